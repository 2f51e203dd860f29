/** Gradients that are too long are shortened together. */
import { add, div, dispose, keep, minimum, mul, sqrt, square, sum, tidy, type Tensor } from '@tensorflow/tfjs-core';

/**
 * The same gradients, none longer than `limit` altogether (Euclidean length over all numbers); 0: as they are. Times `factor` before that.
 * Nothing is read back. The old ones are disposed, unless they are given back as they are.
 */
export function clipGradients(gradients: Record<string, Tensor>, limit: number, factor = 1): Record<string, Tensor> {
  const all = Object.values(gradients);
  if (all.length === 0 || (limit === 0 && factor === 1)) return gradients;
  const clipped = tidy(() => {
    const scale = limit === 0 ? factor : shrinkage(all, limit, factor);
    return Object.fromEntries(Object.entries(gradients).map(([name, gradient]) => [name, keep(mul(gradient, scale))]));
  });
  dispose(gradients);
  return clipped;
}

/** factor · min(1, limit / (factor · length)). */
function shrinkage(all: readonly Tensor[], limit: number, factor: number): Tensor {
  const squares = all.map((gradient) => sum(square(gradient))).reduce((a, b) => add(a, b));
  // A gradient of length 0 stays what it is: min(factor, ∞).
  return minimum(factor, div(limit, sqrt(add(squares, 1e-30))));
}
