/** Numbers of what NetRate learned and of what it predicts, by name. Pure. */
import type { Outputs, SeriesOutput, TableColumn, TableOutput } from '../../../core/outputs';
import { outputOf } from '../../run/shown';

export interface RateFacts {
  edges: number;
  users: number;
  learnedFrom: number;
  keptAway: number;
  logLikelihood: number;
  /** Karush–Kuhn–Tucker residuals: largest gradient at a zero rate, largest |α · gradient|. */
  worstGradient: number;
  worstSlack: number;
  unconverged: number;
  /** Undefined where the truth is not known. */
  precision: number | undefined;
  recall: number | undefined;
  rateError: number | undefined;
}

/** @param truth whether the open network is one to compare with */
export function rateFactsOf(outputs: Outputs | undefined, truth: boolean): RateFacts | undefined {
  const network = outputOf(outputs, 'network', 'network');
  if (!network) return undefined;
  const scalar = (id: string): number => outputOf(outputs, id, 'scalar')?.value ?? NaN;
  const known = (id: string): number | undefined => {
    const value = scalar(id);
    return truth && !Number.isNaN(value) ? value : undefined;
  };
  return {
    edges: scalar('edges'),
    users: network.n,
    learnedFrom: scalar('learned-from'),
    keptAway: scalar('kept-away'),
    logLikelihood: scalar('log-likelihood'),
    worstGradient: scalar('worst-gradient'),
    worstSlack: scalar('worst-slack'),
    unconverged: scalar('unconverged'),
    precision: known('precision'),
    recall: known('recall'),
    rateError: known('rate-error'),
  };
}

export interface PredictionFacts {
  cascades: number;
  /** Mean relative error of the curve, without t = 0. */
  error: number;
  /** The same of mean field; undefined where it is not defined. */
  meanFieldError: number | undefined;
  /** Active users at the end: observed, predicted, by mean field. */
  observed: number;
  predicted: number;
  meanField: number | undefined;
}

export function predictionFactsOf(outputs: Outputs | undefined): PredictionFacts | undefined {
  const observed = last(outputOf(outputs, 'observed', 'series'));
  const predicted = last(outputOf(outputs, 'predicted', 'series'));
  if (observed === undefined || predicted === undefined) return undefined;
  const scalar = (id: string): number => outputOf(outputs, id, 'scalar')?.value ?? NaN;
  return {
    cascades: scalar('kept-away'),
    error: scalar('mean-error'),
    meanFieldError: meanAfterStart(outputOf(outputs, 'mean-field-error', 'series')),
    observed,
    predicted,
    meanField: last(outputOf(outputs, 'mean-field', 'series')),
  };
}

function last(series: SeriesOutput | undefined): number | undefined {
  const value = series?.y[series.y.length - 1];
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

/** Mean of the finite values after the first one; undefined where there are none. */
function meanAfterStart(series: SeriesOutput | undefined): number | undefined {
  const values = [...(series?.y ?? [])].slice(1).filter(Number.isFinite);
  return values.length === 0 ? undefined : values.reduce((a, b) => a + b, 0) / values.length;
}

/** A column of numbers of a table; undefined where it has none of that id. */
export function numbersOf(table: TableOutput | undefined, id: string): Float64Array | undefined {
  const column: TableColumn | undefined = table?.columns.find((one) => one.id === id);
  return column && Float64Array.from(column.values, Number);
}

/** What the users of a column are called: their names where results bring them, else their numbers. */
export function namesOf(table: TableOutput | undefined, id: string): readonly string[] | undefined {
  const column = table?.columns.find((one) => one.id === id);
  return column && (column.names ?? Array.from(column.values, String));
}

/**
 * Of how many held-out cascades the shares of users are: of those from this source, and where several began together, of the largest
 * group of as many sources.
 */
export function cascadesFrom(outputs: Outputs | undefined, source: string): number {
  const table = outputOf(outputs, 'cascades', 'table');
  const [names, together] = [namesOf(table, 'source'), numbersOf(table, 'sources')];
  const groups = new Map<number, number>();
  names?.forEach((name, row) => {
    const size = together?.[row] ?? 1;
    if (name === source) groups.set(size, (groups.get(size) ?? 0) + 1);
  });
  return Math.max(0, ...groups.values());
}

/** The table by node with the larger of the two Karush–Kuhn–Tucker residuals as a column of its own. */
export function withResidual(table: TableOutput): TableOutput {
  const [gradient, slack] = ['gradient', 'slack'].map((id) => numbersOf(table, id));
  if (!gradient || !slack) return table;
  const values = gradient.map((one, i) => Math.max(one, slack[i]));
  return { ...table, columns: [...table.columns, { id: 'residual', label: 'Residual', values }] };
}
