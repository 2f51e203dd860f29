/** Who acts on an item, and in which order. */
import type { Rng } from '../../../core/rng';
import type { LogTruth } from './log-truth';

/** Buffers of one item after the other. */
export interface ItemBuffers {
  readonly chance: Float64Array;
  readonly luck: Float64Array;
  readonly order: Int32Array;
  readonly acted: Uint8Array;
  /** Actors in the order of their actions, −1 behind the last. */
  readonly actors: Int32Array;
}

export const itemBuffers = (n: number): ItemBuffers => ({
  chance: new Float64Array(n),
  luck: new Float64Array(n),
  order: new Int32Array(n),
  acted: new Uint8Array(n),
  actors: new Int32Array(n),
});

/**
 * Users are visited in a random order, again and again until nobody acts any more. A user acts once her chance b_ui + Σ w a of the friends
 * who have acted reaches her luck, one uniform number for each user and item: asking again does not raise her chance, and given the friends
 * who acted in the end she has acted with exactly that chance. O(rounds · n + Σ degree of actors)
 * @param b own chances for the item
 * @returns how many acted; they stand at the beginning of `actors`
 */
export function drawItem(
  { outOffsets, outTargets, outWeights }: LogTruth,
  b: Float64Array,
  rng: Rng,
  into: ItemBuffers,
): number {
  const n = b.length;
  const { chance, luck, order, acted, actors } = into;
  chance.set(b);
  acted.fill(0);
  for (let u = 0; u < n; u++) {
    order[u] = u;
    luck[u] = rng.uniform();
  }
  rng.shuffle(order);
  let count = 0;
  for (let before = -1; before < count;) {
    before = count;
    for (let k = 0; k < n; k++) {
      const u = order[k];
      if (acted[u] === 1) continue;
      if (luck[u] >= chance[u]) continue;
      acted[u] = 1;
      actors[count++] = u;
      for (let a = outOffsets[u]; a < outOffsets[u + 1]; a++) chance[outTargets[a]] += outWeights[a];
    }
  }
  return count;
}
