/** How far the fast sums are from the exact ones: measured, and bounded beforehand. */
import { mixtureGrid } from './exponential-mixture';
import type { History, Model } from '../history';
import { likelihoodOf } from './log-likelihood';
import type { Shape } from './likelihood';
import { powerLawOf } from './mixture-sums';

/** |LL by fast sums − LL by exact sums| at the β_I that is best by the exact ones. O(n²). */
export function compareSums(history: History, model: Model, shape: Shape): number {
  const exact = likelihoodOf(history, model, 'exact').evaluate(shape, false);
  const fast = likelihoodOf(history, model, 'fast').evaluate(shape, false);
  if (exact.logs === fast.logs && exact.load === fast.load) return 0;
  const infectionRate = exact.events > 0 ? exact.events / exact.load : 0;
  const logs = exact.events > 0 ? exact.logs - fast.logs : 0;
  return Math.abs(logs - infectionRate * (exact.load - fast.load));
}

/**
 * A bound of that error without the exact sums: every A and every U but the last, which is exact, has at most the relative error of
 * the sum of exponentials; rounding comes on top, for each event some 1e-14. 0 where the fast sums are the exact ones.
 */
export function fastError(history: History, model: Model, shape: Shape): number {
  const law = powerLawOf(model, shape);
  const n = history.times.length;
  if (!law) return 0;
  const { chains, octaves, error } = mixtureGrid(law.theta, history.times[n - 1] / law.c);
  if (2 * chains * octaves > n) return 0;
  return 2 * (n - history.seeds) * (error + 1e-14);
}
