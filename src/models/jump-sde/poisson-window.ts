/** Poisson probabilities around their mode, without underflow at any mean. */

/** What is left out on either side is below this share of the largest probability. */
const NEGLIGIBLE = 1e-22;

export interface PoissonWindow {
  /** The first count of the window. */
  first: number;
  /** P(N = first + k), summing to 1. */
  weights: Float64Array;
}

/**
 * Probabilities of Poisson(mean) where they matter, by recursion from the mode in both directions and division by their sum (the idea
 * of Fox and Glynn 1988): accurate to rounding for any mean ≥ 0. About 20 √mean + 50 numbers.
 */
export function poissonWindow(mean: number): PoissonWindow {
  const mode = Math.floor(mean);
  const below: number[] = [];
  for (let k = mode, weight = 1; k > 0; k--) {
    weight *= k / mean;
    if (weight < NEGLIGIBLE) break;
    below.push(weight);
  }
  const above = [1];
  for (let k = mode + 1, weight = 1; ; k++) {
    weight *= mean / k;
    if (weight < NEGLIGIBLE) break;
    above.push(weight);
  }
  const weights = Float64Array.from([...below.toReversed(), ...above]);
  // small ones first on both sides, so that nothing is lost
  let sum = 0;
  for (let k = 0; k < below.length; k++) sum += weights[k];
  let upper = 0;
  for (let k = weights.length - 1; k >= below.length; k--) upper += weights[k];
  sum += upper;
  for (let k = 0; k < weights.length; k++) weights[k] /= sum;
  return { first: mode - below.length, weights };
}
