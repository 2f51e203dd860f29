/** Scores of every id, with those that cannot come masked (specification, section 5). */
import {
  add,
  concat,
  fill,
  matMul,
  ones,
  scatterND,
  tidy,
  transpose,
  zeros,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core';
import { MASKED } from './masks';

/**
 * W o + b, with PAD and the given pairs at −1e30. No gradient.
 * @param o [N, D]
 * @param W [V, D]
 * @param b [V]
 * @param masked int32 [P, 2]: row and id of what is masked, each pair once; P may be 0
 * @returns [N, V]
 */
export function maskedLogits(o: Tensor2D, W: Tensor2D, b: Tensor1D, masked: Tensor2D): Tensor2D {
  return tidy(() => {
    const [rows] = o.shape;
    const [V] = W.shape;
    const bias = add(b, concat([fill([1], MASKED), zeros([V - 1])]) as Tensor1D);
    const logits = add(matMul(o, transpose(W)), bias);
    if (masked.shape[0] === 0) return logits as Tensor2D;
    const values = fill([masked.shape[0]], MASKED);
    return add(logits, scatterND(masked, values, [rows, V])) as Tensor2D;
  });
}

/** Row and id pairs of none. */
export const noPairs = (): Tensor2D => ones([0, 2], 'int32');
