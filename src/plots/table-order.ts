import { locale } from '../core/numerals';
import type { TableColumn } from '../core/outputs';

export type Direction = 'ascending' | 'descending';

/**
 * Row order of a table sorted by one column. Stable; NaN and missing values come last whichever way it is sorted;
 * words are compared as people do (node 2 before node 10), and so are the names of nodes and edges.
 */
export function sortedRows(column: TableColumn, rows: number, direction: Direction): Int32Array {
  const order = Int32Array.from({ length: rows }, (_, i) => i);
  const sign = direction === 'ascending' ? 1 : -1;
  const values = column.names ?? column.values;
  if (values instanceof Float64Array) {
    const at = (i: number): number => (i < values.length ? values[i] : NaN);
    return order.sort((a, b) => {
      const [p, q] = [at(a), at(b)];
      if (Number.isNaN(p) || Number.isNaN(q)) return Number(Number.isNaN(p)) - Number(Number.isNaN(q)) || a - b;
      return p === q ? a - b : sign * (p < q ? -1 : 1);
    });
  }
  const collator = new Intl.Collator(locale(), { numeric: true });
  const at = (i: number): string => values[i] ?? '';
  return order.sort((a, b) => {
    const [p, q] = [at(a), at(b)];
    if (p === '' || q === '') return Number(p === '') - Number(q === '') || a - b;
    return sign * collator.compare(p, q) || a - b;
  });
}

/** The rows to draw of a long list: those in view and `margin` more on either side. `first` included, `last` excluded. */
export function windowOf(
  scrollTop: number,
  viewHeight: number,
  rowHeight: number,
  rows: number,
  margin = 8,
): { first: number; last: number } {
  const first = Math.max(0, Math.min(rows, Math.floor(scrollTop / rowHeight) - margin));
  const last = Math.min(rows, Math.ceil((scrollTop + viewHeight) / rowHeight) + margin);
  return { first, last: Math.max(first, last) };
}
