/** Which cascades are rewarded in an epoch (specification, section 7), in which groups. */
import type { Rng } from '../../../core/rng';
import type { Sequences } from '../data/vocabulary';
import type { ObservedBeginnings } from '../sizes/reinforce';

/** Cascades whose size can be predicted after so many users: those that ended, and were no shorter. */
export function sizedSequences({ count, offsets, ended }: Sequences, observed: number): Int32Array {
  const all = Int32Array.from({ length: count }, (_, c) => c);
  return all.filter((c) => ended[c] === 1 && offsets[c + 1] - offsets[c] >= observed);
}

/**
 * Draws a share of the cascades, in as many groups as that share of the batches: with all cascades one group for every batch, as in the
 * authors' program.
 */
export function planRewards(candidates: Int32Array, share: number, batches: number, rng: Rng): Int32Array[] {
  const count = Math.min(candidates.length, Math.max(1, Math.round(share * candidates.length)));
  const drawn = rng.shuffle(candidates.slice()).subarray(0, count);
  const groups = Math.min(count, Math.max(1, Math.round(share * batches)));
  return Array.from({ length: groups }, (_, g) =>
    drawn.slice(Math.floor((g * count) / groups), Math.floor(((g + 1) * count) / groups)),
  );
}

/** Groups that are due before batch `number`, so that they lie evenly among the batches. */
export const dueBefore = (number: number, groups: number, batches: number): [number, number] => [
  Math.floor((number * groups) / batches),
  Math.floor(((number + 1) * groups) / batches),
];

/** The first users of some cascades, and their true sizes. */
export function beginnings({ offsets, ids }: Sequences, members: Int32Array, observed: number): ObservedBeginnings {
  return {
    prefixes: Array.from(members, (c) => ids.slice(offsets[c], offsets[c] + observed)),
    sizes: Int32Array.from(members, (c) => offsets[c + 1] - offsets[c]),
  };
}
