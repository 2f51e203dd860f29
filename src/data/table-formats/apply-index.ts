/** SEISMIC's pair of files: the index says which rows of the data file are which cascade. */
import { buildCascadeSet, type CascadeSet } from '../../core/cascade';
import type { Checked, Issue } from '../../core/errors';
import { count, IssueList } from '../issue-list';
import type { CascadeIndex } from '../read';

/**
 * Cuts the events of a data file into the cascades of its index.
 *
 * Events of the set, in their order, are the rows of the data file: what its own reader took for cascades is forgotten. Ranges that
 * reach beyond the rows or into another range are left out. Times keep their meaning: they count from the beginning of each cascade.
 * @param set   as read from the data file; no row may have been left out, since every row behind it would be another one
 * @param index rows from 1, ends included
 * @param file  name of the index file, for the issues; their lines are its lines
 * Cost: O(events + ranges · log ranges), O(length · log length) for cascades that are out of order.
 */
export function applyIndex(set: CascadeSet, index: CascadeIndex, file = ''): Checked<CascadeSet> {
  const issues = new IssueList(file);
  const rows = set.users.length;
  if (lostRows(set)) {
    issues.add({
      code: 'rows-left-out',
      severity: 'stopped',
      message: 'Lines of the data file were left out, so the numbers of its rows no longer fit the index.',
      expected: 'a data file of which every line was read',
      hint: 'Fix or complete the lines with an error in the data file.',
    });
    return { ok: false, issues: tidy(issues, file) };
  }
  const taken = fittingRanges(index, rows, issues);
  if (taken.length === 0) {
    issues.add({
      code: 'no-range-fits',
      severity: 'stopped',
      message: `No range of the index lies within the ${count(rows, 'row')} of the data file.`,
      found: `${count(index.names.length, 'range')}`,
      expected: `rows from 1 to ${rows.toLocaleString('en')}`,
      hint: 'Check that index and data belong together.',
    });
    return { ok: false, issues: tidy(issues, file) };
  }
  const order = rowsInOrder(set, index, taken, issues);
  const covered = order.rows.length;
  if (covered < rows)
    issues.add({
      code: 'rows-without-cascade',
      severity: 'note',
      message: `${count(rows - covered, 'row')} of the data file ${rows - covered === 1 ? 'belongs' : 'belong'} to no range of the index and ${rows - covered === 1 ? 'was' : 'were'} left out.`,
      affected: rows - covered,
    });
  const firstLine = set.lines?.[0];
  const value = buildCascadeSet({
    offsets: order.offsets,
    users: Int32Array.from(order.rows, (row) => set.users[row]),
    times: Float64Array.from(order.rows, (row) => set.times[row]),
    ...(set.marks ? { marks: Float64Array.from(order.rows, (row) => set.marks?.[row] ?? Number.NaN) } : {}),
    userCount: set.userCount,
    ...(set.userNames ? { userNames: set.userNames } : {}),
    names: taken.map((range) => index.names[range]),
    ...(firstLine === undefined
      ? {}
      : { lines: Int32Array.from(taken, (range) => firstLine + index.starts[range] - 1) }),
    time: { unit: set.time.unit, origin: beginsAtZero(order, set.times) ? 'own' : set.time.origin },
  });
  return { ok: true, value, issues: tidy(issues, file) };
}

/** Issues of a file without a name say no file. */
function tidy(issues: IssueList, file: string): Issue[] {
  if (file !== '') return issues.list();
  return issues.list().map(({ where, ...issue }) => {
    const { file: _none, ...place } = where ?? {};
    return { ...issue, where: place };
  });
}

/** Rows were left out ahead of the last cascade: it begins further down than its number of events tells. */
function lostRows({ lines, offsets }: CascadeSet): boolean {
  return lines?.some((line, c) => line - lines[0] !== offsets[c]) ?? false;
}

/** Ranges that lie within the rows and do not overlap, in the order of the index. O(ranges · log ranges). */
function fittingRanges(index: CascadeIndex, rows: number, issues: IssueList): number[] {
  const { starts, ends, lines } = index;
  const said = (range: number): string =>
    `rows ${starts[range].toLocaleString('en')} to ${ends[range].toLocaleString('en')}`;
  const inside = Array.from(starts.keys()).filter((range) => {
    if (starts[range] >= 1 && ends[range] <= rows && starts[range] <= ends[range]) return true;
    issues.add({
      code: 'range-outside',
      severity: 'skipped',
      line: lines[range],
      message: `Cascade ${index.names[range]} is ${said(range)}, but the data file has ${count(rows, 'row')}; the cascade was left out.`,
      found: said(range),
      expected: `rows from 1 to ${rows.toLocaleString('en')}`,
      hint: 'Check that index and data belong together.',
    });
    return false;
  });
  // By their first rows: a range that begins before the last one taken has ended overlaps it.
  const taken: number[] = [];
  for (const range of inside.toSorted((a, b) => starts[a] - starts[b] || a - b)) {
    const other = taken.at(-1);
    if (other === undefined || starts[range] > ends[other]) taken.push(range);
    else
      issues.add({
        code: 'range-overlap',
        severity: 'skipped',
        line: lines[range],
        message: `Cascade ${index.names[range]} is ${said(range)}, which overlaps cascade ${index.names[other]} (line ${lines[other].toLocaleString('en')}, ${said(other)}); it was left out.`,
        found: said(range),
        expected: 'ranges that do not overlap',
        hint: 'Fix the range.',
      });
  }
  return taken.toSorted((a, b) => a - b);
}

/** The rows of all cascades, each in the order of its times. */
function rowsInOrder(
  { times }: CascadeSet,
  { names, starts, ends, lines }: CascadeIndex,
  taken: readonly number[],
  issues: IssueList,
): { offsets: Int32Array; rows: Int32Array } {
  const offsets = new Int32Array(taken.length + 1);
  taken.forEach((range, c) => (offsets[c + 1] = offsets[c] + ends[range] - starts[range] + 1));
  const rows = new Int32Array(offsets[taken.length]);
  taken.forEach((range, c) => {
    const own = rows.subarray(offsets[c], offsets[c + 1]);
    let early = 0;
    for (let i = 0; i < own.length; i++) {
      own[i] = starts[range] - 1 + i;
      if (i > 0 && times[own[i]] < times[own[i - 1]]) early++;
    }
    if (early === 0) return;
    own.sort((a, b) => times[a] - times[b] || a - b);
    issues.add({
      code: 'decreasing-time',
      severity: 'note',
      line: lines[range],
      message: `In the rows of cascade ${names[range]}, ${count(early, 'time')} ${early === 1 ? 'comes' : 'come'} before the one ahead; the events were sorted.`,
      hint: 'Check that the range is the right one.',
    });
  });
  return { offsets, rows };
}

const beginsAtZero = ({ offsets, rows }: { offsets: Int32Array; rows: Int32Array }, times: Float64Array): boolean =>
  offsets.subarray(0, -1).every((from) => times[rows[from]] === 0);
