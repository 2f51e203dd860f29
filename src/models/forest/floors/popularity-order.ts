/**
 * Ranks of sparse scores on top of popularity without looking at every id: ids without a score of their own stand in the order of their
 * popularity, so a search says how many of them come before the target; only those with a score are looked at one by one.
 */
import { FIRST_USER, STOP } from '../data/vocabulary';
import type { SparseScores } from './sparse-scores';

export interface Ranks {
  /** Among users and STOP. */
  stop: number;
  /** Among users alone; meaningless where the target is STOP. */
  users: number;
}

/** Share of ids with a score from which looking at all of them in order is quicker than jumping. */
const DENSE = 0.2;

/** Scores  counted(v) + popular(v)  with `popular` = weight · pop / Σ pop. */
export class PopularityOrder {
  /** weight · pop(v) / Σ pop, length V. */
  readonly popular: Float64Array;
  /** STOP and users, the most popular first, equal ones by id. */
  private readonly order: Int32Array;

  /**
   * @param popularity training cascades with the id, length V
   * @param weight     above 0
   * O(V log V)
   */
  constructor(popularity: Float64Array, weight: number) {
    let sum = 0;
    for (const x of popularity) sum += x;
    this.popular = popularity.map((x) => (sum > 0 ? (weight * x) / sum : 0));
    this.order = Int32Array.from({ length: Math.max(0, popularity.length - 1) }, (_, k) => k + 1).sort(
      (a, b) => popularity[b] - popularity[a] || a - b,
    );
  }

  /**
   * Places of the target among allowed candidates, as `rankOf` gives them.
   * @param seen     users that are no candidates any more
   * @param infected the same as marks, length V
   * O(seen + counted + log V), and never more than O(V)
   */
  ranks(scores: SparseScores, target: number, seen: Int32Array, infected: Uint8Array): Ranks {
    const { values, count } = scores;
    const { popular } = this;
    const own = values[target] + popular[target];
    const before =
      count > DENSE * values.length
        ? this.beforeAmongAll(values, own, target, infected)
        : this.beforeAmongFew(scores, own, target, seen, infected);
    const stopBefore = target >= FIRST_USER && values[STOP] + popular[STOP] >= own;
    return { stop: before + 1, users: before + 1 - (stopBefore ? 1 : 0) };
  }

  private beforeAmongAll(values: Float64Array, own: number, target: number, infected: Uint8Array): number {
    const { popular } = this;
    let before = 0;
    for (let v = STOP; v < values.length; v++) {
      const score = values[v] + popular[v];
      if (score >= own && infected[v] === 0 && (score > own || v < target)) before++;
    }
    return before;
  }

  private beforeAmongFew(
    { values, has, touched, count }: SparseScores,
    own: number,
    target: number,
    seen: Int32Array,
    infected: Uint8Array,
  ): number {
    const { popular } = this;
    let before = this.uncountedBefore(own, target);
    for (const v of seen) if (has[v] === 0 && (popular[v] > own || (popular[v] === own && v < target))) before--;
    for (let k = 0; k < count; k++) {
      const v = touched[k];
      const score = values[v] + popular[v];
      // Most come after the target, with and without their own score.
      if (score < own) continue;
      if (infected[v] === 0 && (score > own || v < target)) before++;
      if (popular[v] > own || (popular[v] === own && v < target)) before--;
    }
    return before;
  }

  /** Ids that would come before the target if none had a score of its own. */
  private uncountedBefore(own: number, target: number): number {
    const { order, popular } = this;
    let [low, high] = [0, order.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const score = popular[order[middle]];
      if (score > own || (score === own && order[middle] < target)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
