/** How far an estimate of I(t) is from a reference: the largest difference over the grid. */

export interface CurveError {
  /** max_t |Î(t) − I(t)| */
  absolute: number;
  /** max_t |Î(t) − I(t)| / I(t), over times at which I(t) > 0 */
  relative: number;
}

/** @param sums Σ of `samples` curves */
export function curveError(sums: Float64Array, samples: number, reference: Float64Array): CurveError {
  const error: CurveError = { absolute: 0, relative: 0 };
  for (let k = 0; k < reference.length; k++) {
    const difference = Math.abs(sums[k] / samples - reference[k]);
    // the maximum of anything and NaN is NaN: an estimate that is no number is no good one
    error.absolute = Math.max(error.absolute, difference);
    if (reference[k] > 0) error.relative = Math.max(error.relative, difference / reference[k]);
  }
  return error;
}
