/**
 * Mean squared error of the logarithm of the final size, natural logarithm, nothing added (specification, section 6): sizes are at
 * least 1.
 */

/** An error of natural logarithms times this is that of logarithms of base 2. */
export const TO_BASE_2 = 1 / Math.LN2 ** 2;

/** (ln truth − ln forecast)². */
export const squaredLogError = (truth: number, forecast: number): number => (Math.log(truth) - Math.log(forecast)) ** 2;

/** NaN without cascades. O(n) */
export function msle(truth: ArrayLike<number>, forecasts: ArrayLike<number>): number {
  let sum = 0;
  for (let c = 0; c < truth.length; c++) sum += squaredLogError(truth[c], forecasts[c]);
  return sum / truth.length;
}

/** What a simulated sequence counts for: users before its end; twice the longest where it did not end. */
export const simulatedSize = (users: number, ended: boolean, longest: number): number => (ended ? users : 2 * longest);

/** Geometric mean: the best single forecast for a squared error of the logarithm. NaN without sizes. */
export function geometricMean(sizes: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < sizes.length; k++) sum += Math.log(sizes[k]);
  return Math.exp(sum / sizes.length);
}

/**
 * Errors of simulated sizes in both forms.
 * @param sizes cascade by cascade, `draws` for each: those of cascade c are `sizes[c·draws … (c+1)·draws−1]`
 * @returns single: mean error of one simulation, as the authors measure it; geometric: error of the geometric mean of all of them
 */
export function simulatedErrors(
  truth: ArrayLike<number>,
  sizes: Float64Array | Int32Array,
  draws: number,
): { single: number; geometric: number } {
  let [single, geometric] = [0, 0];
  for (let c = 0; c < truth.length; c++) {
    const drawn = sizes.subarray(c * draws, (c + 1) * draws);
    for (const size of drawn) single += squaredLogError(truth[c], size) / draws;
    geometric += squaredLogError(truth[c], geometricMean(drawn));
  }
  return { single: single / truth.length, geometric: geometric / truth.length };
}
