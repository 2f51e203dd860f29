/** Rows of numbers by column, as regression trees read them. */
import { invariant } from '../../../core/errors';

export interface FeatureTable {
  readonly rows: number;
  readonly columns: number;
  /** rows × columns, column after column: entry of row r and column j at j · rows + r. Infinite entries are fine. */
  readonly values: Float64Array;
}

/** @param list one array a row, all of one length; NaN is not a value that can be ordered, and is refused */
export function featureTable(list: readonly ArrayLike<number>[]): FeatureTable {
  const rows = list.length;
  const columns = rows === 0 ? 0 : list[0].length;
  const values = new Float64Array(rows * columns);
  for (const [r, row] of list.entries()) {
    invariant(row.length === columns, `featureTable: row ${r} has ${row.length} entries, the first ${columns}`);
    for (let j = 0; j < columns; j++) {
      invariant(!Number.isNaN(row[j]), `featureTable: row ${r}, column ${j} is not a number`);
      values[j * rows + r] = row[j];
    }
  }
  return { rows, columns, values };
}

/** These rows, in this order. */
export function rowsOf(table: FeatureTable, chosen: ArrayLike<number>): FeatureTable {
  const rows = chosen.length;
  const values = new Float64Array(rows * table.columns);
  for (let j = 0; j < table.columns; j++) {
    for (let r = 0; r < rows; r++) values[j * rows + r] = table.values[j * table.rows + chosen[r]];
  }
  return { rows, columns: table.columns, values };
}
