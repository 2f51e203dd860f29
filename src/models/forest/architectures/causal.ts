/** What stands at a place of a batch may look at what stands before it, never behind: products and weights that keep to that. */
import {
  add,
  customGrad,
  matMul as product,
  softmax,
  tensor2d,
  transpose,
  type GradSaveFunc,
  type Tensor,
  type Tensor3D,
} from '@tensorflow/tfjs-core';

/** Added to what must not be looked at; finite, as infinities are unsafe in shaders. */
const NEVER = -1e30;

const turned = (x: Tensor): Tensor3D => transpose(x as Tensor3D, [0, 2, 1]);

/** a · b for every row of the batch, with gradients that transpose explicitly (see `matMul`). @param a [B, n, k] @param b [B, k, m] */
export function batchMatMul(a: Tensor3D, b: Tensor3D): Tensor3D {
  const run = customGrad((left, right, save) => {
    (save as GradSaveFunc)([left as Tensor, right as Tensor]);
    return {
      value: product(left as Tensor3D, right as Tensor3D),
      gradFunc: (dy: Tensor, saved: Tensor[]) => [
        product(dy as Tensor3D, turned(saved[1])),
        product(turned(saved[0]), dy as Tensor3D),
      ],
    };
  });
  return run(a, b) as Tensor3D;
}

/**
 * Weights of places 0 … t at place t, by their scores; they add up to 1. What stands behind the end of a cascade is behind all of its places.
 * @param scores [B, L, L], place t in rows, places that are looked at in columns
 */
export function upToHere(scores: Tensor3D): Tensor3D {
  const length = scores.shape[1];
  const mask = new Float32Array(length * length);
  for (let t = 0; t < length; t++) mask.fill(NEVER, t * length + t + 1, (t + 1) * length);
  return softmax(add(scores, tensor2d(mask, [length, length])) as Tensor3D);
}
