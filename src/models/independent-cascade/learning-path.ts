/** The way of a search: what is shown of it while it goes on, and why it ended. */
import type { Ending } from '../../core/optimise/optimiser';

/** One entry for each iteration; plain arrays, part of checkpoints. */
export interface LearningPath {
  /** Gradients computed so far. */
  evaluations: number[];
  /** Distance to a perfect fit per cascade, (O_max − O)/M. */
  gap: number[];
  /** Largest component of the projected gradient of O/M. */
  gradient: number[];
  /** Mean |α − α*| over identifiable edges; NaN where α* is not known. */
  error: number[];
  /** Replicas at each iteration. */
  replicas: number[];
}

export const emptyPath = (): LearningPath => ({ evaluations: [], gap: [], gradient: [], error: [], replicas: [] });

export const copyPath = (path: LearningPath): LearningPath => ({
  evaluations: [...path.evaluations],
  gap: [...path.gap],
  gradient: [...path.gradient],
  error: [...path.error],
  replicas: [...path.replicas],
});

const ENDINGS: Readonly<Record<Ending['reason'], string>> = {
  gradient: 'the gradient is below the tolerance',
  stalled: 'the objective changes by less than 10⁻¹⁰ over five iterations',
  iterations: 'the limit of iterations was reached',
  'line-search': 'no step along the search direction improves the objective any more',
  'not-finite': 'the objective has no finite value nearby; the last good point is kept',
};

/** Why a search ended, in words. */
export function endingWords({ reason, converged }: Ending): string {
  if (converged) return `converged: ${ENDINGS[reason]}`;
  // The rule of the authors' own ascent says nothing of the distance to a solution.
  return `not converged: ${reason === 'stalled' ? 'the objective changes by less than a millionth from one step to the next' : ENDINGS[reason]}`;
}

/** Mean |α − α*| over the edges that can be learned; NaN if there is none. */
export function meanError(alpha: Float64Array, truth: Float64Array, identifiable: Uint8Array): number {
  let sum = 0;
  let count = 0;
  for (let e = 0; e < alpha.length; e++) {
    if (!identifiable[e]) continue;
    sum += Math.abs(alpha[e] - truth[e]);
    count++;
  }
  return count === 0 ? NaN : sum / count;
}

/** The same for the best constant guess, the median of α*: what every learner must beat. */
export function constantError(truth: Float64Array, identifiable: Uint8Array): number {
  const values = truth.filter((_, e) => identifiable[e] === 1).sort();
  if (values.length === 0) return NaN;
  const median = values[values.length >> 1];
  return values.reduce((sum, value) => sum + Math.abs(value - median), 0) / values.length;
}
