/** The average rank of those who said yes (PDC, table I). */

/**
 * Samples are sorted by estimate downwards, rank 1 first; equal estimates share their middle rank. Mean rank of the positive ones; NaN
 * where there is none. O(k log k).
 * @param yes 1 for a positive sample; as long as `found`
 */
export function averageRank(found: Float64Array, yes: ArrayLike<number>): number {
  const order = Int32Array.from(found, (_, k) => k).sort((x, y) => found[y] - found[x] || x - y);
  let sum = 0;
  let positives = 0;
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && found[order[to]] === found[order[from]]) to++;
    // Ranks from + 1 … to share their middle.
    const rank = (from + 1 + to) / 2;
    for (let k = from; k < to; k++)
      if (yes[order[k]] > 0) {
        sum += rank;
        positives++;
      }
    from = to;
  }
  return positives === 0 ? NaN : sum / positives;
}
