/**
 * A network as two tables in CSV (RFC 4180): its edges, and its nodes. Cells are quoted where the rules of CSV ask for it and
 * never changed: a name that begins with `=`, `+`, `-` or `@` stays as it is, since the file is data to be read again. (A
 * spreadsheet may take such a cell for a formula; open the file there through its import of text.) A table of edges does not say
 * whether they are directed, and knows no nodes without edges: those are in the table of nodes.
 */
import { nodeLabel } from '../core/network';
import {
  cellText,
  edgeColumnsOf,
  inPieces,
  nodeColumnsOf,
  type NetworkToWrite,
  type WriteColumn,
} from './write-network-columns';

/** Quotes where a separator, a quote, a break or a blank at an end would be lost, and where a line would look like a comment. */
const csvCell = (text: string): string =>
  /[",;\t\r\n]|^[\s#%]|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function* table(heads: readonly string[], rows: number, cellsOf: (row: number) => string[]): Generator<string> {
  yield csvLine(heads);
  for (let row = 0; row < rows; row++) yield csvLine(cellsOf(row));
}

const cells = (columns: readonly WriteColumn[], row: number): string[] =>
  columns.map((column) => cellText(column, row));

/** source, target, the edge values (weight, alpha, time …), added columns. */
export function writeEdgesCsv(data: NetworkToWrite): Generator<string> {
  const { network } = data;
  const columns = edgeColumnsOf(data, ['source', 'target']);
  return inPieces(
    table(['source', 'target', ...columns.map(({ name }) => name)], network.m, (e) => [
      nodeLabel(network, network.from[e]),
      nodeLabel(network, network.to[e]),
      ...cells(columns, e),
    ]),
  );
}

/** id (the name of the node), x and y (downwards) where the network has them, added columns. */
export function writeNodesCsv(data: NetworkToWrite): Generator<string> {
  const { network } = data;
  const { positions } = network;
  const columns = nodeColumnsOf(data, ['id', 'x', 'y']);
  return inPieces(
    table(['id', ...(positions ? ['x', 'y'] : []), ...columns.map(({ name }) => name)], network.n, (i) => [
      nodeLabel(network, i),
      ...(positions ? [String(positions[2 * i]), String(positions[2 * i + 1])] : []),
      ...cells(columns, i),
    ]),
  );
}
