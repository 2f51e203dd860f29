/** Tables of the same columns as one. Pure. */
import type { TableOutput } from '../../../core/outputs';
import { numbers, texts } from '../tables';

/** One below the other, with the columns of the first that there is. */
export function joinTables(tables: readonly (TableOutput | undefined)[]): TableOutput | undefined {
  const there = tables.filter((table) => table !== undefined);
  const [first] = there;
  if (!first) return undefined;
  return {
    kind: 'table',
    columns: first.columns.map((column) => ({
      ...column,
      values:
        column.values instanceof Float64Array
          ? Float64Array.from(there.flatMap((table) => [...numbers(table, column.id)]))
          : there.flatMap((table) => texts(table, column.id)),
    })),
  };
}
