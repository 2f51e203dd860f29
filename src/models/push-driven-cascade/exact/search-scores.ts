/** The scores of OnlineSearch in one state, best first. */
import { TIE, type Campaign } from '../campaign';
import { TopGain } from '../policies/top-gain';
import { TopList } from '../policies/top-list';
import { PushState } from '../push-state';

export interface Scored {
  readonly user: number;
  /** q_u */
  readonly chance: number;
  /** D_u = h2(A+u, n−1) − h2(A, n−1): what her yes adds to the best chances of the pushes left. */
  readonly gained: number;
  /** q_u (1 + D_u) */
  readonly score: number;
}

/** Of all who are inactive at the start of the campaign, with so many pushes left; ties by the lowest user. O(n log n + m). */
export function searchScores(campaign: Campaign, left: number): Scored[] {
  const { active, q } = new PushState(campaign);
  const list = new TopList(campaign.n, left);
  list.build(q, active, left);
  const gains = new TopGain(campaign, q, active, list);
  const scored: Scored[] = [];
  for (let user = 0; user < campaign.n; user++) {
    if (active[user]) continue;
    const gained = gains.gain(user, left - 1);
    scored.push({ user, chance: q[user], gained, score: q[user] * (1 + gained) });
  }
  return scored.sort((x, y) => (Math.abs(x.score - y.score) > TIE ? y.score - x.score : x.user - y.user));
}
