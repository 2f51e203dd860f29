/** Methods without a network for the tests of this layer: one counts events of cascades, one draws cascades out of nothing. */
import { buildCascadeSet } from '../../core/cascade';
import { invariant } from '../../core/errors';
import { defineMethod } from '../../core/method';
import type { Input, Method, Steps, Streams } from '../../core/method';
import type { Outputs } from '../../core/outputs';

const common = {
  version: 1,
  source: { paper: 'SIR-HawkesN', equations: 'eq. 3' },
  worker: 'numeric',
  determinism: 'exact',
  role: 'own',
} as const;
const whole = (label: string, fallback: number) =>
  ({ kind: 'number', label, help: 'How many.', min: 1, max: 1e6, step: 1, integer: true, default: fallback }) as const;

/** Events times the runs, with the size of the network that it was given and the nodes of its users. */
export const tally: Method = defineMethod({
  ...common,
  id: 'alone/tally',
  title: 'Tally',
  summary: 'Counts events.',
  needs: ['cascades'],
  parameters: { runs: whole('Runs', 3) },
  outputs: {
    events: { kind: 'scalar', label: 'Events' },
    nodes: { kind: 'scalar', label: 'Nodes of the network' },
    placed: { kind: 'scalar', label: 'Users in the network' },
  },
  estimate: ({ runs }, network, cascades) => ({
    operations: 1e6 * runs * (cascades?.events ?? 0) + network.n,
    bytes: 8 * (cascades?.largest ?? 0),
  }),
  load: async () => ({
    kind: 'blocks',
    unit: 'runs',
    count: ({ runs }) => runs,
    *block({ cascades }: Input, _p, _streams: Streams, from: number, to: number): Steps<number> {
      invariant(cascades !== undefined, 'the method was given no cascades');
      yield { done: to - from, total: to - from, stage: 'Counting' };
      return (to - from) * cascades.users.length;
    },
    fold: (state: unknown, part: unknown): number => ((state as number | undefined) ?? 0) + (part as number),
    finish: ({ network, cascadeNodes }: Input, _p, state: unknown): Outputs => ({
      events: { kind: 'scalar', value: state as number },
      nodes: { kind: 'scalar', value: network.n },
      placed: { kind: 'scalar', value: cascadeNodes?.reduce((sum, node) => sum + (node >= 0 ? 1 : 0), 0) ?? 0 },
    }),
  }),
});

/** Cascades of three events of nobody. */
export const dream: Method = defineMethod({
  ...common,
  id: 'alone/dream',
  title: 'Dream',
  summary: 'Draws cascades out of nothing.',
  needs: [],
  parameters: { cascades: whole('Cascades', 4) },
  outputs: { set: { kind: 'cascades', label: 'Cascades' } },
  estimate: ({ cascades }) => ({ operations: cascades, bytes: 24 * cascades }),
  load: async () => ({
    kind: 'whole',
    *run({ network }: Input, { cascades: count }, streams: Streams): Steps<Outputs> {
      invariant(network.n === 0, 'the method was given a network');
      yield { done: count, total: count, stage: 'Dreaming' };
      const rng = streams('dream');
      const set = buildCascadeSet({
        offsets: Int32Array.from({ length: count + 1 }, (_, c) => 3 * c),
        users: new Int32Array(3 * count).fill(-1),
        times: Float64Array.from({ length: 3 * count }, (_, e) => (e % 3) + rng.uniform()),
        userCount: 0,
        time: { unit: 'hour', origin: 'own' },
      });
      return { set: { kind: 'cascades', set } };
    },
  }),
});
