/** Which cascades are learned from, which choose, and which test: as the files say, at random, or by time. */
import type { CascadeSet } from '../../../core/cascade';
import type { Streams } from '../../../core/method';

/** Training, validation and test, as places among the kept cascades. */
export type Parts = [train: Int32Array, validation: Int32Array, test: Int32Array];

/** Smaller: the list of times of cascade a comes first, as words do in a dictionary: the first time that differs decides, then length. */
function compareTimes({ offsets, times }: CascadeSet, a: number, b: number): number {
  const [startA, startB] = [offsets[a], offsets[b]];
  const [lengthA, lengthB] = [offsets[a + 1] - startA, offsets[b + 1] - startB];
  const shared = Math.min(lengthA, lengthB);
  for (let k = 0; k < shared; k++) {
    const [x, y] = [times[startA + k], times[startB + k]];
    if (x !== y) return x < y ? -1 : 1;
  }
  return lengthA - lengthB;
}

/** The first 80 per cent, the next 10 and the rest, cut downwards. */
function cutInOrder(order: Int32Array): Parts {
  const first = Math.floor((8 * order.length) / 10);
  const second = Math.floor((9 * order.length) / 10);
  return [order.slice(0, first), order.slice(first, second), order.slice(second)];
}

/**
 * @param kept  cascades of the set that are kept, ascending
 * @param split `file` needs a split set
 * @returns places in `kept`; ascending, except by time: in the order of their times
 */
export function divide(set: CascadeSet, kept: Int32Array, split: 'file' | 'random' | 'time', streams: Streams): Parts {
  const places = Int32Array.from(kept, (_, k) => k);
  if (split === 'file') {
    const part = (name: number): Int32Array => places.filter((k) => set.split?.[kept[k]] === name);
    return [part(0), part(1), part(2)];
  }
  // Equal lists keep the order of the file: the sort is stable.
  if (split === 'time') return cutInOrder(places.toSorted((a, b) => compareTimes(set, kept[a], kept[b])));
  const parts = cutInOrder(streams('split').shuffle(places));
  for (const part of parts) part.sort();
  return parts;
}
