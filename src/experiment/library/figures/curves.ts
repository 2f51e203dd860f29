/** Curves of figures: means over realisations, and how they fall. */
import type { SeriesOutput } from '../../../core/outputs';

/** y over x where there is a number, mean over realisations; `standardError` where there are several. */
export function meanCurve(x: readonly number[], values: readonly (readonly (number | undefined)[])[]): SeriesOutput {
  const points = x.flatMap((at, k) => {
    const known = values[k].filter((value): value is number => value !== undefined && Number.isFinite(value));
    if (known.length === 0) return [];
    const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
    const variance = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, known.length - 1);
    return [{ at, mean, error: known.length > 1 ? Math.sqrt(variance / known.length) : NaN }];
  });
  const several = points.some(({ error }) => !Number.isNaN(error));
  return {
    kind: 'series',
    x: Float64Array.from(points, ({ at }) => at),
    y: Float64Array.from(points, ({ mean }) => mean),
    ...(several ? { standardError: Float64Array.from(points, ({ error }) => (Number.isNaN(error) ? 0 : error)) } : {}),
  };
}

/** Slope of a straight line through the logarithms (least squares); NaN below two points. */
export function logSlope({ x, y }: Pick<SeriesOutput, 'x' | 'y'>): number {
  const n = x.length;
  if (n < 2) return NaN;
  let sx = 0;
  let sy = 0;
  let sxx = 0;
  let sxy = 0;
  for (let k = 0; k < n; k++) {
    const a = Math.log(x[k]);
    const b = Math.log(y[k]);
    sx += a;
    sy += b;
    sxx += a * a;
    sxy += a * b;
  }
  return (n * sxy - sx * sy) / (n * sxx - sx * sx);
}

/** The line of slope −½ through the first point of a curve, for comparison. */
export function halfSlope(curve: SeriesOutput): SeriesOutput {
  const { x, y } = curve;
  if (x.length === 0) return { kind: 'series', x: new Float64Array(0), y: new Float64Array(0) };
  const last = x[x.length - 1];
  return {
    kind: 'series',
    x: Float64Array.of(x[0], last),
    y: Float64Array.of(y[0], y[0] * Math.sqrt(x[0] / last)),
  };
}

/** y at an x of the curve; undefined where it has none. */
export function valueAt({ x, y }: SeriesOutput, at: number): number | undefined {
  const k = x.indexOf(at);
  return k < 0 ? undefined : y[k];
}
