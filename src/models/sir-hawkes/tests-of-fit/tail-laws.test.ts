/** Tails of the normal and the chi-square law. */
import { describe, expect, it } from 'vitest';
import { chiSquareTail, normalTail } from './tail-laws';

describe('normal tail', () => {
  it('at known points, and small ones with all digits', () => {
    expect(normalTail(0)).toBe(0.5);
    expect(normalTail(1.959963984540054)).toBeCloseTo(0.025, 14);
    expect(normalTail(-1.959963984540054)).toBeCloseTo(0.975, 14);
    expect(normalTail(10) / 7.619853024160527e-24).toBeCloseTo(1, 12);
  });
});

describe('chi-square tail', () => {
  it('with one and two degrees of freedom', () => {
    for (const x of [0.01, 1, 3.7, 40]) {
      expect(chiSquareTail(x, 1)).toBeCloseTo(2 * normalTail(Math.sqrt(x)), 14);
      expect(chiSquareTail(x, 2)).toBeCloseTo(Math.exp(-x / 2), 14);
    }
  });

  it('is the integral of its density', () => {
    // Q_h(x) falls by x^(h/2−1) e^(−x/2) / (2^(h/2) Γ(h/2)): Γ(5/2) = 3√π/4, Γ(5) = 24
    for (const [h, gamma] of [
      [5, (3 * Math.sqrt(Math.PI)) / 4],
      [10, 24],
    ]) {
      for (const x of [0.5, 4, 15]) {
        const slope = (chiSquareTail(x + 1e-4, h) - chiSquareTail(x - 1e-4, h)) / 2e-4;
        expect(slope).toBeCloseTo(-(x ** (h / 2 - 1) * Math.exp(-x / 2)) / (2 ** (h / 2) * gamma), 8);
      }
      expect(chiSquareTail(1e-9, h)).toBeCloseTo(1, 12);
    }
  });

  it('at the ends', () => {
    expect(chiSquareTail(0, 5)).toBe(1);
    expect(chiSquareTail(Infinity, 5)).toBe(0);
    expect(chiSquareTail(NaN, 5)).toBeNaN();
  });
});
