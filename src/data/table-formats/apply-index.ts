/** SEISMIC's pair of files: the index says which rows of the data file are which cascade. */
import { count, type IssueList } from '../issue-list';
import type { CascadeIndex } from '../read';
import type { GivenIndex } from '../reader';
import type { EventRows } from './event-rows';

/**
 * Gives the rows of a data file the cascades of its index, by their numbers in the file; nothing was sorted or dropped before.
 *
 * Ranges that reach beyond the rows or into another range are left out. A row that could not be read is missing in its cascade and
 * moves no other.
 * @param rows     with their numbers
 * @param badLines rows that could not be read
 * @returns        names of the cascades, by code
 * Cost: O(rows + ranges · log ranges).
 */
export function applyIndex(rows: EventRows, badLines: number, { index, issues }: GivenIndex): string[] {
  const total = rows.count + badLines;
  const taken = fittingRanges(index, total, issues);
  if (taken.length === 0 && total > 0)
    issues.add({
      code: 'no-range-fits',
      severity: 'stopped',
      message: `No range of the index lies within the ${count(total, 'row')} of the data file.`,
      found: `${count(index.names.length, 'range')}`,
      expected: `rows from 1 to ${total.toLocaleString('en')}`,
      hint: 'Check that index and data belong together.',
    });
  const sizes = assign(rows, index, taken);
  const covered = sizes.reduce((sum, size) => sum + size, 0);
  const named = taken.reduce((sum, range) => sum + index.ends[range] - index.starts[range] + 1, 0);
  if (taken.length > 0 && covered < rows.count) {
    const left = rows.count - covered;
    issues.add({
      code: 'rows-without-cascade',
      severity: 'note',
      message: `${count(left, 'row')} of the data file ${left === 1 ? 'belongs' : 'belong'} to no range of the index and ${left === 1 ? 'was' : 'were'} left out.`,
      affected: left,
    });
  }
  if (covered < named) tellLost(named - covered, index, taken, sizes, issues);
  return taken.map((range) => index.names[range]);
}

/** Rows are numbered upwards, so one walk along the ranges, in the order of their rows, meets all of them. */
function assign(rows: EventRows, { starts, ends }: CascadeIndex, taken: readonly number[]): Int32Array {
  const codes = new Int32Array(rows.count).fill(-1);
  const sizes = new Int32Array(taken.length);
  const numbers = rows.numbers?.array ?? new Int32Array(0);
  const order = Array.from(taken.keys()).toSorted((a, b) => starts[taken[a]] - starts[taken[b]]);
  let at = 0;
  for (let row = 0; row < rows.count; row++) {
    while (at < order.length && ends[taken[order[at]]] < numbers[row]) at++;
    if (at === order.length) break;
    if (numbers[row] < starts[taken[order[at]]]) continue;
    codes[row] = order[at];
    sizes[order[at]]++;
  }
  rows.assign(codes, taken.length);
  return sizes;
}

/** Rows that a range names and that could not be read; what is wrong with them is said of the data file. */
function tellLost(
  lost: number,
  { names, lines }: CascadeIndex,
  taken: readonly number[],
  sizes: Int32Array,
  issues: IssueList,
): void {
  issues.add({
    code: 'rows-missing',
    severity: 'skipped',
    message: `${count(lost, 'row')} of the data file could not be read; the cascades that the index makes of the others lack ${lost === 1 ? 'this event' : 'these events'}.`,
    affected: lost,
    hint: 'Fix the lines with an error in the data file.',
  });
  taken.forEach((range, c) => {
    if (sizes[c] > 0) return;
    issues.add({
      code: 'empty-range',
      severity: 'skipped',
      line: lines[range],
      message: `No row of cascade ${names[range]} could be read; the cascade was left out.`,
      hint: 'Fix the lines with an error in the data file.',
    });
  });
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
