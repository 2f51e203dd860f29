import { describe, expect, it } from 'vitest';
import type { SeriesOutput } from '../../../core/outputs';
import { forecast } from '../fit-methods';
import { forecastRunner } from './forecast-run';
import {
  checkpointOf,
  columnOf,
  kindsOf,
  setOf,
  sharedOut,
  SOME,
  someTimes,
  taken,
  trying,
  valueOf,
} from './forecast-test-support';
import { kernelOf } from '../kernels';

const set = setOf(SOME);
const base = { kernel: 'EXP', until: 3, runs: 90, starts: 3 };
const withChanges = (changes: Record<string, string | number | boolean>, cascades = set) =>
  trying(forecast, forecastRunner, cascades, { ...base, ...changes });
const usual = taken(withChanges({ forecastTo: 20 }));

const fanOf = (outputs: typeof usual.outputs) => {
  const { x, y, bands } = outputs.fan as SeriesOutput;
  const [ninety, fifty] = bands!;
  return { x, rows: [ninety.lo, fifty.lo, y, fifty.hi, ninety.hi] };
};

const thetaOf = (outputs: typeof usual.outputs, table: string) => columnOf(outputs, table, 'theta') as Float64Array;

describe('a forecast', () => {
  it('gives what the method declares', () => {
    expect(kindsOf(usual.outputs)).toEqual(kindsOf(forecast.outputs));
  });

  it('keeps what was observed, and its quantiles are in order', () => {
    const { x, rows } = fanOf(usual.outputs);
    const n = SOME.filter((t) => t <= 3).length;
    expect(valueOf(usual.outputs, 'events')).toBe(n);
    expect(x[0]).toBe(3);
    for (const row of rows) {
      expect(row[0]).toBe(n);
      expect(row).toEqual(row.toSorted());
    }
    for (let k = 0; k < x.length; k++)
      expect(rows.map((row) => row[k])).toEqual(rows.map((row) => row[k]).toSorted((a, b) => a - b));
  });

  it('ends where its sizes are', () => {
    const { x, rows } = fanOf(usual.outputs);
    const last = x.length - 1;
    expect(x[last]).toBe(20);
    expect(valueOf(usual.outputs, 'horizon')).toBe(20);
    expect(rows.map((row) => row[last])).toEqual([
      valueOf(usual.outputs, 'low'),
      rows[1][last],
      valueOf(usual.outputs, 'median-size'),
      rows[3][last],
      valueOf(usual.outputs, 'high'),
    ]);
    expect((usual.outputs.mean as SeriesOutput).y[last]).toBeCloseTo(valueOf(usual.outputs, 'mean-size'), 10);
    const sizes = columnOf(usual.outputs, 'runs', 'size') as Float64Array;
    expect(sizes.length).toBe(90);
    expect(valueOf(usual.outputs, 'actual')).toBe(SOME.filter((t) => t <= 20).length);
  });

  it('shows pictures on the way', () => {
    const pictures = usual.steps.filter(({ outputs }) => outputs);
    expect(pictures.length).toBeGreaterThan(1);
    for (const { outputs } of pictures) expect(kindsOf(outputs!)).toEqual(kindsOf(forecast.outputs));
  });

  it('is the same again, in other threads, and after a stop anywhere', () => {
    const c = withChanges({ forecastTo: 20 });
    expect(taken(c).outputs).toEqual(usual.outputs);
    expect(sharedOut(c, structuredClone)).toEqual(usual.outputs);
    const stops = usual.steps.filter(({ checkpoint }) => checkpoint).length;
    for (const k of [2, stops - 2])
      expect(taken(c, structuredClone(checkpointOf(c, k))).outputs).toEqual(usual.outputs);
  });

  it('is less sure when it knows that parameters are estimates', () => {
    const width = (uncertainty: string): number => {
      const { outputs } = taken(withChanges({ uncertainty, refits: 16, runs: 160 }));
      return valueOf(outputs, 'high') - valueOf(outputs, 'low');
    };
    const certain = width('none');
    expect(width('likelihood')).toBeGreaterThan(certain);
    expect(width('bootstrap')).toBeGreaterThan(certain);
  });

  it('uses one set of parameters for all runs without their uncertainty, and many with it', () => {
    const { outputs } = taken(withChanges({ uncertainty: 'none', runs: 10 }));
    expect(new Set(thetaOf(outputs, 'runs'))).toEqual(new Set(thetaOf(outputs, 'fit')));
    expect(new Set(thetaOf(usual.outputs, 'runs')).size).toBeGreaterThan(60);
    const populations = columnOf(usual.outputs, 'runs', 'population') as Float64Array;
    expect(Math.min(...populations)).toBeGreaterThanOrEqual(valueOf(usual.outputs, 'events'));
  });

  it('of plain Hawkes has the formula for its mean', () => {
    const times = someTimes(kernelOf('EXP', { kappa: 0.6, theta: 0.5 }), Infinity, 60, 4, 3, 40);
    const changes = { population: 'unlimited', uncertainty: 'none', runs: 1500, until: 4 };
    const { outputs } = taken(withChanges(changes, setOf(times)));
    const { value, standardError } = outputs['mean-size'] as { value: number; standardError: number };
    expect(Math.abs(value - valueOf(outputs, 'by-formula'))).toBeLessThan(4 * standardError);
    expect(valueOf(usual.outputs, 'by-formula')).toBeNaN();
  });

  it('of a process that explodes says so, and ends its fan where runs are cut off', () => {
    const times = someTimes(kernelOf('EXP', { kappa: 2.5, theta: 1 }), Infinity, 60, 2, 4).filter((t) => t <= 2.2);
    const { outputs } = taken(
      withChanges({ population: 'unlimited', runs: 20, until: 2, uncertainty: 'none' }, setOf(times)),
    );
    expect(columnOf(outputs, 'fit', 'forecastStatus')).toEqual(['explosive-without-cap']);
    expect(columnOf(outputs, 'fit', 'forecastSays')[0]).toContain('20 of 20 runs');
    expect([...(columnOf(outputs, 'runs', 'cut') as Float64Array)]).toEqual(new Array(20).fill(1));
    const { x, rows } = fanOf(outputs);
    for (const row of rows) expect(row.every(Number.isFinite)).toBe(true);
    const ends = columnOf(outputs, 'runs', 'last') as Float64Array;
    expect(x[x.length - 1]).toBeLessThanOrEqual(ends.toSorted()[1] * (1 + 1e-9));
  });
});
