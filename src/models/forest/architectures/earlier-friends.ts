import type { Batch } from '../model/batches';
import type { Neighbourhoods } from '../structure/neighbourhoods';

/**
 * Which of the users before a place are neighbours of the user there.
 * @returns B × L × L: 1 at (b, t, j) where j < t and users t and j of row b are neighbours. O(B L² + degrees)
 */
export function earlierFriends({ ids, rows, length }: Batch, { offsets, ids: around }: Neighbourhoods): Uint8Array {
  const friends = new Uint8Array(rows * length * length);
  const placeOf = new Int32Array(offsets.length).fill(-1);
  for (let b = 0; b < rows; b++) {
    const row = ids.subarray(b * length, (b + 1) * length);
    for (let t = 0; t < length; t++) {
      const from = (b * length + t) * length;
      for (let k = offsets[row[t]] + 1; k < offsets[row[t] + 1]; k++) {
        const place = placeOf[around[k]];
        if (place >= 0) friends[from + place] = 1;
      }
      // only now: nobody is a friend of whoever comes later
      placeOf[row[t]] = t;
    }
    for (const id of row) placeOf[id] = -1;
  }
  return friends;
}
