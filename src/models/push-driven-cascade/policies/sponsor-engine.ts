/** Sponsor greedy: the largest q (1 + J(·, n−1)). All scores change with every push, and are looked through: O(n) per push. */
import { TIE } from '../campaign';
import type { PushState } from '../push-state';
import { sponsorScore } from './choose';
import type { PolicyEngine } from './engine';
import { sponsorRowsOf, type SponsorRows } from './sponsor-rows';

export class SponsorEngine implements PolicyEngine {
  score = NaN;
  evaluations = 0;
  private readonly away: Uint8Array;
  private readonly rows: SponsorRows;

  constructor(
    private readonly state: PushState,
    budget: number,
  ) {
    this.away = new Uint8Array(state.campaign.n);
    this.rows = sponsorRowsOf(state.campaign, budget - 1);
  }

  begin(): void {
    this.away.set(this.state.active);
    this.evaluations = 0;
  }

  choose(left: number): number {
    const J = this.rows.row(left - 1);
    const { q } = this.state;
    const { away } = this;
    let best = -1;
    for (let u = 0; u < q.length; u++) {
      if (away[u]) continue;
      const score = sponsorScore(q[u], J[u]);
      if (score > best) best = score;
    }
    this.evaluations += q.length;
    for (let u = 0; best >= 0 && u < q.length; u++) {
      if (away[u]) continue;
      this.score = sponsorScore(q[u], J[u]);
      if (this.score >= best - TIE) return u;
    }
    this.score = NaN;
    return -1;
  }

  pushed(u: number, away: boolean): void {
    if (away) this.away[u] = 1;
  }

  back(u: number): void {
    this.away[u] = 0;
  }

  accepted(): void {
    // the state has everybody's chance
  }
}
