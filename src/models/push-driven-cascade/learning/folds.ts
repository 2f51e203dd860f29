/** Parts of a cross-validation. */
import type { Rng } from '../../../core/rng';

/** Samples 0 … count−1 shuffled and cut into parts that differ by one at most. */
export function drawFolds(rng: Rng, count: number, folds: number): Int32Array[] {
  const order = rng.shuffle(Int32Array.from({ length: count }, (_, s) => s));
  return Array.from({ length: folds }, (_, k) =>
    order.slice(Math.floor((k * count) / folds), Math.floor(((k + 1) * count) / folds)),
  );
}

/**
 * The order in which samples are visited, the same in every epoch: fold after fold in the order of each, without the one that is kept away.
 * @param without number of that fold; −1: none
 */
export function visitingOrder(folds: readonly Int32Array[], without: number): Int32Array {
  const kept = folds.filter((_, k) => k !== without);
  const order = new Int32Array(kept.reduce((sum, fold) => sum + fold.length, 0));
  let at = 0;
  for (const fold of kept) {
    order.set(fold, at);
    at += fold.length;
  }
  return order;
}
