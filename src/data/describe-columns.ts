/** The columns of a table of edges as the user sees them. */
import { EDGE_ROLES } from './edge-list-columns';
import type { Layout } from './edge-list-layout';
import type { ColumnReading, ColumnRole } from './read';

/** Columns that are shown of a table, besides those that are read: nobody looks through thousands. */
export const SHOWN_COLUMNS = 100;

/** The first columns, and those further on that hold something. */
export const shownColumns = (columns: readonly ColumnReading[]): ColumnReading[] =>
  columns.filter(({ role }, k) => k < SHOWN_COLUMNS || role !== 'ignore');

/** The columns as the user sees them; none where there are just the two ends. */
export function describeColumns(layout: Layout): ColumnReading[] | undefined {
  if (layout.columns.length <= 2) return undefined;
  const asks = asksForEnds(layout);
  return shownColumns(
    layout.columns.map(({ name, values, fixed }, column) => ({
      column,
      name,
      values,
      role: roleIn(layout, column),
      options: [...EDGE_ROLES],
      unsure: !fixed && (asks || (layout.unsure.third && asked(layout, column))),
    })),
  );
}

/** The column is the one that a meaning was guessed for, or one that is only kept. */
const asked = ({ values }: Layout, column: number): boolean =>
  values.some((value, k) => value.column === column && (k === 0 || value.meaning === 'kept'));

function roleIn(layout: Layout, column: number): ColumnRole {
  if (asksForEnds(layout)) return layout.columns[column].fixed && column === layout.source ? 'source' : 'ignore';
  if (column === layout.source) return 'source';
  if (column === layout.target) return 'target';
  const meaning = layout.values.find((value) => value.column === column)?.meaning;
  return meaning === undefined || meaning === 'kept' ? 'ignore' : meaning;
}

/** A wide table whose columns have no names: nobody can know which two are the ends. */
export const asksForEnds = (layout: Layout): boolean => layout.fieldCount > 4 && !layout.endsNamed;
