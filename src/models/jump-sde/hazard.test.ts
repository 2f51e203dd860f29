import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLaw, cumulatedHazard, hazard, nextAge } from './hazard';
import type { DelayLaw } from './propagation';

const laws: fc.Arbitrary<DelayLaw> = fc.oneof(
  fc.constant<DelayLaw>({ kind: 'exponential' }),
  fc.constant<DelayLaw>({ kind: 'rayleigh' }),
  fc.double({ min: 0.3, max: 5, noNaN: true }).map((shape): DelayLaw => ({ kind: 'weibull', shape })),
  fc.double({ min: 0.01, max: 2, noNaN: true }).map((cutoff): DelayLaw => ({ kind: 'power-law', cutoff })),
);
const rate = fc.double({ min: 0.05, max: 20, noNaN: true });
const age = fc.double({ min: 0, max: 10, noNaN: true });
const variate = fc.double({ min: 0.01, max: 10, noNaN: true });

describe('laws of delays', () => {
  it('H⁻¹(H(s) + E) has H larger by E', () => {
    fc.assert(
      fc.property(laws, rate, age, variate, (kind, alpha, s, e) => {
        const law = compileLaw(kind);
        const next = nextAge(law, alpha, s, e);
        expect(next).toBeGreaterThan(s);
        if (!Number.isFinite(next)) return;
        const gained = cumulatedHazard(law, alpha, next) - cumulatedHazard(law, alpha, s);
        const size = Math.max(1, cumulatedHazard(law, alpha, next));
        expect(Math.abs(gained - e)).toBeLessThan(1e-9 * size);
      }),
    );
  });

  it('h is the slope of H', () => {
    fc.assert(
      fc.property(laws, rate, fc.double({ min: 0.1, max: 10, noNaN: true }), (kind, alpha, s) => {
        const law = compileLaw(kind);
        if (kind.kind === 'power-law' && Math.abs(s - kind.cutoff) < 0.01) return;
        const step = 1e-6 * s;
        const slope = (cumulatedHazard(law, alpha, s + step) - cumulatedHazard(law, alpha, s - step)) / (2 * step);
        const size = Math.max(1, cumulatedHazard(law, alpha, s) / s);
        expect(Math.abs(slope - hazard(law, alpha, s))).toBeLessThan(1e-4 * Math.max(size, hazard(law, alpha, s)));
      }),
    );
  });

  it('by hand: rates and scales are those of the specification', () => {
    const weibull = compileLaw({ kind: 'weibull', shape: 2 });
    // Rayleigh of rate α is Weibull of shape 2 and scale √(2/α)
    const rayleigh = compileLaw({ kind: 'rayleigh' });
    for (const s of [0.3, 1, 2.5]) {
      expect(cumulatedHazard(rayleigh, 0.8, s)).toBeCloseTo(cumulatedHazard(weibull, Math.sqrt(0.4), s), 12);
      expect(hazard(rayleigh, 0.8, s)).toBeCloseTo(0.8 * s, 12);
    }
    expect(nextAge(rayleigh, 0.5, 0, 1)).toBeCloseTo(2, 12);
    // Weibull of shape 1 is exponential
    const one = compileLaw({ kind: 'weibull', shape: 1 });
    const exponential = compileLaw({ kind: 'exponential' });
    expect(nextAge(one, 0.3, 1.2, 0.7)).toBeCloseTo(nextAge(exponential, 0.3, 1.2, 0.7), 12);
    expect(nextAge(weibull, 0.25, 0, 4)).toBeCloseTo(8, 12);
    // fading interest: infinitely eager at age 0
    expect(hazard(compileLaw({ kind: 'weibull', shape: 0.5 }), 1, 0)).toBe(Infinity);
    const power = compileLaw({ kind: 'power-law', cutoff: 0.1 });
    expect(hazard(power, 2, 0.1)).toBe(0);
    expect(hazard(power, 2, 0.5)).toBe(4);
    expect(cumulatedHazard(power, 2, 0.05)).toBe(0);
    expect(nextAge(power, 2, 0, 2 * Math.log(5))).toBeCloseTo(0.5, 12);
    expect(nextAge(power, 2, 0.5, 2 * Math.log(5))).toBeCloseTo(2.5, 12);
  });

  it('gives ∞, never NaN, where rates are next to nothing', () => {
    for (const kind of ['exponential', 'rayleigh'] as const)
      expect(nextAge(compileLaw({ kind }), 5e-324, 0, 1)).toBe(Infinity);
    expect(nextAge(compileLaw({ kind: 'power-law', cutoff: 1 }), 1e-9, 0, 1)).toBe(Infinity);
    expect(nextAge(compileLaw({ kind: 'weibull', shape: 0.05 }), 1e-300, 0, 30)).toBe(Infinity);
  });
});
