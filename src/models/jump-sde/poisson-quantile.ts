/**
 * The Poisson quantile: how many marks a channel has in a horizon, from one uniform number (PropNet-SDE, Algorithm 1, step 1). A
 * function that rises with u, so that u and 1 − u give counts of opposite luck.
 */
import { InvariantError } from '../../core/errors';

/** Below it the masses from 0 up are all representable and few; above it the sum begins near the mode. */
const SMALL_MEAN = 30;
/** Up to here sums from 0 lose nothing that matters: a thousandth is left, and rounding takes 1e-16. */
const UPPER_TAIL = 0.999;
/** Masses below this part of what is looked for do not count. */
const NEGLIGIBLE = 1e-18;

/**
 * Q(u; μ): the smallest k ≥ 0 with P(N ≤ k) ≥ u for N ~ Poisson(μ).
 * @param u  in (0, 1), both ends excluded: at 1 there would be no such k
 * @param mu ≥ 0, finite
 * Cost: O(k) for μ < 30, else O(√μ). Throws InvariantError outside these ranges.
 */
export function poissonQuantile(u: number, mu: number): number {
  // not `invariant`: its message would be built for every mark
  if (!(u > 0 && u < 1 && mu >= 0 && mu < Infinity))
    throw new InvariantError(`Q(u; μ) needs 0 < u < 1 and 0 ≤ μ < ∞, got ${u} and ${mu}`);
  if (mu < SMALL_MEAN) return u <= UPPER_TAIL ? fromBelow(u, mu, 0, Math.exp(-mu)) : smallInUpperTail(u, mu);
  const mode = Math.floor(mu);
  return u <= 0.5 ? largeInLowerHalf(u, mu, mode) : fromAbove(1 - u, mu, mode, massAt(mode, mu));
}

/** Sums masses up from k, the first that counts. */
function fromBelow(u: number, mu: number, k: number, mass: number): number {
  let sum = mass;
  while (sum < u && mass > 0) {
    k++;
    mass *= mu / k;
    sum += mass;
  }
  return k;
}

function smallInUpperTail(u: number, mu: number): number {
  const none = Math.exp(-mu);
  if (u <= none) return 0;
  const mode = Math.floor(mu);
  let mass = none;
  for (let k = 1; k <= mode; k++) mass *= mu / k;
  return fromAbove(1 - u, mu, mode, mass);
}

/** The smallest k with P(N > k) ≤ `tail`, summed from far above down: sums from below would round away what is near 1. */
function fromAbove(tail: number, mu: number, k: number, mass: number): number {
  while (mass > tail * NEGLIGIBLE) {
    k++;
    mass *= mu / k;
  }
  // rounding of the last few bits must not let it run below 0
  let sum = 0;
  while (k > 0 && sum + mass <= tail) {
    sum += mass;
    mass *= k / mu;
    k--;
  }
  return k;
}

function largeInLowerHalf(u: number, mu: number, mode: number): number {
  let k = mode;
  let mass = massAt(mode, mu);
  while (k > 0 && mass > u * NEGLIGIBLE) {
    mass *= k / mu;
    k--;
  }
  return fromBelow(u, mu, k, mass);
}

/** P(N = k) for k ≥ 30 near μ, with Stirling's series for ln k! in the form that does not cancel (Loader 2000). */
function massAt(k: number, mu: number): number {
  const r = 1 / (k * k);
  const series = (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r / 1680))) / k;
  return Math.exp(k * Math.log1p((mu - k) / k) + (k - mu) - series) / Math.sqrt(2 * Math.PI * k);
}
