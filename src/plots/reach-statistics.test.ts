import { describe, expect, it } from 'vitest';
import { quantile, reachedAt, reachName, summariseRuns } from './reach-statistics';

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

describe('name of the curve', () => {
  const shown = { quantity: 'people reached', unit: 'steps', ceiling: 400, horizon: 24 };
  it('tells what is there now, not what the run will come to', () => {
    expect(reachName({ ...shown, step: 7, reached: 58 })).toBe(
      'people reached: 58 of 400 at 7 of 24 steps in this run.',
    );
  });
  it('adds the mean where many runs are drawn to their end', () => {
    const runs = [
      [1, 3],
      [1, 5],
    ];
    const many = summariseRuns(runs, 24, 400, 5);
    expect(reachName({ ...shown, many, step: 0, reached: 1 })).toBe(
      'people reached: 1 of 400 at 0 of 24 steps in this run; mean of 2 runs 4 at the end.',
    );
  });
});
