/** The scores of OnlineSearch in one state, best first. */
import { inPieces } from '../../../core/once';
import { TIE, type Campaign } from '../campaign';
import { smallestFirst } from '../policies/select';
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

/** Users scored in one step. */
const PIECE = 5000;

/** The best `most` of all who are inactive at the start of the campaign, with so many pushes left; ties by the lowest user. O(n log n + m). */
export function* searchScores(campaign: Campaign, left: number, most: number): Generator<void, Scored[]> {
  const { active, q } = new PushState(campaign);
  const list = new TopList(campaign.n, left);
  list.build(q, active, left);
  const gains = new TopGain(campaign, q, active, list);
  const gained = new Float64Array(campaign.n);
  const scores = new Float64Array(campaign.n);
  const score = (begin: number, end: number) => {
    for (let u = begin; u < end; u++) {
      gained[u] = active[u] === 1 ? 0 : gains.gain(u, left - 1);
      scores[u] = active[u] === 1 ? -1 : q[u] * (1 + gained[u]);
    }
  };
  yield* inPieces(campaign.n, score, PIECE);
  const sorted = scores.slice();
  const open = campaign.n - campaign.start.length;
  smallestFirst(sorted, campaign.n, campaign.n - Math.min(most, open));
  let least = Infinity;
  for (let i = campaign.n - Math.min(most, open); i < campaign.n; i++) least = Math.min(least, sorted[i]);
  const scored: Scored[] = [];
  for (let user = 0; user < campaign.n; user++)
    if (scores[user] >= 0 && scores[user] >= least - TIE)
      scored.push({ user, chance: q[user], gained: gained[user], score: scores[user] });
  scored.sort((x, y) => (Math.abs(x.score - y.score) > TIE ? y.score - x.score : x.user - y.user));
  return scored.slice(0, most);
}
