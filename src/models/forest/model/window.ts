/**
 * The window of recent users (specification, section 4): s_t = (f of the last m users) / m. The divisor stays m where users are missing, as
 * in the authors' program: missing ones count as zero vectors.
 */
import type { Batch } from './batches';

/**
 * Place of every prediction's last users in a table of contexts, N × looked, the last user first; −1 where there were fewer.
 * @param placeOf row of a user in the table
 */
export function windowPlaces(
  { ids, valid, length }: Pick<Batch, 'ids' | 'valid' | 'length'>,
  looked: number,
  placeOf: (id: number) => number,
): Int32Array {
  const places = new Int32Array(valid.length * looked);
  for (let r = 0; r < valid.length; r++) {
    const t = valid[r] % length;
    for (let k = 0; k < looked; k++) places[r * looked + k] = k <= t ? placeOf(ids[valid[r] - k]) : -1;
  }
  return places;
}
