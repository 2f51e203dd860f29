/** The known truth of a drawn action log: own chances of users for items, and influence. */
import type { Network } from '../../../core/network';
import type { Streams } from '../../../core/method';
import { inNeighbours } from './in-neighbours';

export interface LogSettings {
  readonly items: number;
  readonly factors: number;
  readonly tasteSpread: number;
  readonly influenceShare: number;
  readonly baseRate: number;
}

export interface LogTruth {
  /** Those who listen to v are `outTargets[outOffsets[v] … outOffsets[v+1]−1]`, and w_vu of each. */
  readonly outOffsets: Int32Array;
  readonly outTargets: Int32Array;
  readonly outWeights: Float64Array;
  /** Σ w over the friends of every user: `influenceShare`, or 0 without friends. */
  readonly sums: Float64Array;
  /** Chance out of habit, without taste; length n. */
  readonly habit: Float64Array;
  /** Taste, n × f row-major, standard normal. */
  readonly p: Float64Array;
}

/**
 * Draws from `streams('influence')` (in the order of slots), `streams('habit')` and `streams('taste')`: w_vu ∝ U[0,1], scaled to a sum of
 * `influenceShare`; habit `baseRate` × U[½, 3⁄2]; taste standard normal. O(n f + m)
 */
export function logTruth(network: Network, p: LogSettings, streams: Streams): LogTruth {
  const { n, offsets, sources } = inNeighbours(network);
  const rng = streams('influence');
  const w = Float64Array.from(sources, () => rng.uniformPositive());
  const sums = new Float64Array(n);
  for (let u = 0; u < n; u++) {
    let sum = 0;
    for (let slot = offsets[u]; slot < offsets[u + 1]; slot++) sum += w[slot];
    for (let slot = offsets[u]; slot < offsets[u + 1]; slot++) sums[u] += w[slot] *= p.influenceShare / sum;
  }
  const outOffsets = new Int32Array(n + 1);
  for (const v of sources) outOffsets[v + 1]++;
  for (let v = 0; v < n; v++) outOffsets[v + 1] += outOffsets[v];
  const outTargets = new Int32Array(w.length);
  const outWeights = new Float64Array(w.length);
  const next = outOffsets.slice(0, n);
  for (let u = 0; u < n; u++)
    for (let slot = offsets[u]; slot < offsets[u + 1]; slot++) {
      const at = next[sources[slot]]++;
      outTargets[at] = u;
      outWeights[at] = w[slot];
    }
  const habits = streams('habit');
  const tastes = streams('taste');
  return {
    outOffsets,
    outTargets,
    outWeights,
    sums,
    habit: Float64Array.from({ length: n }, () => p.baseRate * (0.5 + habits.uniform())),
    p: Float64Array.from({ length: n * p.factors }, () => tastes.normal()),
  };
}

/**
 * b_ui = habit + s p_u·q_i / √f, between 0 and 1 − Σ w, for all users; p·q/√f has standard deviation 1, so s is that of the chances before
 * they are kept within bounds.
 * @param q of the item, length f
 */
export function ownChances(
  { habit, p, sums }: LogTruth,
  q: Float64Array,
  tasteSpread: number,
  into: Float64Array,
): void {
  const f = q.length;
  const scale = tasteSpread / Math.sqrt(f);
  for (let u = 0; u < into.length; u++) {
    let taste = 0;
    for (let k = 0; k < f; k++) taste += p[u * f + k] * q[k];
    into[u] = Math.min(1 - sums[u], Math.max(0, habit[u] + scale * taste));
  }
}
