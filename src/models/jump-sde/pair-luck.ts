/**
 * The luck of an antithetic pair: a uniform number for every arc and node that depends on the pair and that arc or node alone, never on
 * the order of events. So both halves use u and 1 − u of the same arc, and delays of one half fall where those of the other rise.
 */
import type { Rng } from '../../core/rng';

const TWO_TO_MINUS_52 = 2 ** -52;

export class PairLuck {
  private first = 0;
  private second = 0;
  private third = 0;
  private mirrored = false;

  begin(rng: Rng, mirrored: boolean): void {
    this.first = rng.int32();
    this.second = rng.int32();
    this.third = rng.int32();
    this.mirrored = mirrored;
  }

  /** u of place k in the first half, 1 − u in the mirrored one, both exactly; in (0, 1). */
  uniform(k: number): number {
    const a = mix(Math.imul(k, 0x9e3779b1) ^ this.first);
    const high = mix(a + this.second);
    const low = mix(high ^ (a + this.third));
    // 52 bits and a half: neither 0 nor 1, and 1 − u is exact
    const u = ((high >>> 6) * 67108864 + (low >>> 6) + 0.5) * TWO_TO_MINUS_52;
    return this.mirrored ? 1 - u : u;
  }

  /** Exponential with mean 1, falling in u. */
  exponential(k: number): number {
    return -Math.log(this.uniform(k));
  }
}

/** A bijection of 32-bit words in which every input bit reaches every output bit (Mueller's and Wellons' `lowbias32`). */
function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return h ^ (h >>> 16);
}
