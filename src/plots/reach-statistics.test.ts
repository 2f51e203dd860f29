import { describe, expect, it } from 'vitest';
import { quantile, reachedAt, summariseRuns } from './reach-statistics';

describe('many runs', () => {
  it('holds a run that ended at its last value', () => {
    const many = summariseRuns(
      [
        [1, 3],
        [1, 1, 1, 9],
      ],
      3,
      10,
      5,
    );
    expect([...many.mean]).toEqual([1, 2, 2, 6]);
    expect([...many.sizes.counts]).toEqual([0, 1, 0, 0, 1]);
    expect(many.q05[3]).toBeCloseTo(3.3);
    expect(many.q95[3]).toBeCloseTo(8.7);
  });
  it('takes quantiles between order statistics', () => {
    expect(quantile([0, 10], 0.25)).toBe(2.5);
    expect(quantile([4], 0.9)).toBe(4);
    expect(quantile([], 0.5)).toBeNaN();
  });
  it('goes straight from step to step and flat after the end', () => {
    expect(reachedAt([1, 3], 0.5)).toBe(2);
    expect(reachedAt([1, 3], 8)).toBe(3);
    expect(reachedAt([], 1)).toBe(0);
  });
});
