/**
 * A lab small enough to reason about, for the tests of this layer: a whole method, one in blocks, one that fails, one that does not
 * stop when asked, and a generator.
 */
import { generateNetwork } from '../../core/generators';
import { defineGenerator } from '../../core/generators/generator';
import { defineMethod } from '../../core/method';
import type { Input, Method, Progress, Steps, Streams } from '../../core/method';
import { buildNetwork } from '../../core/network';
import type { Network } from '../../core/network';
import type { Outputs } from '../../core/outputs';
import type { Experiment } from '../experiment';
import type { Registry } from '../registry';
import { dream, tally } from './tiny-alone';
import { draw, echo, fit, learn } from './tiny-cascades';
import { relay, wander } from './tiny-rounds';
import { ask, train } from './tiny-waiting';

const common = {
  version: 2,
  source: { paper: 'SLICER', equations: 'eq. 1' },
  needs: ['network'],
  worker: 'numeric',
  determinism: 'exact',
  role: 'own',
} as const;
const alpha = {
  kind: 'number',
  label: 'Activation probability',
  symbol: 'α',
  help: 'Chance that an arc passes it on.',
  min: 0,
  max: 1,
  step: 0.01,
  default: 0.5,
} as const;
const steps = {
  kind: 'number',
  label: 'Steps',
  symbol: 'T',
  help: 'How many.',
  min: 1,
  max: 1e6,
  step: 1,
  integer: true,
  default: 20,
} as const;
const runs = {
  kind: 'number',
  label: 'Runs',
  help: 'How many.',
  min: 1,
  max: 1e7,
  step: 1,
  integer: true,
  default: 100,
} as const;
const seeds = {
  kind: 'nodes',
  label: 'Sources',
  help: 'Where it starts; empty: everywhere.',
  default: [],
  maxCount: 10,
} as const;

/** Random walk of a sum, with a picture at every step. */
export const walk: Method = defineMethod({
  ...common,
  id: 'tiny/walk',
  title: 'Walk',
  summary: 'Adds random numbers, step by step.',
  parameters: { alpha, steps, seeds },
  outputs: {
    path: { kind: 'series', label: 'Path' },
    end: { kind: 'scalar', label: 'End' },
    degree: { kind: 'node-field', label: 'Edges of a node' },
  },
  estimate: (p, network) => ({ operations: p.steps * network.n, bytes: 8 * p.steps }),
  check: (p, network) =>
    p.steps > 1000 * network.n
      ? [
          {
            code: 'too-long',
            severity: 'stopped',
            message: 'More steps than this network allows.',
            where: { path: 'parameters.steps' },
          },
        ]
      : [],
  load: async () => ({
    kind: 'whole',
    *run({ network }: Input, p, streams: Streams): Steps<Outputs> {
      const rng = streams('walk');
      const y = new Float64Array(p.steps);
      const outputs = (): Outputs => ({
        path: { kind: 'series', x: Float64Array.from(y, (_, i) => i), y },
        end: { kind: 'scalar', value: y[p.steps - 1] },
        degree: {
          kind: 'node-field',
          values: Float64Array.from({ length: network.n }, (_, i) => network.offsets[i + 1] - network.offsets[i]),
        },
      });
      for (let t = 0; t < p.steps; t++) {
        y[t] =
          (t > 0 ? y[t - 1] : p.seeds.reduce((sum, node) => sum + node, 0)) +
          (rng.uniform() < p.alpha ? 1 : -rng.uniform());
        const progress: Progress = { done: t + 1, total: p.steps, stage: 'Walking', outputs: outputs() };
        yield progress;
      }
      return outputs();
    },
  }),
});

interface Sum {
  sum: Float64Array;
  count: number;
}

/** Mean over runs of random numbers per node; floating-point sums, so that the order of adding shows. */
export const mean: Method = defineMethod({
  ...common,
  id: 'tiny/mean',
  title: 'Mean',
  summary: 'Averages random numbers over many runs.',
  parameters: { alpha, runs },
  outputs: { field: { kind: 'node-field', label: 'Mean' }, count: { kind: 'scalar', label: 'Runs' } },
  estimate: (p, network) => ({ operations: p.runs * network.n, bytes: 8 * network.n }),
  load: async () => ({
    kind: 'blocks',
    unit: 'runs',
    count: (p) => p.runs,
    *block({ network }: Input, p, streams: Streams, from: number, to: number): Steps<Sum> {
      const sum = new Float64Array(network.n);
      for (let r = from; r < to; r++) {
        const rng = streams('run', r);
        for (let i = 0; i < network.n; i++) sum[i] += p.alpha * rng.normal();
        yield { done: r - from + 1, total: to - from, stage: 'Averaging' };
      }
      return { sum, count: to - from };
    },
    fold(state: unknown, part: unknown): Sum {
      const into = state as Sum | undefined;
      const from = part as Sum;
      if (!into) return from;
      for (let i = 0; i < into.sum.length; i++) into.sum[i] += from.sum[i];
      into.count += from.count;
      return into;
    },
    finish(_input: Input, _p, state: unknown): Outputs {
      const { sum, count } = state as Sum;
      return {
        field: { kind: 'node-field', values: sum.map((x) => x / count) },
        count: { kind: 'scalar', value: count },
      };
    },
  }),
});

const trouble = {
  kind: 'choice',
  label: 'Trouble',
  help: 'What goes wrong.',
  options: [
    { value: 'throw', label: 'Throws' },
    { value: 'throw-late', label: 'Throws after some steps' },
    { value: 'spin', label: 'Never yields for a long time' },
  ],
  default: 'throw',
} as const;

/** Goes wrong in the way asked for. */
export const broken: Method = defineMethod({
  ...common,
  id: 'tiny/broken',
  title: 'Broken',
  summary: 'Goes wrong.',
  parameters: { trouble },
  outputs: { none: { kind: 'scalar', label: 'Nothing' } },
  estimate: () => ({ operations: 1, bytes: 1 }),
  load: async () => ({
    kind: 'whole',
    *run(_input: Input, p): Steps<Outputs> {
      yield { done: 0, total: 10, stage: 'Breaking' };
      if (p.trouble === 'throw') throw new Error('as asked');
      for (let i = 0; i < 10; i++) {
        if (p.trouble === 'throw-late' && i === 5) throw new RangeError('Array buffer allocation failed');
        // The first slice ends before the long spin begins.
        const end = performance.now() + (p.trouble === 'spin' ? (i === 0 ? 15 : 20_000) : 0);
        while (performance.now() < end);
        yield { done: i, total: 10, stage: 'Breaking' };
      }
      return { none: { kind: 'scalar', value: 0 } };
    },
  }),
});

/** Cannot be loaded. */
export const unloadable: Method = {
  ...broken,
  id: 'tiny/unloadable',
  load: () => Promise.reject(new Error('the file is gone')),
};

/** Is never loaded. */
export const slowToLoad: Method = { ...broken, id: 'tiny/slow-to-load', load: () => new Promise(() => {}) };

export const circle = defineGenerator({
  id: 'circle',
  title: 'Circle',
  summary: 'A ring with chords at random.',
  source: 'none',
  parameters: {
    n: {
      kind: 'number',
      label: 'Nodes',
      symbol: 'N',
      help: 'How many.',
      min: 3,
      max: 1e6,
      step: 1,
      integer: true,
      default: 10,
    },
    chords: {
      kind: 'number',
      label: 'Chords',
      help: 'How many.',
      min: 0,
      max: 1e9,
      step: 1,
      integer: true,
      default: 5,
    },
  },
  check: (p) =>
    p.chords > p.n * p.n
      ? [
          {
            code: 'too-many-chords',
            severity: 'stopped',
            message: 'More chords than pairs.',
            where: { path: 'parameters.chords' },
          },
        ]
      : [],
  estimate: (p) => ({ n: p.n, m: p.n + p.chords }),
  generate(p, rng) {
    const m = p.n + p.chords;
    const from = Int32Array.from({ length: m }, (_, e) => (e < p.n ? e : rng.below(p.n)));
    const to = Int32Array.from({ length: m }, (_, e) => (e < p.n ? (e + 1) % p.n : rng.below(p.n)));
    return buildNetwork({ n: p.n, directed: false, from, to });
  },
});

/** Never yields for a long time, as generators at their limits do. */
export const stuck = defineGenerator({
  id: 'stuck',
  title: 'Stuck',
  summary: 'Takes as long as it is told to.',
  source: 'none',
  parameters: {
    seconds: { kind: 'number', label: 'Seconds', help: 'How long.', min: 0, max: 60, step: 1, default: 20 },
  },
  estimate: () => ({ n: 3, m: 3 }),
  generate(p) {
    const end = performance.now() + 1000 * p.seconds;
    while (performance.now() < end);
    return triangle();
  },
});

export const tiny: Registry = {
  methods: [
    walk,
    mean,
    broken,
    unloadable,
    slowToLoad,
    draw,
    fit,
    echo,
    learn,
    wander,
    relay,
    tally,
    dream,
    train,
    ask,
  ],
  generators: [circle, stuck],
  bundled: [{ id: 'triangle', title: 'Triangle' }],
  bundledCascades: [{ id: 'gossip', title: 'Gossip' }],
  bundledModels: [{ id: 'parrot', title: 'Parrot' }],
};

/** Three nodes a, b, c in a ring, with an edge value. */
export function triangle(): Network {
  return buildNetwork({
    n: 3,
    directed: false,
    from: Int32Array.of(0, 1, 2),
    to: Int32Array.of(1, 2, 0),
    edgeValues: { weight: Float64Array.of(1, 2, 3) },
    labels: ['a', 'b', 'c'],
  });
}

/** The network of {@link tinyExperiment}, of any size. */
export function circleNetwork(n = 12): Network {
  const made = generateNetwork('circle', { n }, 3, undefined, tiny.generators);
  if (!made.ok) throw new Error('the test network is wrong');
  return made.value;
}

export function tinyExperiment(changes: Partial<Experiment> = {}): Experiment {
  return {
    schema: 1,
    title: 'A tiny one',
    inputs: { network: { kind: 'generated', generator: 'circle', parameters: { n: 12 }, seed: 3 } },
    method: 'tiny/mean',
    version: 2,
    parameters: {},
    seed: 7,
    outputs: [],
    ...changes,
  };
}
