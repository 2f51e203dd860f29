/** hC and hA after a yes: lists of the largest c_i of every level, with those of the users who are raised (see `rank.ts`, `inflated.ts`). */
import type { Campaign } from '../campaign';
import type { PushState } from '../push-state';
import { gainsOf } from './gains';
import { levelAt, rankLevels, rankSum, type RankLevels } from './rank';
import { repeatedPushes } from './repeated-pushes';
import { TopUsers } from './top-users';

export class RaisedLevels {
  private levels: TopUsers[] = [];
  private lists: RankLevels = rankLevels(0);
  private gains = new Float64Array(0);
  private left = 0;
  /** The largest c of every user, at the last level. */
  private readonly highest: Float64Array;
  private readonly changed: Int32Array;
  private mark = 0;
  /** Values of raised users, level by level. */
  private raised: Float64Array[] = [];

  /** @param used all levels for hC, the last one alone for hA */
  constructor(
    private readonly campaign: Campaign,
    private readonly used: 'all' | 'last',
  ) {
    this.highest = new Float64Array(campaign.n);
    this.changed = new Int32Array(campaign.n);
  }

  prepare(state: PushState, left: number): void {
    const { campaign, highest } = this;
    if (left !== this.left) {
      this.left = left;
      this.gains = new Float64Array(left);
      this.lists = rankLevels(left);
      this.levels = Array.from({ length: left }, (_, i) => new TopUsers(i + 2));
      this.raised = this.levels.map(() => new Float64Array(campaign.n));
    }
    const { gains, levels } = this;
    for (const level of levels) level.clear();
    const first = this.used === 'all' ? 0 : left - 1;
    for (let v = 0; v < campaign.n; v++) {
      if (state.active[v]) continue;
      gainsOf(state, v, left - 1, gains);
      for (let i = first; i < left; i++) levels[i].offer(v, Math.min(1, state.q[v] + gains[i]));
      highest[v] = Math.min(1, state.q[v] + gains[left - 1]);
    }
  }

  after(state: PushState, u: number): number {
    const { levels, lists, gains, left, raised, changed } = this;
    const { outOffsets, outTargets, outWeights, n } = this.campaign;
    const first = this.used === 'all' ? 0 : left - 1;
    let least = Infinity;
    for (let i = first; i < left; i++) least = Math.min(least, levels[i].least);
    const mark = ++this.mark;
    let count = 0;
    for (let a = outOffsets[u]; a < outOffsets[u + 1]; a++) {
      const v = outTargets[a];
      // her values rise by the weight at most: where that enters no list, they stand in none or are the last
      if (state.active[v] || this.highest[v] + outWeights[a] <= least) continue;
      gainsOf(state, v, left - 1, gains);
      changed[v] = mark;
      for (let i = first; i < left; i++) raised[i][count] = Math.min(1, state.q[v] + gains[i]);
      count++;
    }
    if (this.used === 'last')
      return repeatedPushes(levels[left - 1].without(u, left, changed, mark, raised[left - 1], count), left);
    for (let i = 0; i < left; i++) {
      const list = levels[i].without(u, i + 1, changed, mark, raised[i], count);
      lists.lists.fill(0, levelAt(i), levelAt(i + 1));
      lists.lists.set(list, levelAt(i));
    }
    return rankSum(lists, left, n - state.activeCount);
  }
}
