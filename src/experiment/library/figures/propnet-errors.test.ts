import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeFieldOverTimeOutput, SeriesOutput } from '../../../core/outputs';
import type { FigureResult } from './figure';
import { accumulatedError, bare, largestOf, marginalsOf, meanOf, positive, relativeError } from './propnet-errors';

const series = (x: readonly number[], y: readonly number[]): SeriesOutput => ({
  kind: 'series',
  x: Float64Array.from(x),
  y: Float64Array.from(y),
});
const field = (times: readonly number[], values: readonly number[]): NodeFieldOverTimeOutput => ({
  kind: 'node-field-over-time',
  times: Float64Array.from(times),
  values: Float64Array.from(values),
});

describe('relative error', () => {
  it('is |Î − I| / I after the start', () => {
    const error = relativeError(series([0, 1, 2], [2, 5, 9]), series([0, 1, 2], [2, 4, 10]));
    expect(error).toEqual(series([1, 2], [0.25, 0.1]));
  });
  it('leaves out times at which nobody is active', () => {
    expect(relativeError(series([0, 1, 2], [1, 1, 1]), series([0, 1, 2], [1, 0, 2]))).toEqual(series([2], [0.5]));
  });
  it('needs both curves on one grid', () => {
    const one = series([0, 1], [1, 2]);
    expect(relativeError(undefined, one)).toBeUndefined();
    expect(relativeError(one, undefined)).toBeUndefined();
    expect(relativeError(one, series([0, 1, 2], [1, 2, 3]))).toBeUndefined();
    expect(relativeError(series([0], [1]), series([0], [1]))).toBeUndefined();
  });
  it('does not change with the unit of I', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.1, max: 100, noNaN: true }), { minLength: 2, maxLength: 9 }),
        fc.double({ min: 0.5, max: 4, noNaN: true }),
        (y, c) => {
          const x = y.map((_, k) => k);
          const [truth, off] = [
            series(x, y),
            series(
              x,
              y.map((v) => v + 1),
            ),
          ];
          const [a, b] = [
            relativeError(off, truth),
            relativeError(
              series(
                x,
                Array.from(off.y, (v) => c * v),
              ),
              series(
                x,
                y.map((v) => c * v),
              ),
            ),
          ];
          a?.y.forEach((value, k) => expect(b?.y[k]).toBeCloseTo(value, 9));
        },
      ),
    );
  });
});

describe('accumulated error of p', () => {
  it('is Σ|p̂ − p| / Σp at every time after the start', () => {
    const truth = field([0, 1, 2], [1, 0, 0.5, 0.5, 1, 1]);
    const estimate = field([0, 1, 2], [1, 0, 0.6, 0.3, 1, 0.9]);
    const error = accumulatedError(estimate, truth);
    expect(Array.from(error?.x ?? [])).toEqual([1, 2]);
    expect(error?.y[0]).toBeCloseTo(0.3, 12);
    expect(error?.y[1]).toBeCloseTo(0.05, 12);
  });
  it('does not let errors of nodes cancel, as the error of I does', () => {
    const truth = field([1], [0.5, 0.5]);
    const estimate = field([1], [0.6, 0.4]);
    expect(accumulatedError(estimate, truth)?.y[0]).toBeCloseTo(0.2, 12);
  });
  it('needs fields of one size', () => {
    expect(accumulatedError(field([0, 1], [1, 1]), field([0, 1], [1, 1, 1, 1]))).toBeUndefined();
    expect(accumulatedError(undefined, field([0, 1], [1, 1]))).toBeUndefined();
    expect(accumulatedError(field([1], [1, 1]), field([0, 1], [1, 1]))).toBeUndefined();
  });
});

describe('of a curve', () => {
  const curve = series([1, 2, 3], [0.5, 0, 0.1]);
  it('largest, mean, and mean from a time on', () => {
    expect(largestOf(curve)).toBe(0.5);
    expect(meanOf(curve)).toBeCloseTo(0.2, 12);
    expect(meanOf(curve, 2)).toBeCloseTo(0.05, 12);
    expect(meanOf(curve, 4)).toBeNaN();
  });
  it('what a logarithmic axis can hold', () => {
    expect(positive(curve)).toEqual(series([1, 3], [0.5, 0.1]));
  });
  it('the line alone', () => {
    expect(bare({ ...curve, standardError: Float64Array.of(1, 1, 1), bands: [] })).toEqual(curve);
  });
});

it('marginals of a run: a field that has rows', () => {
  const results = (output: unknown) => new Map([['a', { outputs: { marginals: output } } as unknown as FigureResult]]);
  expect(marginalsOf(results(field([0], [1])), 'a')).toEqual(field([0], [1]));
  expect(marginalsOf(results(field([], [])), 'a')).toBeUndefined();
  expect(marginalsOf(results(series([0], [1])), 'a')).toBeUndefined();
  expect(marginalsOf(new Map(), 'a')).toBeUndefined();
});
