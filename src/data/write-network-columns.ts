/** What all writers of networks share: columns with names of their own, and lines gathered into pieces. */
import { invariant } from '../core/errors';
import type { Network } from '../core/network';

/** A column beside the network's own values, for example the activation probability of every node; NaN means no value. */
export interface WriteColumn {
  name: string;
  /** One value per node or edge, in their order. */
  values: ArrayLike<number> | readonly string[];
}

export interface NetworkToWrite {
  network: Network;
  title?: string;
  /** Beside the network's own node values, which are always written. */
  nodeColumns?: readonly WriteColumn[];
  /** Beside the network's own edge values, which are always written. */
  edgeColumns?: readonly WriteColumn[];
}

const PIECE = 1 << 16;

/** Joins lines into pieces of some ten thousand characters. */
export function* inPieces(lines: Iterable<string>): Generator<string> {
  let waiting: string[] = [];
  let length = 0;
  for (const line of lines) {
    waiting.push(line);
    length += line.length;
    if (length < PIECE) continue;
    yield waiting.join('');
    waiting = [];
    length = 0;
  }
  if (waiting.length > 0) yield waiting.join('');
}

/** The columns of the edges: the network's own values, then those that were added. */
export function edgeColumnsOf({ network, edgeColumns = [] }: NetworkToWrite, taken: readonly string[]): WriteColumn[] {
  const own = Object.entries(network.edgeValues).map(([name, values]) => ({ name, values }));
  return distinctNames([...own, ...edgeColumns], network.m, taken);
}

/** The columns of the nodes: the network's own values, then those that were added. */
export function nodeColumnsOf({ network, nodeColumns = [] }: NetworkToWrite, taken: readonly string[]): WriteColumn[] {
  const own = Object.entries(network.nodeValues).map(([name, values]) => ({ name, values }));
  return distinctNames([...own, ...nodeColumns], network.n, taken);
}

/** Columns whose name is there already get a number behind it. */
function distinctNames(columns: readonly WriteColumn[], length: number, taken: readonly string[]): WriteColumn[] {
  const names = new Set(taken);
  return columns.map((column) => {
    invariant(
      column.values.length === length,
      `column ${column.name}: expected ${length} values, got ${column.values.length}`,
    );
    let name = column.name;
    for (let k = 2; names.has(name); k++) name = `${column.name} (${k})`;
    names.add(name);
    return { name, values: column.values };
  });
}

/** A column of text; all others hold numbers. */
export const isText = (column: WriteColumn): boolean => typeof column.values[0] === 'string';

/** The shortest text that reads back to the same number; empty for NaN. Text as it is. */
export function cellText(column: WriteColumn, k: number): string {
  const value = column.values[k];
  if (typeof value === 'string') return value;
  return Number.isNaN(value) ? '' : String(value);
}

/** Whether two edges join the same nodes in the same direction (an undirected edge has none). O(n + m). */
export function hasParallelEdges({ n, offsets, targets }: Network): boolean {
  const seen = new Int32Array(n).fill(-1);
  for (let i = 0; i < n; i++)
    for (let a = offsets[i]; a < offsets[i + 1]; a++) {
      if (seen[targets[a]] === i) return true;
      seen[targets[a]] = i;
    }
  return false;
}
