/** How far a cascade goes: the simulated sizes, the forecast, what others say, the truth. Pure. */
import type { HistogramOutput, Outputs } from '../../../core/outputs';
import { outputOf } from '../../run/shown';
import { numbers, texts } from '../tables';

export interface SizeFacts {
  histogram: HistogramOutput;
  forecast: number;
  /** Number of simulated endings. */
  endings: number;
  /** Those that came to no end of their own. */
  unended: number;
  /** By name; NaN where it is not known. */
  of(fact: string): number;
}

export function sizeFacts(outputs: Outputs | undefined): SizeFacts | undefined {
  const histogram = outputOf(outputs, 'sizes', 'histogram');
  const forecast = outputOf(outputs, 'forecast', 'scalar');
  const summary = outputOf(outputs, 'summary', 'table');
  if (!histogram || !forecast || !summary) return undefined;
  const values = numbers(summary, 'value');
  const facts = new Map(texts(summary, 'fact').map((fact, row) => [fact, values[row]]));
  const of = (fact: string): number => facts.get(fact) ?? NaN;
  return {
    histogram,
    forecast: forecast.value,
    endings: histogram.counts.reduce((sum, count) => sum + count, 0),
    unended: of('unended'),
    of,
  };
}
