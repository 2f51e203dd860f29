/** Methods that wait for a device, for the tests of this layer: one trains, the other asks what was trained. */
import { DeviceError, invariant } from '../../core/errors';
import { defineMethod } from '../../core/method';
import type { Input, Method, Progress, Streams, Wait, WaitingSteps } from '../../core/method';
import type { Outputs } from '../../core/outputs';
import { MODEL_FORMAT, type TrainedModel } from '../../core/trained-model';

const common = {
  version: 1,
  source: { paper: 'FOREST', equations: 'eq. 5' },
  takes: ['network'],
  worker: 'forest',
  determinism: 'statistical',
  role: 'own',
} as const;
const whole = (label: string, fallback: number, min = 1) =>
  ({ kind: 'number', label, help: 'How many.', min, max: 1e7, step: 1, integer: true, default: fallback }) as const;

/** What the tests look at: computations that came to their end, or were ended. */
export const ended = { count: 0 };

interface Place {
  k: number;
  weights: Float32Array;
}

/** Numbers of a model that knows the users of the set, and with a network its further nodes. */
export function tinyModel(weights: Float32Array, userCount: number, users = ''): TrainedModel {
  return {
    header: {
      format: MODEL_FORMAT,
      method: 'waiting/train',
      version: 1,
      parameters: { graph: 'given' },
      seed: 0,
      userCount,
      users,
      data: 'tiny',
      epoch: 1,
      metrics: { 'validation users-only MAP@100': 0.25 },
      device: 'abacus',
      tensors: [
        { name: 'weights', shape: [weights.length] },
        { name: 'pair', shape: [1, 2] },
      ],
    },
    tensors: { weights, pair: Float32Array.of(weights[0], weights.at(-1) ?? 0) },
  };
}

/** Goes towards random points in epochs of ten steps, every step on a device that answers at once, or as `trouble` says. */
export const train: Method = defineMethod({
  ...common,
  id: 'waiting/train',
  title: 'Train',
  summary: 'Goes towards random points, and waits for every step.',
  needs: ['cascades'],
  parameters: {
    epochs: whole('Epochs', 3),
    size: whole('Weights', 20),
    at: whole('Step of the trouble', 1_000_000),
    trouble: {
      kind: 'choice',
      label: 'Trouble',
      help: 'What goes wrong.',
      options: [
        { value: 'mend', label: 'The device refuses, and the computation goes another way' },
        { value: 'refuse', label: 'The device refuses' },
        { value: 'lose', label: 'The device is lost' },
        { value: 'hang', label: 'The device never answers' },
      ],
      default: 'mend',
    },
  },
  outputs: {
    weights: { kind: 'series', label: 'Weights' },
    nodes: { kind: 'scalar', label: 'Nodes of the network' },
    model: { kind: 'model', label: 'Model' },
  },
  estimate: (p) => ({ operations: p.epochs, bytes: 4 * p.size }),
  load: async () => ({
    kind: 'waiting',
    *run({ network, cascades }: Input, p, streams: Streams, resume: unknown): WaitingSteps<Outputs> {
      invariant(cascades !== undefined, 'the method was given no cascades');
      const place = (resume as Place | undefined) ?? { k: 0, weights: new Float32Array(p.size) };
      const { weights } = place;
      const outputs = (): Outputs => ({
        weights: { kind: 'series', x: new Float64Array(weights.length), y: Float64Array.from(weights) },
        nodes: { kind: 'scalar', value: network.n },
      });
      let model = tinyModel(weights.slice(), cascades.userCount);
      try {
        while (place.k < 10 * p.epochs) {
          const k = place.k + 1;
          yield* answer(k === p.at ? p.trouble : undefined);
          const rng = streams('step', k);
          for (let i = 0; i < weights.length; i++) weights[i] += (rng.normal() - weights[i]) / 3;
          place.k = k;
          const epochEnds = k % 10 === 0;
          if (epochEnds) model = tinyModel(weights.slice(), cascades.userCount);
          const progress: Progress = {
            done: k,
            total: 10 * p.epochs,
            stage: `Epoch ${Math.ceil(k / 10)} of ${p.epochs}`,
            device: k === 1 ? 'fingers' : 'abacus',
            outputs: epochEnds ? { ...outputs(), model: { kind: 'model', model } } : outputs(),
            checkpoint: (): Place => ({ k, weights: weights.slice() }),
            ...(epochEnds ? { keep: true } : {}),
          };
          yield progress;
        }
        return { ...outputs(), model: { kind: 'model', model } };
      } finally {
        ended.count++;
      }
    },
  }),
});

function* answer(trouble: string | undefined): Generator<Wait, void> {
  if (trouble === 'lose') throw new DeviceError('device-lost', 'The abacus has fallen.', 'Pick it up.');
  if (trouble === 'hang') yield { until: new Promise(() => {}) };
  if (trouble === undefined || trouble === 'hang') {
    yield { until: Promise.resolve() };
    return;
  }
  try {
    yield { until: Promise.reject(new Error('no beads')) };
  } catch (error) {
    if (trouble === 'refuse') throw error;
  }
}

/** Sums of what it is given. */
export const ask: Method = defineMethod({
  ...common,
  id: 'waiting/ask',
  title: 'Ask',
  summary: 'Adds up a model.',
  needs: ['cascades', 'model'],
  parameters: {},
  outputs: {
    sum: { kind: 'scalar', label: 'Sum of the weights' },
    users: { kind: 'scalar', label: 'Users' },
    nodes: { kind: 'scalar', label: 'Nodes of the network' },
  },
  estimate: () => ({ operations: 1, bytes: 1 }),
  check: (_p, _network, cascades, model) =>
    model && cascades && model.header.userCount !== cascades.set.userCount
      ? [
          {
            code: 'other-users',
            severity: 'stopped',
            message: 'The model knows other users.',
            where: { path: 'inputs.model' },
          },
        ]
      : [],
  load: async () => ({
    kind: 'waiting',
    *run({ model, network }: Input): WaitingSteps<Outputs> {
      invariant(model !== undefined, 'the method was given no model');
      yield { until: Promise.resolve() };
      yield { done: 1, total: 1, stage: 'Asking', device: 'abacus' };
      const all = model.header.tensors.flatMap(({ name }) => [...model.tensors[name]]);
      return {
        sum: { kind: 'scalar', value: all.reduce((sum, x) => sum + x, 0) },
        users: { kind: 'scalar', value: model.header.userCount },
        nodes: { kind: 'scalar', value: network.n },
      };
    },
  }),
});
