import { describe, expect, it } from 'vitest';
import {
  addHorizon,
  deviationOf,
  horizonSums,
  meanOf,
  needed,
  relativeError,
  stagesOf,
  type HorizonSums,
} from './plan';

/** Sums of given values, in pairs or not. */
function sumsOf(values: readonly number[], pairs: boolean): HorizonSums {
  return values.reduce(
    (state, value, k) =>
      addHorizon(state, {
        runs: 1,
        pairs,
        sum: value,
        squares: value * value,
        products: pairs && k % 2 === 1 ? value * values[k - 1] : 0,
      }),
    horizonSums(pairs),
  );
}

describe('deviation of a run', () => {
  it('is that of the values', () => {
    const sums = sumsOf([4, 6, 8, 10], false);
    expect(meanOf(sums)).toBe(7);
    expect(deviationOf(sums)).toBeCloseTo(Math.sqrt(20 / 3), 12);
  });

  it('is √2 times that of pair means, so that s/√m is the standard error either way', () => {
    // pair means 5, 9, 4: variance 7
    expect(deviationOf(sumsOf([4, 6, 8, 10, 5, 3], true))).toBeCloseTo(Math.sqrt(14), 12);
  });

  it('is not known from one run or one pair', () => {
    expect(deviationOf(sumsOf([4], false))).toBeNaN();
    expect(deviationOf(sumsOf([4, 5], true))).toBeNaN();
  });
});

describe('samples needed', () => {
  const pilot = sumsOf([4, 6, 8, 10], false);

  it('are (1.96 s/ε)², ε in per cent of the mean', () => {
    const exact = (1.959963984540054 * Math.sqrt(20 / 3)) / 0.07;
    expect(needed(pilot, { wantedError: 1 })).toBe(Math.ceil(exact * exact));
    expect(relativeError(deviationOf(pilot), needed(pilot, { wantedError: 1 }), 7)).toBeLessThanOrEqual(1);
  });

  it('grow fourfold for half the error', () => {
    expect(needed(pilot, { wantedError: 0.5 }) / needed(pilot, { wantedError: 1 })).toBeCloseTo(4, 3);
  });

  it('are even with pairs, and at least two runs or pairs', () => {
    const pairs = sumsOf([4, 6, 8, 10, 5, 3], true);
    for (const wantedError of [0.3, 0.7, 2, 11]) expect(needed(pairs, { wantedError }) % 2).toBe(0);
    expect(needed(sumsOf([5, 5, 5], false), { wantedError: 1 })).toBe(2);
    expect(needed(sumsOf([0, 0, 0, 0], true), { wantedError: 1 })).toBe(4);
  });
});

it('looks at the error after halves of the samples, at even numbers', () => {
  expect(stagesOf(1000)).toEqual([16, 32, 62, 126, 250, 500, 1000]);
  expect(stagesOf(4)).toEqual([4]);
  expect(stagesOf(17)).toEqual([8, 17]);
  for (const m of [100, 777, 20_000]) {
    const stages = stagesOf(m);
    expect(stages.at(-1)).toBe(m);
    stages.slice(0, -1).forEach((stage, k) => {
      expect(stage % 2).toBe(0);
      expect(stage).toBeLessThan(stages[k + 1]);
    });
  }
});
