/**
 * The likelihood of fully observed cascades, exact given their sources (SLICER, section 4, the baseline):
 *
 *   log P(τ | sources) = Σ_{i: τ_i ≥ 1} { Σ_{k: τ_k ≤ τ_i − 2} log(1 − α_ki) + 1[τ_i < T] log(1 − Π_{k: τ_k = τ_i − 1} (1 − α_ki)) }
 *
 * summed over cascades from their counts. Concave in θ = −log(1 − α), so every local maximum is the maximum.
 */
import { InvariantError, invariant } from '../../core/errors';
import { atOnce } from '../../core/once';
import type { GroupList } from './edge-groups';

const WORK_PER_STEP = 200_000;

/** Failures of every edge and groups of edges that activated a node together. Plain data; counts are whole numbers. */
export interface LikelihoodStatistics extends GroupList {
  /** Number of cascades. */
  readonly cascades: number;
  /** Tries along every edge that were seen to fail, length m; both directions of an undirected edge add up. */
  readonly failures: Float64Array;
}

/**
 * The log-likelihood, and its derivative by α of every edge into `gradient` (length m), which is overwritten.
 * @param alpha length m, in [0, 1]; else InvariantError
 *
 * Exact at the borders: with a failure at α = 1, or a group all of whose edges have α = 0, the value is −Infinity and the derivative
 * by these α is −Infinity or +Infinity, which points back inside; a failure at α = 0 and a group with one edge at α = 1 cost nothing.
 * An edge that only failed has its maximum at α = 0. One that was never seen to fail has it at 1, and the other edges of its groups
 * gain nothing from these groups then. One that was never tried has derivative 0 everywhere: see {@link exercised}.
 * Cost: O(m + edges of all groups).
 */
export function logLikelihood(statistics: LikelihoodStatistics, alpha: Float64Array, gradient?: Float64Array): number {
  return atOnce(logLikelihoodInSteps(statistics, alpha, gradient));
}

/** {@link logLikelihood} in steps of a few milliseconds. */
export function* logLikelihoodInSteps(
  { failures, offsets, edges, counts }: LikelihoodStatistics,
  alpha: Float64Array,
  gradient?: Float64Array,
): Generator<void, number, void> {
  const m = failures.length;
  invariant(alpha.length === m, `expected ${m} activation probabilities, got ${alpha.length}`);
  invariant(!gradient || gradient.length === m, `expected a gradient of length ${m}`);
  let sum = 0;
  for (let e = 0; e < m; e++) {
    const a = alpha[e];
    // not `invariant`: its message would be built for every edge
    if (!(a >= 0 && a <= 1)) throw new InvariantError(`α of edge ${e} is ${a}, outside 0 … 1`);
    const failed = failures[e];
    if (failed > 0) sum += failed * Math.log1p(-a);
    if (gradient) gradient[e] = failed > 0 ? -failed / (1 - a) : 0;
  }
  let widest = 0;
  for (let g = 0; g < counts.length; g++) widest = Math.max(widest, offsets[g + 1] - offsets[g]);
  /** Π (1 − α) over the edges of a group before each. */
  const before = new Float64Array(widest);
  let work = m;
  for (let g = 0; g < counts.length; g++) {
    const start = offsets[g];
    const end = offsets[g + 1];
    const count = counts[g];
    let failing = 1;
    let succeeding = 0;
    for (let k = start; k < end; k++) {
      const a = alpha[edges[k]];
      before[k - start] = failing;
      succeeding += a * (1 - succeeding);
      failing *= 1 - a;
    }
    // Each logarithm where it keeps its digits: small α add up without cancellation, and so does what they leave near 1.
    sum += count * (succeeding < 0.5 ? Math.log(succeeding) : Math.log1p(-failing));
    if (gradient)
      for (let k = end - 1, after = 1; k >= start; k--) {
        const e = edges[k];
        gradient[e] += (count * before[k - start] * after) / succeeding;
        after *= 1 - alpha[e];
      }
    if ((work += 4 + end - start) >= WORK_PER_STEP) {
      work = 0;
      yield;
    }
  }
  return sum;
}

/**
 * 1 for every edge that was seen to be tried – it failed, or was in a group – and 0 for those of which the cascades say nothing:
 * their α is not identifiable, whatever a fit returns for it. Length m.
 */
export function exercised({ failures, edges }: LikelihoodStatistics): Uint8Array {
  const seen = Uint8Array.from(failures, (count) => (count > 0 ? 1 : 0));
  for (const e of edges) seen[e] = 1;
  return seen;
}
