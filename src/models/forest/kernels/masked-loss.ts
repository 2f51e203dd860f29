/** The objective of next-user prediction (specification, section 5): −log p of every target among the ids that can come. */
import {
  customGrad,
  exp,
  gatherND,
  logSumExp,
  matMul,
  mul,
  ones,
  range,
  reshape,
  scatterND,
  stack,
  sub,
  sum,
  transpose,
  type GradSaveFunc,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core';
import { maskedLogits } from './masked-logits';

/**
 * @param o [N, D] features of every prediction
 * @param W [V, D]
 * @param b [V]
 * @param targets int32 [N]
 * @param masked int32 [P, 2]: row and id of what cannot come, each pair once; PAD never can
 * @returns [N] −log p, with gradients to o, W and b
 */
export function maskedLoss(o: Tensor2D, W: Tensor2D, b: Tensor1D, targets: Tensor1D, masked: Tensor2D): Tensor1D {
  const run = customGrad((features, weights, bias, save) => {
    const logits = maskedLogits(features as Tensor2D, weights as Tensor2D, bias as Tensor1D, masked);
    const [rows, V] = logits.shape;
    const places = stack([range(0, rows, 1, 'int32'), targets], 1);
    const logZ = logSumExp(logits, 1, true);
    (save as GradSaveFunc)([features as Tensor, weights as Tensor, exp(sub(logits, logZ)), places]);
    return {
      value: sub(reshape(logZ, [rows]), gatherND(logits, places)),
      gradFunc: (dy: Tensor, saved: Tensor[]) => {
        const [x, w, p, at] = saved as [Tensor2D, Tensor2D, Tensor2D, Tensor];
        const error = mul(sub(p, scatterND(at, ones([rows]), [rows, V])), reshape(dy, [rows, 1])) as Tensor2D;
        return [matMul(error, w), matMul(transpose(error), x), sum(error, 0)];
      },
    };
  });
  return run(o, W, b) as Tensor1D;
}
