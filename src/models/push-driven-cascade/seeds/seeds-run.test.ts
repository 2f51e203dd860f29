import { describe, expect, it } from 'vitest';
import type { Output, Outputs, TableOutput } from '../../../core/outputs';
import { finished, networkOf, scalar, series, settingsFor } from '../../jump-sde/analysis-test-support';
import { campaignFrom } from '../campaign';
import { PushState } from '../push-state';
import { seeds as method } from '../seed-methods';
import { pushInOrder } from './campaign-beside';
import type { SeedSettings } from './seed-settings';
import { seedsRunner } from './seeds-run';
import { streamsOf } from './seeds-test-support';

const network = networkOf(
  24,
  Array.from({ length: 90 }, (_, k) => [(k * 7) % 24, (k * k + 3 * k + 1) % 24]).filter(([v, u]) => v !== u),
);
const settings = (changed: Partial<SeedSettings> = {}): SeedSettings =>
  settingsFor<SeedSettings>(method, {
    count: 3,
    greedyRuns: 60,
    evaluations: 400,
    pushes: 5,
    campaignRuns: 100,
    chances: 'degree',
    ...changed,
  });

function table(outputs: Outputs, id: string): TableOutput {
  const output: Output | undefined = outputs[id];
  if (output?.kind !== 'table') throw new Error(`${id} is no table`);
  return output;
}
const column = (outputs: Outputs, id: string, name: string): ArrayLike<number | string> =>
  table(outputs, id).columns.find((one) => one.id === name)?.values ?? [];

describe('a run', () => {
  const { outputs, steps } = finished(seedsRunner, network, settings(), 7);

  it('gives what the method declares', () => {
    expect(new Set(Object.keys(outputs))).toEqual(new Set(Object.keys(method.outputs)));
    for (const [id, output] of Object.entries(outputs))
      expect(output.kind).toBe(Object.entries(method.outputs).find(([name]) => name === id)?.[1].kind);
  });

  it('shows spread that grows with every seed, and ends in the table', () => {
    ['greedy', 'degree-discount', 'imm', 'opim', 'degree'].forEach((id, row) => {
      const { x, y } = series(outputs, `${id}-spread`);
      expect([...x]).toEqual([1, 2, 3]);
      expect(y[0]).toBeGreaterThanOrEqual(1);
      expect(y[1]).toBeGreaterThanOrEqual(y[0]);
      expect(y[2]).toBe(column(outputs, 'methods', 'spread')[row]);
    });
    const spread = Array.from(column(outputs, 'methods', 'spread'), Number);
    const error = Array.from(column(outputs, 'methods', 'standard-error'), Number);
    // Greedy is not beaten by far.
    expect(spread[0]).toBeGreaterThan(Math.max(...spread) - 4 * Math.max(...error) - 0.5);
  });

  it('shares all seeds of a method with itself', () => {
    ['greedy', 'degree-discount', 'imm', 'opim', 'degree'].forEach((id, row) =>
      expect(column(outputs, 'overlap', id)[row]).toBe(3),
    );
    expect(Array.from(column(outputs, 'overlap', 'weight-sum'), Number).every((x) => x >= 0 && x <= 3)).toBe(true);
  });

  it('has a campaign of as many pushes', () => {
    const { x, y } = series(outputs, 'campaign');
    expect([...x]).toEqual([0, 1, 2, 3, 4, 5]);
    expect(y[0]).toBe(0);
    expect(y[5]).toBeGreaterThan(Math.max(...Array.from(column(outputs, 'methods', 'campaign'), Number)) - 0.3);
  });

  it('goes on from where it was stopped, to the same numbers', () => {
    for (const at of [3, Math.floor(steps.length / 2), steps.length - 2]) {
      const rest = structuredClone(stopAt(at));
      expect(finished(seedsRunner, network, settings(), 7, rest).outputs).toEqual(outputs);
    }
  });

  it('does not depend on which other methods are ticked', () => {
    const alone = finished(seedsRunner, network, settings({ greedy: false, opim: false, degree: false }), 7).outputs;
    expect(alone['imm-spread']).toEqual(outputs['imm-spread']);
    expect(alone['degree-discount-spread']).toEqual(outputs['degree-discount-spread']);
    expect(alone.campaign).toEqual(outputs.campaign);
  });
});

/** What can be gone on from at a step. */
function stopAt(at: number): unknown {
  const leader = seedsRunner.lead({ network }, settings(), streamsOf(7));
  const memory = new Map<string, unknown>();
  let answers: Parameters<typeof leader.next>[0];
  let checkpoint: unknown;
  for (let step = 0; ;) {
    const { done, value } = leader.next(answers);
    answers = undefined;
    if (done) return checkpoint;

    if ('round' in value) {
      const { parts, message } = value.round;
      answers = Array.from({ length: parts }, (_, part) => {
        const steps = seedsRunner.answer({ network }, settings(), streamsOf(7), message, part, memory, undefined);
        for (;;) {
          const one = steps.next();
          if (one.done) return one.value;
          step++;
        }
      });
      continue;
    }
    checkpoint = value.checkpoint?.();
    if (step++ >= at) return checkpoint;
  }
}

it('leaves empty what was not asked for', () => {
  const few = settings({ greedy: false, degreeDiscount: false, imm: false, opim: false });
  const { outputs } = finished(seedsRunner, network, few, 1);
  expect(new Set(Object.keys(outputs))).toEqual(new Set(Object.keys(method.outputs)));
  for (const id of ['greedy', 'degree-discount', 'imm', 'opim'])
    expect(series(outputs, `${id}-spread`).x).toHaveLength(0);
  expect(series(outputs, 'degree-spread').x).toHaveLength(3);
  expect(column(outputs, 'constants', 'value')).toHaveLength(0);
  expect(scalar(outputs, 'scaled').value).toBe(0);
});

it('says how many users LT had to scale', () => {
  const lt = settings({ diffusion: 'LT', chances: 'uniform', p: 0.5, greedy: false, imm: false });
  expect(scalar(finished(seedsRunner, network, lt, 1).outputs, 'scaled').value).toBeGreaterThan(0);
});

it('pushes seeds in order, each until she says yes, and leaves the state as it was', () => {
  const campaign = campaignFrom(
    [0.3, 0.2, 0.1],
    [
      [0, 1, 0.5],
      [1, 2, 0.6],
    ],
  );
  const state = new PushState(campaign);
  const order = Int32Array.of(0, 1, 2);
  // 0 refuses and accepts; 1 accepts since 0 did; 2 refuses, and accepts since 1 did.
  expect(pushInOrder(state, order, Float64Array.of(0.5, 0.2, 0.6, 0.9, 0.65))).toBe(3);
  expect(pushInOrder(state, order, Float64Array.of(0.5, 0.2, 0.75))).toBe(1);
  expect(pushInOrder(state, Int32Array.of(2), Float64Array.of(0.05, 0, 0))).toBe(1);
  expect(state.activeCount).toBe(0);
  expect([...state.q]).toEqual([0.3, 0.2, 0.1]);
});
