/** Errors of a method over time, against another that is taken for the truth. Pure. */
import type { NodeFieldOverTimeOutput, SeriesOutput } from '../../../core/outputs';
import { valueAt } from '../curves';
import { fieldAt } from '../field-at';

const series = (x: number[], y: number[]): SeriesOutput => ({
  kind: 'series',
  x: Float64Array.from(x),
  y: Float64Array.from(y),
});

/** |Î(t) − I(t)| / I(t) at the points of the reference where I > 0. O(points). */
export function relativeError(curve: SeriesOutput, reference: SeriesOutput): SeriesOutput {
  const at = Array.from(reference.x).filter((_, k) => reference.y[k] > 0);
  return series(
    at,
    at.map((t) => Math.abs(valueAt(curve, t) - valueAt(reference, t)) / valueAt(reference, t)),
  );
}

/** Σ |p̂ᵢ(t) − pᵢ(t)| / Σ pᵢ(t) at the times of the reference (accumulated error of probabilities). O(size of the fields). */
export function accumulatedError(field: NodeFieldOverTimeOutput, reference: NodeFieldOverTimeOutput): SeriesOutput {
  const n = reference.times.length === 0 ? 0 : reference.values.length / reference.times.length;
  const x: number[] = [];
  const y: number[] = [];
  reference.times.forEach((t, k) => {
    const guess = fieldAt(field, t);
    let gap = 0;
    let sum = 0;
    for (let i = 0; i < n; i++) {
      const p = reference.values[k * n + i];
      gap += Math.abs(guess(i) - p);
      sum += p;
    }
    if (sum > 0) {
      x.push(t);
      y.push(gap / sum);
    }
  });
  return series(x, y);
}

/** Standard error of a series at time t: 0 where it has none. */
export function errorAt({ x, standardError }: SeriesOutput, t: number): number {
  return standardError ? valueAt({ kind: 'series', x, y: standardError }, t) : 0;
}

export interface Gap {
  t: number;
  /** curve − reference. */
  gap: number;
  relative: number;
  /** In standard errors of both together; Infinity where neither has one and they differ. */
  z: number;
}

/** Where a curve lies farthest from the reference, by a measure; undefined where they share no moment with I > 0 after the start. */
export function farthest(curve: SeriesOutput, reference: SeriesOutput, measure: (gap: Gap) => number): Gap | undefined {
  let best: Gap | undefined;
  for (let k = 0; k < reference.x.length; k++) {
    const t = reference.x[k];
    const truth = reference.y[k];
    if (!(t > 0) || !(truth > 0)) continue;
    const gap = valueAt(curve, t) - truth;
    const error = Math.hypot(errorAt(curve, t), errorAt(reference, t));
    const z = error > 0 ? Math.abs(gap) / error : Math.abs(gap) > 1e-9 * truth ? Infinity : 0;
    const here = { t, gap, relative: gap / truth, z };
    if (!Number.isNaN(gap) && (best === undefined || measure(here) > measure(best))) best = here;
  }
  return best;
}
