/**
 * How an edge list is laid out, judged by the first lines of the file: separator, header, columns and what they hold. Where the
 * lines leave more than one reading open, the layout says so, and the user is asked.
 */
import { declared, guessHeader, guessMeaning, keepsName, MEANING_NAME, namesEnds, type Meaning } from './columns';
import { judgeOrder, type DateOrder } from './dates';
import { columnRoles, directionOf, findEnds } from './edge-list-columns';
import { lineKind, splitFields, type Separator } from './fields';
import type { ReadChoices } from './read';
import { guessSeparator, usualFieldCount } from './separator';

export interface ValueColumn {
  column: number;
  /** Name in the file, or the meaning in words. */
  name: string;
  /** `kept`: numbers that are kept under the column's own name, since nobody says what they are for. */
  meaning: Meaning | 'kept';
}

/** Columns that are kept under their own names, at most. */
const MOST_KEPT = 24;

export interface Layout {
  separator: Separator;
  header: boolean;
  decimalComma: boolean;
  /** Fields that a line of this file has. */
  fieldCount: number;
  source: number;
  target: number;
  /** A header (in the first line or a comment) names source and target. */
  endsNamed: boolean;
  values: ValueColumn[];
  /** All columns of the table: name or number from 1, first values, whether the user said what it holds. */
  columns: { name: string; values: string[]; fixed: boolean }[];
  /** Names (or numbers, from 1) of columns that are not read. */
  ignored: string[];
  /** What the choice *third* stands at; absent when the file has only two columns. */
  third?: Meaning | 'ignore';
  unsure: { separator: boolean; header: boolean; decimalComma: boolean; third: boolean; dateOrder: boolean };
  /** What comes first in dates of numbers only; absent when there are none. */
  dateOrder?: DateOrder;
  /** Said by the file itself, in a comment. */
  directed?: boolean;
  nodes?: number;
  /** The first line of data holds sizes (Matrix Market). */
  sizeLine: boolean;
}

/** Values of a column that are shown beside its role. */
const SHOWN_VALUES = 5;

/** Judges the layout from the first lines (comments included); undefined when no line holds two fields. */
export function understandLayout(sample: readonly string[], choices: ReadChoices): Layout | undefined {
  const comments = sample
    .slice(
      0,
      sample.findIndex((l) => lineKind(l) === 'data'),
    )
    .filter((l) => lineKind(l) === 'comment');
  const said = declared(comments.map((l) => l.trim()));
  const lines = sample.filter((l) => lineKind(l) === 'data').slice(said.matrix ? 1 : 0, 500);
  const guess = guessSeparator(lines);
  const separator = choices.separator ?? guess?.separator;
  if (separator === undefined || lines.length === 0) return undefined;
  const all = lines.map((line) => splitFields(line, separator).fields);
  const fieldCount = choices.separator ? usualFieldCount(lines, separator) : (guess?.fieldCount ?? 0);
  const first = all[0];
  const even = all.filter((row, i) => i === 0 || row.length === fieldCount);
  const commentNames = comments.map((c) => splitFields(c.trim().slice(1), separator).fields).findLast(namesEnds);

  const headerGuess = guessHeader(even);
  const header = choices.header ?? headerGuess.header;
  const names = header ? first : commentNames?.length === fieldCount ? commentNames : undefined;
  const rows = header ? even.slice(1) : even;

  const width = Math.max(fieldCount, names?.length ?? 0);
  const { roles, fixed } = columnRoles(
    Array.from({ length: width }, (_, c) => names?.[c] ?? ''),
    choices.columns ?? {},
  );
  const { source, target } = findEnds({ roles, fixed });

  const column = (c: number): string[] => rows.map((row) => row[c] ?? '').filter((f) => f !== '');
  const others = roles.map((_, c) => c).filter((c) => c !== source && c !== target);
  const texts = others.flatMap(column);
  const decimals = texts.filter((f) => /^[+-]?\d*,\d+$/.test(f)).length;
  const points = texts.filter((f) => /^[+-]?\d*\.\d+$/.test(f)).length;
  // 1,250 is a thousand or a bit more than one.
  const open = texts.filter((f) => /^[+-]?[1-9]\d{0,2},\d{3}$/.test(f)).length;
  const decimalComma = choices.decimalComma ?? (separator !== 'comma' && decimals > points);

  const values: ValueColumn[] = [];
  const nameOf = (c: number, meaning: Meaning): string => (names?.[c] ? names[c] : MEANING_NAME[meaning]);
  const take = (c: number, meaning: Meaning): void => {
    if (!values.some((v) => v.meaning === meaning)) values.push({ column: c, name: nameOf(c, meaning), meaning });
  };
  const named = others.filter((c) => ['weight', 'alpha', 'time', 'rate', 'influence'].includes(roles[c] ?? ''));
  // The column that the choice *third* is about: the first one named as a value, else the third.
  const free = others.filter((c) => roles[c] !== 'ignore');
  const keeps = (c: number): boolean => keepsName(names?.[c] ?? '', column(c), decimalComma);
  const asked =
    named.length > 0 ? named[0] : free.length > 0 && (others.length <= 2 || choices.third) ? free[0] : undefined;
  let third: Layout['third'];
  let thirdUnsure = false;
  if (asked !== undefined) {
    // A name that says nothing of a weight, a probability or a time is not made one by the looks of its numbers.
    const judged = keeps(asked)
      ? { third: 'ignore' as const, unsure: true }
      : { ...guessMeaning(column(asked), decimalComma), ...(names?.[asked] ? { unsure: true } : {}) };
    const role = roles[asked] as Meaning | undefined;
    const sure = role ?? said.third;
    third = (fixed.has(asked) ? role : choices.third) ?? sure ?? judged.third;
    thirdUnsure = choices.third === undefined && sure === undefined && judged.unsure;
    if (third !== 'ignore') take(asked, third);
  }
  for (const c of named) if (c !== asked) take(c, roles[c] as Meaning);
  // Without names a fourth column of numbers beside a weight is a time, as in the KONECT collection.
  if (
    named.length === 0 &&
    free.length === 2 &&
    !keeps(free[1]) &&
    third !== undefined &&
    third !== 'time' &&
    third !== 'ignore'
  ) {
    const judged = guessMeaning(column(free[1]), decimalComma);
    if (judged.third !== 'ignore') take(free[1], 'time');
  }
  const kept = new Set<string>();
  for (const c of others) {
    const name = names?.[c] ?? '';
    if (values.some((v) => v.column === c) || kept.has(name) || kept.size === MOST_KEPT || !keeps(c)) continue;
    kept.add(name);
    values.push({ column: c, name, meaning: 'kept' });
  }
  const typeColumn = (names ?? []).findIndex((name) => name.toLowerCase() === 'type');
  const typeSays = typeColumn < 0 ? undefined : directionOf(column(typeColumn));
  const timeColumn = values.find(({ meaning }) => meaning === 'time')?.column;
  const dates = judgeOrder(timeColumn === undefined ? [] : column(timeColumn), choices.dateOrder);
  const ignored = others.filter((c) => !values.some((v) => v.column === c)).map((c) => names?.[c] || String(c + 1));

  return {
    separator,
    header,
    decimalComma,
    fieldCount: header ? Math.max(fieldCount, first.length) : fieldCount,
    source,
    target,
    endsNamed: roles.includes('source') && roles.includes('target'),
    columns: roles.map((_, c) => ({
      name: names?.[c] || String(c + 1),
      values: column(c).slice(0, SHOWN_VALUES),
      fixed: fixed.has(c),
    })),
    values,
    ignored,
    ...(third === undefined ? {} : { third }),
    ...(dates.order ? { dateOrder: dates.order } : {}),
    unsure: {
      separator: choices.separator === undefined && (guess?.unsure ?? false),
      header: choices.header === undefined && headerGuess.unsure && commentNames === undefined,
      decimalComma:
        choices.decimalComma === undefined &&
        separator !== 'comma' &&
        ((decimals > 0 && points > 0) || (open > 0 && open === decimals)),
      third: thirdUnsure,
      dateOrder: dates.unsure,
    },
    ...((said.directed ?? typeSays) === undefined ? {} : { directed: said.directed ?? typeSays }),
    ...(said.nodes === undefined ? {} : { nodes: said.nodes }),
    sizeLine: said.matrix,
  };
}
