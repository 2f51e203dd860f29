/** What a training needs to go on: copies of all that changes, as plain data. */
import type { AdamState } from '../kernels/adam';
import type { Wait } from '../../../core/method';
import { assignWeights, readWeights, type WeightArrays } from '../model/weights';
import { copyOf, type Course } from './course';
import { readFrom } from './loss-queue';
import type { Trainee } from './trainee';

export interface Snapshot {
  kind: 'forest-training';
  course: Course;
  weights: WeightArrays;
  /** Weights of the best epoch of the phase so far; absent before the first. */
  best?: WeightArrays;
  adam: AdamState;
}

/** Copies weights, optimiser and course from the device. */
export function* takeSnapshot(
  { device, weights, adam }: Pick<Trainee, 'device' | 'weights' | 'adam'>,
  course: Course,
  best: WeightArrays | undefined,
): Generator<Wait, Snapshot, void> {
  const [arrays, state] = yield* readFrom(device, Promise.all([readWeights(weights), adam.state()]));
  return { kind: 'forest-training', course: copyOf(course), weights: arrays, ...(best ? { best } : {}), adam: state };
}

/** Sets weights and optimiser to those of a snapshot. */
export function restore({ specs, weights, adam }: Trainee, snapshot: Pick<Snapshot, 'weights' | 'adam'>): void {
  assignWeights(specs, weights, snapshot.weights);
  adam.restore(snapshot.adam);
}

export const isSnapshot = (value: unknown): value is Snapshot =>
  typeof value === 'object' && value !== null && (value as Partial<Snapshot>).kind === 'forest-training';
