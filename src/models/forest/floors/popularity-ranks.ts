/**
 * Ranks of sparse scores on top of popularity,  counted(v) + weight · pop(v) / Σ pop,  for several weights at once.
 *
 * Ids without a score of their own stand in the order of their popularity, so a search says how many of them come before the target; only
 * those with a score are looked at one by one. Where these are many, all ids are gone through in order, which is quicker than jumping.
 */
import { FIRST_USER, STOP } from '../data/vocabulary';
import type { SparseScores } from './sparse-scores';

/** Share of ids with a score from which all are gone through. */
const MANY = 0.2;
/** Ranks from here on are all the same for Hits@100 and MAP@100, under both protocols: nobody counts on. */
export const FAR = 102;
/** What rounding may change of a difference of scores, in relation to them. */
const ROUNDING = 1e-9;

export class PopularityRanks {
  /** Results for every weight: place of the target among users and STOP, and among users alone (meaningless where the target is STOP). */
  readonly withStop: Int32Array;
  readonly usersOnly: Int32Array;
  /** pop(v) / Σ pop, length V. */
  private readonly shares: Float64Array;
  /** The same times every weight. */
  private readonly popular: Float64Array[];
  /** STOP and users, the most popular first, equal ones by id. */
  private readonly order: Int32Array;
  private readonly own: Float64Array;
  private readonly lowest: number;
  private readonly highest: number;

  /**
   * @param popularity training cascades with the id, length V
   * @param weights    above 0
   * O(V log V)
   */
  constructor(
    popularity: Float64Array,
    readonly weights: readonly number[],
  ) {
    let sum = 0;
    for (const x of popularity) sum += x;
    this.shares = popularity.map((x) => (sum > 0 ? x / sum : 0));
    this.popular = weights.map((weight) => this.shares.map((share) => weight * share));
    this.order = Int32Array.from({ length: Math.max(0, popularity.length - 1) }, (_, k) => k + 1).sort(
      (a, b) => popularity[b] - popularity[a] || a - b,
    );
    this.withStop = new Int32Array(weights.length);
    this.usersOnly = new Int32Array(weights.length);
    this.own = new Float64Array(weights.length);
    this.lowest = Math.min(...weights);
    this.highest = Math.max(...weights);
  }

  /**
   * Finds places of the target among allowed candidates, as `rankOf` gives them; those from {@link FAR} on may be found smaller than they are, but not below it.
   * @param seen     users that are no candidates any more
   * @param infected the same as marks, length V
   * O(seen + counted + log V), and not much more than O(V)
   */
  rank(scores: SparseScores, target: number, seen: Int32Array, infected: Uint8Array): void {
    const { values } = scores;
    const { popular, own, withStop, usersOnly } = this;
    for (let w = 0; w < own.length; w++) own[w] = values[target] + popular[w][target];
    if (scores.count > MANY * values.length) this.goThroughAll(values, target, infected);
    else for (let w = 0; w < own.length; w++) withStop[w] = this.jump(scores, w, target, seen, infected) + 1;
    for (let w = 0; w < own.length; w++)
      usersOnly[w] = withStop[w] - (target >= FIRST_USER && values[STOP] + popular[w][STOP] >= own[w] ? 1 : 0);
  }

  private goThroughAll(values: Float64Array, target: number, infected: Uint8Array): void {
    const { shares, popular, own, withStop, lowest, highest } = this;
    const [ownValue, ownShare] = [values[target], shares[target]];
    const slack = -ROUNDING * (1 + ownValue + highest * ownShare);
    withStop.fill(1);
    let open = own.length;
    for (let v = STOP; v < values.length && open > 0; v++) {
      const more = values[v] - ownValue;
      const morePopular = shares[v] - ownShare;
      // The difference is linear in the weight: behind at both ends, behind everywhere.
      if (more + lowest * morePopular < slack && more + highest * morePopular < slack) continue;
      if (infected[v] === 1) continue;
      for (let w = 0; w < own.length; w++) {
        const score = values[v] + popular[w][v];
        if ((score > own[w] || (score === own[w] && v < target)) && ++withStop[w] === FAR) open--;
      }
    }
  }

  /** Candidates before the target. */
  private jump(
    { values, has, touched, count }: SparseScores,
    w: number,
    target: number,
    seen: Int32Array,
    infected: Uint8Array,
  ): number {
    const popular = this.popular[w];
    const own = this.own[w];
    let before = this.uncountedBefore(popular, own, target);
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
  private uncountedBefore(popular: Float64Array, own: number, target: number): number {
    const { order } = this;
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
