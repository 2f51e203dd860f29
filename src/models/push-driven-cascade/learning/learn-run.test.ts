/** The whole method on a drawn log whose truth is known. */
import { describe, expect, it } from 'vitest';
import type { AnyRoundsRun, Input, Streams } from '../../../core/method';
import type { Outputs } from '../../../core/outputs';
import { stream } from '../../../core/rng';
import { actionLog, learn } from '../learning-methods';
import { actionLogRunner } from './action-log-run';
import { learnRunner } from './learn-run';
import { finished, listening, numbersIn, settingsOf } from './learning-test-support';

/** Outputs of a run in rounds whose parts go to several threads in turn; messages and answers are copies, as between threads. */
function inThreads<P>(
  runner: AnyRoundsRun<P>,
  threads: number,
  input: Input,
  p: P,
  streams: Streams,
  resume?: unknown,
): Outputs {
  const memories = Array.from({ length: threads }, () => new Map<string, unknown>());
  const leader = runner.lead(input, p, streams, resume);
  let answers: unknown[] | undefined;
  for (;;) {
    const step = leader.next(answers);
    if (step.done) return step.value;
    answers = undefined;
    if (!('round' in step.value)) continue;
    const { parts, message } = step.value.round;
    answers = Array.from({ length: parts }, (_, part) =>
      structuredClone(
        finished(runner.answer(input, p, streams, structuredClone(message), part, memories[part % threads], undefined)),
      ),
    );
  }
}

const streams: Streams = (...key) => stream(11, ...key);
const n = 60;
const rng = stream(5, 'friends');
const network = listening(
  Array.from({ length: n }, (_, u) =>
    [...new Set(Array.from({ length: 4 }, () => rng.below(n)))].filter((v) => v !== u),
  ),
);
const drawn = (changed: Parameters<typeof settingsOf<typeof actionLog.parameters>>[1]) => {
  const p = settingsOf(actionLog.parameters, { items: 120, ...changed });
  const parts = [0, 50].map((from) =>
    finished(actionLogRunner.block({ network }, p, streams, from, from === 0 ? 50 : 120)),
  );
  const outputs = actionLogRunner.finish({ network }, p, actionLogRunner.fold(parts[0], parts[1]));
  const log = outputs.log;
  if (log.kind !== 'cascades') throw new Error('no log');
  return { outputs, set: log.set };
};
const cascadeNodes = Int32Array.from({ length: n }, (_, u) => u);

describe('a drawn log', () => {
  it('is the same however its items are shared out', () => {
    const p = settingsOf(actionLog.parameters, { items: 120 });
    const whole = finished(actionLogRunner.block({ network }, { ...p }, streams, 0, 120));
    const { set } = drawn({});
    expect(set.users).toEqual(whole.users);
    expect(set.count).toBe(whole.sizes.length);
  });
  it('has every user once in an item, at her place in the order', () => {
    const { set, outputs } = drawn({});
    for (let c = 0; c < set.count; c++) {
      const users = [...set.users.subarray(set.offsets[c], set.offsets[c + 1])];
      expect(new Set(users).size).toBe(users.length);
      expect([...set.times.subarray(set.offsets[c], set.offsets[c + 1])]).toEqual(users.map((_, k) => k));
    }
    expect(outputs.actions).toMatchObject({ value: set.users.length });
  });
  it('follows the chances that are told: without taste and influence each user acts by her habit', () => {
    const { set, outputs } = drawn({ items: 120, tasteSpread: 0, influenceShare: 0 });
    const own = numbersIn(outputs, 'truth', 'own');
    const expected = 120 * own.reduce((sum, x) => sum + x, 0);
    const deviation = Math.sqrt(120 * own.reduce((sum, x) => sum + x * (1 - x), 0));
    expect(Math.abs(set.users.length - expected)).toBeLessThan(4 * deviation);
    expect(Math.max(...numbersIn(outputs, 'truth', 'influence'))).toBe(0);
  });
  it('has more actions where friends count', () => {
    const actions = [0, 0.6].map((influenceShare) => drawn({ influenceShare, tasteSpread: 0 }).set.users.length);
    expect(actions[1]).toBeGreaterThan(1.3 * actions[0]);
  });
});

describe('learning', () => {
  const { set } = drawn({ influenceShare: 0.6, tasteSpread: 0.2 });
  const input = { network, cascades: set, cascadeNodes };
  const p = settingsOf(learn.parameters, { epochs: 8, folds: 4, regularisation: 0.05 });
  const outputs = inThreads(learnRunner, 1, input, p, streams);

  it('gives identical numbers with one thread and with three, and after a stop', () => {
    expect(inThreads(learnRunner, 3, input, p, streams)).toEqual(outputs);
    const leader = learnRunner.lead(input, p, streams);
    let checkpoint: unknown;
    const memory = new Map<string, unknown>();
    let answers: ReturnType<typeof answersOf> | undefined;
    const answersOf = (round: { parts: number; message: Parameters<typeof learnRunner.answer>[3] }) =>
      Array.from({ length: round.parts }, (_, part) =>
        finished(learnRunner.answer(input, p, streams, round.message, part, memory, undefined)),
      );
    for (;;) {
      const step = leader.next(answers);
      answers = undefined;
      if (step.done) break;
      if ('round' in step.value) answers = answersOf(step.value.round);
      else if (step.value.done >= 8) {
        checkpoint = structuredClone(step.value.checkpoint?.());
        break;
      }
    }
    expect(checkpoint).toMatchObject({ folds: expect.any(Array) as unknown });
    expect(inThreads(learnRunner, 2, input, p, streams, checkpoint)).toEqual(outputs);
  });
  it('makes the same campaign without the cross-validation', () => {
    const alone = inThreads(learnRunner, 2, input, { ...p, crossValidate: false }, streams);
    expect(alone.campaign).toEqual(outputs.campaign);
    expect(alone.users).toEqual(outputs.users);
    expect(numbersIn(alone, 'models', 'mse')).toHaveLength(0);
  });
  it('gives every output that is declared', () => {
    expect(Object.keys(outputs).toSorted()).toEqual(Object.keys(learn.outputs).toSorted());
    for (const [id, output] of Object.entries(outputs))
      expect(output.kind).toBe(learn.outputs[id as keyof typeof learn.outputs].kind);
  });
  it('finds that friends matter where they do', () => {
    const mse = numbersIn(outputs, 'models', 'mse');
    expect(mse).toHaveLength(4);
    expect(mse[1]).toBeLessThan(mse[0]);
    expect(numbersIn(outputs, 'folds', 'mse')).toHaveLength(16);
  });
  it('descends: the error on all samples after the last epoch is below that at the start', () => {
    for (const model of ['bias', 'social', 'preference', 'full']) {
      const curve = numbersIn(outputs, 'descent', model);
      expect(curve).toHaveLength(9);
      expect(curve[8]).toBeLessThan(curve[0]);
    }
  });
  it('judges every held-out sample once for the calibration', () => {
    const counted = numbersIn(outputs, 'calibration', 'samples').reduce((sum, x) => sum + x, 0);
    const facts = numbersIn(outputs, 'facts', 'value');
    expect(counted).toBe(facts[5]);
  });
  it('makes a campaign that adds up to no more than 1 for anybody', () => {
    const { campaign } = outputs;
    const b = campaign.kind === 'network' ? campaign.nodeValues?.preference : undefined;
    const sums = Array.from(b ?? []);
    if (campaign.kind === 'network') campaign.to.forEach((u, e) => (sums[u] += campaign.edgeValues.influence[e]));
    expect(sums).toHaveLength(n);
    expect(Math.max(...sums)).toBeLessThanOrEqual(1 + 1e-9);
  });
});
