/**
 * How a table of events is laid out, judged by the first lines of the file: separator, header, and what every column holds. Names
 * decide before values; what only values say is asked.
 */
import { namesEnds } from '../columns';
import { lineKind, splitFields, type Separator } from '../fields';
import type { ColumnReading, ReadChoices } from '../read';
import { guessSeparator, usualFieldCount } from '../separator';
import { judgeOrder, parseMoment, type DateOrder } from '../dates';
import { rolesByName, saysItem, saysRole, type NamedRole } from './column-names';
import { quotedRows } from './quoted-lines';
import { beginsAnew, columnValues, mayBeTime, sharedValues, type ColumnValues } from './column-values';
import { judgeRoles, ROLE_OPTIONS, type JudgedRoles } from './table-roles';

export interface TableLayout {
  separator: Separator;
  header: boolean;
  decimalComma: boolean;
  /** Fields that a line of this file has. */
  fieldCount: number;
  columns: ColumnReading[];
  /** Column of a role; a role stands at one column at most. */
  at: Partial<Record<NamedRole, number>>;
  /** Some column holds numbers or dates, so it may be the time. */
  timeLike: boolean;
  /** A log that names users and items and has no times: the order of its lines stands for them. */
  untimed: boolean;
  /** Times are written as dates. */
  dates: boolean;
  /** What comes first in dates of numbers only; absent where there are none. */
  dateOrder?: DateOrder;
  unsure: { separator: boolean; header: boolean; decimalComma: boolean; dateOrder: boolean; format: boolean };
  /** How sure this is a table of events, 0 … 1. */
  score: number;
}

/** A table of events has times, and something else that says what happens at them; a log of users and items may lack the times. */
export const isComplete = ({ at, untimed }: Pick<TableLayout, 'at' | 'untimed'>): boolean =>
  untimed || (at.time !== undefined && (at.cascade !== undefined || at.user !== undefined || at.mark !== undefined));

/** Lines that are judged. */
const JUDGED_LINES = 500;
/** Values of a column that are shown. */
const SHOWN_VALUES = 5;

/** Judges the layout; undefined when no line holds two fields. */
export function understandTable(sample: readonly string[], choices: ReadChoices): TableLayout | undefined {
  const lines = quotedRows(sample.slice(0, 2 * JUDGED_LINES))
    .filter((line) => lineKind(line) === 'data')
    .slice(0, JUDGED_LINES);
  if (lines.length === 0) return undefined;
  const named = separatorOfNames(lines[0]);
  const guess = guessSeparator(lines);
  const separator = choices.separator ?? named ?? guess?.separator;
  if (separator === undefined) return undefined;
  const all = lines.map((line) => splitFields(line, separator).fields);
  const fieldCount = usualFieldCount(lines, separator);
  if (fieldCount < 2) return undefined;
  const first = all[0];
  const even = all.filter((row, i) => i > 0 && row.length === fieldCount);
  const judgedHeader = judgeHeader(first, even);
  const header = choices.header ?? judgedHeader.header;
  const comment = header ? undefined : namesInComment(sample, separator, fieldCount);
  const rows = header || first.length !== fieldCount ? even : [first, ...even];
  const width = header ? Math.max(fieldCount, first.length) : fieldCount;
  // A header that is one name short has left the row numbers without one, as R writes it.
  const short = header && first.length === fieldCount - 1 ? [''] : [];
  const names = header ? [...short, ...first] : (comment ?? []);

  const texts = Array.from({ length: width }, (_, c) => rows.map((row) => row[c] ?? ''));
  const comma = judgeComma(texts, separator, choices);
  const values = texts.map((column) => columnValues(column, comma.decimalComma));
  const judged = judgeRoles(names, values, choices, texts);
  const at: TableLayout['at'] = {};
  judged.roles.forEach((role, c) => {
    if (role !== 'ignore' && at[role] === undefined) at[role] = c;
  });
  const untimed = isUntimed(at, judged);
  const complete = isComplete({ at, untimed });
  const columns = texts.map((column, c): ColumnReading => ({
    column: c,
    name: names[c] ? names[c] : String(c + 1),
    values: column.slice(0, SHOWN_VALUES),
    role: judged.roles[c],
    options: [...ROLE_OPTIONS],
    // Nothing can be read before more is said: every column that nobody spoke of may be what is missing.
    unsure: judged.unsure[c] || (!complete && judged.roles[c] === 'ignore' && choices.columns?.[c] === undefined),
  }));
  // Rows of another length speak against it, less than against an edge list, whose score falls alike.
  const dates = at.time !== undefined && values[at.time].dates > values[at.time].numeric;
  const order = at.time !== undefined && dates ? judgeOrder(texts[at.time], choices.dateOrder) : { unsure: false };
  const evenness = 0.5 + (0.5 * all.filter((row) => row.length === fieldCount).length) / all.length;
  const score = (untimed ? scoreOfLog(names) : scoreOf(names, texts, values, at, judged)) * evenness;
  return {
    separator,
    header,
    decimalComma: comma.decimalComma,
    fieldCount: width,
    columns,
    at,
    timeLike: values.some(mayBeTime),
    untimed,
    dates,
    ...(order.order ? { dateOrder: order.order } : {}),
    unsure: {
      separator: choices.separator === undefined && named === undefined && (guess?.unsure ?? false),
      header: choices.header === undefined && comment === undefined && judgedHeader.unsure,
      decimalComma: comma.unsure,
      dateOrder: order.unsure,
      format: choices.format === undefined && judged.unsure.some(Boolean),
    },
    score,
  };
}

/** The separator under which the first line names columns, if one does so best. */
function separatorOfNames(first: string): Separator | undefined {
  const known = (['comma', 'semicolon', 'tab', 'blank'] as const).map((separator) => ({
    separator,
    names: splitFields(first, separator).fields.filter(saysColumn).length,
  }));
  const [best, next] = known.toSorted((a, b) => b.names - a.names);
  return best.names >= 2 && best.names > next.names ? best.separator : undefined;
}

/** The name of a column of events, or of what users of a log act on. */
const saysColumn = (name: string): boolean => saysRole(name) || saysItem(name);

const isValue = (text: string): boolean => !Number.isNaN(parseMoment(text, true));

/** Whether the first line names the columns: it holds known names, or words above numbers. */
function judgeHeader(first: readonly string[], rest: readonly string[][]): { header: boolean; unsure: boolean } {
  const values = first.filter(isValue).length;
  const known = first.filter(saysColumn).length;
  if (known >= 2 && values === 0) return { header: true, unsure: false };
  if (rest.length === 0) return { header: false, unsure: known > 0 };
  const share = first.map((_, c) => rest.filter((row) => isValue(row[c] ?? '')).length / rest.length);
  const named = first.filter((field, c) => field !== '' && !isValue(field) && share[c] > 0.8).length;
  // A value above values is a row, whatever is wrong with the rest of it.
  if (named === 0 || first.some((field, c) => isValue(field) && share[c] > 0.8))
    return { header: false, unsure: false };
  return { header: true, unsure: known === 0 };
}

/** Names of the columns in a comment ahead of the data: `# cascade user time`. */
function namesInComment(sample: readonly string[], separator: Separator, fieldCount: number): string[] | undefined {
  const head = sample.slice(
    0,
    sample.findIndex((line) => lineKind(line) === 'data'),
  );
  return head
    .filter((line) => lineKind(line) === 'comment')
    .map((line) => splitFields(line.trim().slice(1), separator).fields)
    .findLast((names) => names.length === fieldCount && names.filter(saysRole).length >= 2);
}

/** Whether 0,5 is a number. `1,234` alone tells nothing: a thousand, or a bit more than one. */
function judgeComma(
  texts: readonly (readonly string[])[],
  separator: Separator,
  choices: ReadChoices,
): { decimalComma: boolean; unsure: boolean } {
  let [commas, points, open] = [0, 0, 0];
  for (const column of texts)
    for (const text of column) {
      if (/^[+-]?\d{1,3},\d{3}$/.test(text)) open++;
      else if (/^[+-]?\d*,\d+$/.test(text)) commas++;
      else if (/^[+-]?\d*\.\d+$/.test(text)) points++;
    }
  const decimalComma = choices.decimalComma ?? (separator !== 'comma' && commas > points);
  const asked =
    choices.decimalComma === undefined && ((commas > 0 && points > 0) || (open > 0 && commas + points === 0));
  return { decimalComma, unsure: asked };
}

/** Names, or the user, say who and what, and no column is the time. */
const isUntimed = (at: TableLayout['at'], { guessed }: JudgedRoles): boolean =>
  at.time === undefined &&
  at.mark === undefined &&
  at.cascade !== undefined &&
  at.user !== undefined &&
  guessed.cascade === undefined &&
  guessed.user === undefined;

/** Source and target by name are the ends of edges. Edge lists of two columns score 0.9. */
const scoreOfLog = (names: readonly string[]): number => (namesEnds(names) ? 0.3 : 0.91);

function scoreOf(
  names: readonly string[],
  texts: readonly (readonly string[])[],
  values: readonly ColumnValues[],
  at: TableLayout['at'],
  { guessed, fit }: JudgedRoles,
): number {
  if (at.time === undefined) return 0;
  const time = values[at.time];
  const told = guessed.time === undefined && guessed.cascade === undefined && guessed.user === undefined;
  // Names that say everything are believed, also above times that nobody can read.
  const bad = time.codes.length > 0 && time.numeric + time.dates < 0.5;
  if (bad && !(told && at.cascade !== undefined)) return 0.2;
  // Source and target by name are the ends of edges, whatever else is there.
  if (namesEnds(names) && rolesByName(names)[at.cascade ?? -1] !== 'cascade') return 0.3;
  if (told) {
    if (at.cascade !== undefined) return 0.98;
    if (at.mark !== undefined) return 0.97;
    return at.user === undefined ? 0.3 : 0.91;
  }
  if (at.cascade === undefined || at.user === undefined) return fit > 0.5 ? 0.905 : 0.3;
  if (fit < 0.3) return 0.2;
  if (beginsAnew(values[at.cascade], time)) return 0.94;
  // Edges with a weight or a time look alike; there both ends are nodes.
  const ends = Math.max(sharedValues(texts[0], texts[1]), sharedValues(texts[at.cascade], texts[at.user]));
  return ends > 0.5 ? 0.6 : 0.92;
}
