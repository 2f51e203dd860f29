import { describe, expect, it } from 'vitest';
import fixture from '../fixtures/msle.json';
import { geometricMean, msle, simulatedErrors, simulatedSize, squaredLogError, TO_BASE_2 } from './msle';

describe('the error of sizes', () => {
  const { maxlen, sequences, true_sizes: truth, predicted_sizes: predicted } = fixture;

  it('takes users before STOP, and twice the longest without one', () => {
    const sizes = sequences.map((ids) => {
      const stop = ids.indexOf(1);
      return simulatedSize(stop < 0 ? ids.length : stop, stop >= 0, maxlen);
    });
    expect(sizes).toEqual(predicted);
  });

  it('is the reference’s, in natural logarithms and in those of base 2', () => {
    truth.forEach((size, c) => expect(squaredLogError(size, predicted[c])).toBeCloseTo(fixture.per_item[c], 8));
    expect(msle(truth, predicted)).toBeCloseTo(fixture.msle_ln, 8);
    expect(msle(truth, predicted) * TO_BASE_2).toBeCloseTo(fixture.msle_log2, 8);
    expect(msle([], [])).toBeNaN();
  });

  it('of several simulations is the mean of single ones, and that of their geometric mean', () => {
    const { sizes, true_sizes } = fixture.several_simulations;
    const byCascade = true_sizes.flatMap((_, c) => sizes.map((row) => row[c]));
    const { single, geometric } = simulatedErrors(true_sizes, Float64Array.from(byCascade), sizes.length);
    expect(single).toBeCloseTo(fixture.several_simulations.mean_of_single_sample_errors, 8);
    expect(geometric).toBeCloseTo(fixture.several_simulations.error_of_mean_log, 8);
    expect(geometricMean([2, 8])).toBeCloseTo(4, 12);
  });
});
