/** The sponsor bound hJ: what a yes can bring later, along the best chain of influence (specification, section 4.5). */
import { atOnce } from '../../../core/once';
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
  const table = [new Float64Array(campaign.n)];
  for (let r = 1; r <= L; r++) {
    const next = new Float64Array(campaign.n);
    sponsorRow(campaign, table[r - 1], next, 0, campaign.n);
    table.push(next);
  }
  return table;
}

/** J(x, r) for x = `begin` … `end` − 1 from the whole row before. */
export function sponsorRow(
  { outOffsets, outTargets, outWeights }: Campaign,
  before: Float64Array,
  into: Float64Array,
  begin: number,
  end: number,
): void {
  for (let x = begin; x < end; x++) {
    let most = 0;
    for (let a = outOffsets[x]; a < outOffsets[x + 1]; a++) {
      const brought = outWeights[a] * (1 + before[outTargets[a]]);
      if (brought > most) most = brought;
    }
    into[x] = before[x] + most;
  }
}

/** Tables of more numbers are not kept. */
const MOST_KEPT = 4_000_000;
/** Users and arcs between two yields. */
const WORK = 500_000;

const known = new WeakMap<Campaign, Float64Array[]>();

/** The same, made once for a campaign in each thread unless it is very large; rows beyond L may follow. Not to be changed. */
export const sponsorTableOf = (campaign: Campaign, L: number): readonly Float64Array[] =>
  atOnce(sponsorTableSteps(campaign, L));

/** The same in steps of some milliseconds. */
export function* sponsorTableSteps(campaign: Campaign, L: number): Generator<void, readonly Float64Array[]> {
  const { n, outTargets } = campaign;
  const table = known.get(campaign) ?? [new Float64Array(n)];
  const piece = Math.max(1, Math.floor((WORK * n) / (n + outTargets.length + 1)));
  while (table.length <= L) {
    const r = table.length;
    const next = new Float64Array(n);
    const before = table[r - 1];
    for (let begin = 0; begin < n; begin += piece) {
      if (begin > 0) yield;
      sponsorRow(campaign, before, next, begin, Math.min(n, begin + piece));
    }
    // Another run may have made the row meanwhile.
    if (table.length === r) table.push(next);
  }
  if (table.length * n <= MOST_KEPT) known.set(campaign, table);
  return table;
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
