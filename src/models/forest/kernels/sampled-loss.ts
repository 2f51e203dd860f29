/** The objective over a sample of the ids, for more users than a device can hold at once (specification, section 11). */
import {
  add,
  concat,
  expandDims,
  fill,
  gather,
  logSumExp,
  mul,
  reshape,
  scatterND,
  sub,
  sum,
  tensor1d,
  tensor2d,
  tidy,
  transpose,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core';
import { PAD } from '../data/vocabulary';
import { MASKED } from './masks';
import { matMul } from './mat-mul';

/** Ids drawn as wrong answers of a batch, each once. */
export interface Negatives {
  /** int32, length S. */
  ids: Int32Array;
  /** Expected number of times that an id is in the sample, by id: q·S; length V. */
  expected: Float32Array;
}

/**
 * −log p of every target among itself and the sample. Scores are corrected by −ln of how often an id is expected in the sample; where the
 * sample hits the target, PAD, or what is masked in that row, it is left out.
 * @param o [N, D]
 * @param W [V, D]
 * @param b [V]
 * @param targets length N
 * @param masked row and id of what cannot come, in pairs: length 2P
 * @returns [N], with gradients to o, W and b
 */
export function sampledLoss(
  o: Tensor2D,
  W: Tensor2D,
  b: Tensor1D,
  targets: Int32Array,
  masked: Int32Array,
  negatives: Negatives,
): Tensor1D {
  return tidy(() => {
    const corrected = (ids: Int32Array): Tensor1D =>
      sub(
        gather(b, tensor1d(ids, 'int32')),
        tensor1d(Float32Array.from(ids, (id) => Math.log(negatives.expected[id]))),
      );
    const { ids } = negatives;
    const rows = targets.length;
    const logits = add(
      matMul(o, transpose(gather(W, tensor1d(ids, 'int32')))),
      expandDims(corrected(ids), 0),
    ) as Tensor2D;
    const pairs = leftOut(targets, masked, ids);
    const count = pairs.length / 2;
    const allowed =
      count === 0
        ? logits
        : add(logits, scatterND(tensor2d(pairs, [count, 2], 'int32'), fill([count], MASKED), [rows, ids.length]));
    const own = add(sum(mul(o, gather(W, tensor1d(targets, 'int32'))), 1), corrected(targets));
    return sub(logSumExp(concat([reshape(own, [rows, 1]), allowed as Tensor2D], 1), 1), own) as Tensor1D;
  });
}

/** Row and place in the sample of what may not stand there, in pairs, each once. */
function leftOut(targets: Int32Array, masked: Int32Array, ids: Int32Array): Int32Array {
  const place = new Map<number, number>();
  for (let s = 0; s < ids.length; s++) place.set(ids[s], s);
  const pairs: number[] = [];
  const add = (row: number, id: number): void => {
    const at = place.get(id);
    if (at !== undefined) pairs.push(row, at);
  };
  for (let row = 0; row < targets.length; row++) {
    add(row, targets[row]);
    add(row, PAD);
  }
  for (let k = 0; k < masked.length; k += 2) add(masked[k], masked[k + 1]);
  return Int32Array.from(pairs);
}
