/** The exact value of Random on tiny networks, from all sets of active users. */
import type { Campaign } from '../campaign';
import { PushState } from '../push-state';

/** Users and pushes up to which it is a matter of milliseconds. */
export const RANDOM_USERS = 12;
export const RANDOM_PUSHES = 6;

/** Expected yeses when every push goes to a user drawn uniformly among the inactive ones. O(sets of at most L users × n). */
export function randomValue(campaign: Campaign, budget: number): number {
  const { n } = campaign;
  const state = new PushState(campaign);
  const known = new Map<number, number>();
  const value = (mask: number, left: number): number => {
    if (left === 0 || state.activeCount === n) return 0;
    const key = left * 2 ** n + mask;
    const before = known.get(key);
    if (before !== undefined) return before;
    const after = value(mask, left - 1);
    let sum = 0;
    for (let u = 0; u < n; u++) {
      if (state.active[u]) continue;
      const q = state.q[u];
      if (q === 0) continue;
      state.activate(u);
      sum += q * (1 + value(mask + 2 ** u, left - 1) - after);
      state.undo();
    }
    const found = after + sum / (n - state.activeCount);
    known.set(key, found);
    return found;
  };
  return value(0, budget);
}
