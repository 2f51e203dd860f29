/** Many runs of SIR, HawkesN or Hawkes (SIR-HawkesN, algorithm 1, eqs. 2–5, 11–12), shared out in blocks. */
import { buildCascadeSet, type CascadeSet } from '../../../core/cascade';
import type { BlockRun } from '../../../core/method';
import type { SeriesOutput, TableOutput } from '../../../core/outputs';
import { histogram, momentsOf } from '../../../core/statistics';
import { quantile } from '../../../core/quantile';
import { quantile as binnedQuantile, reachedBins } from '../../count-bins';
import { countsOf } from '../../tally';
import {
  addRuns,
  ENDINGS,
  GRID,
  joined,
  largestRun,
  simulateRuns,
  type RunCounts,
  type SimulateSettings,
} from './run-ensemble';

const WORDS: Readonly<Record<(typeof ENDINGS)[number], string>> = {
  extinct: 'died out',
  everybody: 'everybody reached',
  horizon: 'at the horizon, still going on',
  cap: 'cut off: as many events as allowed',
};

export const simulateRunner: BlockRun<SimulateSettings, RunCounts> = {
  kind: 'blocks',
  unit: 'runs',
  count: (p) => p.runs,
  block: (_input, p, streams, from, to) => simulateRuns(p, streams, from, to),
  fold: addRuns,
  finish(_input, p, state) {
    const sizes = joined(...state.sizes);
    const ends = joined(...state.ends);
    const size = momentsOf(sizes);
    const end = momentsOf(ends);
    const sorted = sizes.toSorted();
    const x = Float64Array.from({ length: GRID }, (_, k) => (p.horizon * k) / (GRID - 1));
    const [c, cc, i, ii] = state.sums;
    const bins = reachedBins(largestRun(p), GRID - 1);
    const counts = countsOf(state.reached);
    const at = (q: number): Float64Array =>
      x.map((_, t) => binnedQuantile(bins, counts, t * bins.length, state.runs, q));
    return {
      cumulative: {
        ...meanSeries(x, c, cc, state.runs),
        bands: [
          { label: '5–95 % of runs', lo: at(0.05), hi: at(0.95) },
          { label: '25–75 % of runs', lo: at(0.25), hi: at(0.75) },
        ],
      },
      infectious: p.process === 'SIR' ? meanSeries(x, i, ii, state.runs) : meanSeries(x.slice(0, 0), i, ii, state.runs),
      sizes: { kind: 'histogram', ...histogram(sizes, 60, true) },
      'mean-size': { kind: 'scalar', value: size.mean, standardError: size.standardError },
      'median-size': { kind: 'scalar', value: quantile(sorted, 0.5) },
      'mean-end': { kind: 'scalar', value: end.mean, standardError: end.standardError },
      endings: endingsTable(state),
      summary: summaryTable(sizes, ends, state),
      cascades: { kind: 'cascades', set: setOf(state) },
    };
  },
};

function meanSeries(x: Float64Array, sum: Float64Array, squares: Float64Array, runs: number): SeriesOutput {
  return {
    kind: 'series',
    x,
    y: x.map((_, t) => sum[t] / runs),
    standardError: x.map((_, t) =>
      runs < 2 ? NaN : Math.sqrt(Math.max(0, squares[t] - sum[t] ** 2 / runs) / (runs - 1) / runs),
    ),
  };
}

function endingsTable({ endings, runs }: RunCounts): TableOutput {
  const counts = new Float64Array(ENDINGS.length);
  for (const part of endings) for (const ending of part) counts[ending]++;
  return {
    kind: 'table',
    columns: [
      { id: 'ending', label: 'Ending', values: ENDINGS.map((ending) => WORDS[ending]) },
      { id: 'runs', label: 'Runs', values: counts },
      { id: 'share', label: 'Share', values: counts.map((count) => count / runs) },
    ],
  };
}

const QUANTILES = [0.05, 0.25, 0.5, 0.75, 0.95];

/** By quantity: sizes of all runs, of those that ended by themselves, and the time of the last event. */
function summaryTable(sizes: Float64Array, ends: Float64Array, { endings }: RunCounts): TableOutput {
  const ended = endings.flatMap((part) => Array.from(part, (ending) => ending <= ENDINGS.indexOf('everybody')));
  const complete = sizes.filter((_, r) => ended[r]);
  const rows = [
    { quantity: 'Size by the horizon', values: sizes },
    // A mean of nothing would be no number.
    ...(complete.length > 0 ? [{ quantity: 'Final size, of runs that had ended by then', values: complete }] : []),
    { quantity: 'Time of the last event', values: ends },
  ].map(({ quantity, values }) => ({ quantity, moments: momentsOf(values), sorted: values.toSorted() }));
  const column = (id: string, label: string, f: (row: (typeof rows)[number]) => number) => ({
    id,
    label,
    values: Float64Array.from(rows, f),
  });
  return {
    kind: 'table',
    columns: [
      { id: 'quantity', label: 'Quantity', values: rows.map(({ quantity }) => quantity) },
      column('runs', 'Runs', ({ moments }) => moments.count),
      column('mean', 'Mean', ({ moments }) => moments.mean),
      column('error', 'Standard error', ({ moments }) => moments.standardError),
      column('deviation', 'Standard deviation', ({ moments }) => Math.sqrt(moments.variance)),
      ...QUANTILES.map((q) => column(`q${100 * q}`, `${100 * q} %`, ({ sorted }) => quantile(sorted, q))),
    ],
  };
}

/** The runs kept, as cascades of nobody known. */
function setOf({ cascades, kept }: RunCounts): CascadeSet {
  const sizes = cascades.flatMap((piece) => Array.from(piece.sizes));
  const offsets = new Int32Array(sizes.length + 1);
  for (const [k, size] of sizes.entries()) offsets[k + 1] = offsets[k] + size;
  const marked = cascades.some(({ marks }) => marks);
  return buildCascadeSet({
    offsets,
    users: new Int32Array(kept).fill(-1),
    times: joined(...cascades.map(({ times }) => times)),
    ...(marked && { marks: joined(...cascades.map(({ marks }) => marks ?? new Float64Array(0))) }),
    userCount: 0,
    time: { unit: 'unknown', origin: 'own' },
  });
}
