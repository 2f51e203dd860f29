import { describe, expect, it } from 'vitest';
import { DataError } from '../../../core/errors';
import { kernelOf } from '../kernels';
import { popularityRunner } from './popularity-run';
import { popularity } from '../set-methods';
import {
  drawnCascades,
  numbersIn,
  outputsOf,
  resumedOutputs,
  setOf,
  settingsOf,
  wordsIn,
} from '../sets/set-test-support';

const drawn = drawnCascades(kernelOf('EXP', { kappa: 2.5, theta: 1 }), 60, 12, 30, 9);
const p = settingsOf(popularity.parameters, { until: 6, starts: 1, trees: 30, iterations: 3 });

describe('a small set', () => {
  const outputs = outputsOf(popularityRunner, setOf([Float64Array.of(0, 1), ...drawn]), p);
  const predictors = wordsIn(outputs, 'errors', 'predictor');

  it('is predicted by models, by EXPN and PL together, and by simpler rules', () => {
    expect(predictors).toEqual(['EXP', 'EXPN', 'PL', 'PLN', 'EXPN+PL', 'PL, uncorrected', 'no growth', 'mean growth']);
    expect([outputs.used, outputs['left-out']]).toMatchObject([{ value: 12 }, { value: 1 }]);
  });
  it('tests six of ten folds in each repetition', () => {
    const { length } = wordsIn(outputs, 'best', 'model');
    expect(length).toBe(3 * 4);
    for (const count of numbersIn(outputs, 'errors', 'predictions')) expect(count).toBeGreaterThan(3 * 5);
  });
  it('gives the mean prediction of each cascade that was tested, never below what was seen', () => {
    const [observed, predicted, actual] = ['observed', 'predicted', 'actual'].map((id) =>
      numbersIn(outputs, 'predictions', id),
    );
    const tested = predicted.map((x, r) => (Number.isNaN(x) ? 0 : x - observed[r]));
    expect(Math.min(...tested)).toBeGreaterThanOrEqual(-1e-9);
    expect([...actual.subarray(0, 12)]).toEqual(drawn.map(({ length }) => length));
    const none = predicted.subarray(12 * predictors.indexOf('no growth')).subarray(0, 12);
    expect([...none]).toEqual([...observed.subarray(0, 12)].map((n, c) => (Number.isNaN(none[c]) ? NaN : n)));
  });
  it('is the same after a stop while fitting or learning', () => {
    const set = setOf([Float64Array.of(0, 1), ...drawn]);
    for (const rounds of [1, 2]) expect(resumedOutputs(popularityRunner, set, p, rounds)).toEqual(outputs);
  });
  it('combines by the mean', () => {
    const predicted = numbersIn(outputs, 'predictions', 'predicted');
    const at = (name: string, c: number): number => predicted[12 * predictors.indexOf(name) + c];
    for (let c = 0; c < 12; c++) expect(at('EXPN+PL', c) - (at('EXPN', c) + at('PL', c)) / 2 || 0).toBeCloseTo(0, 8);
  });
  it('has the features of four models for each cascade', () => {
    expect(wordsIn(outputs, 'fits', 'model').slice(0, 4)).toEqual(['EXP', 'EXPN', 'PL', 'PLN']);
    expect(numbersIn(outputs, 'fits', 'scale').every((scale) => scale >= 1)).toBe(true);
  });
});

it('fewer than ten cascades are refused, with their number', () => {
  const few = (): unknown => outputsOf(popularityRunner, setOf(drawn.slice(0, 9)), p);
  expect(few).toThrow(DataError);
  expect(few).toThrow('Only 9 cascades');
});
