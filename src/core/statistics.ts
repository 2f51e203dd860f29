/** Moments, intervals and bins. Empty input gives NaN, never an exception. */

/** Running count, mean and variance (Welford 1962), mergeable (Chan, Golub and LeVeque 1979); stable far from zero. */
export class Moments {
  count = 0;
  mean = 0;
  /** Sum of squared deviations from the mean. */
  private squares = 0;

  add(x: number): this {
    this.count++;
    const delta = x - this.mean;
    this.mean += delta / this.count;
    this.squares += delta * (x - this.mean);
    return this;
  }

  /** Takes over everything that another one has seen. */
  merge(other: Moments): this {
    if (other.count === 0) return this;
    const count = this.count + other.count;
    const delta = other.mean - this.mean;
    this.mean += (delta * other.count) / count;
    this.squares += other.squares + (delta * delta * this.count * other.count) / count;
    this.count = count;
    return this;
  }

  /** Unbiased variance, denominator count − 1; NaN below two values. */
  get variance(): number {
    return this.count < 2 ? NaN : this.squares / (this.count - 1);
  }

  /** Standard error of the mean, √(variance / count); NaN below two values. */
  get standardError(): number {
    return Math.sqrt(this.variance / this.count);
  }
}

/** Moments of all values. O(n). */
export function momentsOf(values: ArrayLike<number>): Moments {
  const moments = new Moments();
  for (let i = 0; i < values.length; i++) moments.add(values[i]);
  return moments;
}

/** Arithmetic mean; NaN without values. */
export function mean(values: ArrayLike<number>): number {
  return values.length === 0 ? NaN : momentsOf(values).mean;
}

/** Unbiased variance (denominator n − 1); NaN below two values. */
export function variance(values: ArrayLike<number>): number {
  return momentsOf(values).variance;
}

/**
 * Wilson's score interval of a proportion (1927): stays within [0, 1] and has a width at 0 and at `trials` successes.
 * @param z half-width in standard normal units; 1.96 for 95 %
 * @returns [0, 1] without trials
 */
export function wilsonInterval(successes: number, trials: number, z = 1.959963984540054): [lo: number, hi: number] {
  if (trials === 0) return [0, 1];
  const p = successes / trials;
  const z2 = (z * z) / trials;
  const centre = (p + z2 / 2) / (1 + z2);
  const half = (z * Math.sqrt((p * (1 - p)) / trials + z2 / (4 * trials))) / (1 + z2);
  // rounding must not push the ends past the estimate at 0 and 1
  return [successes === 0 ? 0 : Math.max(0, centre - half), successes === trials ? 1 : Math.min(1, centre + half)];
}

/** The smallest of 1, 2, 5 × 10^k that is at least x (> 0); for integers at least 1. */
export function niceStep(x: number, integer = false): number {
  if (integer && x <= 1) return 1;
  const exponent = Math.floor(Math.log10(x));
  for (const factor of [1, 2, 5, 10]) {
    // a negative power as a quotient: 2 / 10 is the double nearest to 0.2, 2 × 10⁻¹ need not be
    const step = exponent < 0 ? factor / 10 ** -exponent : factor * 10 ** exponent;
    if (step >= x * (1 - 1e-12) && (!integer || Number.isInteger(step))) return step;
  }
  return 10 * 10 ** exponent;
}

export interface Bins {
  /** Ascending, one more than counts; multiples of a step of 1, 2 or 5 × 10^k. */
  edges: Float64Array;
  counts: Float64Array;
}

/**
 * Bins of equal, readable width over all finite values (others are left out). Bin k holds edges[k] ≤ x < edges[k+1], the last
 * one its upper edge too. With `integer`, bins are centred on whole numbers: edges at −0.5, 0.5, … O(n + bins).
 * @param target wanted number of bins; the result has at most target + 2
 */
export function histogram(values: ArrayLike<number>, target = 20, integer = false): Bins {
  let lo = Infinity;
  let hi = -Infinity;
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) continue;
    lo = Math.min(lo, values[i]);
    hi = Math.max(hi, values[i]);
  }
  if (lo > hi) return { edges: Float64Array.of(0, 1), counts: Float64Array.of(0) };
  const shift = integer ? 0.5 : 0;
  const span = hi - lo + (integer ? 1 : 0);
  const size = Math.max(Math.abs(lo), Math.abs(hi));
  // neighbouring edges must differ as doubles, however close together the values lie
  const least = Math.max(size * 1e-12, 1e-300);
  const step = niceStep(Math.max((span > 0 ? span : size || 1) / Math.max(1, target), least), integer);
  let first = Math.floor((lo + shift) / step);
  let last = Math.max(first + 1, integer ? Math.floor((hi + shift) / step) + 1 : Math.ceil(hi / step));
  const edgeAt = (k: number): number => k * step - shift;
  // the quotients may have been rounded across an edge
  if (edgeAt(first) > lo) first--;
  if (edgeAt(last) < hi) last++;
  const edges = Float64Array.from({ length: last - first + 1 }, (_, k) => edgeAt(first + k));
  const counts = new Float64Array(last - first);
  for (let i = 0; i < values.length; i++) {
    const x = values[i];
    if (!Number.isFinite(x)) continue;
    let k = Math.min(counts.length - 1, Math.max(0, Math.floor((x + shift) / step) - first));
    while (k > 0 && x < edges[k]) k--;
    while (k < counts.length - 1 && x >= edges[k + 1]) k++;
    counts[k]++;
  }
  return { edges, counts };
}
