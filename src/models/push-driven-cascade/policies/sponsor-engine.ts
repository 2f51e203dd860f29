/** Sponsor greedy: the largest q (1 + J(·, n−1)). */
import { TIE } from '../campaign';
import type { PushState } from '../push-state';
import { sponsorScore } from './choose';
import type { PolicyEngine } from './engine';
import { smallestFirst } from './select';
import { sponsorRowsOf, type SponsorRows } from './sponsor-rows';

/** Users who are followed until the best of them falls below the one who came last. */
const FOLLOWED = 512;

/**
 * All scores change with every push, since J does – but J never rises while pushes are used up, so that a score rises by influence only.
 * When all users are looked through, the best few hundred are followed from then on, and those who are influenced or come back join them:
 * as long as the best of these is above the bar that all others were below, nobody else needs a look.
 */
export class SponsorEngine implements PolicyEngine {
  score = NaN;
  evaluations = 0;
  private readonly away: Uint8Array;
  private readonly rows: SponsorRows;
  /** Who is followed, in any order; `count` of them. `follows` is 1 for them. */
  private readonly followed: Int32Array;
  private count = 0;
  private readonly follows: Uint8Array;
  /** Scores of all others are below; ∞: nobody is followed. */
  private bar = Infinity;
  private readonly scores: Float64Array;

  constructor(
    private readonly state: PushState,
    budget: number,
  ) {
    const { n } = state.campaign;
    this.away = new Uint8Array(n);
    this.rows = sponsorRowsOf(state.campaign, budget - 1);
    this.followed = new Int32Array(n);
    this.follows = new Uint8Array(n);
    this.scores = new Float64Array(n);
  }

  begin(): void {
    this.away.set(this.state.active);
    this.evaluations = 0;
    this.forget();
  }

  choose(left: number): number {
    const J = this.rows.row(left - 1);
    const user = this.bar < Infinity ? this.amongFollowed(J) : -1;
    return user < 0 ? this.amongAll(J) : user;
  }

  /** The best user, lowest first, if she is surely among those who are followed; −1 otherwise. */
  private amongFollowed(J: Float64Array): number {
    const { followed, count, away } = this;
    const { q } = this.state;
    let best = -1;
    for (let i = 0; i < count; i++) {
      const u = followed[i];
      if (away[u]) continue;
      const score = sponsorScore(q[u], J[u]);
      if (score > best) best = score;
    }
    this.evaluations += count;
    if (best - TIE < this.bar) return -1;
    let lowest = -1;
    for (let i = 0; i < count; i++) {
      const u = followed[i];
      if (away[u] || (lowest >= 0 && u > lowest)) continue;
      if (sponsorScore(q[u], J[u]) >= best - TIE) lowest = u;
    }
    this.score = sponsorScore(q[lowest], J[lowest]);
    return lowest;
  }

  private amongAll(J: Float64Array): number {
    const { q } = this.state;
    const { away, scores } = this;
    this.forget();
    this.evaluations += q.length;
    let best = -1;
    let open = 0;
    for (let u = 0; u < q.length; u++) {
      if (away[u]) continue;
      const score = sponsorScore(q[u], J[u]);
      scores[open++] = score;
      if (score > best) best = score;
    }
    this.score = NaN;
    if (open === 0) return -1;
    if (open > 2 * FOLLOWED) {
      smallestFirst(scores, open, open - FOLLOWED);
      let bar = Infinity;
      for (let i = open - FOLLOWED; i < open; i++) if (scores[i] < bar) bar = scores[i];
      // with many equal scores at the top there is nothing to gain
      if (bar < best - TIE) this.bar = bar;
    }
    let lowest = -1;
    for (let u = 0; u < q.length; u++) {
      if (away[u]) continue;
      const score = sponsorScore(q[u], J[u]);
      if (score >= this.bar) this.follow(u);
      if (lowest < 0 && score >= best - TIE) {
        lowest = u;
        this.score = score;
        if (this.bar === Infinity) break;
      }
    }
    return lowest;
  }

  private follow(u: number): void {
    if (this.follows[u] === 1) return;
    this.follows[u] = 1;
    this.followed[this.count++] = u;
  }

  private forget(): void {
    for (let i = 0; i < this.count; i++) this.follows[this.followed[i]] = 0;
    this.count = 0;
    this.bar = Infinity;
  }

  pushed(u: number, away: boolean): void {
    if (away) this.away[u] = 1;
  }

  back(u: number): void {
    this.away[u] = 0;
    if (this.bar < Infinity) this.follow(u);
  }

  accepted(u: number): void {
    if (this.bar === Infinity) return;
    const { outOffsets, outTargets } = this.state.campaign;
    for (let a = outOffsets[u]; a < outOffsets[u + 1]; a++)
      if (!this.state.active[outTargets[a]]) this.follow(outTargets[a]);
  }
}
