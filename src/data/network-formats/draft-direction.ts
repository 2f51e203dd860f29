/** Directed or undirected: what the file says, what the user chose, or what the edges themselves show. */
import type { Direction } from '../edge-list-network';
import { EdgeRows } from '../edge-rows';
import { count } from '../issue-list';
import { distinctPairs, type DistinctPairs } from '../merge-edges';
import type { NetworkDraft } from './draft';

export interface Directed {
  rows: EdgeRows;
  direction: Direction;
  pairs: DistinctPairs;
}

/** The rows that stay, with direction settled: an undirected edge in a directed network becomes two arcs. */
export function direct(draft: NetworkDraft, dropped: ReadonlySet<number>): Directed {
  const { context, directed: said } = draft;
  const { choices } = context;
  let [arcs, links, open] = [0, 0, 0];
  for (let row = 0; row < draft.rows.count; row++) {
    if (dropped.has(row)) continue;
    const kind = draft.kindOf(row);
    if (kind === 'default' && said === undefined) open++;
    else if (kind === 'directed' || (kind === 'default' && said === true)) arcs++;
    else links++;
  }
  const mixed = arcs > 0 && links > 0;
  const twice = (row: number): boolean => {
    const kind = draft.kindOf(row);
    return kind === 'undirected' || (kind === 'default' && said !== true);
  };
  const wanted = choices.directed ?? (arcs > 0 || (arcs + links + open === 0 && said === true));
  const split = mixed && wanted;
  const rows = dropped.size === 0 && !split ? draft.rows : copyRows(draft.rows, dropped, split ? twice : undefined);
  const pairs = distinctPairs(rows);
  const judged = open > 0 && arcs === 0 && choices.directed === undefined;
  const direction = judged ? judge(rows, pairs, draft.bothWritten) : { directed: wanted, unsure: false };
  if (mixed)
    draft.note(
      wanted
        ? {
            code: 'mixed-directions',
            message: `${count(links, 'undirected edge')} beside ${count(arcs, 'directed one')}: read as two arcs each, one in either direction.`,
          }
        : {
            code: 'mixed-directions',
            message: `${count(arcs, 'directed edge')} beside ${count(links, 'undirected one')}: all are read as undirected.`,
          },
      undefined,
      wanted ? links : arcs,
    );
  return { rows, direction, pairs };
}

/**
 * Undirected by evidence: no edge has its opposite in the file, or all have, with the same values. Where undirected edges are written
 * in both directions, an edge without its opposite is directed.
 */
function judge(rows: EdgeRows, pairs: DistinctPairs, bothWritten: boolean): Direction {
  const alike = (p: number, other: number): boolean =>
    other < 0 || rows.values.every((v) => Object.is(v[pairs.rows[p]], v[pairs.rows[other]]));
  const none = pairs.reciprocated === 0;
  const all = pairs.reciprocated === pairs.rows.length && pairs.opposite.every((other, p) => alike(p, other));
  return { directed: !((none && !bothWritten) || all), unsure: rows.count > 0 && (all || !bothWritten) };
}

function copyRows(
  rows: EdgeRows,
  dropped: ReadonlySet<number>,
  twice: ((row: number) => boolean) | undefined,
): EdgeRows {
  const copy = new EdgeRows(rows.values.length);
  const add = (from: number, to: number, row: number): void => {
    copy.add(from, to, rows.lineOf(row));
    for (let k = 0; k < rows.values.length; k++) copy.values[k][copy.count - 1] = rows.values[k][row];
  };
  for (let row = 0; row < rows.count; row++) {
    if (dropped.has(row)) continue;
    add(rows.from[row], rows.to[row], row);
    if (twice?.(row)) add(rows.to[row], rows.from[row], row);
  }
  return copy;
}
