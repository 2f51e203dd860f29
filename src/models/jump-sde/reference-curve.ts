/** I(t) from many exact runs in batches, which also tell how far the curve itself is likely to be off. */
import { curveError } from './curve-error';

/** Batches of a reference; fewer where there are few runs. */
export const batchesOf = (runs: number): number => Math.max(1, Math.min(40, Math.floor(runs / 2)));

export interface Batch {
  runs: number;
  /** Σ of I(t_k), length 101. */
  sums: Float64Array;
}

export interface ReferenceCurve {
  influence: Float64Array;
  /**
   * Expected largest relative error of the curve, by batch means: a batch of B is off by √(B − 1) times as much as the whole is from the
   * truth. NaN for a single batch.
   */
  noise: number;
}

export function referenceCurve(batches: readonly Batch[]): ReferenceCurve {
  const runs = batches.reduce((sum, batch) => sum + batch.runs, 0);
  const influence = new Float64Array(batches[0].sums.length);
  for (const { sums } of batches) for (let k = 0; k < influence.length; k++) influence[k] += sums[k];
  for (let k = 0; k < influence.length; k++) influence[k] /= runs;
  let deviation = 0;
  for (const { sums, runs: own } of batches) deviation += curveError(sums, own, influence).relative;
  const count = batches.length;
  return { influence, noise: count < 2 ? NaN : deviation / count / Math.sqrt(count - 1) };
}
