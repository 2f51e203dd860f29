/** Errors over time as PropNet-SDE draws them: of the influence and of the probabilities of single nodes. Pure. */
import type { NodeFieldOverTimeOutput, SeriesOutput } from '../../../core/outputs';
import type { FigureResults } from './figure';

/** |Î(t) − I(t)| / I(t) wherever t > 0 and I(t) > 0; undefined where the grids differ or nothing is there. */
export function relativeError(
  estimate: SeriesOutput | undefined,
  truth: SeriesOutput | undefined,
): SeriesOutput | undefined {
  if (!estimate || !truth || estimate.x.length !== truth.x.length) return undefined;
  return curve(truth.x, (k) => Math.abs(estimate.y[k] - truth.y[k]) / truth.y[k]);
}

/** Σᵢ |p̂ᵢ(t) − pᵢ(t)| / Σᵢ pᵢ(t) wherever t > 0 and a node may be active; undefined where the fields differ in size. O(T n). */
export function accumulatedError(
  estimate: NodeFieldOverTimeOutput | undefined,
  truth: NodeFieldOverTimeOutput | undefined,
): SeriesOutput | undefined {
  if (!estimate || !truth || estimate.values.length !== truth.values.length) return undefined;
  if (estimate.times.length !== truth.times.length) return undefined;
  const n = truth.values.length / Math.max(1, truth.times.length);
  return curve(truth.times, (k) => {
    let [gap, sum] = [0, 0];
    for (let a = k * n; a < (k + 1) * n; a++) {
      gap += Math.abs(estimate.values[a] - truth.values[a]);
      sum += truth.values[a];
    }
    return gap / sum;
  });
}

/** Points with t > 0 and a finite value. */
function curve(times: Float64Array, valueAt: (k: number) => number): SeriesOutput | undefined {
  const points = Array.from(times, (t, k) => ({ t, value: valueAt(k) })).filter(
    ({ t, value }) => t > 0 && Number.isFinite(value),
  );
  if (points.length === 0) return undefined;
  return {
    kind: 'series',
    x: Float64Array.from(points, ({ t }) => t),
    y: Float64Array.from(points, ({ value }) => value),
  };
}

export const largestOf = ({ y }: SeriesOutput): number => y.reduce((a, b) => Math.max(a, b), 0);

/** Mean of the values at x ≥ from; NaN where there are none. */
export function meanOf({ x, y }: SeriesOutput, from = 0): number {
  const late = y.filter((_, k) => x[k] >= from);
  return late.reduce((a, b) => a + b, 0) / late.length;
}

/** Points of a curve on a logarithmic axis: those above zero. */
export function positive({ kind, x, y }: SeriesOutput): SeriesOutput {
  return { kind, x: x.filter((_, k) => y[k] > 0), y: y.filter((value) => value > 0) };
}

/** The line alone, without bands and standard errors. */
export const bare = ({ kind, x, y }: SeriesOutput): SeriesOutput => ({ kind, x, y });

export function marginalsOf(results: FigureResults, run: string): NodeFieldOverTimeOutput | undefined {
  const found = results.get(run)?.outputs.marginals;
  return found?.kind === 'node-field-over-time' && found.times.length > 0 ? found : undefined;
}
