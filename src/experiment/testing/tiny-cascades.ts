/** Methods around cascades for the tests of this layer: one draws them, one counts them in blocks, one in one piece. */
import type { CascadeSet } from '../../core/cascade';
import { buildCascadeSet } from '../../core/cascade';
import { invariant } from '../../core/errors';
import { defineMethod } from '../../core/method';
import type { Input, Method, Steps, Streams } from '../../core/method';
import type { Outputs } from '../../core/outputs';

const common = {
  version: 1,
  source: { paper: 'FOREST', equations: 'eq. 2' },
  worker: 'numeric',
  determinism: 'exact',
  role: 'own',
} as const;
const whole = (label: string, fallback: number) =>
  ({ kind: 'number', label, help: 'How many.', min: 1, max: 1e6, step: 1, integer: true, default: fallback }) as const;

interface Drawn {
  users: number[];
  sizes: number[];
}

/** Every cascade visits a few nodes at random, one per step. */
export const draw: Method = defineMethod({
  ...common,
  id: 'tiny/draw',
  title: 'Draw',
  summary: 'Draws cascades.',
  needs: ['network'],
  parameters: { cascades: whole('Cascades', 20), longest: whole('Longest', 4) },
  outputs: { set: { kind: 'cascades', label: 'Cascades' }, count: { kind: 'scalar', label: 'Number' } },
  estimate: (p) => ({ operations: p.cascades, bytes: 20 * p.cascades }),
  load: async () => ({
    kind: 'blocks',
    unit: 'cascades',
    count: (p) => p.cascades,
    *block({ network }: Input, p, streams: Streams, from: number, to: number): Steps<Drawn> {
      const drawn: Drawn = { users: [], sizes: [] };
      for (let r = from; r < to; r++) {
        const rng = streams('run', r);
        const size = 1 + rng.below(p.longest);
        for (let k = 0; k < size; k++) drawn.users.push(rng.below(network.n));
        drawn.sizes.push(size);
        yield { done: r - from + 1, total: to - from, stage: 'Drawing' };
      }
      return drawn;
    },
    fold(state: unknown, part: unknown): Drawn {
      const [into, from] = [state as Drawn | undefined, part as Drawn];
      return into ? { users: [...into.users, ...from.users], sizes: [...into.sizes, ...from.sizes] } : from;
    },
    finish({ network }: Input, _p, state: unknown): Outputs {
      const { users, sizes } = state as Drawn;
      return {
        set: { kind: 'cascades', set: setOf(sizes, users, network.n) },
        count: { kind: 'scalar', value: sizes.length },
      };
    },
  }),
});

/** Cascades of these sizes with one event per step; every event activates the next one. */
function setOf(sizes: readonly number[], users: readonly number[], userCount: number): CascadeSet {
  const offsets = new Int32Array(sizes.length + 1);
  sizes.forEach((size, c) => (offsets[c + 1] = offsets[c] + size));
  const steps = sizes.flatMap((size) => Array.from({ length: size }, (_, k) => k));
  return buildCascadeSet({
    offsets,
    users: Int32Array.from(users),
    times: Float64Array.from(steps),
    parents: Int32Array.from(steps, (step, e) => (step === 0 ? -1 : e - 1)),
    userCount,
    time: { unit: 'step', origin: 'own' },
  });
}

function given({ cascades, cascadeNodes }: Input): { set: CascadeSet; nodes: Int32Array } {
  invariant(cascades !== undefined && cascadeNodes !== undefined, 'the method was given no cascades');
  return { set: cascades, nodes: cascadeNodes };
}

interface Sums {
  field: Float64Array;
  count: number;
}

/** Events per node, weighed at random in every run; floating-point sums, so that the order of adding shows. */
export const fit: Method = defineMethod({
  ...common,
  id: 'tiny/fit',
  title: 'Fit',
  summary: 'Weighs events of cascades.',
  needs: ['network', 'cascades'],
  parameters: { runs: whole('Runs', 100) },
  outputs: { field: { kind: 'node-field', label: 'Weight' }, runs: { kind: 'scalar', label: 'Runs' } },
  estimate: (p, network) => ({ operations: p.runs * network.n, bytes: 8 * network.n }),
  load: async () => ({
    kind: 'blocks',
    unit: 'runs',
    count: (p) => p.runs,
    *block(input: Input, _p, streams: Streams, from: number, to: number): Steps<Sums> {
      const { set, nodes } = given(input);
      const field = new Float64Array(input.network.n);
      for (let r = from; r < to; r++) {
        const rng = streams('run', r);
        for (let e = 0; e < set.users.length; e++) {
          const node = nodes[set.users[e]];
          if (node >= 0) field[node] += rng.normal() * (1 + set.times[e]) * (set.marks?.[e] ?? 1);
        }
        yield { done: r - from + 1, total: to - from, stage: 'Weighing' };
      }
      return { field, count: to - from };
    },
    fold(state: unknown, part: unknown): Sums {
      const [into, from] = [state as Sums | undefined, part as Sums];
      if (!into) return from;
      for (let i = 0; i < into.field.length; i++) into.field[i] += from.field[i];
      into.count += from.count;
      return into;
    },
    finish(_input: Input, _p, state: unknown): Outputs {
      const { field, count } = state as Sums;
      return { field: { kind: 'node-field', values: field.slice() }, runs: { kind: 'scalar', value: count } };
    },
  }),
});

/** The set as it was given, and where its users are. */
export const echo: Method = defineMethod({
  ...common,
  id: 'tiny/echo',
  title: 'Echo',
  summary: 'Gives back what it was given.',
  needs: ['network', 'cascades'],
  parameters: {},
  outputs: { set: { kind: 'cascades', label: 'Cascades' }, nodes: { kind: 'table', label: 'Nodes' } },
  estimate: () => ({ operations: 1, bytes: 1 }),
  load: async () => ({
    kind: 'whole',
    *run(input: Input): Steps<Outputs> {
      const { set, nodes } = given(input);
      yield { done: 1, total: 1, stage: 'Echoing' };
      return {
        set: { kind: 'cascades', set },
        nodes: { kind: 'table', columns: [{ id: 'node', label: 'Node', values: Float64Array.from(nodes) }] },
      };
    },
  }),
});

/** Users in falling order, each joined with the next one where events follow each other. */
export const learn: Method = defineMethod({
  ...common,
  id: 'tiny/learn',
  title: 'Learn',
  summary: 'Finds who is first in a cascade, and who comes then.',
  needs: ['network', 'cascades'],
  parameters: {},
  outputs: { found: { kind: 'network', label: 'Found' }, count: { kind: 'scalar', label: 'Cascades' } },
  estimate: () => ({ operations: 1, bytes: 1 }),
  load: async () => ({
    kind: 'whole',
    *run(input: Input): Steps<Outputs> {
      const { set } = given(input);
      yield { done: 1, total: 1, stage: 'Learning' };
      const n = set.userCount;
      const pairs = Array.from({ length: set.count }, (_, c) => set.offsets[c]).filter(
        (e, c) => e + 1 < set.offsets[c + 1],
      );
      return {
        found: {
          kind: 'network',
          n,
          directed: true,
          from: Int32Array.from(pairs, (e) => n - 1 - set.users[e]),
          to: Int32Array.from(pairs, (e) => n - 1 - set.users[e + 1]),
          edgeValues: { rate: Float64Array.from(pairs, (e) => set.times[e + 1] - set.times[e]) },
          users: Int32Array.from({ length: n }, (_, i) => n - 1 - i),
        },
        count: { kind: 'scalar', value: set.count },
      };
    },
  }),
});

/** Five events of users a, b, c and d, who is not in the triangle; the mark of b is not known. */
export function gossip(): CascadeSet {
  return buildCascadeSet({
    offsets: Int32Array.of(0, 3, 5),
    users: Int32Array.of(0, 1, 2, 3, 0),
    times: Float64Array.of(10, 11, 15, 7, 9),
    marks: Float64Array.of(3, Number.NaN, 5, 1, 2),
    parents: Int32Array.of(-1, 0, 1, -1, 3),
    split: Uint8Array.of(0, 2),
    userCount: 4,
    userNames: ['a', 'b', 'c', 'd'],
    names: ['first', 'second'],
    lines: Int32Array.of(2, 3),
    time: { unit: 'hour', origin: 'common' },
  });
}
