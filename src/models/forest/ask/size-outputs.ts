/** Simulated sizes of one cascade as outputs. */
import type { HistogramOutput, Outputs, TableOutput } from '../../../core/outputs';
import { quantile } from '../../../core/quantile';
import { geometricMean } from '../scores/msle';
import type { Simulations } from '../sizes/simulated-rows';
import { numbers, words } from './columns';

/** Width of a bin relative to its beginning, where that is more than one size. */
const WIDTH = 1.2;

/** Counts of sizes in bins of one size each, then ever wider ones, so that they look alike on a logarithmic axis. */
export function sizeHistogram(sizes: Int32Array, from: number): HistogramOutput {
  const largest = sizes.reduce((a, b) => Math.max(a, b), from);
  const edges = [from];
  for (let edge = from; edge <= largest; edges.push(edge)) edge = Math.max(edge + 1, Math.round(edge * WIDTH));
  const counts = new Float64Array(edges.length - 1);
  for (const size of sizes) counts[edges.findLastIndex((edge) => edge <= size)]++;
  return { kind: 'histogram', edges: Float64Array.from(edges), counts };
}

export interface SizeQuestion {
  /** Users seen. */
  seen: number;
  /** NaN where the cascade was cut. */
  truth: number;
  /** Forecasts without a model of users; NaN where there are none. */
  constant: number;
  ridge: number;
}

/** Forecast, histogram, summary and list of the simulated endings. */
export function sizeOutputs({ sizes, ended }: Simulations, { seen, truth, constant, ridge }: SizeQuestion): Outputs {
  const logs = Float64Array.from(sizes, Math.log);
  const mean = logs.reduce((a, b) => a + b, 0) / logs.length;
  const variance = logs.reduce((sum, x) => sum + (x - mean) ** 2, 0) / Math.max(1, logs.length - 1);
  const forecast = geometricMean(sizes);
  const sorted = Float64Array.from(sizes).sort();
  const summary: [string, number][] = [
    ['truth', truth],
    ['seen', seen],
    ['median', quantile(sorted, 0.5)],
    ['q05', quantile(sorted, 0.05)],
    ['q25', quantile(sorted, 0.25)],
    ['q75', quantile(sorted, 0.75)],
    ['q95', quantile(sorted, 0.95)],
    ['mean', sorted.reduce((a, b) => a + b, 0) / sorted.length],
    ['constant', constant],
    ['ridge', ridge],
    ['unended', ended.reduce((sum, one) => sum + 1 - one, 0)],
  ];
  return {
    forecast: { kind: 'scalar', value: forecast, standardError: forecast * Math.sqrt(variance / logs.length) },
    sizes: sizeHistogram(sizes, seen),
    summary: summaryTable(summary),
    endings: endings(sizes, ended),
  };
}

/** Outputs of a model that says one size, and simulates nothing. */
export const saidOutputs = (size: number, { seen, truth, constant, ridge }: SizeQuestion): Outputs => ({
  forecast: { kind: 'scalar', value: size },
  summary: summaryTable([
    ['truth', truth],
    ['seen', seen],
    ['constant', constant],
    ['ridge', ridge],
  ]),
});

const summaryTable = (summary: readonly (readonly [string, number])[]): TableOutput => ({
  kind: 'table',
  columns: [
    words(
      'fact',
      'fact',
      summary.map(([fact]) => fact),
    ),
    numbers(
      'value',
      'users',
      summary.map(([, value]) => value),
    ),
  ],
});

function endings(sizes: Int32Array, ended: Uint8Array): TableOutput {
  return {
    kind: 'table',
    columns: [
      numbers(
        'ending',
        'ending',
        Array.from(sizes, (_, k) => k + 1),
      ),
      numbers('size', 'final size', Array.from(sizes), 'users'),
      numbers('ended', 'came to an end', Array.from(ended)),
    ],
  };
}
