/** Matrix products whose gradients are fast on every backend. */
import {
  customGrad,
  matMul as product,
  transpose,
  type GradSaveFunc,
  type Tensor,
  type Tensor2D,
} from '@tensorflow/tfjs-core';

/**
 * a · b. The gradients transpose explicitly: WebAssembly takes twelve times as long for a product with a flag.
 * @param a [n, k]
 * @param b [k, m]
 */
export function matMul(a: Tensor2D, b: Tensor2D): Tensor2D {
  const run = customGrad((left, right, save) => {
    (save as GradSaveFunc)([left as Tensor, right as Tensor]);
    return {
      value: product(left as Tensor2D, right as Tensor2D),
      gradFunc: (dy: Tensor, saved: Tensor[]) => [
        product(dy as Tensor2D, transpose(saved[1] as Tensor2D)),
        product(transpose(saved[0] as Tensor2D), dy as Tensor2D),
      ],
    };
  });
  return run(a, b) as Tensor2D;
}
