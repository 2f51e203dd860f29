/**
 * Who activated whom, in tables where a row names its parent: by user, or by the number of the parent's event. Which of the two is
 * told by the rows themselves.
 */
import { foldName } from '../node-names';
import type { ReadChoices } from '../read';
import { namesByCode, type EventRows } from './event-rows';

export interface ParentRows {
  /** What the column names: users or events. */
  by: 'user' | 'event';
  /** Row of the parent of every row; −1 where none is named or found. */
  rows: Int32Array;
  /** Rows whose parent is named but has no event in the cascade. */
  unknown: number[];
  /** Rows without a parent that are not the first of their cascade. */
  missing: number;
}

/**
 * Finds the rows of the parents, cascade by cascade. A user who comes several times is the parent by the latest event that is
 * not after the child's, otherwise by the first. Who names themselves has no parent.
 * Cost: O(rows log rows).
 */
export function findParents(
  table: EventRows,
  order: { offsets: Int32Array; rows: Int32Array },
  names: NonNullable<ReadChoices['names']>,
): ParentRows | undefined {
  if (!table.parents) return undefined;
  const plain = names === 'fold' ? foldName : (name: string): string => name;
  const parents = namesByCode(table.parentNames).map(plain);
  const users = namesByCode(table.userNames).map(plain);
  const byUser = find(table, order, parents, users, table.users.array, true);
  if (!table.events) return byUser;
  const events = namesByCode(table.eventNames).map(plain);
  const byEvent = find(table, order, parents, events, table.events.array, false);
  return byEvent.unknown.length < byUser.unknown.length ? byEvent : byUser;
}

/**
 * @param wanted texts that name parents, by code
 * @param names  texts that may be meant, by code (those that are equal are one)
 * @param codes  code of every row into `names`, −1 for none
 */
function find(
  table: EventRows,
  { offsets, rows }: { offsets: Int32Array; rows: Int32Array },
  wanted: readonly string[],
  names: readonly string[],
  codes: Int32Array,
  isUser: boolean,
): ParentRows {
  const first = new Map<string, number>();
  const same = Int32Array.from(names, (name, code) => {
    const known = first.get(name);
    if (known === undefined) first.set(name, code);
    return known ?? code;
  });
  const meant = Int32Array.from(wanted, (name) => first.get(name) ?? -1);
  const parentCodes = table.parents?.array ?? new Int32Array(0);
  const times = table.times.array;
  const found: ParentRows = {
    by: isUser ? 'user' : 'event',
    rows: new Int32Array(table.count).fill(-1),
    unknown: [],
    missing: 0,
  };
  // Per name: the cascade that met it last, its first row there, and the latest row up to now.
  const metIn = new Int32Array(names.length).fill(-1);
  const firstRow = new Int32Array(names.length);
  const latest = new Int32Array(names.length);
  for (let c = 0; c + 1 < offsets.length; c++) {
    const own = rows.subarray(offsets[c], offsets[c + 1]);
    const byTime = isSorted(own, times) ? own : own.toSorted((a, b) => times[a] - times[b]);
    for (const row of byTime) {
      const name = codes[row] < 0 ? -1 : same[codes[row]];
      if (name < 0 || metIn[name] === c) continue;
      metIn[name] = c;
      firstRow[name] = row;
      latest[name] = -1;
    }
    for (const row of byTime) {
      const name = codes[row] < 0 ? -1 : same[codes[row]];
      const parent = parentCodes[row];
      if (parent < 0) {
        if (row !== byTime[0]) found.missing++;
      } else {
        const target = meant[parent];
        if (target < 0 || metIn[target] !== c) found.unknown.push(row);
        else {
          const place = latest[target] >= 0 ? latest[target] : firstRow[target];
          if (place !== row) found.rows[row] = place;
        }
      }
      if (name >= 0) latest[name] = row;
    }
  }
  return found;
}

function isSorted(rows: Int32Array, times: Float64Array): boolean {
  for (let i = 1; i < rows.length; i++) if (times[rows[i]] < times[rows[i - 1]]) return false;
  return true;
}
