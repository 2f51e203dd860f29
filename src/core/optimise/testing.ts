/** Problems with known solutions, and the loop around an optimiser, for tests. */
import type { Rng } from '../rng';
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

/** Largest absolute difference; lengths must agree. */
export function spread(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) throw new Error(`${a.length} and ${b.length} components`);
  let largest = 0;
  for (let i = 0; i < a.length; i++) {
    const difference = Math.abs(a[i] - b[i]);
    if (!(difference <= largest)) largest = difference;
  }
  return largest;
}

/** Symmetric positive definite, n × n, row-major; eigenvalues from about 0.1 up. */
export function randomMatrix(n: number, rng: Rng): Float64Array {
  const root = Float64Array.from({ length: n * n }, () => rng.normal());
  const a = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      let sum = i === j ? 0.1 : 0;
      for (let k = 0; k < n; k++) sum += (root[i * n + k] * root[j * n + k]) / n;
      a[i * n + j] = sum;
    }
  return a;
}

/**
 * The matrix of BFGS by its recursion (Nocedal and Wright 2006, eq. 6.19) from θI through the pairs, oldest
 * first: what the compact form must equal. n × n, row-major.
 */
export function denseBfgs(s: readonly Float64Array[], y: readonly Float64Array[], theta: number): Float64Array {
  const n = s[0].length;
  const b = new Float64Array(n * n);
  for (let i = 0; i < n; i++) b[i * n + i] = theta;
  s.forEach((step, k) => {
    const bs = timesVector(b, step);
    const sbs = dotProduct(step, bs);
    const sy = dotProduct(step, y[k]);
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) b[i * n + j] += (y[k][i] * y[k][j]) / sy - (bs[i] * bs[j]) / sbs;
  });
  return b;
}

export const dotProduct = (a: Float64Array, b: Float64Array): number =>
  a.reduce((sum, value, i) => sum + value * b[i], 0);

export const timesVector = (a: Float64Array, x: Float64Array): Float64Array =>
  x.map((_, i) => dotProduct(a.subarray(i * x.length, (i + 1) * x.length), x));
