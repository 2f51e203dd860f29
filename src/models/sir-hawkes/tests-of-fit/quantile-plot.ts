/**
 * What two plots of residuals show beside the points: sorted residuals against the quantiles of Exp(1) with a pointwise band, and
 * their uniform transform with the simultaneous band of Kolmogorov's distance.
 */
import betaincinv from '@stdlib/math-base-special-betaincinv';
import type { Steps } from '../../../core/method';
import { kolmogorovQuantile } from './kolmogorov';

/** Points in ascending order, all arrays of one length: the number of residuals, or `points` of them. */
export interface QuantilePlot {
  /** Number of residuals. */
  readonly count: number;
  /** Rank i of the point, 1 … count. */
  readonly ranks: Int32Array;
  /** Quantile of Exp(1) at (i − ½)/n: −ln(1 − (i − ½)/n). */
  readonly expected: Float64Array;
  /** x_(i), the i-th smallest residual. */
  readonly observed: Float64Array;
  /** Where x_(i) lies with the wanted probability: −ln(1 − u), u the quantiles of Beta(i, n + 1 − i). */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** 1 − exp(−x_(i)): uniform if the model is true. */
  readonly uniform: Float64Array;
  /** Half-width of the band around the diagonal which the whole uniform transform keeps within with the wanted probability. */
  readonly halfWidth: number;
}

/** Quantiles of Beta cost about 0.1 ms each. */
const POINTS_A_STEP = 50;

/**
 * @param residuals finite, ≥ 0, in any order; empty gives empty arrays
 * @param coverage  of both bands
 * @param points    beyond this many residuals only so many are kept: half of them evenly over the ranks, half the largest ones, where
 *                  the points lie far apart
 */
export function* quantilePlot(residuals: Float64Array, coverage = 0.95, points = 400): Steps<QuantilePlot> {
  const n = residuals.length;
  yield { done: 0, stage: 'Drawing the band' };
  const halfWidth = n === 0 ? NaN : kolmogorovQuantile(n, 1 - coverage);
  const ranks = shownRanks(n, points);
  const length = ranks.length;
  const sorted = residuals.toSorted();
  const plot = {
    count: n,
    ranks,
    expected: new Float64Array(length),
    observed: new Float64Array(length),
    low: new Float64Array(length),
    high: new Float64Array(length),
    uniform: new Float64Array(length),
    halfWidth,
  };
  const miss = (1 - coverage) / 2;
  for (let k = 0; k < length; k++) {
    if (k % POINTS_A_STEP === 0) yield { done: k, total: length, stage: 'Drawing the band' };
    const rank = ranks[k];
    plot.expected[k] = -Math.log1p(-(rank - 0.5) / n);
    plot.observed[k] = sorted[rank - 1];
    plot.low[k] = -Math.log1p(-betaincinv(miss, rank, n + 1 - rank));
    // 1 − u is Beta(n + 1 − i, i): near u = 1 its own quantile keeps the digits
    plot.high[k] = -Math.log(betaincinv(miss, n + 1 - rank, rank));
    plot.uniform[k] = -Math.expm1(-sorted[rank - 1]);
  }
  return plot;
}

function shownRanks(n: number, points: number): Int32Array {
  if (n <= points) return Int32Array.from({ length: n }, (_, i) => i + 1);
  const largest = Math.floor(points / 2);
  const spread = points - largest;
  const rest = n - largest;
  return Int32Array.from({ length: points }, (_, k) =>
    k < spread ? 1 + Math.floor((k * rest) / spread) : rest + k - spread + 1,
  );
}
