import { describe, expect, it } from 'vitest';
import type { HistogramOutput } from '../../../core/outputs';
import { coverageRunner } from './coverage-run';
import { coverage } from '../fit-methods';
import {
  checkpointOf,
  columnOf,
  kindsOf,
  setOf,
  sharedOut,
  SOME,
  taken,
  trying,
  valueOf,
} from './forecast-test-support';

const base = { kernel: 'EXP', until: 3, runs: 60, starts: 2, trials: 60, forecastTo: 20 };
const withChanges = (changes: Record<string, string | number>) =>
  trying(coverage, coverageRunner, setOf(SOME), { ...base, ...changes });
const usual = taken(withChanges({}));
const forecasts = usual.outputs && 60 - valueOf(usual.outputs, 'unfitted');

describe('coverage', () => {
  it('gives what the method declares', () => {
    expect(kindsOf(usual.outputs)).toEqual(kindsOf(coverage.outputs));
  });

  it('of 90 % bands is near that with the uncertainty of the fit, and grows with the level', () => {
    expect(forecasts).toBeGreaterThan(25);
    expect(valueOf(usual.outputs, 'covered-90')).toBeGreaterThan(0.75);
    const covered = columnOf(usual.outputs, 'coverage', 'covered') as Float64Array;
    const [uncertain, certain] = [covered.slice(0, 4), covered.slice(4)];
    expect(uncertain).toEqual(uncertain.toSorted());
    expect(certain[2]).toBeLessThan(uncertain[2]);
    expect(uncertain[2]).toBe(valueOf(usual.outputs, 'covered-90'));
    expect(uncertain[0]).toBe(valueOf(usual.outputs, 'covered-50'));
  });

  it('counts every cascade once: ranked, or too short to be fitted', () => {
    const { counts } = usual.outputs.ranks as HistogramOutput;
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(forecasts);
    const states = columnOf(usual.outputs, 'cases', 'state') as readonly string[];
    expect(states.filter((state) => state.startsWith('too few')).length).toBe(60 - forecasts);
  });

  it('is the same in other threads and after a stop', () => {
    const c = withChanges({ trials: 20, runs: 20 });
    const whole = taken(c).outputs;
    expect(sharedOut(c, structuredClone)).toEqual(whole);
    expect(taken(c, structuredClone(checkpointOf(c, 1))).outputs).toEqual(whole);
  });

  it('without the uncertainty of the fit has rows of that alone', () => {
    const { outputs } = taken(withChanges({ trials: 10, runs: 20, uncertainty: 'none' }));
    expect(columnOf(outputs, 'coverage', 'level').length).toBe(4);
  });
});
