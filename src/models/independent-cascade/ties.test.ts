import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { result } from './test-support';
import { indicesDown, largestIndex, largestIndices, tieBound } from './ties';

const third = 0.1 + 0.2;

describe('largestIndex', () => {
  it('takes the first of values that differ by rounding alone', () => {
    expect(largestIndex([0.1, 0.3, third, 0.2])).toBe(1);
    expect(largestIndex([-third, -0.3])).toBe(0);
    expect(largestIndex([0.3, 0.3 + 1e-9])).toBe(1);
  });

  it('takes only what is allowed, and nothing where nothing is', () => {
    expect(largestIndex([3, 2, 2], (i) => i > 0)).toBe(1);
    expect(largestIndex([3], () => false)).toBe(-1);
    expect(largestIndex([])).toBe(-1);
    expect(largestIndex([NaN, -1, NaN])).toBe(1);
    expect(largestIndex([0, 0])).toBe(0);
  });
});

describe('indicesDown', () => {
  it('orders by value, equal ones by index', () => {
    expect([...indicesDown([0.1, 0.3, third, 0.2, 0.3])]).toEqual([1, 2, 4, 3, 0]);
    expect([...indicesDown([])]).toEqual([]);
    expect([...indicesDown([-1e300, 0, -0, 5])]).toEqual([3, 1, 2, 0]);
  });

  it('does not take a slow descent for one value', () => {
    const slow = Array.from({ length: 2000 }, (_, i) => 1 - i * 1e-13).reverse();
    const order = indicesDown(slow);
    expect(Math.abs(slow[order[0]] - 1)).toBeLessThan(2e-12);
    expect(slow[order[1999]]).toBeLessThan(1 - 1.9e-10);
  });

  it('begins with what is the largest, and is a permutation in descending order up to rounding', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1 }), (values) => {
        const order = [...indicesDown(values)];
        expect(order[0]).toBe(largestIndex(values));
        expect([...order].sort((a, b) => a - b)).toEqual(values.map((_, i) => i));
        for (let k = 1; k < order.length; k++)
          expect(values[order[k - 1]]).toBeGreaterThanOrEqual(tieBound(values[order[k]]));
      }),
      { seed: 61 },
    );
  });
});

describe('largestIndices', () => {
  it('are the first of all, for any number of them and any ties', () => {
    const tied = fc.oneof(fc.double({ min: -5, max: 5, noNaN: true }), fc.constantFrom(0, 0.3, third, -1));
    fc.assert(
      fc.property(fc.array(tied), fc.nat(12), (values, count) => {
        expect([...result(largestIndices(values, count))]).toEqual([...indicesDown(values).subarray(0, count)]);
      }),
      { seed: 62, numRuns: 500 },
    );
  });

  it('of many equal values are the first ones; the work is done in steps', () => {
    const values = new Float64Array(700_000).fill(0.3);
    values[650_000] = 1;
    for (let i = 0; i < values.length; i += 3) values[i] = third;
    const steps = largestIndices(values, 4);
    expect(steps.next().done).toBe(false);
    expect([...result(steps)]).toEqual([650_000, 0, 1, 2]);
  });
});
