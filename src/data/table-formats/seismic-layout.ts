/** Recognises SEISMIC's index file: an identifier, perhaps the day of the post, and the first and last row of every cascade. */
import { lineKind, splitFields, type Separator } from '../fields';
import type { ReadChoices } from '../read';
import { guessSeparator } from '../separator';
import { plainName } from './column-names';

export interface IndexLayout {
  separator: Separator;
  header: boolean;
  fieldCount: number;
  /** Columns; −1 for those that are not there. */
  name: number;
  posted: number;
  start: number;
  end: number;
  /** Unit of `posted` as its name says, otherwise days as in SEISMIC. */
  headers: string[];
  score: number;
}

const STARTS = new Set(['startind', 'startindex', 'start', 'startrow', 'first', 'firstrow', 'begin']);
const ENDS = new Set(['endind', 'endindex', 'end', 'endrow', 'last', 'lastrow', 'stop']);
const JUDGED_LINES = 200;

const isWhole = (text: string): boolean => /^\d{1,15}$/.test(text);

/** Judges the layout; undefined when no two columns are ranges of rows. */
export function understandIndex(sample: readonly string[], choices: ReadChoices): IndexLayout | undefined {
  const lines = sample.filter((line) => lineKind(line) === 'data').slice(0, JUDGED_LINES);
  const guess = guessSeparator(lines);
  const separator = choices.separator ?? guess?.separator;
  if (separator === undefined) return undefined;
  const all = lines.map((line) => splitFields(line, separator).fields);
  const names = all[0].map(plainName);
  const start = names.findIndex((name) => STARTS.has(name));
  const end = names.findIndex((name) => ENDS.has(name));
  const named = start >= 0 && end >= 0 && !all[0].some(isWhole);
  const rows = named || choices.header ? all.slice(1) : all;
  const fieldCount = all[0].length;
  if (named) {
    const posted = names.findIndex((name) => /post|time|day|date/.test(name));
    const name = names.findIndex((_, c) => c !== start && c !== end && c !== posted);
    const fits = rows.every((row) => !isWhole(row[start] ?? '') || !isWhole(row[end] ?? '') || Number(row[start]) >= 0);
    return { separator, header: true, fieldCount, name, posted, start, end, headers: all[0], score: fits ? 0.99 : 0 };
  }
  // Without names: three or four columns, of which the last two are ranges that follow each other.
  if ((fieldCount !== 3 && fieldCount !== 4) || rows.length < 2) return undefined;
  const [s, e] = [fieldCount - 2, fieldCount - 1];
  const ranges = rows.filter((row) => isWhole(row[s] ?? '') && isWhole(row[e] ?? ''));
  let follows = 0;
  for (let i = 1; i < ranges.length; i++) if (Number(ranges[i][s]) === Number(ranges[i - 1][e]) + 1) follows++;
  if (ranges.length < rows.length * 0.9 || follows < (rows.length - 1) * 0.8) return undefined;
  if (ranges.some((row) => Number(row[s]) > Number(row[e]))) return undefined;
  const headers = Array.from({ length: fieldCount }, (_, c) => String(c + 1));
  return {
    separator,
    header: choices.header ?? false,
    fieldCount,
    name: 0,
    posted: fieldCount === 4 ? 1 : -1,
    start: s,
    end: e,
    headers,
    score: 0.97,
  };
}

/** How sure this is an index of ranges, 0 … 1. */
export const readsAsIndex = (sample: readonly string[]): number => understandIndex(sample, {})?.score ?? 0;
