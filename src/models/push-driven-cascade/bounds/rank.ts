/** The rank bound hC: k yeses take at least as long as with the k best chances that may come (specification, section 4.4). */
import type { PushState } from '../push-state';
import { gainsOf } from './gains';
import { insert } from './largest';

/** Where the list of level i begins in {@link RankLevels.lists}: level i has room for i + 1 values. */
export const levelAt = (i: number): number => (i * (i + 1)) / 2;

/** For every level i = 0 … n−1, the i + 1 largest c_i(u) = min(1, q_u + T_i(u)), descending. */
export interface RankLevels {
  readonly lists: Float64Array;
  /** How many values every level holds. */
  readonly held: Int32Array;
}

export const rankLevels = (left: number): RankLevels => ({
  lists: new Float64Array(levelAt(left)),
  held: new Int32Array(left),
});

/**
 * hC(A, n) = Σ_{k=1}^{min(n, |I|)} P(Geo(ρ_{k,1}) + … + Geo(ρ_{k,k}) ≤ n) ≥ f(A, n), with I the users who are not active,
 * ρ_{k,j} = min(c_{k−1}^{(j)}, M_{k−j}), c^{(j)} the j-th largest and M_i the largest c_i.
 *
 * Proof sketch: f = Σ_k P(at least k yeses). For fixed k a chance at level i (after i further yeses) is at most c_i ≤ c_{k−1}. The best
 * probability to get from level i with users S left to level k within r pushes is at most Φ = P(sum of geometrics ≤ r) of the chances
 * min(p^{(j)}, M_{k−j}), j ≤ k−i, p = c_{k−1} on S. Induction on r: a push has a chance ≤ min(M_i, p_u); that chance together with what is
 * left after removing u is dominated, in sorted order, by the present list, and Φ never falls in any of them. O(n N + active in-edges + n³).
 */
export function rankBound(state: PushState, left: number): number {
  if (left === 0) return 0;
  const { active, q } = state;
  const gains = new Float64Array(left);
  const { lists, held } = rankLevels(left);
  for (let u = 0; u < q.length; u++) {
    if (active[u]) continue;
    gainsOf(state, u, left - 1, gains);
    for (let i = 0; i < left; i++) held[i] = insert(lists, levelAt(i), held[i], i + 1, Math.min(1, q[u] + gains[i]));
  }
  return rankSum({ lists, held }, left, q.length - state.activeCount);
}

/** Σ_k P(…) of level lists. @param open how many users are not active */
export function rankSum({ lists }: RankLevels, left: number, open: number): number {
  const rho = new Float64Array(left);
  const finished = new Float64Array(left + 1);
  let sum = 0;
  for (let k = 1; k <= Math.min(left, open); k++) {
    for (let j = 0; j < k; j++) rho[j] = Math.min(lists[levelAt(k - 1) + j], lists[levelAt(k - 1 - j)]);
    // finished[j]: probability that j of the k are through; after every push one of them may be.
    finished.fill(0);
    finished[0] = 1;
    for (let push = 1; push <= left; push++) {
      const most = Math.min(push, k);
      for (let j = most; j > 0; j--)
        finished[j] = (j < k ? finished[j] * (1 - rho[j]) : finished[j]) + finished[j - 1] * rho[j - 1];
      finished[0] *= 1 - rho[0];
    }
    sum += finished[k];
  }
  return sum;
}
