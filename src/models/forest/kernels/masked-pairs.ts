/** Pairs of row and id that are masked, by row. */

export interface MaskedIds {
  /** Ids of row i, counted from the first row asked for, are `ids[offsets[i] … offsets[i+1]−1]`. */
  offsets: Int32Array;
  ids: Int32Array;
}

/**
 * @param pairs row and id in turn, length 2P, rows in any order
 * @param first first row
 * @param count number of rows
 */
export function maskedByRow(pairs: Int32Array, first: number, count: number): MaskedIds {
  const offsets = new Int32Array(count + 1);
  for (let k = 0; k < pairs.length; k += 2) {
    const row = pairs[k] - first;
    if (row >= 0 && row < count) offsets[row + 1]++;
  }
  for (let row = 0; row < count; row++) offsets[row + 1] += offsets[row];
  const next = offsets.slice(0, count);
  const ids = new Int32Array(offsets[count]);
  for (let k = 0; k < pairs.length; k += 2) {
    const row = pairs[k] - first;
    if (row >= 0 && row < count) ids[next[row]++] = pairs[k + 1];
  }
  return { offsets, ids };
}
