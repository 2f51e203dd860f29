/** Fits made up for tests. */
import type { TableOutput } from '../../../core/outputs';
import { fitRows, type FitRow } from './fit-rows';

export type MadeUp = { model: string; status?: string; says?: string; sums?: string } & Record<
  string,
  number | string | undefined
>;

const TEXTS = ['model', 'status', 'says', 'sums'];

/** A table `fits` with these rows; numbers that a row does not have are NaN. */
export function fitsTable(rows: readonly MadeUp[]): TableOutput {
  const ids = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((id) => !TEXTS.includes(id));
  return {
    kind: 'table',
    columns: [
      ...TEXTS.map((id) => ({ id, label: id, values: rows.map((row) => String(row[id] ?? '')) })),
      ...ids.map((id) => ({ id, label: id, values: Float64Array.from(rows, (row) => Number(row[id] ?? NaN)) })),
    ],
  };
}

const WHOLE = {
  nstar: 1.43,
  logLikelihood: -3,
  aic: 14,
  kappa: 1,
  theta: 0.5,
  c: 60,
  infectionRate: 0.01,
  meanRecovery: 258,
  halfLife: 126,
  ksD: 0.05,
  ksP: 0.7,
  edP: 0.68,
  lbP: 0.71,
};

/** One fit of PLN unless said otherwise, without anything odd. */
export const fitRow = (changes: Partial<MadeUp> = {}): FitRow =>
  fitRows(fitsTable([{ ...WHOLE, model: 'PLN', population: 1309, ...changes }]))[0];

export const madeUp = (model: string, changes: Partial<MadeUp> = {}): MadeUp => ({ ...WHOLE, ...changes, model });
