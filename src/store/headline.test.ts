import { describe, expect, it } from 'vitest';
import type { Outputs } from '../core/outputs';
import { headline } from './headline';

const scalar = (value: number) => ({ kind: 'scalar', value }) as const;
const series = (...y: number[]) =>
  ({ kind: 'series', x: Float64Array.from(y.keys()), y: Float64Array.from(y) }) as const;

describe('the first number of a result', () => {
  it('says what was reached, or who is active where nodes may recover', () => {
    expect(headline({ 'mean-size': scalar(12.34) })).toBe('12.3 reached on average.');
    expect(headline({ 'mean-size': scalar(45.41), influence: series(2, 45.41) })).toBe(
      '45.4 active at the end, on average.',
    );
    expect(headline({ influence: series(2, 31) })).toBe('31 active at the end.');
    expect(headline({ 'final-size': scalar(7) })).toBe('7 reached.');
  });
  it('says how many said yes, and what is known of the optimum', () => {
    const influence = series(0.4, 0.2);
    expect(headline({ spread: scalar(9.84), 'by-run': series(9, 11), influence })).toBe('9.8 said yes on average.');
    expect(headline({ spread: scalar(9), influence })).toBe('9 said yes.');
    const optimum = { bracket: series(9), influence };
    const [lower, upper] = [scalar(8.123), scalar(9.456)];
    expect(headline({ ...optimum, value: scalar(0.9153), lower, upper })).toBe('Optimum 0.915.');
    expect(headline({ ...optimum, value: scalar(NaN), lower, upper })).toBe('Optimum between 8.12 and 9.46.');
    expect(headline({ ...optimum, lower: scalar(8) })).toBe('');
  });
  it('says what was planned, learned and predicted', () => {
    expect(headline({ 'needed-samples': scalar(1234), 'mean-size': scalar(3) })).toBe('1,234 samples are needed.');
    expect(headline({ 'mean-error': scalar(0.01234), 'mean-size': scalar(3), learned: series() })).toBe(
      'Mean error of α 0.0123.',
    );
    expect(headline({ 'mean-error': scalar(0.2), predicted: series(1) })).toBe('Mean relative error 0.2.');
    const network = { kind: 'network', from: new Int32Array(17) } as Outputs[string];
    expect(headline({ network })).toBe('17 edges found.');
  });
  it('says nothing where there is nothing', () => {
    expect(headline({})).toBe('');
    expect(headline({ 'mean-error': scalar(NaN), influence: series() })).toBe('');
  });
});
