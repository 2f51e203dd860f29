/**
 * Edges that a file holds more than once, in one direction or in both: merged by the rule in force, and told. The rule is about one
 * column of values; other columns keep their first value.
 */
import { DUPLICATE_WORDS } from './choices';
import type { Meaning } from './columns';
import type { EdgeRows } from './edge-rows';
import { count, type IssueList } from './issue-list';
import { combine, type DistinctPairs, type DuplicateRule } from './merge-edges';
import type { ReadChoices } from './read';

export interface Repeats {
  rows: EdgeRows;
  pairs: DistinctPairs;
  directed: boolean;
  rule: NonNullable<ReadChoices['duplicates']>;
  /** The user chose the rule, so it also settles two probabilities of one undirected edge. */
  chosen: boolean;
  /** What the columns of `rows.values` hold (absent where it does not matter), and what the file calls them. */
  columns: readonly { name: string; meaning?: Meaning | 'kept' }[];
  /** Column that the rule is about; −1 without one. */
  column: number;
  name: (node: number) => string;
  issues: IssueList;
}

/** The rows that stay, in the order of the file, their values merged in place. O(rows). */
export function mergeRepeats(repeats: Repeats): Int32Array {
  const { rows, issues, pairs, directed, name, column, columns } = repeats;
  const rule: DuplicateRule = repeats.rule === 'stop' ? 'first' : repeats.rule;
  const edge = (row: number): string => `${name(rows.from[row])}–${name(rows.to[row])}`;
  const absorb = (kept: number, row: number): void => {
    if (column >= 0) rows.values[column][kept] = combine(rule, rows.values[column][kept], rows.values[column][row]);
  };
  const refuse = (row: number, first: number): void =>
    issues.add({
      code: 'duplicate-edge',
      severity: 'stopped',
      line: rows.lineOf(row),
      message: `Edge ${edge(row)} was there before, in line ${rows.lineOf(first).toLocaleString('en')}; expected every edge once.`,
      found: edge(row),
      expected: 'every edge once',
      hint: 'Remove the line or choose another rule for repeated edges.',
    });

  let duplicateCount = pairs.repeats.length;
  let firstDuplicate = duplicateCount > 0 ? rows.lineOf(pairs.repeats[0]) : Infinity;
  for (let i = 0; i < pairs.repeats.length; i++) {
    const kept = pairs.rows[pairs.repeated[i]];
    if (repeats.rule === 'stop') refuse(pairs.repeats[i], kept);
    else absorb(kept, pairs.repeats[i]);
  }
  let kept = pairs.rows;
  if (!directed && pairs.reciprocated > 0) {
    const stay: number[] = [];
    let bothWays = 0;
    const alpha = columns.findIndex(({ meaning }) => meaning === 'alpha');
    for (let p = 0; p < pairs.rows.length; p++) {
      const row = pairs.rows[p];
      const first = pairs.opposite[p];
      if (first < 0 || first > p) {
        stay.push(row);
        continue;
      }
      const other = pairs.rows[first];
      if (rows.values.every((v) => Object.is(v[row], v[other]))) bothWays++;
      else if (alpha >= 0 && rows.values[alpha][row] !== rows.values[alpha][other] && !repeats.chosen)
        issues.add({
          code: 'conflicting-probabilities',
          severity: 'stopped',
          line: rows.lineOf(row),
          column: columns[alpha].name,
          message: `Edge ${edge(row)} has probability ${rows.values[alpha][row]}, but ${edge(other)} in line ${rows.lineOf(other).toLocaleString('en')} has ${rows.values[alpha][other]}; an undirected edge has one.`,
          found: `${rows.values[alpha][row]} and ${rows.values[alpha][other]}`,
          expected: 'one probability',
          hint: 'Choose directed, or a rule that gives one value.',
        });
      else if (repeats.rule === 'stop') refuse(row, other);
      else {
        duplicateCount++;
        firstDuplicate = Math.min(firstDuplicate, rows.lineOf(row));
        absorb(other, row);
      }
    }
    kept = Int32Array.from(stay);
    if (bothWays > 0)
      issues.add({
        code: 'both-directions',
        severity: 'note',
        message: `${count(bothWays, 'edge')} written in both directions, read as one undirected edge each.`,
        affected: bothWays,
        hint: 'Choose directed if the two directions are different edges.',
      });
  }
  if (duplicateCount > 0 && repeats.rule !== 'stop')
    issues.add({
      code: 'duplicates-merged',
      severity: 'note',
      line: firstDuplicate,
      message: `${count(duplicateCount, 'duplicate edge')} merged (rule: ${DUPLICATE_WORDS[repeats.rule]}); the first one is in this line.`,
      affected: duplicateCount,
    });
  return kept;
}
