/** Scores of every id, with those that cannot come masked (specification, section 5). */
import { getBackend, tidy, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core';
import { hostLogits } from './scores-host';
import { webgpuLogits } from './scores-webgpu';

/**
 * W o + b, with PAD and the given pairs at −1e30. No gradient.
 * @param o [N, D]
 * @param W [V, D]
 * @param b [V]
 * @param masked int32 [P, 2]: row and id of what is masked, in any order; P may be 0
 * @returns [N, V]; callers take few enough rows that it is no larger than the device allows (`rowsThatFit`)
 */
export function maskedLogits(o: Tensor2D, W: Tensor2D, b: Tensor1D, masked: Tensor2D): Tensor2D {
  const inputs = { o, W, b, pairs: masked };
  return tidy(() => (getBackend() === 'webgpu' ? webgpuLogits(inputs, 0) : hostLogits(inputs, 0))) as Tensor2D;
}
