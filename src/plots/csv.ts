/** Tables as text: CSV by RFC 4180 and tab-separated for the clipboard. Numbers keep all their digits. */
import type { TableColumn, TableOutput } from '../core/outputs';
import { withUnit } from './format';

/** Number of rows: that of the longest column; shorter ones are padded with empty cells. */
export function rowCount(table: TableOutput): number {
  return table.columns.reduce((most, column) => Math.max(most, column.values.length), 0);
}

/** One cell in full: numbers as the shortest text that reads back to the same double; NaN and missing are empty. Names go first. */
export function cellText(column: TableColumn, row: number): string {
  if (row >= column.values.length) return '';
  const value = column.names?.[row] ?? column.values[row];
  if (typeof value === 'string') return value;
  return Number.isNaN(value) ? '' : String(value);
}

/** RFC 4180: comma, CRLF, quotes where needed; the first line names the columns with their units. */
export function toCsv(table: TableOutput): string {
  return lines(table, (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text), ',', '\r\n');
}

/** Tab-separated, as spreadsheets read it from the clipboard; tabs and line ends inside a cell become spaces. */
export function toTsv(table: TableOutput): string {
  return lines(table, (text) => text.replaceAll(/[\t\r\n]+/g, ' '), '\t', '\n');
}

function lines(table: TableOutput, quote: (text: string) => string, comma: string, end: string): string {
  const rows = rowCount(table);
  const out = [table.columns.map((c) => quote(withUnit(c.label, c.unit))).join(comma)];
  for (let r = 0; r < rows; r++) out.push(table.columns.map((c) => quote(cellText(c, r))).join(comma));
  return out.join(end) + end;
}
