import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBins, countBytes, quantile, reachedBins } from './count-bins';

describe('countBins', () => {
  it('has one bin per value while allowed', () => {
    const bins = countBins(1000, 1001);
    expect(bins.exact).toBe(true);
    expect(bins.length).toBe(1001);
    expect(bins.value(bins.of(777))).toBe(777);
    expect(countBins(255, 0).exact).toBe(true);
    expect(countBins(1000, 1000).exact).toBe(false);
  });

  it('otherwise keeps every value within 0.4 %, in order and without gaps', () => {
    const bins = countBins(3_000_000, 0);
    // Counted, and asserted once: an assertion for each of so many values takes longer than all else.
    const leaps = [];
    for (let v = 1, last = bins.of(0); v <= 300_000; v++) {
      const bin = bins.of(v);
      if (bin !== last && bin !== last + 1) leaps.push(v);
      last = bin;
    }
    expect([bins.of(0), leaps]).toEqual([0, []]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000_000 }), (v) => {
        expect(bins.of(v)).toBeLessThan(bins.length);
        expect(Math.abs(bins.value(bins.of(v)) - v)).toBeLessThanOrEqual(v / 256);
      }),
    );
    expect(bins.length).toBeLessThan(2100);
  });
});

describe('quantile', () => {
  it('is the smallest value that covers the share', () => {
    const bins = countBins(4, 5);
    const counts = [0, 0, 0, 1, 2, 0, 0, 1]; // from index 2: values 1 ×1, 2 ×2, 5 … of a row that starts at 2
    expect(quantile(bins, counts, 2, 3, 0.05)).toBe(1);
    expect(quantile(bins, counts, 2, 3, 1 / 3)).toBe(1);
    expect(quantile(bins, counts, 2, 3, 0.34)).toBe(2);
    expect(quantile(bins, counts, 2, 3, 1)).toBe(2);
    expect(quantile(bins, counts, 2, 0, 0.5)).toBeNaN();
  });
});

it('keeps the memory of an ensemble bounded', () => {
  expect(reachedBins(300, 16).exact).toBe(true);
  expect(reachedBins(1_000_000, 16).exact).toBe(false);
  expect(countBytes(1_000_000, 16)).toBeLessThan(80e6);
});
