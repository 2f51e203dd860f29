/** Error against cost, from the errors of all repeats. */
import type { Outputs, SeriesOutput } from '../../core/outputs';
import { momentsOf } from '../../core/statistics';
import type { RepeatErrors, SizeErrors } from './cost-parts';
import { estimateSizes, type CostSettings } from './cost-settings';
import type { CurveError } from './curve-error';
import type { ReferenceCurve } from './reference-curve';
import { varianceFactorOf } from './sample-summary';

const SAMPLED = ['monte-carlo', 'jump-sde', 'continest'] as const;
type Sampled = (typeof SAMPLED)[number];

const NAMES = { 'monte-carlo': 'runs', 'jump-sde': 'runs', continest: 'samples' } as const;

/** Mean and its 95 % interval. A single repeat has no interval. */
function meanWithInterval(values: readonly number[]): { mean: number; lo: number; hi: number } {
  const { mean, standardError } = momentsOf(values);
  const half = Number.isNaN(standardError) ? 0 : 1.959963984540054 * standardError;
  return { mean, lo: Math.max(0, mean - half), hi: mean + half };
}

function column(repeats: readonly RepeatErrors[], method: Sampled, what: keyof SizeErrors, size: number): number[] {
  return repeats.map((one) => one[method][what][size]);
}

/**
 * @param repeats one or more
 * @param meanField its only solution; absent where it does not apply
 */
export function costOutputs(
  p: CostSettings,
  { noise }: ReferenceCurve,
  repeats: readonly RepeatErrors[],
  meanField: (CurveError & { work: number }) | undefined,
): Outputs {
  const sizes = estimateSizes(p);
  const rows: {
    method: string;
    samples: number;
    error: number;
    lo: number;
    hi: number;
    relative: number;
    work: number;
  }[] = [];
  const curveOf = (method: Sampled): SeriesOutput => {
    const own = sizes.slice(0, repeats[0][method].work.length);
    const costs = own.map((_, k) => momentsOf(column(repeats, method, 'work', k)).mean);
    const errors = own.map((_, k) => meanWithInterval(column(repeats, method, 'relative', k)));
    own.forEach((samples, k) => {
      const { mean, lo, hi } = meanWithInterval(column(repeats, method, 'absolute', k));
      rows.push({ method, samples, error: mean, lo, hi, relative: errors[k].mean, work: costs[k] });
    });
    return {
      kind: 'series',
      x: Float64Array.from(costs),
      y: Float64Array.from(errors, (error) => error.mean),
      bands: [
        {
          label: '95 % of the mean error',
          lo: Float64Array.from(errors, (error) => error.lo),
          hi: Float64Array.from(errors, (error) => error.hi),
        },
      ],
      pointLabels: own.map((m) => `${m.toLocaleString('en')} ${NAMES[method]}`),
    };
  };
  const [monteCarlo, jumpSde, conTinEst] = SAMPLED.map(curveOf);
  if (meanField) {
    const { absolute, relative, work } = meanField;
    rows.push({ method: 'mean-field', samples: NaN, error: absolute, lo: NaN, hi: NaN, relative, work });
  }
  const numbers = (id: Exclude<keyof (typeof rows)[number], 'method'>) => Float64Array.from(rows, (row) => row[id]);
  return {
    'monte-carlo': monteCarlo,
    'jump-sde': jumpSde,
    continest: conTinEst,
    'mean-field': {
      kind: 'series',
      x: Float64Array.from(meanField ? [meanField.work] : []),
      y: Float64Array.from(meanField ? [meanField.relative] : []),
    },
    'error-by-samples': {
      kind: 'table',
      columns: [
        { id: 'method', label: 'Method', values: rows.map((row) => row.method) },
        { id: 'samples', label: 'Samples', values: numbers('samples') },
        { id: 'error', label: 'Largest error', unit: 'nodes', values: numbers('error') },
        { id: 'lo', label: '95 % from', unit: 'nodes', values: numbers('lo') },
        { id: 'hi', label: '95 % to', unit: 'nodes', values: numbers('hi') },
        { id: 'relative', label: 'Largest relative error', values: numbers('relative') },
        { id: 'work', label: 'Arcs handled', unit: 'arcs', values: numbers('work') },
      ],
    },
    'variance-factor': { kind: 'scalar', value: varianceOverRepeats(repeats) },
    'reference-noise': { kind: 'scalar', value: noise },
  };
}

/** 1 + ρ of I(T) within pairs, from the pairs of all repeats. */
function varianceOverRepeats(repeats: readonly RepeatErrors[]): number {
  const total = { runs: 0, sum: 0, squares: 0, products: 0 };
  for (const { horizon } of repeats)
    for (const key of ['runs', 'sum', 'squares', 'products'] as const) total[key] += horizon[key];
  const { runs, sum, squares, products } = total;
  return varianceFactorOf({
    runs,
    pairs: repeats[0].horizon.pairs,
    influence: [sum],
    squares: [squares],
    products: [products],
  });
}
