/**
 * Tests of a fitted model by its residuals (SIR-HawkesN, eq. 15): the compensator between two events, which is exponential of mean 1
 * and independent of the others if the model is true. No residual belongs to a seed, and the silence after the last event has none.
 *
 * The p-values are those of parameters known beforehand. Fitted ones follow their own data, so that these p are too large: a model
 * passes more easily than it should. `bootstrap-test.ts` takes that into account.
 */
import { variance } from '../../../core/statistics';
import { EXACT_UP_TO, kolmogorovLimit, kolmogorovTail } from './kolmogorov';
import { chiSquareTail, normalTail } from './tail-laws';

/** Why a test has no result. */
export type NoTest =
  /** Fewer than two residuals. */
  | 'too-few-residuals'
  /** A residual is not a number, negative or infinite. */
  | 'bad-residuals'
  /** All residuals are equal: nothing to correlate. */
  | 'constant-residuals'
  /** The lag is not below the number of residuals. */
  | 'lag-too-long';

/** Kolmogorov and Smirnov's distance to Exp(1); the measure by which models of one cascade are compared. */
export interface DistanceTest {
  /** D in [0, 1]; NaN with a reason. */
  readonly distance: number;
  readonly p: number;
  /** Which law p comes from: exact for up to 500 residuals. */
  readonly law: 'exact' | 'limit';
  readonly reason?: NoTest;
}

/** Excess dispersion: is the variance of the residuals 1? */
export interface DispersionTest {
  /** s², denominator n − 1. */
  readonly variance: number;
  /** √n (s² − 1)/√8, about standard normal. */
  readonly statistic: number;
  /** P(Z ≥ z): small where residuals vary too much. The test of the paper. */
  readonly upper: number;
  /** P(|Z| ≥ |z|): small where they vary too little, too. */
  readonly twoSided: number;
  readonly reason?: NoTest;
}

/** Ljung and Box: are residuals uncorrelated with those 1 … lag later? */
export interface CorrelationTest {
  readonly lag: number;
  /** Q = n (n + 2) Σ ρ_k²/(n − k), chi-square with `lag` degrees of freedom. */
  readonly statistic: number;
  readonly p: number;
  readonly reason?: NoTest;
}

export interface GoodnessOfFit {
  /** Number of residuals. */
  readonly count: number;
  readonly distance: DistanceTest;
  readonly dispersion: DispersionTest;
  /** In the order of the lags asked for. */
  readonly correlation: readonly CorrelationTest[];
  /** Share of residuals that are 0: events at the same time as the one before. 0 without residuals. */
  readonly zeroShare: number;
  /** More than one residual in a hundred is 0: the clock is too coarse for these tests. */
  readonly tied: boolean;
}

/** Lags of the third test; R takes the first alone, and so do the authors. */
export const LAGS: readonly number[] = [1, 5, 10];
/** A test is passed above this p. */
export const PASS_ABOVE = 0.05;
const TIED_ABOVE = 0.01;

/** All three tests. Cost: O(n log n), and the exact law of D. @param residuals in order of time, unit mean if the model is true */
export function goodnessOfFit(residuals: Float64Array, lags: readonly number[] = LAGS): GoodnessOfFit {
  const zeros = residuals.reduce((count, x) => count + (x === 0 ? 1 : 0), 0);
  const zeroShare = residuals.length === 0 ? 0 : zeros / residuals.length;
  return {
    count: residuals.length,
    distance: distanceTest(residuals),
    dispersion: dispersionTest(residuals),
    correlation: lags.map((lag) => correlationTest(residuals, lag)),
    zeroShare,
    tied: zeroShare > TIED_ABOVE,
  };
}

/** D = max_i max(i/n − F(x_(i)), F(x_(i)) − (i − 1)/n) with F = 1 − e^(−x), and P(D_n ≥ D). */
export function distanceTest(residuals: Float64Array): DistanceTest {
  const n = residuals.length;
  const law = n <= EXACT_UP_TO ? 'exact' : 'limit';
  const reason = withoutTest(residuals);
  if (reason) return { distance: NaN, p: NaN, law, reason };
  const sorted = residuals.toSorted();
  let distance = 0;
  for (let i = 0; i < n; i++) {
    const share = -Math.expm1(-sorted[i]);
    distance = Math.max(distance, (i + 1) / n - share, share - i / n);
  }
  return { distance, p: law === 'exact' ? kolmogorovTail(n, distance) : kolmogorovLimit(n, distance), law };
}

export function dispersionTest(residuals: Float64Array): DispersionTest {
  const reason = withoutTest(residuals);
  if (reason) return { variance: NaN, statistic: NaN, upper: NaN, twoSided: NaN, reason };
  const spread = variance(residuals);
  const statistic = (Math.sqrt(residuals.length) * (spread - 1)) / Math.sqrt(8);
  return {
    variance: spread,
    statistic,
    upper: normalTail(statistic),
    twoSided: 2 * normalTail(Math.abs(statistic)),
  };
}

export function correlationTest(residuals: Float64Array, lag: number): CorrelationTest {
  const n = residuals.length;
  const reason = withoutTest(residuals) ?? (lag < n ? undefined : 'lag-too-long');
  if (reason) return { lag, statistic: NaN, p: NaN, reason };
  const centre = residuals.reduce((sum, x) => sum + x, 0) / n;
  const about = residuals.map((x) => x - centre);
  const squares = about.reduce((sum, x) => sum + x * x, 0);
  // rounding leaves equal values at about a unit of the last place from their mean
  if (squares <= n * (4 * Number.EPSILON * centre) ** 2) {
    return { lag, statistic: NaN, p: NaN, reason: 'constant-residuals' };
  }
  let sum = 0;
  for (let k = 1; k <= lag; k++) {
    let product = 0;
    for (let i = k; i < n; i++) product += about[i] * about[i - k];
    sum += (product / squares) ** 2 / (n - k);
  }
  const statistic = n * (n + 2) * sum;
  return { lag, statistic, p: chiSquareTail(statistic, lag) };
}

function withoutTest(residuals: Float64Array): NoTest | undefined {
  if (residuals.length < 2) return 'too-few-residuals';
  return residuals.every((x) => x >= 0 && x < Infinity) ? undefined : 'bad-residuals';
}
