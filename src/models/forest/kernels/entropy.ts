/** Entropy of what the model expects, in nats. */
import { exp, logSoftmax, mul, neg, sum, tidy, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core';

/**
 * −Σ p ln p of the softmax of every row.
 * @param logits [R, V]; masked ones (−1e30) count for nothing
 * @returns [R]
 */
export function entropy(logits: Tensor2D): Tensor1D {
  return tidy(() => {
    const logP = logSoftmax(logits);
    return neg(sum(mul(exp(logP), logP), 1)) as Tensor1D;
  });
}
