/** hC and hA after a yes: lists of the largest c_i of every level, with those of the users who are raised (see `rank.ts`, `inflated.ts`). */
import type { Campaign } from '../campaign';
import type { PushState } from '../push-state';
import { gainsOf } from './gains';
import { levelAt, rankLevels, rankSum, type RankLevels } from './rank';
import { repeatedPushes } from './repeated-pushes';
import { TopUsers } from './top-users';

/** Users whose values come this close to a list are looked at exactly. */
const SLACK = 1e-12;

export class RaisedLevels {
  private levels: TopUsers[] = [];
  private lists: RankLevels = rankLevels(0);
  private gains = new Float64Array(0);
  private left = 0;
  /** c_i of every user at i · n + user. */
  private values = new Float64Array(0);
  /** What c_i must exceed to enter the list of level i. */
  private least = new Float64Array(0);
  /** 1 for users in some list. */
  private readonly listed: Uint8Array;
  /** The bound where the yes changes no list; NaN: not worked out yet. */
  private unchanged = NaN;
  private readonly changed: Int32Array;
  private mark = 0;
  /** Values of raised users, level by level. */
  private raised: Float64Array[] = [];

  /** @param used all levels for hC, the last one alone for hA */
  constructor(
    private readonly campaign: Campaign,
    private readonly used: 'all' | 'last',
  ) {
    this.listed = new Uint8Array(campaign.n);
    this.changed = new Int32Array(campaign.n);
  }

  prepare(state: PushState, left: number): void {
    const { n } = this.campaign;
    if (left !== this.left) {
      this.left = left;
      this.gains = new Float64Array(left);
      this.lists = rankLevels(left);
      this.levels = Array.from({ length: left }, (_, i) => new TopUsers(i + 2));
      this.raised = this.levels.map(() => new Float64Array(n));
      this.least = new Float64Array(left);
      if (this.values.length < left * n) this.values = new Float64Array(left * n);
    }
    const { gains, levels, values, least, listed } = this;
    for (const level of levels) level.clear();
    const first = this.used === 'all' ? 0 : left - 1;
    for (let v = 0; v < n; v++) {
      if (state.active[v]) continue;
      gainsOf(state, v, left - 1, gains);
      for (let i = first; i < left; i++) {
        const c = Math.min(1, state.q[v] + gains[i]);
        values[i * n + v] = c;
        levels[i].offer(v, c);
      }
    }
    listed.fill(0);
    for (let i = first; i < left; i++) {
      least[i] = levels[i].least - SLACK;
      for (let k = 0; k < levels[i].held; k++) listed[levels[i].users[k]] = 1;
    }
    this.unchanged = NaN;
  }

  after(state: PushState, u: number): number {
    const { gains, left, raised, changed, least, values } = this;
    const { outOffsets, outTargets, outWeights, n } = this.campaign;
    const { active, q } = state;
    const first = this.used === 'all' ? 0 : left - 1;
    const mark = ++this.mark;
    let count = 0;
    for (let a = outOffsets[u]; a < outOffsets[u + 1]; a++) {
      const v = outTargets[a];
      if (active[v] === 1) continue;
      // her values rise by the weight at most: where that enters no list, they stand in none or are the last
      const w = outWeights[a];
      let i = first;
      while (i < left && values[i * n + v] + w <= least[i]) i++;
      if (i === left) continue;
      gainsOf(state, v, left - 1, gains);
      changed[v] = mark;
      for (let k = first; k < left; k++) raised[k][count] = Math.min(1, q[v] + gains[k]);
      count++;
    }
    if (count > 0 || this.listed[u] === 1) return this.bound(state, u, mark, count);
    // the same lists, and as many users left, for all others
    if (Number.isNaN(this.unchanged)) this.unchanged = this.bound(state, u, mark, 0);
    return this.unchanged;
  }

  private bound(state: PushState, u: number, mark: number, count: number): number {
    const { levels, lists, left, raised, changed } = this;
    if (this.used === 'last')
      return repeatedPushes(levels[left - 1].without(u, left, changed, mark, raised[left - 1], count), left);
    for (let i = 0; i < left; i++) {
      const list = levels[i].without(u, i + 1, changed, mark, raised[i], count);
      const at = levelAt(i);
      for (let k = 0; k <= i; k++) lists.lists[at + k] = k < list.length ? list[k] : 0;
    }
    return rankSum(lists, left, this.campaign.n - state.activeCount);
  }
}
