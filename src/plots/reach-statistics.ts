/** Many runs of one cascade as curves: mean, quantile bands and the distribution of final sizes. */
import type { HistogramOutput } from '../core/outputs';
import { formatCount } from './format';
import { reachWords } from './reach-words';

export interface ManyRuns {
  /** Mean number reached at each step, length horizon + 1. */
  mean: Float64Array;
  /** 5, 25, 75 and 95 % of runs at each step. */
  q05: Float64Array;
  q25: Float64Array;
  q75: Float64Array;
  q95: Float64Array;
  /** Number of runs behind it all. */
  count: number;
  /** Single runs to draw as threads: all of them, some, or none. */
  runs: readonly ArrayLike<number>[];
  /** Final sizes in equal bins from 0 to the ceiling. */
  sizes: HistogramOutput;
}

/**
 * @param runs    number reached by step, one array per run; a run that ended early stays at its last value
 * @param horizon last step
 * @param ceiling largest possible number
 * Cost: O(runs · horizon · log runs).
 */
export function summariseRuns(
  runs: readonly ArrayLike<number>[],
  horizon: number,
  ceiling: number,
  bins = 20,
): ManyRuns {
  const make = (): Float64Array => new Float64Array(horizon + 1);
  const out = { mean: make(), q05: make(), q25: make(), q75: make(), q95: make() };
  const column = new Float64Array(runs.length);
  for (let t = 0; t <= horizon; t++) {
    let sum = 0;
    for (let r = 0; r < runs.length; r++) sum += column[r] = runs[r][Math.min(t, runs[r].length - 1)] ?? 0;
    column.sort();
    out.mean[t] = sum / runs.length;
    for (const [name, p] of [
      ['q05', 0.05],
      ['q25', 0.25],
      ['q75', 0.75],
      ['q95', 0.95],
    ] as const)
      out[name][t] = quantile(column, p);
  }
  const counts = new Float64Array(bins);
  for (const run of runs) counts[Math.min(bins - 1, Math.floor(((run[run.length - 1] ?? 0) / ceiling) * bins))]++;
  const edges = Float64Array.from({ length: bins + 1 }, (_, k) => (k * ceiling) / bins);
  return { ...out, count: runs.length, runs, sizes: { kind: 'histogram', edges, counts } };
}

/** Quantile of ascending values, linear between order statistics (Hyndman and Fan's type 7); NaN without values. */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  const at = (sorted.length - 1) * p;
  const k = Math.floor(at);
  return sorted.length === 0 ? NaN : sorted[k] + (sorted[Math.min(sorted.length - 1, k + 1)] - sorted[k]) * (at - k);
}

/** Number reached at a fractional step: a straight line between steps, flat after the end. */
export function reachedAt(run: ArrayLike<number>, t: number): number {
  if (run.length === 0) return 0;
  const k = Math.min(run.length - 1, Math.max(0, Math.floor(t)));
  const next = Math.min(run.length - 1, k + 1);
  return run[k] + (run[next] - run[k]) * Math.min(1, Math.max(0, t - k));
}

/** What the curve shows once the run has come to `step`, and no more: "people reached: 58 of 400 at 7 of 24 steps in this run." */
export function reachName(shown: {
  quantity: string;
  unit: string;
  ceiling: number;
  horizon: number;
  many?: ManyRuns | null;
  step: number;
  reached: number;
}): string {
  const { quantity, unit, ceiling, horizon, many, step, reached } = shown;
  return reachWords.reach(
    {
      quantity,
      unit,
      reached: formatCount(reached),
      ceiling: formatCount(ceiling),
      step: formatCount(step),
      horizon: formatCount(horizon),
    },
    many ? { runs: formatCount(many.count), end: formatCount(many.mean[horizon]) } : undefined,
  );
}
