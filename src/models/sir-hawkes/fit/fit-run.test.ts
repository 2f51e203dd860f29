/** The method *Fit models*: all outputs, the same numbers however often it is stopped. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inOneThread, type AnyRoundsRun, type Input } from '../../../core/method';
import { NO_NETWORK } from '../../../core/network';
import type { Outputs, TableOutput } from '../../../core/outputs';
import { defaults } from '../../../core/parameters';
import { stream } from '../../../core/rng';
import { fit } from '../fit-methods';
import { fitRunner, type FitSettings } from './fit-run';
import { cascadesOf, fitted, setOf } from './fit-test-support';
import { completed } from '../simulate/simulation-test-support';

const [history] = cascadesOf(readFileSync(new URL('../fixtures/mle.json', import.meta.url), 'utf8'))('qexpn');
const input: Input = { network: NO_NETWORK, cascades: setOf([[...history.times], [0, 1, 2, 3]]) };
const settings = { ...defaults(fit.parameters), until: 25, starts: 4, fitPL: false } as FitSettings &
  Record<string, unknown>;
const runner = fitRunner as AnyRoundsRun<FitSettings>;
const streams = (...key: readonly (string | number)[]) => stream(7, ...key);
const run = (changes: Partial<FitSettings>): Outputs =>
  completed(inOneThread(runner, input, { ...settings, ...changes }, streams));

const column = (outputs: Outputs, output: string, id: string): readonly (string | number)[] => {
  const { columns } = outputs[output] as TableOutput;
  return [...columns.filter((one) => one.id === id)[0].values];
};

describe('fits of one cascade', () => {
  const outputs = run({});

  it('has every output that is declared', () => {
    expect(Object.keys(outputs).toSorted()).toEqual(Object.keys(fit.outputs).toSorted());
    expect(outputs).toMatchObject({ events: { value: 70 }, 'all-events': { value: 99 } });
  });

  it('has a row per model, with the numbers of its fit', () => {
    expect(column(outputs, 'fits', 'model')).toEqual(['EXP', 'EXPN', 'SI']);
    const alone = fitted([{ ...history, times: history.times.slice(0, 70), end: 25 }], 'EXPN');
    expect(column(outputs, 'fits', 'logLikelihood')[1]).toBeCloseTo(alone.logLikelihood, 8);
    expect(column(outputs, 'fits', 'seTheta')[1]).toBeCloseTo(alone.errors.theta ?? NaN, 5);
    expect(column(outputs, 'fits', 'halfLife')[1]).toBeCloseTo(Math.LN2 / alone.parameters.theta, 4);
    expect(column(outputs, 'fits', 'halfLife')[2]).toBe(Infinity);
    expect(column(outputs, 'fits', 'ksPBootstrap')).toEqual([NaN, NaN, NaN]);
  });

  it('has residuals for every event but the first, in their band mostly', () => {
    expect(column(outputs, 'residuals', 'model').filter((name) => name === 'SI')).toHaveLength(69);
    const [residual, low, high] = ['residual', 'low', 'high'].map((id) => column(outputs, 'residuals', id) as number[]);
    const inside = residual.filter((x, k) => x >= low[k] && x <= high[k]).length;
    expect(inside / residual.length).toBeGreaterThan(0.8);
  });

  it('says that N was too small for what came later', () => {
    expect(column(outputs, 'holdout', 'model')).toEqual(['EXP', 'EXPN', 'SI']);
    expect(column(outputs, 'holdout', 'perEvent').map(Number.isFinite)).toEqual([true, false, false]);
    expect(column(outputs, 'holdout', 'perEventRaised').every(Number.isFinite)).toBe(true);
  });

  it('has an intensity to the end of the cascade, and a profile of N where there is one', () => {
    const times = column(outputs, 'intensity', 'time') as number[];
    expect(times).toHaveLength(3 * 600);
    expect(Math.max(...times)).toBeCloseTo(history.times[98], 4);
    expect(new Set(column(outputs, 'profile', 'model'))).toEqual(new Set(['EXPN', 'SI']));
  });
});

it('goes on from every checkpoint to the same numbers', () => {
  const p = { ...settings, bootstrap: 3, fitEXP: false };
  const steps = inOneThread(runner, input, p, streams);
  const checkpoints: unknown[] = [];
  let last: Outputs | undefined;
  for (;;) {
    const step = steps.next();
    if (step.done) {
      last = step.value;
      break;
    }
    if (step.value.checkpoint) checkpoints.push(structuredClone(step.value.checkpoint()));
  }
  expect(checkpoints.length).toBeGreaterThan(1);
  expect(column(last, 'fits', 'ksPBootstrap')[0]).toBeGreaterThan(0);
  for (const checkpoint of checkpoints)
    expect(completed(inOneThread(runner, input, p, streams, checkpoint))).toEqual(last);
});

it('leaves out models with too few events, and says so', () => {
  const outputs = run({ cascade: 2, until: 10, populations: 'both' });
  expect(column(outputs, 'fits', 'status')).toEqual(Array.from({ length: 3 }, () => 'too-few-events'));
  expect(column(outputs, 'fits', 'says')[0]).toContain('at least 4 events');
});
