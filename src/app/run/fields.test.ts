import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeFieldOverTimeOutput } from '../../core/outputs';
import { difference, increments, rowAt, samplingNoise, shareAbove, symmetricLimit } from './fields';

const field = (times: number[], values: number[]): NodeFieldOverTimeOutput => ({
  kind: 'node-field-over-time',
  times: Float64Array.from(times),
  values: Float64Array.from(values),
});

describe('rowAt', () => {
  const f = field([0, 1, 2], [1, 2, 3, 4, 5, 6]);
  it('takes the last row that is not after t', () => {
    expect([...rowAt(f, 0)]).toEqual([1, 2]);
    expect([...rowAt(f, 1.9)]).toEqual([3, 4]);
    expect([...rowAt(f, 99)]).toEqual([5, 6]);
    expect([...rowAt(f, -1)]).toEqual([1, 2]);
  });
});

describe('difference', () => {
  it('subtracts and refuses other shapes', () => {
    expect([...difference(field([0], [0.5, 0.25]), field([0], [0.25, 0.5])).values]).toEqual([0.25, -0.25]);
    expect(() => difference(field([0], [1]), field([0], [1, 2]))).toThrow(/different shape/);
  });
  it('has a symmetric limit that covers every value, in steps of 0.05', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 }), (values) => {
        const limit = symmetricLimit(field([0], values));
        expect(limit).toBeGreaterThanOrEqual(Math.max(...values.map(Math.abs)) - 1e-12);
        expect(limit).toBeLessThanOrEqual(1);
        expect(limit * 20).toBeCloseTo(Math.round(limit * 20), 9);
      }),
    );
  });
});

describe('samplingNoise', () => {
  it('is √(2/π) of the mean standard error, and nothing where all is certain', () => {
    const expected = (Math.sqrt(2 / Math.PI) * (0.05 + 0.05 + 0.04)) / 3;
    expect(samplingNoise(Float64Array.of(0.5, 0.5, 0.2), 100)).toBeCloseTo(expected, 12);
    expect(samplingNoise(Float64Array.of(0, 1), 100)).toBe(0);
    expect(samplingNoise(new Float64Array(), 100)).toBe(0);
  });
});

describe('small ones', () => {
  it('counts shares and increments', () => {
    expect(shareAbove(Float64Array.of(0, 1, 1, 0.5), 0.5)).toBe(0.5);
    expect(shareAbove(new Float64Array(), 0)).toBe(0);
    expect([...increments(Float64Array.of(1, 4, 4, 9))]).toEqual([1, 3, 0, 5]);
  });
});
