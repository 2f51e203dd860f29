/** Random sets of one size, one after the other, each of which costs only as much as it holds. */
import { invariant } from '../../core/errors';
import type { Rng } from '../../core/rng';

/** 0 … n−1. */
export function upTo(n: number): Int32Array {
  const numbers = new Int32Array(n);
  for (let i = 0; i < n; i++) numbers[i] = i;
  return numbers;
}

export class RandomChoice {
  private readonly items: Int32Array;
  private readonly swaps: Int32Array;

  /** @param candidates what is drawn from. @param size how many are drawn at a time, at most all */
  constructor(candidates: Int32Array, size: number) {
    invariant(size >= 0 && size <= candidates.length, `cannot draw ${size} of ${candidates.length}`);
    this.items = candidates.slice();
    this.swaps = new Int32Array(size);
  }

  /** A set in random order into `into`; depends on the luck alone, not on what was drawn before. O(size) */
  draw(rng: Rng, into: Int32Array): void {
    const { items, swaps } = this;
    for (let k = 0; k < swaps.length; k++) {
      const other = (swaps[k] = k + rng.below(items.length - k));
      into[k] = items[other];
      items[other] = items[k];
      items[k] = into[k];
    }
    for (let k = swaps.length - 1; k >= 0; k--) {
      const item = items[k];
      items[k] = items[swaps[k]];
      items[swaps[k]] = item;
    }
  }
}
