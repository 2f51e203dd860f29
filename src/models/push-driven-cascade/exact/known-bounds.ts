/** What is known of the optimum before any search: exact values of policies, and bounds that cost little. */
import type { Steps } from '../../../core/method';
import { boundAt } from '../bounds/bounds';
import type { Campaign } from '../campaign';
import { chainValue } from '../policies/chain-value';
import { exactPolicy } from '../policies/exact-policy';
import { saying } from '../policies/saying';
import { AT_ONCE } from '../policies/simulate';
import { PushState } from '../push-state';

/** Beyond so many pushes the rank bound, whose cost is that of L³, takes longer than a step may. */
const MOST_RANKED = 100;

/** What OnlineGreedy reaches, exactly: the optimum is at least that. O(L² + edges of those asked). */
export function* greedyValue(campaign: Campaign, L: number): Steps<number> {
  return (yield* saying({ done: 0, stage: 'Preparing' }, chainValue(campaign, 'online-greedy', L))).value;
}

/** What OnlineSearch reaches, exactly; 0 where too many states would have to be gone through. */
export function* searchValue(campaign: Campaign, L: number): Steps<number> {
  const [value] = yield* saying({ done: 0, stage: 'Preparing' }, exactPolicy('online-search', campaign, [L], AT_ONCE));
  return Number.isNaN(value) ? 0 : value;
}

/** No policy reaches more: a yes for every push, users who have not said yes, and the rank bound where it is quick. */
export function knownUpper(campaign: Campaign, L: number): number {
  const most = Math.min(L, campaign.n - campaign.start.length);
  return most > 0 && L <= MOST_RANKED ? Math.min(most, boundAt(new PushState(campaign), L, 'rank', [])) : most;
}
