/** The optimum of one and of two pushes, in closed form: the two widest levels of every search (specification, section 2). */
import type { PushState } from '../push-state';

/** f(A, 1) = max q. O(N). */
export function exactOne({ active, q }: PushState): number {
  let most = 0;
  for (let u = 0; u < q.length; u++) if (!active[u] && q[u] > most) most = q[u];
  return most;
}

/**
 * f(A, 2) = max_u q_u (1 + next(u)) + (1 − q_u) top, with next(u) the best chance after a yes of u: that of the others, or of a user whom
 * she influences. O(N + m).
 */
export function exactTwo({ active, q, campaign }: PushState): number {
  const { outOffsets, outTargets, outWeights } = campaign;
  let first = -1;
  let top = 0;
  let second = 0;
  for (let u = 0; u < q.length; u++) {
    if (active[u]) continue;
    if (first < 0 || q[u] > top) {
      second = first < 0 ? 0 : top;
      top = q[u];
      first = u;
    } else if (q[u] > second) second = q[u];
  }
  let best = 0;
  for (let u = 0; u < q.length; u++) {
    if (active[u] || q[u] === 0) continue;
    let next = u === first ? second : top;
    for (let a = outOffsets[u]; a < outOffsets[u + 1]; a++) {
      const v = outTargets[a];
      if (active[v]) continue;
      const raised = Math.min(1, q[v] + outWeights[a]);
      if (raised > next) next = raised;
    }
    const more = q[u] * (1 + next - top);
    if (more > best) best = more;
  }
  return top + best;
}
