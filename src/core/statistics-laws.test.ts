/** Statistics against closed forms and against what they promise: coverage, invariance, agreement with the raw values. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stream } from './rng';
import { histogram, mean, Moments, momentsOf, niceStep, variance, wilsonInterval } from './statistics';
import { quantile, shareAtLeast } from './quantile';

const oneTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);
const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 40 });

describe('moments in closed form', () => {
  it.each([2, 3, 10, 1001])('1 … %i: mean (n + 1)/2, variance n(n + 1)/12', (n) => {
    expect(mean(oneTo(n))).toBeCloseTo((n + 1) / 2, 10);
    expect(variance(oneTo(n)) / ((n * (n + 1)) / 12)).toBeCloseTo(1, 12);
    expect(momentsOf(oneTo(n)).standardError).toBeCloseTo(Math.sqrt((n + 1) / 12), 10);
  });

  it.each([
    [10, 3],
    [1000, 1],
    [7, 7],
  ])('%i draws with %i successes: variance K p (1 − p) / (K − 1)', (trials, successes) => {
    const draws = oneTo(trials).map((i) => Number(i <= successes));
    const p = successes / trials;
    expect(variance(draws)).toBeCloseTo((trials * p * (1 - p)) / (trials - 1), 12);
  });

  it('move with the values, scale with their square', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -100, max: 100 }), fc.integer({ min: -9, max: 9 }), (xs, shift, factor) => {
        const changed = xs.map((x) => factor * x + shift);
        const size = Math.max(1, ...xs.map(Math.abs));
        expect(Math.abs(mean(changed) - (factor * mean(xs) + shift)) / size).toBeLessThan(1e-9);
        expect(Math.abs(variance(changed) - factor ** 2 * variance(xs)) / size ** 2).toBeLessThan(1e-7);
      }),
    );
  });

  it('of parts merge to those of the whole, in any tree and order', () => {
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 5 }), (parts) => {
        const whole = momentsOf(parts.flat());
        const forwards = parts.reduce((sum, part) => sum.merge(momentsOf(part)), new Moments());
        const backwards = parts.reduceRight((sum, part) => momentsOf(part).merge(sum), new Moments());
        const size = Math.max(1, ...parts.flat().map(Math.abs));
        for (const merged of [forwards, backwards]) {
          expect(merged.count).toBe(whole.count);
          expect(Math.abs(merged.mean - whole.mean) / size).toBeLessThan(1e-12);
          expect(Math.abs(merged.variance - whole.variance) / size ** 2).toBeLessThan(1e-10);
        }
      }),
    );
  });

  it('the standard error is honest: the mean lies within two of it in 95 of 100 samples (seed 4)', () => {
    const rng = stream(4, 'coverage');
    let within = 0;
    const samples = 2000;
    for (let s = 0; s < samples; s++) {
      const moments = new Moments();
      for (let i = 0; i < 200; i++) moments.add(rng.uniform());
      if (Math.abs(moments.mean - 0.5) < 1.96 * moments.standardError) within++;
    }
    expect(Math.abs(within / samples - 0.95), 'seed 4').toBeLessThan(4.5 * Math.sqrt((0.95 * 0.05) / samples) + 0.003);
  });
});

describe('quantiles in closed form', () => {
  it('of 0 … n are p n', () => {
    const ladder = Float64Array.from({ length: 11 }, (_, i) => i);
    for (const p of [0, 0.05, 0.25, 0.5, 0.731, 1]) expect(quantile(ladder, p)).toBeCloseTo(10 * p, 12);
  });

  it('turn round with the values: the p-quantile of −x is minus the (1 − p)-quantile of x', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 16 }), (xs, sixteenths) => {
        const p = sixteenths / 16; // exact, as 1 − p is
        const sorted = Float64Array.from(xs).sort();
        const turned = sorted.map((x) => -x).toReversed();
        const size = Math.max(1, ...xs.map(Math.abs));
        expect(Math.abs(quantile(turned, p) + quantile(sorted, 1 - p)) / size).toBeLessThan(1e-9);
      }),
    );
  });

  it('do not move when every value occurs twice, at the ends and wherever neighbours are equal', () => {
    const twice = Float64Array.of(1, 1, 5, 5, 9, 9);
    expect([0, 0.5, 1].map((p) => quantile(twice, p))).toEqual([1, 5, 9]);
  });
});

describe('Wilson’s interval', () => {
  it.each([0.02, 0.3, 0.5])('holds the true share %d in about 95 of 100 experiments (seed 9)', (p) => {
    const rng = stream(9, 'wilson', String(p));
    const experiments = 2000;
    let held = 0;
    for (let e = 0; e < experiments; e++) {
      let successes = 0;
      for (let i = 0; i < 200; i++) if (rng.uniform() < p) successes++;
      const [lo, hi] = wilsonInterval(successes, 200);
      if (lo <= p && p <= hi) held++;
    }
    // discreteness moves the true coverage by up to about 2 % at p = 0.02
    expect(Math.abs(held / experiments - 0.95), `seed 9, p = ${p}`).toBeLessThan(0.04);
  });

  it('narrows like one over the root of the trials, and widens with z', () => {
    const width = (trials: number, z?: number): number => {
      const [lo, hi] = wilsonInterval(trials / 2, trials, z);
      return hi - lo;
    };
    expect(width(40_000) / width(10_000)).toBeCloseTo(0.5, 3);
    expect(width(100, 3)).toBeGreaterThan(width(100, 2));
    expect(width(100, 0)).toBeCloseTo(0, 12);
  });

  it('at no success ends at z²/(n + z²)', () => {
    const z2 = 1.959963984540054 ** 2;
    expect(wilsonInterval(0, 50)[1]).toBeCloseTo(z2 / (50 + z2), 12);
    expect(wilsonInterval(50, 50)[0]).toBeCloseTo(1 - z2 / (50 + z2), 12);
  });
});

describe('histograms', () => {
  it('share at or above an edge is the share of values there', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 30 }), (xs, target) => {
        const bins = histogram(xs, target);
        bins.edges.slice(0, -1).forEach((edge) => {
          expect(shareAtLeast(bins, edge)).toBeCloseTo(xs.filter((x) => x >= edge).length / xs.length, 12);
        });
        expect(shareAtLeast(bins, -Infinity)).toBe(1);
        expect(shareAtLeast(bins, Infinity)).toBe(0);
      }),
    );
  });

  it('whole numbers move with their bins when shifted by a multiple of the step', () => {
    const counts = [0, 1, 1, 2, 5, 5, 5, 9];
    const here = histogram(counts, 20, true);
    const there = histogram(
      counts.map((x) => x + 1000),
      20,
      true,
    );
    expect(there.counts).toEqual(here.counts);
    expect(there.edges.map((edge) => edge - 1000)).toEqual(here.edges);
  });

  it('do not mind what is not a number', () => {
    expect(histogram([NaN, 1, 2, Infinity, 3, -Infinity], 3)).toEqual(histogram([1, 2, 3], 3));
  });

  it('of a uniform sample are level (seed 2)', () => {
    const rng = stream(2, 'level');
    const { counts } = histogram(
      Float64Array.from({ length: 10_000 }, () => rng.uniform()),
      10,
    );
    expect(counts).toHaveLength(10);
    for (const count of counts) expect(Math.abs(count - 1000), 'seed 2').toBeLessThan(4.5 * 30);
  });
});

describe('niceStep', () => {
  it('is 1, 2 or 5 times a power of ten, at least x, less than two and a half times x', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (x) => {
        const step = niceStep(x);
        expect(step).toBeGreaterThanOrEqual(x * (1 - 1e-12));
        expect(step / x).toBeLessThan(2.5 + 1e-9);
        expect(Number(step.toExponential(6).split('e')[0])).toBeOneOf([1, 2, 5]);
      }),
    );
  });
});
