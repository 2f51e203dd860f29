import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { histogram, mean, Moments, momentsOf, niceStep, variance, wilsonInterval } from './statistics';
import { quantile, shareAtLeast } from './quantile';

const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });

describe('moments', () => {
  it('agree with the two-pass formulas', () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 2, maxLength: 50 }), (values) => {
        const m = values.reduce((a, b) => a + b, 0) / values.length;
        const v = values.reduce((a, b) => a + (b - m) ** 2, 0) / (values.length - 1);
        expect(mean(values)).toBeCloseTo(m, 6);
        expect(Math.abs(variance(values) - v)).toBeLessThanOrEqual(1e-9 * (v + 1));
      }),
    );
  });

  it('may be taken in parts', () => {
    fc.assert(
      fc.property(fc.array(finite, { maxLength: 30 }), fc.array(finite, { maxLength: 30 }), (a, b) => {
        const whole = momentsOf([...a, ...b]);
        const parts = momentsOf(a).merge(momentsOf(b));
        expect(parts.count).toBe(whole.count);
        expect(Math.abs(parts.mean - whole.mean)).toBeLessThanOrEqual(1e-8);
        fc.pre(whole.count > 1);
        expect(Math.abs(parts.variance - whole.variance)).toBeLessThanOrEqual(1e-8 * (1 + whole.variance));
      }),
    );
  });

  it('stay exact far from zero, where sums of squares fail', () => {
    expect(variance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).toBeCloseTo(30, 10);
    expect(momentsOf([4, 7, 13, 16]).standardError).toBeCloseTo(Math.sqrt(30 / 4), 12);
  });

  it('are NaN where there is nothing to say', () => {
    expect(mean([])).toBeNaN();
    expect(variance([5])).toBeNaN();
    expect(new Moments().standardError).toBeNaN();
  });
});

describe('quantile', () => {
  it('is type 7, as in R: quantile(c(1, 2, 4, 8), p)', () => {
    expect([0, 0.1, 0.25, 0.5, 0.9, 1].map((p) => quantile([1, 2, 4, 8], p))).toEqual([
      1,
      1.3,
      1.75,
      3,
      expect.closeTo(6.8, 12),
      8,
    ]);
  });

  it('rises with p and stays within the values', () => {
    fc.assert(
      fc.property(
        fc.array(finite, { minLength: 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, p, q) => {
          const sorted = Float64Array.from(values).sort();
          const [a, b] = [quantile(sorted, Math.min(p, q)), quantile(sorted, Math.max(p, q))];
          expect(a).toBeLessThanOrEqual(b + 1e-9);
          expect(a).toBeGreaterThanOrEqual(sorted[0] - 1e-9);
          expect(b).toBeLessThanOrEqual((sorted.at(-1) as number) + 1e-9);
        },
      ),
    );
  });

  it('keeps infinities and answers NaN to nonsense', () => {
    expect(quantile([1, Infinity, Infinity], 0.75)).toBe(Infinity);
    expect(quantile([], 0.5)).toBeNaN();
    expect(quantile([1, 2], 1.5)).toBeNaN();
    expect(quantile([1, 2], NaN)).toBeNaN();
  });
});

describe('proportions', () => {
  it('Wilson: known values of 95 % intervals', () => {
    // prop.test(x, n, correct = FALSE) in R
    expect(wilsonInterval(8, 10).map((x) => x.toFixed(4))).toEqual(['0.4902', '0.9433']);
    expect(wilsonInterval(0, 20).map((x) => x.toFixed(4))).toEqual(['0.0000', '0.1611']);
    expect(wilsonInterval(0, 0)).toEqual([0, 1]);
  });

  it('Wilson: contains the estimate, inside [0, 1], symmetric in success and failure', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, share) => {
        const successes = Math.round(share * trials);
        const [lo, hi] = wilsonInterval(successes, trials);
        expect(lo).toBeGreaterThanOrEqual(0);
        expect(hi).toBeLessThanOrEqual(1);
        expect(lo).toBeLessThanOrEqual(successes / trials);
        expect(hi).toBeGreaterThanOrEqual(successes / trials);
        expect(hi).toBeGreaterThan(lo);
        expect(wilsonInterval(trials - successes, trials)[0]).toBeCloseTo(1 - hi, 12);
      }),
    );
  });
});

describe('histogram', () => {
  it('puts every finite value into the bin whose edges hold it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(finite, fc.constantFrom(NaN, Infinity, 0.3, 0.1)), { maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        (values, target) => {
          const { edges, counts } = histogram(values, target);
          const kept = values.filter(Number.isFinite);
          expect(edges.length).toBe(counts.length + 1);
          expect(counts.reduce((a, b) => a + b, 0)).toBe(kept.length);
          expect(counts.length).toBeLessThanOrEqual(target + 2);
          counts.forEach((count, k) => {
            expect(edges[k + 1]).toBeGreaterThan(edges[k]);
            const last = k === counts.length - 1;
            expect(kept.filter((x) => x >= edges[k] && (x < edges[k + 1] || (last && x === edges[k + 1]))).length).toBe(
              count,
            );
          });
        },
      ),
    );
  });

  it('centres whole numbers in their bins', () => {
    const { edges, counts } = histogram([1, 1, 2, 4], 10, true);
    expect([...edges]).toEqual([0.5, 1.5, 2.5, 3.5, 4.5]);
    expect([...counts]).toEqual([2, 1, 0, 1]);
  });

  it('bins wide ranges of whole numbers by whole steps', () => {
    const { edges, counts } = histogram(
      Array.from({ length: 1000 }, (_, i) => i),
      20,
      true,
    );
    expect(edges[1] - edges[0]).toBe(50);
    expect([...counts].every((c) => c === 50)).toBe(true);
  });

  it('takes one value, equal values and none', () => {
    expect([...histogram([], 5).counts]).toEqual([0]);
    expect(histogram([3, 3, 3], 5).counts.reduce((a, b) => a + b, 0)).toBe(3);
    expect(histogram([0], 5).counts.reduce((a, b) => a + b, 0)).toBe(1);
  });
});

describe('niceStep', () => {
  it.each([
    [0.7, 1],
    [1, 1],
    [1.2, 2],
    [2.1, 5],
    [5.1, 10],
    [0.03, 0.05],
    [0.0011, 0.002],
    [230, 500],
  ])('%d → %d', (x, step) => {
    expect(niceStep(x)).toBe(step);
  });

  it('never goes below one for whole numbers', () => {
    expect(niceStep(0.2, true)).toBe(1);
    expect(niceStep(1.5, true)).toBe(2);
  });
});

const bins = (edges: number[], counts: number[]) => ({
  edges: Float64Array.from(edges),
  counts: Float64Array.from(counts),
});

describe('shareAtLeast', () => {
  it('adds the bins above and the part of the bin that is cut', () => {
    const h = bins([0, 100, 200, 400], [50, 30, 20]);
    expect(shareAtLeast(h, 100)).toBeCloseTo(0.5, 12);
    expect(shareAtLeast(h, 150)).toBeCloseTo(0.35, 12);
    expect(shareAtLeast(h, 0)).toBe(1);
    expect(shareAtLeast(h, 401)).toBe(0);
  });
  it('is zero without runs', () => {
    expect(shareAtLeast(bins([0, 1], [0]), 0)).toBe(0);
  });
});
