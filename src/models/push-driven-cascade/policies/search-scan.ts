/** OnlineSearch in any state, without memory of the pushes before: PDC, section IV-C, eq. 7. */
import { TIE, type Campaign } from '../campaign';
import type { PushState } from '../push-state';
import { TopGain } from './top-gain';
import { TopList } from './top-list';

/** Who is that far below the best bound cannot tie, rounding included. */
const SURELY_BELOW = 2 * TIE;

export class SearchScan {
  /** Score of the user chosen last: q (1 + D). */
  score = NaN;
  /** Scores D evaluated by the last choice. */
  evaluations = 0;
  private readonly list: TopList;
  private readonly scores: Float64Array;

  /** @param prune false: evaluates everybody, as the definition says */
  constructor(
    private readonly campaign: Campaign,
    budget: number,
    private readonly prune = true,
  ) {
    this.list = new TopList(campaign.n, budget);
    this.scores = new Float64Array(campaign.n);
  }

  /**
   * The lowest user within 1e-12 of the largest q_u (1 + h2(A+u, n−1) − h2(A, n−1)); −1 when all are active. Users with
   * q_u (1 + w(u)) below a score that is known are left out: h2 grows by no more than u's out-weights.
   */
  choose(state: PushState, left: number): number {
    const { n, outSums } = this.campaign;
    const { active, q } = state;
    const { list, scores } = this;
    list.build(q, active, left);
    if (list.size === 0) return -1;
    const gains = new TopGain(this.campaign, q, active, list);
    const score = (u: number): number => q[u] * (1 + gains.gain(u, left - 1));
    // the user with the largest bound first: few of the others remain
    let promising = list.users[0];
    for (let u = 0; u < n; u++)
      if (!active[u] && q[u] * (1 + outSums[u]) > q[promising] * (1 + outSums[promising])) promising = u;
    let best = score(promising);
    let evaluations = 1;
    for (let u = 0; u < n; u++) {
      scores[u] = -1;
      if (active[u] || (this.prune && q[u] * (1 + outSums[u]) < best - SURELY_BELOW)) continue;
      scores[u] = score(u);
      evaluations++;
      if (scores[u] > best) best = scores[u];
    }
    this.evaluations = evaluations;
    for (let u = 0; u < n; u++)
      if (scores[u] >= best - TIE) {
        this.score = scores[u];
        return u;
      }
    return -1;
  }
}
