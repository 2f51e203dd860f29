/** Columns of the tables that the methods of the page give. Pure. */
import type { TableOutput } from '../../core/outputs';
import { rowCount } from '../../plots/csv';

/** A column of numbers; NaN in every row where the table does not have it. */
export function numbers(table: TableOutput, id: string): Float64Array {
  const values = table.columns.find((column) => column.id === id)?.values;
  return values instanceof Float64Array ? values : new Float64Array(rowCount(table)).fill(NaN);
}

/** A column of words; '' in every row where the table does not have it. */
export function texts(table: TableOutput, id: string): readonly string[] {
  const values = table.columns.find((column) => column.id === id)?.values;
  if (values instanceof Float64Array) return Array.from(values, String);
  return values ?? Array.from({ length: rowCount(table) }, () => '');
}

/** What users or nodes of a column are called, '' where a row has none. */
export function namesOf(table: TableOutput, id: string): readonly string[] {
  const column = table.columns.find((one) => one.id === id);
  if (!column) return Array.from({ length: rowCount(table) }, () => '');
  const { names, values } = column;
  if (names) return names;
  return values instanceof Float64Array ? Array.from(values, (x) => (Number.isNaN(x) ? '' : String(x))) : values;
}

/** A table of facts by name: `facts` with words, `summary` with numbers. */
export function factsOf(table: TableOutput | undefined): ReadonlyMap<string, string> {
  if (!table) return new Map();
  const said = texts(table, 'value');
  return new Map(texts(table, 'fact').map((fact, row) => [fact, said[row]]));
}
