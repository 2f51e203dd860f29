/** What lies below or above, of sorted values and of binned ones. Apart from other statistics, since the first page needs no more. */

/**
 * Quantile of ascending values by linear interpolation (Hyndman and Fan 1996, type 7: the default of R and NumPy).
 * @param sorted ascending, without NaN
 * @param p      in [0, 1]
 * @returns NaN without values or for p outside [0, 1]
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  if (sorted.length === 0 || !(p >= 0 && p <= 1)) return NaN;
  const at = p * (sorted.length - 1);
  const low = Math.floor(at);
  const below = sorted[low];
  const share = at - low;
  // equal neighbours are returned as they are, which also keeps ±∞
  if (share === 0 || below === sorted[low + 1]) return below;
  return below + share * (sorted[low + 1] - below);
}

/**
 * Share of a histogram's counts at or above a value, in [0, 1]; counts inside a bin are taken as spread evenly over its width.
 * Cost: O(bins). 0 for an empty histogram.
 */
export function shareAtLeast(histogram: { edges: Float64Array; counts: Float64Array }, size: number): number {
  const { edges, counts } = histogram;
  let above = 0;
  let all = 0;
  for (let k = 0; k < counts.length; k++) {
    all += counts[k];
    const lo = edges[k];
    const hi = edges[k + 1];
    if (lo >= size) above += counts[k];
    else if (hi > size) above += (counts[k] * (hi - size)) / (hi - lo);
  }
  return all === 0 ? 0 : above / all;
}
