/** How unevenly events are spread over cascades: the surprise that a median hides. */

/** The largest tenth is spoken of from this many cascades on: below it would be less than one. */
const FEWEST = 10;

export interface Held {
  /** Cascades that hold them, and of how many. */
  cascades: number;
  of: number;
  /** Of all events, 0 … 1. */
  share: number;
}

/** What the largest tenth of the cascades (rounded up) holds; undefined where there are too few of them. O(n log n). */
export function heldByLargest(sizes: Float64Array): Held | undefined {
  if (sizes.length < FEWEST) return undefined;
  const sorted = sizes.slice().sort();
  const most = Math.ceil(sizes.length / 10);
  return { cascades: most, of: sizes.length, share: sum(sorted.subarray(sizes.length - most)) / sum(sorted) };
}

/** What the cascades with a size from … to, both included, hold; undefined where there is none. O(n). */
export function heldBetween(sizes: Float64Array, [from, to]: readonly [number, number]): Held | undefined {
  const within = sizes.filter((size) => size >= from && size <= to);
  return within.length === 0
    ? undefined
    : { cascades: within.length, of: sizes.length, share: sum(within) / sum(sizes) };
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
