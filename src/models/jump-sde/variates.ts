/** Random variates of one run, fast: raw words are fetched in blocks, exponential variates need no logarithm. */
import type { Rng } from '../../core/rng';
import { EDGES, HEIGHTS, LAYERS, TAIL_START } from './exponential-ziggurat';

const FIRST_WORDS = 64;
const MOST_WORDS = 2048;
const WORD = 4294967296;
const TWO_TO_MINUS_53 = 2 ** -53;

export class Variates {
  private readonly words = new Int32Array(MOST_WORDS);
  private rng: Rng | undefined;
  private at = 0;
  private fetched = 0;

  /** Goes on with the luck of `rng`, which is of no use to others afterwards: words are fetched ahead. */
  begin(rng: Rng): void {
    this.rng = rng;
    this.at = this.fetched = 0;
  }

  /** Uniform integer in [−2³¹, 2³¹). */
  word(): number {
    if (this.at === this.fetched) this.fetch();
    return this.words[this.at++];
  }

  private fetch(): void {
    // few at first, since many runs are small
    this.fetched = Math.min(MOST_WORDS, Math.max(FIRST_WORDS, 2 * this.fetched));
    this.rng?.fill(this.words, 0, this.fetched);
    this.at = 0;
  }

  /** Uniform in [0, 1), 53 bits. */
  uniform(): number {
    const high = this.word() >>> 5;
    return (high * 67108864 + (this.word() >>> 6)) * TWO_TO_MINUS_53;
  }

  /** Uniform integer in 0 … n−1, n in 1 … 2³¹, without bias (Lemire 2019). */
  below(n: number): number {
    for (;;) {
      const product = (this.word() >>> 0) * n;
      const value = Math.floor(product / WORD);
      const rest = product - value * WORD;
      if (rest >= n || rest >= WORD % n) return value;
    }
  }

  /** Exponential with mean 1. */
  exponential(): number {
    const first = this.word();
    const x = ((first >>> 8) * 536870912 + (this.word() >>> 3)) * TWO_TO_MINUS_53 * EDGES[first & (LAYERS - 1)];
    return x < EDGES[(first & (LAYERS - 1)) + 1] ? x : this.outside(first & (LAYERS - 1), x);
  }

  /** A point of layer i beyond its inner part: under the density or not, or in the tail. */
  private outside(i: number, x: number): number {
    if (i === 0) return TAIL_START + this.exponential();
    return HEIGHTS[i] + this.uniform() * (HEIGHTS[i + 1] - HEIGHTS[i]) < Math.exp(-x) ? x : this.exponential();
  }
}
