/** Mean and variance of curves on one grid of times (Welford 1962; merged as by Chan, Golub and LeVeque 1979). Plain data. */
export interface CurveMoments {
  count: number;
  mean: Float64Array;
  /** Sums of squared deviations from the mean. */
  squares: Float64Array;
}

export const noCurves = (length: number): CurveMoments => ({
  count: 0,
  mean: new Float64Array(length),
  squares: new Float64Array(length),
});

export function addCurve(state: CurveMoments, curve: Float64Array): void {
  state.count++;
  for (let k = 0; k < curve.length; k++) {
    const delta = curve[k] - state.mean[k];
    state.mean[k] += delta / state.count;
    state.squares[k] += delta * (curve[k] - state.mean[k]);
  }
}

/** Takes over everything that another one has seen. */
export function mergeCurves(state: CurveMoments, other: CurveMoments): void {
  if (other.count === 0) return;
  const count = state.count + other.count;
  for (let k = 0; k < state.mean.length; k++) {
    const delta = other.mean[k] - state.mean[k];
    state.mean[k] += (delta * other.count) / count;
    state.squares[k] += other.squares[k] + (delta * delta * state.count * other.count) / count;
  }
  state.count = count;
}

/** Standard error of the mean at every time; NaN below two curves. */
export function curveErrors({ count, squares }: CurveMoments): Float64Array {
  return squares.map((sum) => (count < 2 ? NaN : Math.sqrt(sum / (count - 1) / count)));
}
