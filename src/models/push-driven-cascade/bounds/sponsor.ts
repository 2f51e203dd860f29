/** The sponsor bound hJ: what a yes can bring later, along the best chain of influence (specification, section 4.5). */
import type { Campaign } from '../campaign';
import type { PushState } from '../push-state';

/**
 * J(x, r) at [r][x], r = 0 … L: at most so many further yeses come about by x being active with r pushes left.
 *
 *     J(x, 0) = 0,  J(x, r) = J(x, r−1) + max_v w_xv (1 + J(v, r−1))
 *
 * Lipschitz lemma: f(A+u, r) − f(A, r) ≤ J(u, r). Proof: take the best user v at (A+u, r) and push her at (A, r); the difference is at most
 * q_v J(u, r−1) + (1−q_v) J(u, r−1) + w_uv (1 + f(A+u+v, r−1) − f(A+u, r−1)) ≤ J(u, r−1) + w_uv (1 + J(v, r−1)). O(L (n + m)).
 */
export function sponsorTable(campaign: Campaign, L: number): Float64Array[] {
  const table: Float64Array[] = [new Float64Array(campaign.n)];
  for (let r = 1; r <= L; r++) table.push(nextSponsorRow(campaign, table[r - 1]));
  return table;
}

/** J(·, r + 1) from J(·, r). O(n + m). */
export function nextSponsorRow({ n, outOffsets, outTargets, outWeights }: Campaign, row: Float64Array): Float64Array {
  const next = new Float64Array(n);
  for (let x = 0; x < n; x++) {
    let most = 0;
    for (let a = outOffsets[x]; a < outOffsets[x + 1]; a++) {
      const brought = outWeights[a] * (1 + row[outTargets[a]]);
      if (brought > most) most = brought;
    }
    next[x] = row[x] + most;
  }
  return next;
}

/**
 * hJ(A, n) = Σ_{r<n} max_{u ∉ A} q_u (1 + J(u, r)) ≥ f(A, n): by the lemma f(A, n) ≤ f(A, n−1) + max_u q_u (1 + J(u, n−1)), again and again
 * down to n = 0. Also consistent: never below its own one-step backup. O(n N).
 * @param J at least n rows of {@link sponsorTable}
 */
export function sponsorBound({ active, q }: PushState, left: number, J: readonly Float64Array[]): number {
  let sum = 0;
  for (let r = 0; r < left; r++) {
    const later = J[r];
    let most = 0;
    for (let u = 0; u < q.length; u++) {
      if (active[u]) continue;
      const key = q[u] * (1 + later[u]);
      if (key > most) most = key;
    }
    sum += most;
  }
  return sum;
}
