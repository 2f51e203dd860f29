import { said } from '../core/language';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { TableColumn, TableOutput } from '../core/outputs';
import { rowCount } from './csv';
import { formatValue, withUnit } from './format';
import './plots.css';
import { sortedRows, windowOf, type Direction } from './table-order';

/** Height of a row in pixels; above this many rows only those in view are drawn. */
const ROW = 29;
const VIRTUAL_ABOVE = 200;

export interface DataTableProps {
  /** Name of the table for those who do not see what stands above it. */
  label: string;
  table: TableOutput;
  /** Height of the scrolling box in pixels; without it the table is as long as its rows. */
  height?: number;
  /** Row (index into the table's own order) that is selected. */
  selected?: number;
  onSelect?: (row: number) => void;
  /** Sorting at first; then the reader decides. */
  sortBy?: { column: string; direction: Direction };
}

/** A sortable table of an output; the first column names the row. Long ones draw only the rows in view. */
export function DataTable({ label, table, height, selected, onSelect, sortBy }: DataTableProps) {
  const [sort, setSort] = useState(sortBy);
  const [scrollTop, setScrollTop] = useState(0);
  const rows = rowCount(table);
  const box = useRef<HTMLElement>(null);
  // What sorting brings up stands at the top.
  useLayoutEffect(() => {
    if (box.current) box.current.scrollTop = 0;
  }, [sort]);
  const sortColumn = table.columns.find((c) => c.id === sort?.column);
  const order = useMemo(
    () => (sortColumn && sort ? sortedRows(sortColumn, rows, sort.direction) : null),
    [sortColumn, sort, rows],
  );
  const virtual = height !== undefined && rows > VIRTUAL_ABOVE;
  const { first, last } = virtual ? windowOf(scrollTop, height, ROW, rows) : { first: 0, last: rows };
  const shown = Array.from({ length: last - first }, (_, k) => (order ? order[first + k] : first + k));

  const head = (column: TableColumn) => (
    <th key={column.id} scope="col" aria-sort={sort?.column === column.id ? sort.direction : undefined}>
      <button
        type="button"
        onClick={() =>
          setSort({
            column: column.id,
            direction: sort?.column === column.id && sort.direction === 'ascending' ? 'descending' : 'ascending',
          })
        }
      >
        {withUnit(said(column.label), column.unit && said(column.unit))}
      </button>
    </th>
  );

  const body = (
    <table className="table" aria-rowcount={rows + 1} aria-label={label}>
      <thead>
        <tr aria-rowindex={1}>{table.columns.map(head)}</tr>
      </thead>
      <tbody>
        {first > 0 && <Spacer height={first * ROW} />}
        {shown.map((row, k) => (
          <tr key={row} aria-rowindex={first + k + 2} data-selected={row === selected || undefined}>
            {table.columns.map((column, c) =>
              c === 0 ? (
                <th key={column.id} scope="row">
                  {onSelect ? (
                    <button type="button" aria-pressed={row === selected} onClick={() => onSelect(row)}>
                      {shownText(column, row)}
                    </button>
                  ) : (
                    shownText(column, row)
                  )}
                </th>
              ) : (
                <td key={column.id}>{shownText(column, row)}</td>
              ),
            )}
          </tr>
        ))}
        {last < rows && <Spacer height={(rows - last) * ROW} />}
      </tbody>
    </table>
  );
  if (height === undefined) return body;
  return (
    <section
      ref={box}
      className="table-box"
      aria-label={label}
      style={{ height }}
      onScroll={(event) => virtual && setScrollTop(event.currentTarget.scrollTop)}
    >
      {body}
    </section>
  );
}

/** Stands for the rows out of view; it has no cells, so that nothing reads it out. */
function Spacer({ height }: { height: number }) {
  return <tr aria-hidden="true" className="spacer" style={{ height }} />;
}

function shownText(column: TableColumn, row: number): string {
  if (row >= column.values.length) return '';
  const name = column.names?.[row];
  if (name !== undefined) return name;
  const value = column.values[row];
  return typeof value === 'string' ? said(value) : formatValue(value);
}
