/** The inflated fixed world (specification, section 4.3). */
import type { PushState } from '../push-state';
import { gainsOf } from './gains';
import { insert } from './largest';
import { repeatedPushes } from './repeated-pushes';

/**
 * hA(A, n) = G(p⁺, n) ≥ f(A, n), p⁺_u = min(1, q_u + T_{n−1}(u)).
 *
 * Proof sketch, by induction on n: 1 + G(S−u, r) ≥ G(S, r), so the recursion never falls in a chance, and no chance can exceed p⁺ before
 * the last push. O(n N + active in-edges).
 */
export function inflatedBound(state: PushState, left: number): number {
  if (left === 0) return 0;
  const { active, q } = state;
  const gains = new Float64Array(left);
  const list = new Float64Array(left);
  let held = 0;
  for (let u = 0; u < q.length; u++) {
    if (active[u]) continue;
    gainsOf(state, u, left - 1, gains);
    held = insert(list, 0, held, left, Math.min(1, q[u] + gains[left - 1]));
  }
  return repeatedPushes(list.subarray(0, held), left);
}
