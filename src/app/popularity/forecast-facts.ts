/** What the outputs of a forecast say, for stage and headline. Pure. */
import type { SeriesOutput, TableOutput } from '../../core/outputs';
import type { ParameterValue } from '../../core/parameters';
import { defaults } from '../../core/parameters';
import { methods } from '../../models/sir-hawkes/all';
import { outputOf, type Shown } from '../run/shown';
import { popularityWords } from '../text/en-popularity';
import { FORECAST } from './methods';
import { roundedTo } from './rounded';

export interface ForecastFacts {
  fan: SeriesOutput;
  /** Final size of every run; the histogram of the method has bins too wide for the picture where few runs grow very large. */
  sizes: Float64Array;
  median: number;
  low: number;
  high: number;
  /** Events observed when it was made: no run ends with fewer. */
  events: number;
  /** What the picture was made of, in the set's unit. */
  until: number;
  horizon: number;
  /** No end was set: sizes count whatever comes, also after the picture's end. */
  open: boolean;
  /** N of the fit that forecasts; Infinity where there is no limit. */
  population: number;
  /** Runs finished, and those that were cut off before they ended. */
  runs: number;
  cut: number;
  /** What there is to say of a forecast that is not what it should be: explosive, cut off. Empty where all is well. */
  remark: string;
  /** Settings of then, defaults filled in. */
  values: Readonly<Record<string, ParameterValue>>;
  /** Of other settings than the present ones. */
  stale: boolean;
}

/** Undefined where there is no forecast yet. */
export function forecastFacts(shown: Shown): ForecastFacts | undefined {
  const { picture, stale } = shown;
  const outputs = picture?.outputs;
  const fan = outputOf(outputs, 'fan', 'series');
  if (!picture || !fan || fan.x.length === 0) return undefined;
  const number = (id: string): number => outputOf(outputs, id, 'scalar')?.value ?? NaN;
  const values = { ...defaults(methods[FORECAST].parameters), ...picture.base.parameters };
  const horizon = number('horizon');
  return {
    fan,
    sizes: sizesOf(outputOf(outputs, 'runs', 'table')),
    median: number('median-size'),
    low: number('low'),
    high: number('high'),
    events: number('events'),
    until: number('until'),
    horizon: Number.isFinite(horizon) ? horizon : fan.x[fan.x.length - 1],
    runs: outputOf(outputs, 'runs', 'table')?.columns[0]?.values.length ?? picture.done,
    cut: cutRuns(outputOf(outputs, 'runs', 'table')),
    open: !(Number(values.forecastTo) > 0),
    population: Number(
      outputOf(outputs, 'fit', 'table')?.columns.find(({ id }) => id === 'population')?.values[0] ?? NaN,
    ),
    remark: remarkOf(outputOf(outputs, 'fit', 'table')),
    values,
    stale,
  };
}

/** A size of the forecast, no finer than it is sure, and never below what was observed. */
export const roundedSize = (
  { low, high, events }: Pick<ForecastFacts, 'low' | 'high' | 'events'>,
  size: number,
): number => roundedTo(size, high - low, events);

const sizesOf = (runs: TableOutput | undefined): Float64Array =>
  Float64Array.from(runs?.columns.find(({ id }) => id === 'size')?.values ?? [], Number);

/** Where more of the runs than this were cut off, the upper end of the 90 % band is no more than a lower limit. */
const CUT_SHARE = 0.05;

/** Whether more than the upper end of the band may come. */
export const isOpenAbove = ({ runs, cut }: Pick<ForecastFacts, 'runs' | 'cut'>): boolean => cut > CUT_SHARE * runs;

/** Whether the median itself is where runs were cut off. */
export const isEndless = ({ runs, cut }: Pick<ForecastFacts, 'runs' | 'cut'>): boolean => runs > 0 && cut > runs / 2;

/** Runs that were cut off: they reached as many events as a run may have, and their size is only a lower bound. */
export function cutRuns(runs: TableOutput | undefined): number {
  const column = runs?.columns.find(({ id }) => id === 'cut');
  if (!column) return 0;
  let cut = 0;
  for (const value of column.values) if (value === 1 || value === 'yes') cut++;
  return cut;
}

/** The remark that stands in the row of the fit that forecasts. */
export function remarkOf(fit: TableOutput | undefined): string {
  const says = fit?.columns.find(({ id }) => id === 'forecastSays')?.values[0];
  return typeof says === 'string' ? says : '';
}

/** "HawkesN PL", "Hawkes EXP": the model of a forecast, in words. */
export function modelWords({ population, kernel, weight }: Readonly<Record<string, ParameterValue>>): string {
  const model = `${population === 'finite' ? 'HawkesN' : 'Hawkes'} ${String(kernel)}`;
  return weight === 'fit' ? popularityWords.model.weighted(model) : model;
}

/** Median and 5–95 % band of the runs at a time, linear between those that were kept; undefined before the forecast begins. */
export function fanAt(
  { fan, until }: Pick<ForecastFacts, 'fan' | 'until'>,
  t: number,
): { median: number; low: number; high: number } | undefined {
  const { x, y, bands } = fan;
  if (t < until || x.length === 0 || t > x[x.length - 1]) return undefined;
  let k = 0;
  while (k < x.length - 2 && x[k + 1] < t) k++;
  const next = Math.min(k + 1, x.length - 1);
  const share = next > k ? Math.min(1, Math.max(0, (t - x[k]) / (x[next] - x[k]))) : 0;
  const between = (values: Float64Array): number => values[k] + share * (values[next] - values[k]);
  const outer = bands?.[0];
  return { median: between(y), low: between(outer?.lo ?? y), high: between(outer?.hi ?? y) };
}
