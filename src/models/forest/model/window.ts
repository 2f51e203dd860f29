/** The network context of recent users (specification, section 4): s_t = (f of the last m users, missing ones zero) / m. */
import { concat, gather, mul, reshape, sum, tensor1d, zeros, type Tensor2D } from '@tensorflow/tfjs-core';
import type { Batch } from './batches';

/**
 * Place of the context of every prediction's last users, N × looked; `missing` where there were fewer.
 * @param placeOf row of a user in the table of contexts
 */
export function windowPlaces(
  { ids, valid, length }: Batch,
  looked: number,
  placeOf: (id: number) => number,
  missing: number,
): Int32Array {
  const places = new Int32Array(valid.length * looked);
  for (let r = 0; r < valid.length; r++) {
    const t = valid[r] % length;
    for (let k = 0; k < looked; k++) places[r * looked + k] = k <= t ? placeOf(ids[valid[r] - k]) : missing;
  }
  return places;
}

/**
 * Sums of the rows that stand in the window, divided by `m` always: missing users count as zero vectors, as in the authors' program.
 * @param contexts rows of users, R × H; `missing` in the places must be R
 * @param places N × looked at, from {@link windowPlaces}
 * @returns N × H; call inside tidy
 */
export function windowMean(contexts: Tensor2D, places: Int32Array, looked: number, m: number): Tensor2D {
  const hidden = contexts.shape[1];
  const table = concat([contexts, zeros([1, hidden]) as Tensor2D], 0);
  const rows = gather(table, tensor1d(places, 'int32'));
  return mul(sum(reshape(rows, [places.length / looked, looked, hidden]), 1), 1 / m) as Tensor2D;
}
