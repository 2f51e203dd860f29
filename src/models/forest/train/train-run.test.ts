/** Training as a whole, on a toy that can be learned: users on a circle. */
import { memory } from '@tensorflow/tfjs-core';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Progress } from '../../../core/method';
import type { ModelOutput, Output, Outputs, TableOutput } from '../../../core/outputs';
import { evaluateRunner } from '../ask/evaluate-run';
import { backendsHere } from '../device/testing';
import { drive } from '../testing/drive';
import { toyInput, toySettings, toyStreams } from '../testing/toy-training';
import { train } from '../training-methods';
import { outputsOfState } from './state';
import type { Snapshot } from './state';
import { TRAINER } from './trained';
import { trainRunner } from './train-run';
import type { TrainSettings } from './trainee';

const column = (output: Output, id: string): number[] =>
  Array.from((output as TableOutput).columns.find((c) => c.id === id)?.values as Float64Array);
const words = (output: Output, id: string): readonly string[] =>
  (output as TableOutput).columns.find((c) => c.id === id)?.values as readonly string[];
const factOf = ({ facts }: Outputs, fact: string): string => words(facts, 'value')[words(facts, 'fact').indexOf(fact)];
const weightsOf = ({ model }: Outputs) => (model as ModelOutput).model.tensors;

const start = (settings: TrainSettings, resume?: unknown, input = toyInput()) =>
  trainRunner.run(input, settings, toyStreams(5), resume);

/** A copy as it comes back from another thread or a file. */
const travelled = (progress: Progress): Snapshot => structuredClone(progress.checkpoint?.()) as Snapshot;

afterEach(() => void vi.restoreAllMocks());

it('names itself as the method does', () => {
  expect({ id: train.id, version: train.version }).toEqual(TRAINER);
});

describe.each(await backendsHere())('training on $name', ({ name: device, use }) => {
  beforeAll(use);
  const settings = toySettings({ device });

  it('learns who is next, and leaves no tensor behind', async () => {
    const before = memory().numTensors;
    const tensors = new Set<number>();
    const outputs = await drive(start({ ...settings, epochs: 5, warmUp: 60 }), ({ stage, checkpoint }) => {
      if (checkpoint && stage.startsWith('Epoch')) tensors.add(memory().numTensors);
    });
    const validation = column(outputs.epochs, 'validation');
    expect(validation).toHaveLength(5);
    expect(validation[4]).toBeLessThan(validation[0] - 0.3);
    expect(column(outputs.epochs, 'training')[0]).toBeLessThan(Math.log(22));
    const [users, stop] = column(outputs.test, 'hits10');
    expect(words(outputs.test, 'protocol')).toEqual(['users only', 'with STOP']);
    expect(users).toBeGreaterThan(0.5);
    expect(stop).toBeGreaterThan(0.5);
    expect(Object.keys(outputs).sort()).toEqual(Object.keys(train.outputs).sort());
    expect(memory().numTensors).toBe(before);
    // Where a device is read late, losses on their way are tensors too.
    expect(Math.max(...tensors) - Math.min(...tensors)).toBeLessThanOrEqual(2);
  });
});

describe('a training', () => {
  const settings = toySettings();

  it('goes on from a checkpoint with the numbers of a run without a stop', async () => {
    // Ten seconds at every look: the state is copied every other batch.
    let now = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => (now += 10_000));
    const kept: { stage: string; snapshot: Snapshot; keep: boolean }[] = [];
    const whole = await drive(start(settings), (progress) => {
      if (progress.checkpoint)
        kept.push({ stage: progress.stage, snapshot: travelled(progress), keep: progress.keep === true });
    });
    const middle = kept.find(({ snapshot: { course } }) => course.epoch === 2 && course.batch > 1);
    const places = [middle, kept.find(({ stage }) => stage.startsWith('Valid')), kept.at(-1)];
    for (const place of places) {
      expect(place).toBeDefined();
      const rest = await drive(start(settings, place?.snapshot));
      expect(weightsOf(rest)).toEqual(weightsOf(whole));
      for (const id of ['test', 'sizes', 'steps']) expect(rest[id]).toEqual(whole[id]);
      expect(column(rest.epochs, 'validation')).toEqual(column(whole.epochs, 'validation'));
    }
  });

  it('has shown all batches of an epoch when it is validated', async () => {
    const shown: number[] = [];
    let last = NaN;
    await drive(start({ ...settings, epochs: 2 }), ({ stage, outputs }) => {
      if (outputs) last = column(outputs.steps, 'epoch').at(-1) ?? NaN;
      if (stage.startsWith('Validating')) shown.push(last);
    });
    expect(new Set(shown)).toEqual(new Set([1, 2]));
  });

  it('shows the same course in what it can go on from', async () => {
    const kept: [Outputs | undefined, Outputs | undefined][] = [];
    await drive(start({ ...settings, epochs: 2 }), (progress) => {
      if (progress.keep) kept.push([outputsOfState(travelled(progress)), progress.outputs]);
    });
    expect(kept).toHaveLength(2);
    for (const [again, shown] of kept) {
      expect(again?.steps).toEqual(shown?.steps);
      expect(again?.epochs).toEqual(shown?.epochs);
    }
    expect(outputsOfState({ kind: 'another' })).toBeUndefined();
  });

  it('gives the same numbers for the same seed, dropout and neighbours included', async () => {
    const input = toyInput(12, 40, true);
    const [a, b] = [
      await drive(start({ ...settings, epochs: 1 }, undefined, input)),
      await drive(start({ ...settings, epochs: 1 }, undefined, input)),
    ];
    expect(weightsOf(a)).toEqual(weightsOf(b));
    expect(words(a.test, 'model')).toContain('without network context');
    expect(weightsOf(a).f0).toHaveLength(14 * 8);
    expect(factOf(a, 'Network context')).toBe('the network of these data');
  });

  it('is tested as the model that it gives is tested later with the same seed', async () => {
    const input = toyInput(12, 40, true);
    const one = { ...settings, epochs: 1, simulations: 3 };
    const trained = await drive(start(one, undefined, input));
    const { model } = trained.model as ModelOutput;
    const asked = { ...one, part: 'test', ablations: false, neighbours: 'all' } as const;
    const later = await drive(evaluateRunner.run({ ...input, model }, asked, toyStreams(5)));
    for (const id of ['map100', 'nats']) expect(column(later.test, id)).toEqual(column(trained.test, id).slice(0, 2));
    expect(later.sizes).toEqual(trained.sizes);
  });

  it('can be stopped anywhere without leaving a tensor', async () => {
    const before = memory().numTensors;
    for (const after of [1, 2, 4, 8, 13]) {
      const steps = start({ ...settings, reward: true, microEpochs: 1, rewardShare: 0.5 });
      for (let k = 0; k < after; k++) {
        const step = steps.next();
        if (!step.done && 'until' in step.value) await step.value.until;
      }
      steps.return(undefined as never);
    }
    expect(memory().numTensors).toBe(before);
  });

  it('keeps the best weights and ends after epochs without a better score', async () => {
    const outputs = await drive(start({ ...settings, epochs: 40, patience: 1, warmUp: 20 }));
    const scores = column(outputs.epochs, 'map100');
    expect(scores.length).toBeLessThan(40);
    expect(Number(factOf(outputs, 'Best epoch'))).toBe(scores.indexOf(Math.max(...scores)) + 1);
    expect(scores.length - scores.indexOf(Math.max(...scores)) - 1).toBe(1);
    expect(factOf(outputs, 'Ended')).toContain('1 epoch');
  });

  it('stops where the loss is no number, says where, and goes back to good weights', async () => {
    let snapshot: Snapshot | undefined;
    await drive(start({ ...settings, epochs: 1 }), (progress) => {
      if (progress.keep) snapshot = travelled(progress);
    });
    const broken = snapshot as Snapshot;
    broken.weights.W_p.fill(3e38);
    const outputs = await drive(start(settings, broken));
    expect(factOf(outputs, 'Ended')).toMatch(/batch 1 of epoch 2, first in cascade \d+/);
    expect(weightsOf(outputs).W_p).toEqual((broken.best as Record<string, Float32Array>).W_p);
  });

  it('goes back to good weights where a simulation is the first to hear that there are no probabilities', async () => {
    const rewarded = { ...settings, reward: true, microEpochs: 0, rewardShare: 1 };
    let snapshot: Snapshot | undefined;
    await drive(start({ ...rewarded, epochs: 1 }), (progress) => {
      if (progress.keep) snapshot = travelled(progress);
    });
    const broken = snapshot as Snapshot;
    broken.weights.b_p.fill(-3e38);
    const outputs = await drive(start(rewarded, broken));
    expect(factOf(outputs, 'Ended')).toMatch(
      /no probabilities before batch 1 of epoch 2; the weights are those of before/,
    );
    expect(weightsOf(outputs).b_p).toEqual((broken.best as Record<string, Float32Array>).b_p);
  });

  it('rewards sizes after the first epochs', async () => {
    const outputs = await drive(start({ ...settings, reward: true, microEpochs: 1, rewardShare: 0.5, epochs: 2 }));
    expect(words(outputs.epochs, 'phase')).toEqual(['users', 'size']);
    expect(column(outputs.epochs, 'reward')[0]).toBeNaN();
    expect(column(outputs.epochs, 'reward')[1]).toBeLessThan(0);
    expect(column(outputs.epochs, 'entropy')[1]).toBeGreaterThan(0);
    expect(column(outputs.epochs, 'msle')[1]).toBeGreaterThan(0);
    expect(factOf(outputs, 'Best epoch')).toBe('2');
  });

  it('can compare with a sample of the users', async () => {
    const outputs = await drive(start({ ...settings, softmax: 'sampled' }));
    const validation = column(outputs.epochs, 'validation');
    expect(validation[1]).toBeLessThan(validation[0]);
    expect(factOf(outputs, 'Softmax')).toContain('sampled');
  });
});
