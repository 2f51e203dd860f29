/** Wrong answers drawn by popularity: for training where the device cannot hold scores of all users (specification, section 11). */
import type { Rng } from '../../../core/rng';
import { STOP, type Sequences } from '../data/vocabulary';
import type { Negatives } from '../kernels/sampled-loss';

/** How many times is drawn for a batch. */
export const NEGATIVE_DRAWS = 1024;

export class NegativeSampler {
  /** Of all ids up to and with this one, in occurrences; length V. */
  private readonly cumulative: Float64Array;
  /** Probability to be in the sample at least once; length V. */
  private readonly expected: Float32Array;

  /**
   * Popularity = occurrences in the sequences, STOP once in every sequence that ended, plus one: everybody can be drawn. PAD never is.
   * O(V + ids)
   */
  constructor(
    { count, ids, ended }: Sequences,
    V: number,
    private readonly draws = NEGATIVE_DRAWS,
  ) {
    const popularity = new Float64Array(V).fill(1);
    popularity[0] = 0;
    for (const id of ids) popularity[id]++;
    for (let c = 0; c < count; c++) popularity[STOP] += ended[c];
    this.cumulative = new Float64Array(V);
    let sum = 0;
    for (let v = 0; v < V; v++) this.cumulative[v] = sum += popularity[v];
    this.expected = Float32Array.from(popularity, (p) => -Math.expm1(draws * Math.log1p(-p / sum)));
  }

  /** Draws with replacement; every id that was drawn once. O(draws log V) */
  draw(rng: Rng): Negatives {
    const { cumulative, expected, draws } = this;
    const drawn = new Set<number>();
    for (let k = 0; k < draws; k++)
      drawn.add(firstAbove(cumulative, rng.uniform() * cumulative[cumulative.length - 1]));
    return { ids: Int32Array.from(drawn), expected };
  }
}

/** First place whose value is larger than x; x below the last value. */
function firstAbove(ascending: Float64Array, x: number): number {
  let [low, high] = [0, ascending.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] > x) high = middle;
    else low = middle + 1;
  }
  return low;
}
