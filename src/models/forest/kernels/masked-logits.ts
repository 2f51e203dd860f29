/** Scores of every id, with those that cannot come masked (specification, section 5). */
import { getBackend, tidy, type Tensor, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core';
import { hostLogits, packWeights } from './scores-host';
import { webgpuLogits } from './scores-webgpu';

/**
 * W o + b, with PAD and the given pairs at −1e30. No gradient.
 * @param o [N, D]
 * @param W [V, D]
 * @param b [V]
 * @param masked int32 [P, 2]: row and id of what is masked, in any order; P may be 0
 * @param packed what {@link packedWeights} made of W, where that is used again and again
 * @returns [N, V]; callers take few enough rows that it is no larger than the device allows (`rowsThatFit`)
 */
export function maskedLogits(o: Tensor2D, W: Tensor2D, b: Tensor1D, masked: Tensor2D, packed?: Tensor): Tensor2D {
  const inputs = { o, W, b, pairs: masked };
  return tidy(() => (getBackend() === 'webgpu' ? webgpuLogits(inputs, 0) : hostLogits(inputs, 0, packed))) as Tensor2D;
}

/** Half of the work of few rows is to read W in a good order: this is W in that order, the caller's to dispose. Undefined on webgpu. */
export const packedWeights = (W: Tensor2D): Tensor | undefined =>
  getBackend() === 'webgpu' ? undefined : packWeights(W);
