/** The tests of residuals against reference numbers, and what they answer when there is nothing to test. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import { goodnessOfFit } from './goodness-of-fit';
import { kolmogorovLimit } from './kolmogorov';

interface Case {
  id: string;
  residuals?: number[];
  n: number;
  ks: { D: number; pExact: number; pAsymptotic: number };
  ed: { variance: number; statistic: number; pUpper: number; pTwoSided: number };
  lb: { lag: number; Q: number; p: number }[];
}
const text = readFileSync(new URL('../fixtures/gof.json', import.meta.url), 'utf8');
const { cases } = JSON.parse(text) as { cases: Case[] };

/** The vector that the file describes in words instead of writing it out. */
const golden = Float64Array.from({ length: 3000 }, (_, i) => -Math.log(1 - (((i + 1) * 0.6180339887498949) % 1)));

describe('reference numbers', () => {
  for (const one of cases)
    it(`residuals ${one.id}`, () => {
      const found = goodnessOfFit(one.residuals ? Float64Array.from(one.residuals) : golden);
      expect(found.count).toBe(one.n);
      expect(Math.abs(found.distance.distance - one.ks.D)).toBeLessThan(1e-10);
      // above 140 values the reference is a series that is right to about 2e-6 (see the exact law's own test)
      expect(Math.abs(found.distance.p - one.ks.pExact)).toBeLessThan(one.n > 140 ? 2e-6 : 1e-6);
      expect(Math.abs(kolmogorovLimit(one.n, one.ks.D) - one.ks.pAsymptotic)).toBeLessThan(1e-8);
      expect(Math.abs(found.dispersion.variance - one.ed.variance)).toBeLessThan(1e-10);
      expect(Math.abs(found.dispersion.statistic - one.ed.statistic)).toBeLessThan(1e-10);
      expect(Math.abs(found.dispersion.upper - one.ed.pUpper)).toBeLessThan(1e-8);
      expect(Math.abs(found.dispersion.twoSided - one.ed.pTwoSided)).toBeLessThan(1e-8);
      for (const [k, lb] of one.lb.entries()) {
        expect(found.correlation[k].lag).toBe(lb.lag);
        expect(Math.abs(found.correlation[k].statistic / lb.Q - 1)).toBeLessThan(1e-10);
        expect(Math.abs(found.correlation[k].p - lb.p)).toBeLessThan(1e-8 * lb.p + 1e-300);
      }
      expect(found.tied).toBe(false);
    });
});

describe('without a result', () => {
  it('too few residuals', () => {
    for (const residuals of [[], [1.2]]) {
      const found = goodnessOfFit(Float64Array.from(residuals));
      expect(found.distance).toEqual({ distance: NaN, p: NaN, law: 'exact', reason: 'too-few-residuals' });
      expect(found.dispersion.reason).toBe('too-few-residuals');
      expect(found.correlation.map((test) => test.reason)).toEqual(Array(3).fill('too-few-residuals'));
      expect(found.tied).toBe(false);
    }
  });

  it('residuals that are none', () => {
    for (const bad of [NaN, Infinity, -0.1]) {
      expect(goodnessOfFit(Float64Array.of(1, bad, 2)).distance.reason).toBe('bad-residuals');
    }
  });

  it('a lag that is too long, and residuals without variation', () => {
    const few = goodnessOfFit(Float64Array.of(1, 0.2, 3, 0.5));
    expect(few.correlation.map((test) => test.reason)).toEqual([undefined, 'lag-too-long', 'lag-too-long']);
    const equal = goodnessOfFit(new Float64Array(20).fill(0.1));
    expect(equal.correlation.map((test) => test.reason)).toEqual(Array(3).fill('constant-residuals'));
    expect(equal.dispersion.variance).toBeCloseTo(0, 12);
  });
});

describe('ties', () => {
  it('are told when more than one residual in a hundred is zero', () => {
    const residuals = new Float64Array(200).map((_, i) => i);
    expect(goodnessOfFit(residuals)).toMatchObject({ zeroShare: 0.005, tied: false });
    residuals[1] = residuals[2] = 0;
    expect(goodnessOfFit(residuals)).toMatchObject({ zeroShare: 0.015, tied: true });
  });
});

describe('properties', () => {
  const residuals = fc.array(fc.double({ min: 0, max: 20, noNaN: true }), { minLength: 2, maxLength: 40 });

  it('p-values are probabilities; distance and dispersion do not know the order', () => {
    fc.assert(
      fc.property(residuals, (values) => {
        const found = goodnessOfFit(Float64Array.from(values));
        const back = goodnessOfFit(Float64Array.from(values).reverse());
        for (const p of [found.distance.p, found.dispersion.upper, found.dispersion.twoSided]) {
          expect(p).toBeGreaterThanOrEqual(0);
          expect(p).toBeLessThanOrEqual(1);
        }
        expect(back.distance).toEqual(found.distance);
        expect(back.dispersion.statistic).toBeCloseTo(found.dispersion.statistic, 8);
      }),
      { numRuns: 50 },
    );
  });

  it('a true model is rejected by KS and LB about as often as 5 %', () => {
    const runs = 2000;
    let distance = 0;
    let correlation = 0;
    const rng = stream(4, 'true model');
    for (let run = 0; run < runs; run++) {
      const found = goodnessOfFit(
        Float64Array.from({ length: 30 }, () => rng.exponential()),
        [1],
      );
      if (found.distance.p <= 0.05) distance++;
      if (found.correlation[0].p <= 0.05) correlation++;
    }
    const error = Math.sqrt((0.05 * 0.95) / runs);
    expect(Math.abs(distance / runs - 0.05)).toBeLessThan(4 * error);
    // chi-square is the limit for many residuals; thirty skew ones are rejected less often
    expect(correlation / runs).toBeLessThan(0.05 + 4 * error);
    expect(correlation / runs).toBeGreaterThan(0.02);
  });
});
