import { describe, expect, it } from 'vitest';
import { sizeByFormula } from './forecast-outputs';
import { continueRuns, CUT, ENDINGS, futureOf } from './forecast-runs';
import { seeded, SOME } from './forecast-test-support';
import { observedPart } from './coverage-trial';
import { historyOf, type Model, type ModelParameters } from '../history';
import { completed, expectMean } from '../simulate/simulation-test-support';

const observed = observedPart(historyOf(SOME), 3);
const n = observed.times.length;
const marked = { ...observed, marks: observed.times.map((_, j) => [1, 4, 30][j % 3]) };
const none: ModelParameters = { kappa: NaN, theta: NaN, c: NaN, q: NaN, lambda: NaN, population: Infinity, beta: 0 };
const plain = (kernel: Model['kernel']): Model => ({ kernel, finite: false, marked: false });
const EXP = { ...none, kappa: 0.7, theta: 0.4 };
const PL = { ...none, kappa: 0.3, theta: 0.8, c: 0.5 };
const QEXP = { ...none, kappa: 0.5, q: 1.4, lambda: 1.5 };

describe('runs with known parameters', () => {
  it.each([
    ['EXP', plain('EXP'), EXP, observed],
    ['PL', plain('PL'), PL, observed],
    ['QEXP', plain('QEXP'), QEXP, observed],
    ['mEXP', { ...plain('EXP'), marked: true }, { ...EXP, kappa: 0.4, beta: 0.3 }, marked],
    ['mPL', { ...plain('PL'), marked: true }, { ...PL, kappa: 0.15, beta: 0.3 }, marked],
  ] as const)('%s: the mean size is n + a₁/(1 − n*)', (_, model, parameters, history) => {
    const future = futureOf(model, history, Infinity);
    const { sizes } = completed(continueRuns(future, [parameters], seeded(3), 0, 3000, new Float64Array()));
    expectMean(sizes, sizeByFormula(model, parameters, history));
  });

  it('count events at the times of a grid, and end as they say', () => {
    const future = futureOf(plain('EXP'), observed, 12);
    const grid = Float64Array.of(3, 5, 12);
    const part = completed(continueRuns(future, [EXP], seeded(3), 4, 40, grid));
    for (let k = 0; k < 36; k++) {
      expect(part.counts[3 * k]).toBe(n);
      expect(part.counts[3 * k + 1]).toBeGreaterThanOrEqual(n);
      expect(part.counts[3 * k + 2]).toBe(part.sizes[k]);
      expect(part.last[k]).toBeLessThanOrEqual(12);
    }
    const whole = completed(continueRuns(future, [EXP], seeded(3), 0, 40, grid));
    expect(whole.sizes.slice(4)).toEqual(part.sizes);
  });

  it('are cut off where a process explodes', () => {
    const future = futureOf(plain('EXP'), observed, Infinity);
    const { sizes, endings } = completed(
      continueRuns(future, [{ ...EXP, kappa: 1.5 }], seeded(3), 0, 5, new Float64Array()),
    );
    expect([...sizes]).toEqual(new Array(5).fill(future.most));
    expect([...endings]).toEqual(new Array(5).fill(CUT));
  });

  it('take parameters in turn, and do not exceed N', () => {
    const sets = [60, 80].map((population) => ({ ...EXP, kappa: 30, population: n + population }));
    const future = futureOf({ ...plain('EXP'), finite: true }, observed, Infinity);
    const { sizes, endings } = completed(continueRuns(future, sets, seeded(3), 0, 6, new Float64Array()));
    expect([...sizes]).toEqual([60, 80, 60, 80, 60, 80].map((more) => n + more));
    expect(new Set([...endings].map((ending) => ENDINGS[ending]))).toEqual(new Set(['everybody']));
  });
});
