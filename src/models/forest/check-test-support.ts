/** Settings, sets and models for the tests of what is checked before a run. */
import { buildCascadeSet, type CascadeSet } from '../../core/cascade';
import type { ObservedCascades } from '../../core/method';
import { defaults, type ResolvedValues } from '../../core/parameters';
import { MODEL_FORMAT, type ModelHeader, type TrainedModel } from '../../core/trained-model';
import { train } from './training-methods';

export type TrainingSettings = ResolvedValues<typeof train.parameters>;

export const settings = (changes: Partial<TrainingSettings> = {}): TrainingSettings => ({
  ...(defaults(train.parameters) as unknown as TrainingSettings),
  ...changes,
});

/** Users of every cascade, one second apart, named `u0`, `u1`, …. */
export function setOf(lists: readonly (readonly number[])[], more: Partial<CascadeSet> = {}): CascadeSet {
  const offsets = new Int32Array(lists.length + 1);
  lists.forEach(({ length }, c) => (offsets[c + 1] = offsets[c] + length));
  const userCount = more.userCount ?? Math.max(...lists.flat()) + 1;
  return buildCascadeSet({
    offsets,
    users: Int32Array.from(lists.flat()),
    times: Float64Array.from(lists.flatMap((list, c) => list.map((_, k) => 1000 * c + k))),
    userNames: Array.from({ length: userCount }, (_, u) => `u${u}`),
    time: { unit: 'second', origin: 'common' },
    ...more,
    userCount,
  });
}

/** So many cascades of so many users each; neighbours overlap. */
export const cascadesOf = (count: number, size: number): number[][] =>
  Array.from({ length: count }, (_, c) => Array.from({ length: size }, (__, k) => c + k));

/** Users are the nodes of the same number, up to so many nodes; the others have none. */
export const observed = (set: CascadeSet, nodes = 0): ObservedCascades => ({
  set,
  nodes: Int32Array.from({ length: set.userCount }, (_, u) => (u < nodes ? u : -1)),
});

export function modelOf(header: Partial<ModelHeader>): TrainedModel {
  return {
    header: {
      format: MODEL_FORMAT,
      method: 'forest/train',
      version: 1,
      parameters: {},
      seed: 1,
      userCount: 0,
      users: '',
      data: '',
      epoch: 1,
      metrics: {},
      device: '',
      tensors: [],
      ...header,
    },
    tensors: {},
  };
}
