/**
 * Who followed whom: Σ_s w_s · c_s(u_s, v), where u_1 is the user seen last, u_2 the one before, …, and c_s(u, v) counts training cascades
 * with v exactly s places after u, STOP after the last user. One weight gives the bigram, three the window of FOREST.
 */
import { STOP } from '../data/vocabulary';
import type { Counting } from './counting';
import { SparseScores } from './sparse-scores';
import type { TrainingCounts } from './training-counts';

interface Row {
  ids: Int32Array;
  counts: Float64Array;
}

/** c_s(u, ·), counted when it is asked for, and remembered: at most as many numbers as there are events, for each s. */
export class FollowerCounts {
  private readonly rows = new Map<number, Row>();
  private readonly scratch: SparseScores;

  constructor(readonly counts: TrainingCounts) {
    this.scratch = new SparseScores(counts.V);
  }

  /** O(training cascades with the user) the first time. */
  after(user: number, distance: number): Row {
    const { counts, rows, scratch } = this;
    const key = distance * counts.V + user;
    const known = rows.get(key);
    if (known) return known;
    const { starts, places, sequenceAt, train } = counts;
    for (let k = starts[user]; k < starts[user + 1]; k++) {
      const at = places[k] + distance;
      const s = sequenceAt[places[k]];
      const end = train.offsets[s + 1];
      if (at < end) scratch.add(train.ids[at], 1);
      else if (at === end && train.ended[s] === 1) scratch.add(STOP, 1);
    }
    const ids = scratch.touched.slice(0, scratch.count);
    const row = { ids, counts: Float64Array.from(ids, (v) => scratch.values[v]) };
    scratch.clear();
    rows.set(key, row);
    return row;
  }
}

export class Followers implements Counting {
  readonly counted: SparseScores;
  private readonly recent: number[] = [];

  /** @param weights of the user seen last, of the one before, … */
  constructor(
    private readonly followers: FollowerCounts,
    private readonly weights: readonly number[],
  ) {
    this.counted = new SparseScores(followers.counts.V);
  }

  begin(): void {
    this.recent.length = 0;
    this.counted.clear();
  }

  see(id: number): number {
    const { recent, weights, counted, followers } = this;
    recent.unshift(id);
    if (recent.length > weights.length) recent.pop();
    counted.clear();
    let work = 0;
    for (let s = 0; s < recent.length; s++) {
      const { ids, counts } = followers.after(recent[s], s + 1);
      counted.addAll(ids, counts, weights[s]);
      work += ids.length;
    }
    return work;
  }
}
