/** What the tests of simulations share. */
import { expect } from 'vitest';
import { momentsOf } from '../../../core/statistics';
import { kernelOf, type Kernel, type KernelId, type KernelParameters } from '../kernels';

/** What a computation gives in the end. */
export function completed<R>(steps: Iterator<unknown, R, void>): R {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The mean of independent values lies within four standard errors of what it should be, whose own error may be given. */
export function expectMean(values: ArrayLike<number>, wanted: number, itsError = 0): void {
  const { mean, standardError } = momentsOf(values);
  expect(Math.abs(mean - wanted)).toBeLessThan(4 * Math.hypot(standardError, itsError));
}

/** The kernel of this shape with a given β_I = φ(0). */
export function kernelOfRate(id: KernelId, shape: Omit<KernelParameters, 'kappa'>, infectionRate: number): Kernel {
  return kernelOf(id, { ...shape, kappa: infectionRate / kernelOf(id, { ...shape, kappa: 1 }).infectionRate });
}

/** The mean of a law on first, first + 1, … */
export function meanOf(pmf: Float64Array, first: number): number {
  return pmf.reduce((sum, p, i) => sum + p * (first + i), 0);
}

/** One of each kernel, with n* near 1.5; the second has a heavy tail. */
export const SOME_KERNELS: readonly Kernel[] = [
  kernelOf('EXP', { kappa: 1.5, theta: 0.8 }),
  kernelOf('PL', { kappa: 1.2, theta: 0.8, c: 1 }),
  kernelOf('QEXP', { kappa: 1, q: 1.4, lambda: 1.1 }),
  kernelOf('QEXP', { kappa: 2, q: 0.6, lambda: 1 }),
  kernelOf('LIN', { kappa: 1.5, theta: 0.5 }),
  kernelOf('QUAD', { kappa: 2.2, theta: 0.5 }),
  kernelOf('GAUSS', { kappa: 1.1, theta: 0.9 }),
];
