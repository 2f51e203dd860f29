/** I(t) of the methods: which one leads, its value at any time, and when activity changes. Pure. */
import type { MethodId } from '../../core/method';
import type { SeriesOutput } from '../../core/outputs';
import { outputOf, type Shown } from '../run/shown';
import { CURVES } from './methods';

export interface Curve {
  id: MethodId;
  output: SeriesOutput;
}

/** I(t) of one method; undefined where there is none or it has no point. */
export function influenceOf(shown: Shown | undefined): SeriesOutput | undefined {
  const output = outputOf(shown?.picture?.outputs, 'influence', 'series');
  return output && output.x.length > 0 ? output : undefined;
}

/** The curves that there are, in the order of the page. */
export function curvesOf(shown: Readonly<Record<MethodId, Shown>>): Curve[] {
  return CURVES.flatMap((id) => {
    const output = influenceOf(shown[id]);
    return output ? [{ id, output }] : [];
  });
}

/** The first curve, Monte Carlo's where it is there; undefined while there is none. */
export const curveOf = (shown: Readonly<Record<MethodId, Shown>>): Curve | undefined => curvesOf(shown).at(0);

/** Value between the points of a series, by straight lines, held constant beyond its ends. O(log points). */
export function valueAt({ x, y }: SeriesOutput, t: number): number {
  const last = x.length - 1;
  if (last < 0) return NaN;
  if (!(t > x[0])) return y[0];
  if (t >= x[last]) return y[last];
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (x[middle] <= t) low = middle;
    else high = middle;
  }
  return y[low] + ((t - x[low]) / (x[high] - x[low])) * (y[high] - y[low]);
}

/** Bars of the time line at most. */
const MOST_BARS = 64;

/**
 * How much I(t) changes in equal pieces of 0 … T: new activations where nobody recovers. A bar stands at the middle of its piece.
 * Nothing where there is no curve.
 */
export function barsOf(
  output: SeriesOutput | undefined,
  horizon: number,
): { times: Float64Array; counts: Float64Array } {
  if (!output || !(horizon > 0)) return { times: new Float64Array(), counts: new Float64Array() };
  const pieces = Math.min(MOST_BARS, output.x.length - 1);
  const at = (k: number): number => (k * horizon) / pieces;
  return {
    times: Float64Array.from({ length: pieces }, (_, k) => at(k + 0.5)),
    counts: Float64Array.from({ length: pieces }, (_, k) =>
      Math.abs(valueAt(output, at(k + 1)) - valueAt(output, at(k))),
    ),
  };
}
