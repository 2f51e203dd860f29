/** Estimates from counts: means, standard errors, bands, marginals (eq. 16). */
import type { Band, HistogramOutput, NodeFieldOverTimeOutput, ScalarOutput, SeriesOutput } from '../../core/outputs';
import { quantile, reachedBins } from '../count-bins';
import { countsOf } from '../tally';
import type { SampleCounts } from './counts';
import { GRID_INTERVALS, timeGrid, type PropagationModel, type PropagationSettings } from './propagation';

type Frame = Pick<PropagationModel, 'n' | 'horizon'>;

/** Unbiased variance of K values from their sums; NaN below two. */
function varianceOf(runs: number, sum: number, squares: number): number {
  if (runs < 2) return NaN;
  // exact while K Σ I² < 2⁵³; rounding must not make it negative
  return Math.max(0, squares - (sum / runs) * sum) / (runs - 1);
}

/** Sums over runs, at one or more times: what means, errors and the worth of pairs are computed from. */
export interface InfluenceSums {
  runs: number;
  pairs: boolean;
  influence: ArrayLike<number>;
  squares: ArrayLike<number>;
  products: ArrayLike<number>;
}

/** Variance of I(t_k) over single runs. */
export function influenceVariance(c: InfluenceSums, k: number): number {
  return varianceOf(c.runs, c.influence[k], c.squares[k]);
}

/** Variance of the mean of a pair, from the m/2 pair means. */
export function pairMeanVariance(c: InfluenceSums, k: number): number {
  return varianceOf(c.runs / 2, c.influence[k] / 2, (c.squares[k] + 2 * c.products[k]) / 4);
}

/** Î(t) and its standard error, from pair means where there are pairs; length 101 each. NaN errors for a single run or pair. */
export function meanInfluence(c: SampleCounts): { mean: Float64Array; standardError: Float64Array } {
  const mean = c.influence.map((sum) => sum / c.runs);
  const standardError = mean.map((_, k) =>
    c.pairs ? Math.sqrt(pairMeanVariance(c, k) / (c.runs / 2)) : Math.sqrt(influenceVariance(c, k) / c.runs),
  );
  return { mean, standardError };
}

/** Î ± 1.96 SE, cut to 0 … n. */
export function confidenceBand(mean: Float64Array, standardError: Float64Array, n: number): Band {
  const at = (sign: number): Float64Array =>
    mean.map((y, k) => Math.min(n, Math.max(0, y + sign * 1.959963984540054 * standardError[k])));
  return { label: '95 % confidence', lo: at(-1), hi: at(1) };
}

/** Values between which a share of the runs lies at every time; needs counts of the distribution. */
export function runsBand(c: SampleCounts, n: number, lo: number, hi: number): Band {
  const bins = reachedBins(n, GRID_INTERVALS);
  const counts = countsOf(c.curveCounts ?? { cells: (GRID_INTERVALS + 1) * bins.length });
  const at = (q: number): Float64Array =>
    c.influence.map((_, k) => quantile(bins, counts, k * bins.length, c.curveCounts ? c.runs : 0, q));
  return { label: `${100 * lo}–${100 * hi} % of runs`, lo: at(lo), hi: at(hi) };
}

/** I(t) with its standard error and the given bands. */
export function influenceSeries(c: SampleCounts, horizon: number, bands: Band[]): SeriesOutput {
  const { mean, standardError } = meanInfluence(c);
  return { kind: 'series', x: timeGrid(horizon), y: mean, standardError, bands };
}

/** Î(T) with its standard error. */
export function atHorizonScalar(c: SampleCounts): ScalarOutput {
  const { mean, standardError } = meanInfluence(c);
  return { kind: 'scalar', value: mean[GRID_INTERVALS], standardError: standardError[GRID_INTERVALS] };
}

/** Mean number of nodes that have recovered for good; an empty series unless the model is SIR. */
export function recoveredSeries(
  c: SampleCounts,
  { horizon, model }: Pick<PropagationSettings, 'horizon' | 'model'>,
): SeriesOutput {
  if (model !== 'SIR') return { kind: 'series', x: new Float64Array(0), y: new Float64Array(0) };
  return { kind: 'series', x: timeGrid(horizon), y: c.recovered.map((sum) => sum / c.runs) };
}

/** p̂_i(t) at the rows that are kept; rows × n. Standard error of independent runs √(p̂ (1 − p̂) / K). */
export function marginalsField(c: SampleCounts, { n, horizon }: Frame): NodeFieldOverTimeOutput {
  const changes = countsOf(c.changes);
  const rows = changes.length / n;
  const active = new Float64Array(n);
  for (const source of c.sources) active[source] = c.changing;
  const values = new Float64Array(changes.length);
  for (let k = 0; k < changes.length; k += n)
    for (let i = 0; i < n; i++) {
      active[i] += changes[k + i];
      values[k + i] = (active[i] + (c.states?.[k + i] ?? 0)) / c.runs;
    }
  return { kind: 'node-field-over-time', times: timeGrid(horizon, rows - 1), values };
}

/** 1 + ρ of I(T) within pairs, ρ its correlation; 1 without pairs, NaN where I(T) does not vary. */
export function varianceFactor(c: SampleCounts): number {
  return varianceFactorOf(c, GRID_INTERVALS);
}

/** The same at point k of what sums there are. */
export function varianceFactorOf(c: InfluenceSums, k = 0): number {
  if (!c.pairs) return 1;
  return (2 * pairMeanVariance(c, k)) / influenceVariance(c, k);
}

/** Runs by I(T) in at most `limit` bins of equal whole width between the smallest and the largest seen. */
export function horizonHistogram(c: SampleCounts, limit = 60): HistogramOutput {
  const sizes = countsOf(c.sizeCounts ?? { cells: 1 });
  let min = 0;
  let max = sizes.length - 1;
  while (min < max && sizes[min] === 0) min++;
  while (max > min && sizes[max] === 0) max--;
  const width = Math.ceil((max - min + 1) / limit);
  const bins = Math.ceil((max - min + 1) / width);
  const edges = Float64Array.from({ length: bins + 1 }, (_, b) => min + b * width);
  const counts = new Float64Array(bins);
  for (let size = min; size <= max; size++) counts[Math.floor((size - min) / width)] += sizes[size];
  return { kind: 'histogram', edges, counts };
}
