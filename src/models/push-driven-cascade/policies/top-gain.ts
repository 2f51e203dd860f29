/**
 * What a yes of u adds to the best chances of the pushes left after it: D_u = h2(A+u, k) − h2(A, k), with k pushes left afterwards and
 * h2 the sum of the k largest chances (specification, section 6.1); exactly, in O(out-degree), from the list of the largest chances.
 */
import type { Campaign } from '../campaign';
import { sumOfSmallest } from './select';
import type { TopList } from './top-list';

export class TopGain {
  /**
   * Σ over followers v of max(0, min(1, q_v + w) − max(q_v, τ)) at the last call, with τ the k-th largest chance: D_u is no more than
   * that minus max(0, q_u − τ). By duality: top_k(x) ≤ k τ + Σ max(0, x − τ) for every τ, with equality at the k-th largest.
   */
  loose = 0;
  /** Values of raised members, of users who enter, and of as many of the lowest other members. */
  private pool = new Float64Array(64);
  private readonly raisedAt: Int32Array;
  private call = 0;

  /** @param away users who do not count: active, or not to be pushed for now */
  constructor(
    private readonly campaign: Campaign,
    private readonly q: Float64Array,
    private readonly away: Uint8Array,
    private readonly list: TopList,
  ) {
    this.raisedAt = new Int32Array(campaign.n);
  }

  /** The k-th largest chance; 0 when fewer can be pushed, ∞ for k = 0. */
  threshold(k: number): number {
    if (k === 0) return Infinity;
    return this.list.size >= k ? this.list.values[k - 1] : 0;
  }

  /** D_u, for u who can be pushed. The list must hold min(k + 1, all) users. */
  gain(u: number, k: number): number {
    this.loose = 0;
    if (k === 0) return 0;
    const { q, away, raisedAt } = this;
    const { users, values, place, size } = this.list;
    const { outOffsets, outTargets, outWeights } = this.campaign;
    const from = outOffsets[u];
    const to = outOffsets[u + 1];
    if (2 * (to - from) + size > this.pool.length) this.pool = new Float64Array(2 * (2 * (to - from) + size));
    const { pool } = this;
    const call = ++this.call;
    const at = place[u];
    const member = at >= 0 && at < k;
    const full = size - (at >= 0 ? 1 : 0) >= k;
    // the last of those who count once u is gone
    const last = full ? (member ? k : k - 1) : size - 1;
    const least = full ? values[last] : Infinity;
    const tau = size >= k ? values[k - 1] : 0;
    let gain = member ? (full ? values[k] : 0) - values[at] : 0;
    let loose = 0;
    let raised = 0;
    let entered = 0;
    for (let a = from; a < to; a++) {
      const v = outTargets[a];
      if (away[v]) continue;
      const before = q[v];
      let value = before + outWeights[a];
      if (value > 1) value = 1;
      if (full && value <= least) continue;
      if (value > tau) loose += value - (before > tau ? before : tau);
      const p = place[v];
      if (p >= 0 && p <= last) {
        gain += value - before;
        raisedAt[v] = call;
        pool[raised + entered] = value;
        raised++;
      } else if (value > least) {
        gain += value;
        pool[raised + entered] = value;
        entered++;
      }
    }
    this.loose = loose;
    if (entered === 0) return gain;
    let length = raised + entered;
    for (let i = last, more = entered; i >= 0 && more > 0; i--) {
      const v = users[i];
      if (v === u || raisedAt[v] === call) continue;
      pool[length++] = values[i];
      more--;
    }
    return gain - sumOfSmallest(pool, length, entered);
  }
}
