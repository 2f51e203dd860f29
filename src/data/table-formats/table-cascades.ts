/** From the rows of a table to cascades: brought together, sorted, with parents; and what the rules changed. */
import { CascadeBuilder, type CascadeRules } from '../cascade-builder';
import { namesByCode, type EventRows } from './event-rows';
import { findParents, type ParentRows } from './table-parents';

/** What the rules of reading met, in lines of the file. */
export interface Met {
  /** Times in all, and the first: its line, the time and the one ahead of it. */
  early: { count: number; line: number; time: number; before: number };
  repeats: { count: number; line: number; user: string };
  /** Cascades left out, or the first that stops the import. */
  refused: { count: number; line: number; rule: 'order' | 'repeats'; choice: 'skip' | 'stop' } | undefined;
  lateParents: number;
  /** Cascades whose rows name several parts of the set: how many, and the line of the first. */
  splits: { count: number; line: number };
}

export interface Collected {
  builder: CascadeBuilder;
  met: Met;
  parents: ParentRows | undefined;
  /** The rows of every cascade stand together. */
  together: boolean;
}

/**
 * @param names of the cascades, by code
 * Cost: O(rows log rows).
 */
export function collectCascades(table: EventRows, rules: CascadeRules, names?: readonly string[]): Collected {
  const builder = new CascadeBuilder(rules);
  const met: Met = {
    early: { count: 0, line: 0, time: 0, before: 0 },
    repeats: { count: 0, line: 0, user: '' },
    refused: undefined,
    lateParents: 0,
    splits: { count: 0, line: 0 },
  };
  const order = table.byCascade();
  const { offsets, rows } = order;
  const parents = findParents(table, order, rules.names);
  const place = parents ? placesIn(order) : undefined;
  const userNames = namesByCode(table.userNames);
  const numbers = table.userNames.plain ? Float64Array.from(userNames, Number) : undefined;
  const [users, times, lines] = [table.users.array, table.times.array, table.lines.array];
  const marks = table.marks?.array;
  const bots = table.bots?.array;
  for (let c = 0; c + 1 < offsets.length && !builder.limit; c++) {
    if (offsets[c] === offsets[c + 1]) continue;
    builder.begin(lines[rows[offsets[c]]], names?.[c], splitOf(table, order, c, met));
    for (let i = offsets[c]; i < offsets[c + 1]; i++) {
      const row = rows[i];
      const parentRow = parents ? parents.rows[row] : -1;
      const parent = parentRow < 0 || !place ? -1 : place[parentRow];
      const user = users[row];
      if (user >= 0 && numbers) builder.addInteger(numbers[user], times[row], marks?.[row], parent, bots?.[row]);
      else builder.add(user < 0 ? undefined : userNames[user], times[row], marks?.[row], parent, bots?.[row]);
    }
    const end = builder.end();
    const lineOf = (event: number): number => lines[rows[offsets[c] + event]];
    if (end.early) {
      if (met.early.count === 0) met.early = { ...end.early, count: 0, line: lineOf(end.early.event) };
      met.early.count += end.reordered;
    }
    if (end.repeat) {
      if (met.repeats.count === 0) met.repeats = { count: 0, line: lineOf(end.repeat.event), user: end.repeat.user };
      met.repeats.count += end.repeats;
    }
    met.lateParents += end.lateParents;
    if (end.refused) {
      const event = (end.refused.rule === 'order' ? end.early?.event : end.repeat?.event) ?? 0;
      met.refused ??= { ...end.refused, count: 0, line: lineOf(event) };
      met.refused.count++;
      if (end.refused.choice === 'stop') break;
    }
  }
  return { builder, met, parents, together: table.runs === table.cascadeCount };
}

/** The place of every row among the rows of its cascade. */
function placesIn({ offsets, rows }: { offsets: Int32Array; rows: Int32Array }): Int32Array {
  const place = new Int32Array(rows.reduce((most, row) => Math.max(most, row + 1), 0));
  for (let c = 0; c + 1 < offsets.length; c++)
    for (let i = offsets[c]; i < offsets[c + 1]; i++) place[rows[i]] = i - offsets[c];
  return place;
}

/** The part of the set that the first row of a cascade names. */
function splitOf(
  table: EventRows,
  { offsets, rows }: { offsets: Int32Array; rows: Int32Array },
  cascade: number,
  met: Met,
): number | undefined {
  const splits = table.splits?.array;
  if (!splits) return undefined;
  const first = splits[rows[offsets[cascade]]];
  for (let i = offsets[cascade] + 1; i < offsets[cascade + 1]; i++)
    if (splits[rows[i]] !== first) {
      if (met.splits.count++ === 0) met.splits.line = table.lines.array[rows[i]];
      break;
    }
  return first < 0 ? undefined : first;
}
