/**
 * What a policy does in a state, from the state alone (specification, section 6): for exact values, games and plans. Campaigns that are
 * simulated use engines that keep what they know from push to push (`engine.ts`), and choose the same users.
 *
 * Ties: the lowest user among those whose score is within 1e-12 of the best one.
 */
import { TIE, type Campaign } from '../campaign';
import type { PolicyId } from '../parameters';
import type { PushState } from '../push-state';
import { SearchScan } from './search-scan';
import { sponsorRowsOf } from './sponsor-rows';

export type ChoosingPolicy = Exclude<PolicyId, 'random'>;

/** The user to push in a state with so many pushes left, this one included; −1 when all are active. */
export type Choose = (state: PushState, left: number) => number;

/** The lowest inactive user whose score is within 1e-12 of the best; −1 when all are active. Scores are ≥ 0. */
export function lowestOfBest(active: Uint8Array, score: (user: number) => number): number {
  let best = -1;
  for (let u = 0; u < active.length; u++) if (!active[u]) best = Math.max(best, score(u));
  if (best < 0) return -1;
  for (let u = 0; u < active.length; u++) if (!active[u] && score(u) >= best - TIE) return u;
  return -1;
}

/**
 * The choice of a policy in any state of a campaign. O(n) per call; OnlineSearch O(n + L log L + out-degrees of those who could be best).
 * @param budget pushes of the campaign: `left` is 1 … budget
 */
export function chooserOf(id: ChoosingPolicy, campaign: Campaign, budget: number): Choose {
  const { b, outSums } = campaign;
  switch (id) {
    case 'online-search': {
      const scan = new SearchScan(campaign, budget);
      return (state, left) => scan.choose(state, left);
    }
    case 'online-greedy':
      return ({ active, q }) => lowestOfBest(active, (u) => q[u]);
    case 'greedy':
      return ({ active }) => lowestOfBest(active, (u) => b[u]);
    case 'weight-sum':
      return ({ active }) => lowestOfBest(active, (u) => outSums[u]);
    case 'sponsor-greedy': {
      const rows = sponsorRowsOf(campaign, budget - 1);
      return ({ active, q }, left) => {
        const J = rows.row(left - 1);
        return lowestOfBest(active, (u) => sponsorScore(q[u], J[u]));
      };
    }
  }
}

/** q (1 + J); 0 for q = 0, however large J. */
export const sponsorScore = (q: number, J: number): number => (q > 0 ? q * (1 + J) : 0);
