/** Which points of a long series are drawn: nobody sees ten thousand of them, and the page would be busy with nothing else. */

/** Points of a series at most, before those that are asked for by name. */
export const MOST_POINTS = 250;

/** All of 0 … length−1, or the first, the last and evenly spread ones between; ascending, each once. */
export function thinned(length: number, most = MOST_POINTS): Int32Array {
  if (length <= most) return Int32Array.from({ length }, (_, i) => i);
  return Int32Array.from({ length: most }, (_, i) => Math.round((i * (length - 1)) / (most - 1)));
}
