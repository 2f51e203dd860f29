/** The table of epochs on the page: what says something, shares in per cent. Pure. */
import type { TableColumn, TableOutput } from '../../../core/outputs';
import { trainingTabWords as words } from '../../text/en-forecast-tabs';
import { decimals } from '../../text/format';

const SHARES: readonly string[] = ['hits100', 'map100'];

/** Columns without any value are left out, and the phase of a training that has one alone. */
export function epochColumns({ columns }: TableOutput): Readonly<Record<string, string>> {
  const speaking = columns.filter(({ values }) =>
    values instanceof Float64Array ? !values.every(Number.isNaN) : values.some((text) => text !== values[0]),
  );
  const ids = new Set(speaking.map(({ id }) => id));
  return Object.fromEntries(Object.entries(words.columns).filter(([id]) => ids.has(id)));
}

export function showEpochColumn(column: TableColumn): TableColumn {
  const { id, values } = column;
  if (!(values instanceof Float64Array))
    return { ...column, values: values.map((phase) => words.phases[phase] ?? phase) };
  if (!SHARES.includes(id)) return column;
  return { ...column, names: Array.from(values, (x) => (Number.isNaN(x) ? '–' : decimals(100 * x, 1))) };
}
