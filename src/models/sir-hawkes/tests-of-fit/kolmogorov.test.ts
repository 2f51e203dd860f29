/** Kolmogorov's law: closed forms, both computations where they meet, and simulated distances. */
import { describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import { kolmogorovLimit, kolmogorovQuantile, kolmogorovTail } from './kolmogorov';

describe('exact law', () => {
  it('of one value: P(D ≥ d) = 2 (1 − d) for d ≥ 1/2', () => {
    for (const d of [0.5001, 0.6, 0.75, 0.95]) expect(kolmogorovTail(1, d)).toBeCloseTo(2 * (1 - d), 12);
    expect(kolmogorovTail(1, 0.3)).toBe(1);
  });

  it('of few values near the least distance: P(D < d) = n! (2 d − 1/n)ⁿ up to d = 1/n', () => {
    for (const n of [2, 5, 9]) {
      for (const share of [0.55, 0.8, 1]) {
        const d = share / n;
        let below = (2 * d - 1 / n) ** n;
        for (let i = 2; i <= n; i++) below *= i;
        expect(1 - kolmogorovTail(n, d)).toBeCloseTo(below, 12);
      }
    }
  });

  it('of many values far out: P(D ≥ d) = 2 (1 − d)ⁿ from d = 1 − 1/n', () => {
    for (const n of [3, 10, 100]) {
      const d = 1 - 0.5 / n;
      expect(kolmogorovTail(n, d) / (2 * (1 - d) ** n)).toBeCloseTo(1, 10);
    }
  });

  it('is that of 60-digit arithmetic', () => {
    for (const [n, d, p] of [
      [3, 0.3, 0.886222222222222],
      [60, 0.15034140277734034, 0.119588030032516],
      [150, 0.0794539851943542, 0.2846644619795],
      [500, 0.04, 0.390251016326406],
      [500, 0.0774, 0.00472622626345302],
    ]) {
      expect(Math.abs(kolmogorovTail(n, d) - p)).toBeLessThan(1e-11);
    }
    expect(kolmogorovTail(20, 0.6) / 2.048301164971985e-7).toBeCloseTo(1, 11);
  });

  it('does not jump where the tail takes over', () => {
    for (const n of [13, 60, 500]) {
      const d = Math.sqrt(3 / n);
      const below = kolmogorovTail(n, d * (1 - 1e-10));
      const above = kolmogorovTail(n, d * (1 + 1e-10));
      expect(above / below).toBeCloseTo(1, 7);
      expect(above).toBeLessThan(0.006);
    }
  });

  it('falls with the distance and ends at 1 and 0', () => {
    let last = 1;
    for (let d = 0; d <= 1; d += 0.01) {
      const p = kolmogorovTail(40, d);
      expect(p).toBeLessThanOrEqual(last);
      last = p;
    }
    expect(kolmogorovTail(40, 0.0125)).toBe(1);
    expect(kolmogorovTail(40, 1)).toBe(0);
    expect(kolmogorovTail(40, NaN)).toBeNaN();
  });

  it('is what simulated distances follow', () => {
    const runs = 20_000;
    const n = 12;
    const rng = stream(11, 'distances');
    const levels = [0.15, 0.22, 0.3, 0.37, 0.45];
    const beyond = levels.map(() => 0);
    for (let run = 0; run < runs; run++) {
      const sorted = Float64Array.from({ length: n }, () => rng.uniform()).sort();
      let distance = 0;
      for (let i = 0; i < n; i++) distance = Math.max(distance, (i + 1) / n - sorted[i], sorted[i] - i / n);
      for (const [k, level] of levels.entries()) if (distance >= level) beyond[k]++;
    }
    for (const [k, level] of levels.entries()) {
      const p = kolmogorovTail(n, level);
      expect(Math.abs(beyond[k] / runs - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / runs));
    }
  });
});

describe('limit', () => {
  it('is near the exact law of 500 values', () => {
    for (const d of [0.02, 0.03, 0.05, 0.07]) {
      expect(Math.abs(kolmogorovLimit(500, d) - kolmogorovTail(500, d))).toBeLessThan(0.02);
    }
  });

  it('has one value where its two series meet', () => {
    expect(kolmogorovLimit(1, 1 - 1e-12)).toBeCloseTo(kolmogorovLimit(1, 1 + 1e-12), 10);
    expect(kolmogorovLimit(100, 0)).toBe(1);
    expect(kolmogorovLimit(100, NaN)).toBeNaN();
  });
});

describe('quantile', () => {
  it('has the wanted tail, for tables of few and of many values', () => {
    for (const n of [1, 2, 10, 100, 500]) {
      expect(kolmogorovTail(n, kolmogorovQuantile(n, 0.05))).toBeCloseTo(0.05, 8);
    }
    expect(kolmogorovLimit(5000, kolmogorovQuantile(5000, 0.05))).toBeCloseTo(0.05, 8);
    // printed tables of the 5 % point: 0.409 for ten values, 1.358/√n for many
    expect(kolmogorovQuantile(10, 0.05)).toBeCloseTo(0.40925, 4);
    expect(kolmogorovQuantile(1e6, 0.05) * 1000).toBeCloseTo(1.3581, 4);
  });
});
