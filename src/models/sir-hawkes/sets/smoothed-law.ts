/**
 * The law of a size that is known by runs alone, smoothed so that a size that no run had gets a probability too (SIR-HawkesN, appendix E).
 * Which smoothing the paper uses is not in its stored text; both are laws on whole numbers from what was observed on, and sum to 1.
 *
 *   kernel   each run spread over sizes by a discrete Gaussian, exp(−(n − x)²/2h²), h by Silverman's rule, no size below what was observed;
 *            and one more run that may have had any size, n₀/(n (n + 1)) from the observed n₀ on. R runs say nothing of chances below
 *            1/R: by its tail alone a Gaussian would call a size e^−1000 that they merely did not have.
 *   add-one  every size from what was observed to N counts once more (Laplace).
 */
import { variance } from '../../../core/statistics';
import { quantile } from '../../../core/quantile';

/** Runs by size: each size once, ascending, with the number of runs that had it. */
interface Counts {
  readonly sizes: Float64Array;
  readonly runs: Float64Array;
}

/** How far a kernel reaches, in h; beyond, its terms are below the rounding of its sum. */
const REACH = 9;
/** Where runs have next to no spread, a kernel is no narrower. */
const NARROWEST = 0.5;

function countsOf(sorted: Float64Array): Counts {
  const sizes: number[] = [];
  const runs: number[] = [];
  for (const x of sorted) {
    if (sizes[sizes.length - 1] !== x) {
      sizes.push(x);
      runs.push(0);
    }
    runs[runs.length - 1]++;
  }
  return { sizes: Float64Array.from(sizes), runs: Float64Array.from(runs) };
}

/** Silverman's rule of thumb, 0.9 min(s, IQR/1.34) R^(−1/5); the standard deviation alone where the quartiles coincide. */
export function bandwidth(sorted: Float64Array): number {
  const deviation = Math.sqrt(variance(sorted)) || 0;
  const between = (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / 1.34;
  const spread = between > 0 ? Math.min(deviation, between) : deviation;
  return Math.max(NARROWEST, 0.9 * spread * sorted.length ** -0.2);
}

/**
 * ln P(size) by a discrete Gaussian kernel and one run of any size; finite for every size that can be.
 * @param drawn sizes of the runs, whole, at least `least`
 * @param least smallest size there can be, n₀ ≥ 1
 */
export function kernelLogLikelihood(drawn: Float64Array, size: number, least: number): number {
  if (size < least || drawn.length === 0) return -Infinity;
  const sorted = drawn.toSorted();
  const h = bandwidth(sorted);
  const { sizes, runs } = countsOf(sorted);
  const terms = sizes.map((x, k) => Math.log(runs[k]) - ((size - x) / h) ** 2 / 2 - Math.log(mass(x - least, h)));
  const anySize = least / size / (size + 1);
  return Math.log(terms.reduce((total, term) => total + Math.exp(term), anySize) / (drawn.length + 1));
}

/** Σ exp(−k²/2h²) over whole k ≥ −below. */
function mass(below: number, h: number): number {
  const reach = Math.ceil(REACH * h);
  // The whole sum is √(2π) h to all digits once h is a few steps.
  if (below >= reach && h > 2) return Math.sqrt(2 * Math.PI) * h;
  let sum = 0;
  for (let k = -Math.min(below, reach); k <= reach; k++) sum += Math.exp(-((k / h) ** 2) / 2);
  return sum;
}

/** ln P(size) where every size from `least` to `most` counts once more; −Infinity beyond. */
export function addOneLogLikelihood(drawn: Float64Array, size: number, least: number, most: number): number {
  if (size < least || size > most) return -Infinity;
  const had = drawn.reduce((count, x) => count + (x === size ? 1 : 0), 0);
  return Math.log((had + 1) / (drawn.length + most - least + 1));
}
