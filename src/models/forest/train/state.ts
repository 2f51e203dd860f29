/** What a training needs to go on, as plain data, and what can be seen of the training in it. Without what computes: a page reads it. */
import type { Outputs } from '../../../core/outputs';
import type { AdamState } from '../kernels/adam';
import type { WeightArrays } from '../model/weights';
import type { Course } from './course';
import { Facts, whole } from './facts';
import { courseOutputs } from './train-outputs';

export interface Snapshot {
  kind: 'forest-training';
  course: Course;
  weights: WeightArrays;
  /** Weights of the best epoch of the phase so far; absent before the first. */
  best?: WeightArrays;
  adam: AdamState;
}

export const isSnapshot = (value: unknown): value is Snapshot =>
  typeof value === 'object' && value !== null && (value as Partial<Snapshot>).kind === 'forest-training';

/** Curves up to there; undefined where it is the state of something else. */
export function outputsOfState(state: unknown): Outputs | undefined {
  if (!isSnapshot(state)) return undefined;
  const facts = new Facts();
  const { bestEpoch } = state.course;
  if (bestEpoch > 0) facts.set('Best epoch', whole(bestEpoch));
  return courseOutputs(state.course, facts);
}
