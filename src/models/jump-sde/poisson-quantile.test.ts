import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonQuantile } from './poisson-quantile';
import type { SchemesFixture } from './scheme-test-support';

const { poisson_quantile, antithetic_corr } = JSON.parse(
  readFileSync(new URL('./fixtures/schemes.json', import.meta.url), 'utf8'),
) as SchemesFixture;

/** P(N = k), each by its own logarithm: slow, and not the way the quantile goes. */
function mass(k: number, mu: number): number {
  let log = -mu;
  for (let i = 1; i <= k; i++) log += Math.log(mu / i);
  return Math.exp(log);
}

describe('the Poisson quantile', () => {
  it.each(poisson_quantile)('is that of the reference at μ = $mu', ({ mu, u, q }) => {
    expect(u.map((x) => poissonQuantile(x, mu))).toEqual(q);
  });

  it('knows small cases by hand', () => {
    // e^-1 = .368, then .736, .920
    expect([0.36, 0.37, 0.73, 0.74, 0.92].map((u) => poissonQuantile(u, 1))).toEqual([0, 1, 1, 2, 3]);
    expect(poissonQuantile(0.5, 0)).toBe(0);
    expect(poissonQuantile(1 - Number.EPSILON / 2, 0)).toBe(0);
  });

  it('is finite at both ends of what a uniform number can be', () => {
    for (const mu of [1e-9, 0.1, 1, 29.9, 30, 1000, 1e6]) {
      const lo = poissonQuantile(2 ** -53, mu);
      const hi = poissonQuantile(1 - 2 ** -53, mu);
      expect(lo).toBeLessThanOrEqual(mu);
      expect(hi).toBeGreaterThanOrEqual(mu === 1e-9 ? 1 : mu);
      // 8.2 standard deviations, and the longer upper tail of small means
      expect(hi).toBeLessThan(mu + 10 * Math.sqrt(mu) + 30);
      expect(lo).toBeGreaterThan(mu - 9 * Math.sqrt(mu) - 1);
    }
  });

  it('is the smallest k whose distribution function reaches u', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2 ** 30 - 1 }),
        fc.oneof(fc.double({ min: 0.001, max: 5, noNaN: true }), fc.double({ min: 5, max: 300, noNaN: true })),
        (word, mu) => {
          const u = word / 2 ** 30;
          const k = poissonQuantile(u, mu);
          let below = 0;
          for (let i = 0; i < k; i++) below += mass(i, mu);
          expect(below).toBeLessThan(u + 1e-11);
          expect(below + mass(k, mu)).toBeGreaterThan(u - 1e-11);
        },
      ),
    );
  });

  it('never falls as u or μ rises', () => {
    fc.assert(
      fc.property(
        fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 1, max: 999_999 })),
        fc.tuple(fc.double({ min: 0.01, max: 80, noNaN: true }), fc.double({ min: 0.01, max: 80, noNaN: true })),
        (us, mus) => {
          const [u, v] = us.map((x) => x / 1e6).toSorted((a, b) => a - b);
          const [mu, nu] = mus.toSorted((a, b) => a - b);
          expect(poissonQuantile(v, mu)).toBeGreaterThanOrEqual(poissonQuantile(u, mu));
          expect(poissonQuantile(u, nu)).toBeGreaterThanOrEqual(poissonQuantile(u, mu));
        },
      ),
    );
  });

  it('meets where the two ways of summing meet', () => {
    // the quantile as a function of μ has no jump of its own at μ = 30
    for (let k = 1; k < 200; k++) {
      const u = k / 200;
      const [before, after] = [poissonQuantile(u, 30 - 1e-9), poissonQuantile(u, 30 + 1e-9)];
      expect(after - before).toBeLessThanOrEqual(1);
      expect(after).toBeGreaterThanOrEqual(before);
    }
  });

  it.each([
    [0, 1],
    [1, 1],
    [NaN, 1],
    [0.5, -1],
    [0.5, Infinity],
    [0.5, NaN],
  ])('refuses u = %d, μ = %d', (u, mu) => {
    expect(() => poissonQuantile(u, mu)).toThrow(/0 < u < 1/);
  });
});

describe('counts of opposite luck', () => {
  /** Corr(Q(U), Q(1 − U)): both are constant between the values of the distribution function and their mirror images. */
  function correlation(mu: number): number {
    const cuts = [0, 1];
    for (let k = 0, sum = 0; k < mu + 12 * Math.sqrt(mu) + 30; k++) cuts.push((sum += mass(k, mu)), 1 - sum);
    const inside = cuts.filter((x) => x >= 0 && x <= 1).toSorted((a, b) => a - b);
    let product = 0;
    for (let c = 1; c < inside.length; c++) {
      const middle = (inside[c] + inside[c - 1]) / 2;
      // pieces that rounding has left between two equal cuts
      if (inside[c] - inside[c - 1] < 1e-14) continue;
      product += (inside[c] - inside[c - 1]) * poissonQuantile(middle, mu) * poissonQuantile(1 - middle, mu);
    }
    return (product - mu * mu) / mu;
  }

  it.each(antithetic_corr)('have correlation $corr at μ = $mu', ({ mu, corr }) => {
    expect(Math.abs(correlation(mu) - corr)).toBeLessThan(1e-5);
  });

  it('have correlation −μ as long as one of the two is always 0, up to μ = ln 2', () => {
    for (const mu of [0.01, 0.2, 0.5, Math.LN2 - 1e-9]) expect(correlation(mu)).toBeCloseTo(-mu, 6);
  });
});
