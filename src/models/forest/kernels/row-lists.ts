/** Lists of rows of a table. */
export interface RowLists {
  /** List n is `ids[offsets[n] … offsets[n+1]−1]`; length of the number of lists + 1. */
  offsets: Int32Array;
  ids: Int32Array;
}

/** Lists of the same length; negative places are left out. O(places) */
export function listsOf(places: Int32Array, length = 1): RowLists {
  const count = places.length / length;
  const offsets = new Int32Array(count + 1);
  const ids = new Int32Array(places.length);
  let end = 0;
  for (let n = 0; n < count; n++) {
    for (let k = n * length; k < (n + 1) * length; k++) if (places[k] >= 0) ids[end++] = places[k];
    offsets[n + 1] = end;
  }
  return { offsets, ids: ids.subarray(0, end) };
}

/** For every row the lists that it stands in, as often as it does, ascending. @param rows number of rows. O(ids + rows) */
export function turnedLists({ offsets, ids }: RowLists, rows: number): RowLists {
  const turned = new Int32Array(rows + 1);
  for (let k = 0; k < ids.length; k++) turned[ids[k] + 1]++;
  for (let r = 0; r < rows; r++) turned[r + 1] += turned[r];
  const next = turned.slice(0, rows);
  const lists = new Int32Array(ids.length);
  for (let n = 0; n + 1 < offsets.length; n++)
    for (let k = offsets[n]; k < offsets[n + 1]; k++) lists[next[ids[k]]++] = n;
  return { offsets: turned, ids: lists };
}
