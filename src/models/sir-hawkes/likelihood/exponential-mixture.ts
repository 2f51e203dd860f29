/**
 * The power law as a sum of exponentials: with a = 1 + θ and lags in units of c,
 *
 *   (1 + x)^−a = 1/Γ(a) ∫ exp(a y − e^y) exp(−x e^y) dy ≈ Σ ω_k e^(−s_k x),      s_k = e^(y_k), y_k a grid of step h.
 *
 * The trapezoidal rule errs by 2|Γ(a + 2πi/h)|/Γ(a) of the value, whatever x (Poisson summation: the next terms are far smaller);
 * what is cut off at both ends is below the tolerance. h is a fraction ln 2/m, so that s_(k+m) = 2 s_k and one exponential gives
 * others by squaring.
 */
import { digamma, logAbsGamma, logGamma } from './log-gamma';

export interface ExponentialMixture {
  /** m chains of the same length; rate o of chain r, at r · octaves + o, is twice the one before. */
  readonly chains: number;
  readonly octaves: number;
  /** s_k, per c. */
  readonly rates: Float64Array;
  /** ω_k, and its derivatives by θ and (times c) by c. */
  readonly weights: Float64Array;
  readonly byTheta: Float64Array;
  readonly byC: Float64Array;
  /** Relative error of the sum for lags up to the longest, without rounding. */
  readonly error: number;
}

const TOLERANCE = 1e-15;
/** Relative error wanted of the step. */
const STEP_ERROR = 1e-13;
const FEWEST_CHAINS = 2;
const MOST_CHAINS = 64;

/** How many exponentials there would be, and the grid they stand on. @param longest largest lag in units of c */
export function mixtureGrid(
  theta: number,
  longest: number,
): { chains: number; octaves: number; first: number; error: number } {
  const a = 1 + theta;
  let chains = FEWEST_CHAINS;
  while (chains < MOST_CHAINS && stepError(a, chains) > STEP_ERROR) chains++;
  // The share of Γ(a) below s is less than s^a/Γ(a + 1), and at the lag x it is that below s (1 + x).
  const first = (Math.log(TOLERANCE) + logGamma(a + 1)) / a - Math.log1p(longest);
  let last = a + 40;
  for (let k = 0; k < 8; k++) last = Math.max(a + 5, a * Math.log(last) - logGamma(a) - Math.log(TOLERANCE));
  const octaves = 1 + Math.ceil((Math.log(last) - first) / Math.LN2);
  return { chains, octaves, first, error: stepError(a, chains) + 2 * TOLERANCE };
}

export function exponentialMixture(theta: number, longest: number): ExponentialMixture {
  const { chains, octaves, first, error } = mixtureGrid(theta, longest);
  const a = 1 + theta;
  const h = Math.LN2 / chains;
  const count = chains * octaves;
  const [rates, weights] = [new Float64Array(count), new Float64Array(count)];
  const [byTheta, byC] = [new Float64Array(count), new Float64Array(count)];
  const norm = logGamma(a);
  const centre = digamma(a);
  for (let r = 0; r < chains; r++)
    for (let o = 0; o < octaves; o++) {
      const k = r * octaves + o;
      const y = first + r * h + o * Math.LN2;
      const s = Math.exp(y);
      rates[k] = s;
      weights[k] = h * Math.exp(a * y - s - norm);
      byTheta[k] = weights[k] * (y - centre);
      byC[k] = weights[k] * (a - s);
    }
  return { chains, octaves, rates, weights, byTheta, byC, error };
}

function stepError(a: number, chains: number): number {
  return 2 * Math.exp(logAbsGamma(a, (2 * Math.PI * chains) / Math.LN2) - logGamma(a));
}
