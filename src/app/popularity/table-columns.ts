/** Columns of a table by their ids. Pure. */
import type { TableOutput } from '../../core/outputs';

/** Numbers of a column; none where there is no such column, or it holds words. */
export function numbersOf(table: TableOutput | undefined, id: string): Float64Array {
  const values = table?.columns.find((column) => column.id === id)?.values;
  return values instanceof Float64Array ? values : new Float64Array();
}

/** Words of a column; none where there is no such column, or it holds numbers. */
export function textsOf(table: TableOutput | undefined, id: string): readonly string[] {
  const values = table?.columns.find((column) => column.id === id)?.values;
  return values === undefined || values instanceof Float64Array ? [] : values;
}
