import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barsOf, curveOf, curvesOf, valueAt } from './curves';
import { CONTINEST, MEAN_FIELD, MONTE_CARLO } from './methods';
import { allShown, curve, shownWith } from './testing';

describe('a value of a curve', () => {
  const line = curve([0, 1, 3], [2, 4, 10]);
  it('is the datum at the data, and on straight lines between', () => {
    expect([0, 1, 3].map((t) => valueAt(line, t))).toEqual([2, 4, 10]);
    expect(valueAt(line, 0.5)).toBe(3);
    expect(valueAt(line, 2)).toBe(7);
  });
  it('stays beyond the ends, and is not there without data', () => {
    expect(valueAt(line, -1)).toBe(2);
    expect(valueAt(line, 9)).toBe(10);
    expect(valueAt(curve([], []), 1)).toBeNaN();
  });
});

describe('the curves of the page', () => {
  it('stand in its order; those without points are left out', () => {
    const shown = allShown({
      [CONTINEST]: shownWith({ influence: curve([0, 1], [1, 2]) }),
      [MEAN_FIELD]: shownWith({ influence: curve([0, 1], [1, 3]) }),
      [MONTE_CARLO]: shownWith({ influence: curve([], []) }),
    });
    expect(curvesOf(shown).map(({ id }) => id)).toEqual([MEAN_FIELD, CONTINEST]);
    expect(curveOf(shown)?.id).toBe(MEAN_FIELD);
    expect(curveOf(allShown({}))).toBeUndefined();
  });
});

describe('bars of the time line', () => {
  it('are what a rising curve rises by, all together', () => {
    const growth = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 2, maxLength: 150 });
    fc.assert(
      fc.property(growth, fc.double({ min: 0.01, max: 100, noNaN: true }), (steps, horizon) => {
        let sum = 1;
        const y = steps.map((step, k) => (k === 0 ? sum : (sum += step)));
        const x = y.map((_, k) => (k * horizon) / (y.length - 1));
        const { times, counts } = barsOf(curve(x, y), horizon);
        expect(counts.reduce((a, b) => a + b, 0)).toBeCloseTo(sum - 1, 6);
        expect(counts.length).toBe(Math.min(64, y.length - 1));
        expect(times[0]).toBeGreaterThan(0);
        expect(times[times.length - 1]).toBeLessThan(horizon);
      }),
    );
  });
  it('count what is lost as well, and nothing without a curve', () => {
    expect(Array.from(barsOf(curve([0, 1, 2], [1, 4, 2]), 2).counts)).toEqual([3, 2]);
    expect(barsOf(undefined, 2).counts.length).toBe(0);
    expect(barsOf(curve([0, 1], [1, 2]), 0).counts.length).toBe(0);
  });
});
