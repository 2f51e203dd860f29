/**
 * Cascades packed into parts of a round: several small ones together, so that a part takes some 0.1 s whatever their size. What is computed
 * of a cascade does not depend on the part that it is in.
 */
import type { Model, ModelKernel } from '../history';

/** Milliseconds that a part takes, about. */
const PART_MS = 100;

/** Milliseconds of a fit from one start, per event. */
const MS_PER_EVENT: Readonly<Record<ModelKernel, number>> = {
  SI: 0.002,
  EXP: 0.004,
  LIN: 0.008,
  QUAD: 0.008,
  GAUSS: 0.05,
  PL: 0.04,
  QEXP: 0.04,
};

/** Milliseconds of a fit, however short the cascade. */
const A_FIT_MS = 1.5;

/** Milliseconds that fits of these models take on a cascade of so many events; an order of magnitude. */
export function fittingMs(events: number, models: readonly Model[], starts: number): number {
  // The last climb and the limits take about as long as two more starts.
  return models.reduce((sum, { kernel }) => sum + A_FIT_MS + MS_PER_EVENT[kernel] * events * (starts + 2), 0);
}

/** @returns first items of the parts and, last, the number of items: part k holds items packs[k] … packs[k + 1] − 1 */
export function packsOf(costs: ArrayLike<number>): Int32Array {
  const starts: number[] = [];
  let filled = Infinity;
  for (let i = 0; i < costs.length; i++) {
    if (filled >= PART_MS || filled + costs[i] > 2 * PART_MS) {
      starts.push(i);
      filled = 0;
    }
    filled += costs[i];
  }
  return Int32Array.from([...starts, costs.length]);
}
