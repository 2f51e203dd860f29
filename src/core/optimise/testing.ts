/** Problems with known solutions, and the loop around an optimiser, for tests. */
import type { Optimiser } from './optimiser';

/** Value at x; writes the gradient. */
export type Objective = (x: Float64Array, gradient: Float64Array) => number;

/** Leads a search to its end; throws if it does not end. */
export function minimise(optimiser: Optimiser, objective: Objective, most = 100_000): Optimiser {
  const gradient = new Float64Array(optimiser.point.length);
  for (let told = 0; !optimiser.ended; told++) {
    if (told === most) throw new Error(`no end after ${most} evaluations`);
    const value = objective(optimiser.point, gradient);
    optimiser.tell(value, gradient);
    gradient.fill(NaN); // an optimiser must not look at it later
  }
  return optimiser;
}

/** Σ cᵢ (xᵢ − mᵢ)² / 2: within a box the minimum is the middle, clipped. */
export const separableQuadratic =
  (curvatures: readonly number[], middles: readonly number[]): Objective =>
  (x, gradient) => {
    let value = 0;
    for (let i = 0; i < x.length; i++) {
      gradient[i] = curvatures[i] * (x[i] - middles[i]);
      value += (gradient[i] * (x[i] - middles[i])) / 2;
    }
    return value;
  };

/** xᵀAx/2 − bᵀx with A row-major. */
export const quadratic =
  (a: Float64Array, b: Float64Array): Objective =>
  (x, gradient) => {
    const n = x.length;
    let value = 0;
    for (let i = 0; i < n; i++) {
      let row = 0;
      for (let j = 0; j < n; j++) row += a[i * n + j] * x[j];
      gradient[i] = row - b[i];
      value += x[i] * (row / 2 - b[i]);
    }
    return value;
  };

/** Rosenbrock's valley, chained; minimum 0 at (1, …, 1). */
export const rosenbrock: Objective = (x, gradient) => {
  gradient.fill(0);
  let value = 0;
  for (let i = 0; i + 1 < x.length; i++) {
    const a = 1 - x[i];
    const b = x[i + 1] - x[i] * x[i];
    value += a * a + 100 * b * b;
    gradient[i] -= 2 * a + 400 * b * x[i];
    gradient[i + 1] += 200 * b;
  }
  return value;
};
