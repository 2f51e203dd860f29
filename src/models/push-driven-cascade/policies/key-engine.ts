/** OnlineGreedy, Greedy and WeightSum: the user with the largest key, O(log n) per push and per chance that rises. */
import { TIE } from '../campaign';
import type { PushState } from '../push-state';
import type { PolicyEngine } from './engine';
import { MaxTree, NONE } from './max-tree';

/** Policies whose score of a user does not depend on the pushes left. */
export type KeyPolicy = 'online-greedy' | 'greedy' | 'weight-sum';

export class KeyEngine implements PolicyEngine {
  score = NaN;
  evaluations = 0;
  private readonly first: MaxTree;
  private readonly tree: MaxTree;
  private readonly keys: Float64Array;
  private readonly away: Uint8Array;

  constructor(
    private readonly state: PushState,
    private readonly id: KeyPolicy,
  ) {
    const { b, outSums, n } = state.campaign;
    this.keys = id === 'online-greedy' ? state.q : id === 'greedy' ? b : outSums;
    this.away = new Uint8Array(n);
    this.first = new MaxTree(this.keys.map((key, u) => (state.active[u] ? NONE : key)));
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
