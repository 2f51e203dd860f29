/** OnlineGreedy, Greedy, WeightSum and Sponsor greedy: the user with the largest key, O(log n) per push and per chance that rises. */
import { TIE } from '../campaign';
import type { PushState } from '../push-state';
import { sponsorScore, type ChoosingPolicy } from './choose';
import type { PolicyEngine } from './engine';
import { MaxTree, NONE } from './max-tree';
import { sponsorRowsOf, type SponsorRows } from './sponsor-rows';

/** Policies whose score of a user does not depend on the pushes left. */
export class KeyEngine implements PolicyEngine {
  score = NaN;
  evaluations = 0;
  private readonly first: MaxTree;
  private readonly tree: MaxTree;
  private readonly keys: Float64Array;
  private readonly away: Uint8Array;

  constructor(
    private readonly state: PushState,
    private readonly id: Exclude<ChoosingPolicy, 'online-search' | 'sponsor-greedy'>,
  ) {
    const { b, outSums, n } = state.campaign;
    this.keys = id === 'online-greedy' ? state.q : id === 'greedy' ? b : outSums;
    this.away = new Uint8Array(n);
    this.first = new MaxTree(Float64Array.from(this.keys, (key, u) => (state.active[u] ? NONE : key)));
    this.tree = new MaxTree(this.keys);
  }

  begin(): void {
    this.tree.copy(this.first);
    this.away.set(this.state.active);
    this.evaluations = 0;
  }

  choose(): number {
    const u = this.tree.lowest(this.tree.max - TIE);
    this.score = u < 0 ? NaN : this.keys[u];
    this.evaluations++;
    return u;
  }

  pushed(u: number, away: boolean): void {
    if (!away) return;
    this.away[u] = 1;
    this.tree.set(u, NONE);
  }

  back(u: number): void {
    this.away[u] = 0;
    this.tree.set(u, this.keys[u]);
  }

  accepted(u: number): void {
    if (this.id !== 'online-greedy') return;
    const { outOffsets, outTargets } = this.state.campaign;
    for (let a = outOffsets[u]; a < outOffsets[u + 1]; a++) {
      const v = outTargets[a];
      if (!this.away[v]) this.tree.set(v, this.keys[v]);
    }
  }
}

/**
 * Sponsor greedy: q (1 + J(·, n−1)). J never grows as pushes are spent, so a key of an earlier push bounds the score from above:
 * only users at the top of the tree are looked at again.
 */
export class SponsorEngine implements PolicyEngine {
  score = NaN;
  evaluations = 0;
  private readonly first: MaxTree;
  private readonly tree: MaxTree;
  private readonly away: Uint8Array;
  private readonly rows: SponsorRows;
  /** J of the pushes left before the next push. */
  private J: Float64Array;
  private readonly ready: Int32Array;

  constructor(
    private readonly state: PushState,
    private readonly budget: number,
  ) {
    const { n } = state.campaign;
    this.away = new Uint8Array(n);
    this.ready = new Int32Array(n);
    this.rows = sponsorRowsOf(state.campaign, budget - 1);
    this.J = this.rows.row(budget - 1);
    const keys = Float64Array.from(state.q, (q, u) => (state.active[u] ? NONE : sponsorScore(q, this.J[u])));
    this.first = new MaxTree(keys);
    this.tree = new MaxTree(keys);
  }

  begin(): void {
    this.tree.copy(this.first);
    this.away.set(this.state.active);
    this.J = this.rows.row(this.budget - 1);
    this.evaluations = 0;
  }

  choose(left: number): number {
    const { tree, ready } = this;
    const { q } = this.state;
    const J = this.rows.row(left - 1);
    this.J = J;
    let best = NONE;
    let looked = 0;
    while (tree.max > NONE && tree.max >= best - TIE) {
      const u = tree.lowest(tree.max);
      const score = sponsorScore(q[u], J[u]);
      if (score > best) best = score;
      ready[looked++] = u;
      tree.set(u, NONE);
    }
    this.evaluations += looked;
    for (let i = 0; i < looked; i++) tree.set(ready[i], sponsorScore(q[ready[i]], J[ready[i]]));
    const chosen = tree.lowest(best - TIE);
    this.score = chosen < 0 ? NaN : sponsorScore(q[chosen], J[chosen]);
    return chosen;
  }

  pushed(u: number, away: boolean): void {
    if (!away) return;
    this.away[u] = 1;
    this.tree.set(u, NONE);
  }

  back(u: number): void {
    this.away[u] = 0;
    this.tree.set(u, sponsorScore(this.state.q[u], this.J[u]));
  }

  accepted(u: number): void {
    const { outOffsets, outTargets } = this.state.campaign;
    for (let a = outOffsets[u]; a < outOffsets[u + 1]; a++) if (!this.away[outTargets[a]]) this.back(outTargets[a]);
  }
}
