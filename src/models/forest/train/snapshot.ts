/** Copies what a training needs to go on from the device, and back. */
import type { Wait } from '../../../core/method';
import { assignWeights, readWeights, type WeightArrays } from '../model/weights';
import { copyOf, type Course } from './course';
import { readFrom } from './loss-queue';
import type { Snapshot } from './state';
import type { Trainee } from './trainee';

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
