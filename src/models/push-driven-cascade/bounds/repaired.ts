/** The idea of h1 with repeated pushes counted (specification, section 4.2). */
import type { PushState } from '../push-state';
import { gainsOf } from './gains';
import { largestOf } from './largest';
import { repeatedPushes } from './repeated-pushes';

/**
 * h1fix(A, n) = G(q, n) + Σ_{s<n} max_u T_s(u) ≥ f(A, n), maxima over users who are not active.
 *
 * Proof sketch: f = E Σ_t q(A_t, u_t) = E Σ_t q(A, u_t) + E Σ_t (gain of u_t since A). The first sum is what the same pushes earn at fixed
 * chances (couple the luck: a yes there is a yes here; after our yes her pushes are left out), a legal policy of the fixed world: ≤ G. After
 * s pushes there are at most s further yeses: the gain is ≤ T_s(u). O(n N + active in-edges).
 */
export function repairedBound(state: PushState, left: number): number {
  if (left === 0) return 0;
  const { active, q } = state;
  const gains = new Float64Array(left);
  const most = new Float64Array(left);
  for (let u = 0; u < q.length; u++) {
    if (active[u]) continue;
    gainsOf(state, u, left - 1, gains);
    for (let s = 1; s < left; s++) if (gains[s] > most[s]) most[s] = gains[s];
  }
  let bound = repeatedPushes(largestOf(q, active, left), left);
  for (let s = 1; s < left; s++) bound += most[s];
  return bound;
}
