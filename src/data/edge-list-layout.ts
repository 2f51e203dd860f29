/**
 * How an edge list is laid out, judged by the first lines of the file: separator, header, columns and what they hold. Where the
 * lines leave more than one reading open, the layout says so, and the user is asked.
 */
import { lineKind, parseNumber, parseTime, SEPARATOR_CHARACTER, splitFields, type Separator } from './fields';
import type { ReadChoices } from './read';

export type Meaning = 'weight' | 'alpha' | 'time';

export interface ValueColumn {
  column: number;
  /** Name in the file, or the meaning in words. */
  name: string;
  meaning: Meaning;
}

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
  /** Names (or numbers, from 1) of columns that are not read. */
  ignored: string[];
  /** What the choice *third* stands at; absent when the file has only two columns. */
  third?: Meaning | 'ignore';
  unsure: { separator: boolean; header: boolean; decimalComma: boolean; third: boolean };
  /** Said by the file itself, in a comment. */
  directed?: boolean;
  nodes?: number;
  /** The first line of data holds sizes (Matrix Market). */
  sizeLine: boolean;
}

const SEPARATORS: readonly Separator[] = ['tab', 'semicolon', 'comma', 'blank'];

/** Column names as people write them, without blanks, dots, dashes and case. */
const NAMES: Readonly<Record<'source' | 'target' | Meaning, readonly string[]>> = {
  source: ['source', 'src', 'from', 'fromnodeid', 'fromnode', 'sourceid', 'node1', 'nodea', 'tail', 'id1', 'follower'],
  target: [
    'target',
    'tgt',
    'dst',
    'dest',
    'destination',
    'to',
    'tonodeid',
    'tonode',
    'targetid',
    'node2',
    'nodeb',
    'head',
    'id2',
    'followee',
  ],
  weight: ['weight', 'weights', 'w', 'value', 'count', 'strength'],
  alpha: ['alpha', 'α', 'p', 'prob', 'probability', 'activationprobability'],
  time: ['time', 'timestamp', 't', 'date', 'datetime'],
};

function roleOf(name: string): keyof typeof NAMES | undefined {
  const plain = name.toLowerCase().replace(/[\s_.\-#%]/g, '');
  return (Object.keys(NAMES) as (keyof typeof NAMES)[]).find((role) => NAMES[role].includes(plain));
}

const namesEnds = (fields: readonly string[]): boolean =>
  fields.some((f) => roleOf(f) === 'source') && fields.some((f) => roleOf(f) === 'target');

/** How the data lines fall apart under a separator: the most frequent number of fields and its share of the lines. */
function fit(lines: readonly string[], separator: Separator): { fieldCount: number; share: number; sole: boolean } {
  const tally = new Map<number, number>();
  let foreign = 0;
  const stronger = SEPARATORS.slice(0, SEPARATORS.indexOf(separator));
  for (const line of lines) {
    const { fields } = splitFields(line, separator);
    tally.set(fields.length, (tally.get(fields.length) ?? 0) + 1);
    const unquoted = line.includes('"') ? line.replace(/"([^"]|"")*"/g, '') : line;
    const holds = (s: Separator): boolean =>
      s === 'comma'
        ? splitFields(unquoted, separator).fields.some((f) => f.includes(',') && Number.isNaN(parseNumber(f, true)))
        : s !== 'tab' || separator !== 'blank'
          ? unquoted.includes(SEPARATOR_CHARACTER[s])
          : false;
    if (stronger.some(holds)) foreign++;
  }
  let fieldCount = 0;
  let most = 0;
  for (const [fields, times] of tally)
    if (times > most || (times === most && fields > fieldCount)) [fieldCount, most] = [fields, times];
  return { fieldCount, share: lines.length ? most / lines.length : 0, sole: foreign <= lines.length / 10 };
}

export interface SeparatorGuess {
  separator: Separator;
  fieldCount: number;
  /** Share of the lines with that many fields. */
  share: number;
  unsure: boolean;
}

/** The separator under which the lines agree best on a number of fields ≥ 2; undefined when none splits them. */
export function guessSeparator(lines: readonly string[]): SeparatorGuess | undefined {
  const fits = SEPARATORS.map((separator) => ({ separator, ...fit(lines, separator) })).filter(
    (f) => f.fieldCount >= 2,
  );
  if (fits.length === 0) return undefined;
  const fair = fits.filter((f) => f.share >= 0.5);
  const blank = fair.find((f) => f.separator === 'blank');
  const comma = fair.find((f) => f.separator === 'comma');
  // `1 2 0,5`: a comma too, but inside a number. Numbers with a point elsewhere would speak against it.
  const decimals = (line: string): boolean => {
    const fields = splitFields(line, 'blank').fields;
    return (
      fields.length >= 3 &&
      !`${fields[0]}${fields[1]}`.includes(',') &&
      fields.slice(2).every((f) => !Number.isNaN(parseNumber(f, true)))
    );
  };
  if (blank && comma && blank.fieldCount >= 3 && lines.slice(lines.length > 1 ? 1 : 0).every(decimals))
    return { ...pick(blank), unsure: lines.some((line) => /\d,\d/.test(line)) };
  // Tabs and blanks mixed between plain numbers are just white space.
  const tab = fair.find((f) => f.separator === 'tab');
  if (tab && blank && blank.fieldCount > tab.fieldCount && lines.every((line) => /^[\s\d.eE+-]*$/.test(line)))
    return { ...pick(blank), unsure: false };
  const chosen = fair.find((f) => f.sole) ?? fair[0] ?? fits.toSorted((a, b) => b.share - a.share)[0];
  return { ...pick(chosen), unsure: false };
}

const pick = ({
  separator,
  fieldCount,
  share,
}: SeparatorGuess | Omit<SeparatorGuess, 'unsure'>): Omit<SeparatorGuess, 'unsure'> => ({
  separator,
  fieldCount,
  share,
});

const isNumeric = (text: string): boolean => !Number.isNaN(parseNumber(text, true));

function guessHeader(rows: readonly string[][]): { header: boolean; unsure: boolean } {
  const [first, ...rest] = rows;
  if (namesEnds(first)) return { header: true, unsure: false };
  if (rest.length === 0) return { header: false, unsure: false };
  const columns = first.map((field, c) => ({
    field,
    numbers: rest.filter((r) => isNumeric(r[c] ?? '')).length / rest.length,
  }));
  // A word above a column of numbers names it.
  if (columns.some(({ field, numbers }) => !isNumeric(field) && field !== '' && numbers > 0.8)) {
    const beyond = columns.slice(2).some(({ field, numbers }) => numbers > 0.8 && !isNumeric(field));
    return { header: true, unsure: !beyond && first.some(isNumeric) };
  }
  if (first.length > 2 || first.some(isNumeric)) return { header: false, unsure: false };
  // Two words that never come back as nodes may name the columns or be two nodes.
  const nodes = new Set(rest.flat());
  return { header: false, unsure: rest.length > 1 && first.every((field) => !nodes.has(field)) };
}

function guessMeaning(samples: readonly string[], comma: boolean): { third: Meaning | 'ignore'; unsure: boolean } {
  const values = samples.map((s) => parseTime(s, comma)).filter((v) => !Number.isNaN(v));
  if (values.length < samples.length / 2) return { third: 'ignore', unsure: true };
  if (samples.every((s) => Number.isNaN(parseNumber(s, comma)))) return { third: 'time', unsure: false };
  if (values.every((v) => v >= 0 && v <= 1))
    return values.every((v) => Number.isInteger(v))
      ? { third: 'weight', unsure: false }
      : { third: 'alpha', unsure: true };
  if (values.every((v) => v >= 1e8 && v < 1e14)) return { third: 'time', unsure: true };
  return { third: 'weight', unsure: false };
}

const MEANING_NAME: Readonly<Record<Meaning, string>> = { weight: 'weight', alpha: 'probability', time: 'time' };

/** What the comments at the head of a file say about it. */
function declared(comments: readonly string[]): {
  directed?: boolean;
  nodes?: number;
  third?: Meaning;
  matrix: boolean;
} {
  const text = comments.join('\n').toLowerCase();
  const matrix = text.startsWith('%%matrixmarket');
  const nodes = /\bnodes\s*[:=]?\s*(\d[\d,]*)/.exec(text);
  const third = /\bthird column\s*[:=]\s*(weight|alpha|probability|time)\b/.exec(text)?.[1];
  const undirected = /\bundirected\b/.test(text) || (matrix && /\bsymmetric\b/.test(text));
  const directed = /(^|[^-\w])directed\b/.test(text) || (matrix && /\bgeneral\b/.test(text));
  return {
    matrix,
    ...(undirected !== directed ? { directed } : {}),
    ...(nodes ? { nodes: Number(nodes[1].replaceAll(',', '')) } : {}),
    ...(third ? { third: third === 'probability' ? 'alpha' : (third as Meaning) } : {}),
  };
}

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
  const fieldCount = choices.separator ? fit(lines, separator).fieldCount : (guess?.fieldCount ?? 0);
  const first = all[0];
  const even = all.filter((row, i) => i === 0 || row.length === fieldCount);
  const commentNames = comments.map((c) => splitFields(c.trim().slice(1), separator).fields).findLast(namesEnds);

  const headerGuess = guessHeader(even);
  const header = choices.header ?? headerGuess.header;
  const names = header ? first : commentNames?.length === fieldCount ? commentNames : undefined;
  const rows = header ? even.slice(1) : even;

  const roles = Array.from({ length: Math.max(fieldCount, names?.length ?? 0) }, (_, c) =>
    names ? roleOf(names[c] ?? '') : undefined,
  );
  const sourceNamed = roles.indexOf('source');
  const targetNamed = roles.indexOf('target');
  const source = sourceNamed >= 0 ? sourceNamed : targetNamed === 0 ? 1 : 0;
  const target = targetNamed >= 0 ? targetNamed : ([0, 1].find((c) => c !== source) ?? 1);

  const column = (c: number): string[] => rows.map((row) => row[c] ?? '').filter((f) => f !== '');
  const others = roles.map((_, c) => c).filter((c) => c !== source && c !== target);
  const decimals = others.flatMap(column).filter((f) => /^[+-]?\d*,\d+$/.test(f)).length;
  const points = others.flatMap(column).filter((f) => /^[+-]?\d*\.\d+$/.test(f)).length;
  const decimalComma = choices.decimalComma ?? (separator !== 'comma' && decimals > points);

  const values: ValueColumn[] = [];
  const nameOf = (c: number, meaning: Meaning): string => (names?.[c] ? names[c] : MEANING_NAME[meaning]);
  const take = (c: number, meaning: Meaning): void => {
    if (!values.some((v) => v.meaning === meaning)) values.push({ column: c, name: nameOf(c, meaning), meaning });
  };
  const named = others.filter((c) => ['weight', 'alpha', 'time'].includes(roles[c] ?? ''));
  // The column that the choice *third* is about: the first one named as a value, else the third.
  const asked =
    named.length > 0 ? named[0] : others.length > 0 && (others.length <= 2 || choices.third) ? others[0] : undefined;
  let third: Layout['third'];
  let thirdUnsure = false;
  if (asked !== undefined) {
    const judged = guessMeaning(column(asked), decimalComma);
    const role = roles[asked] as Meaning | undefined;
    const sure = role ?? said.third;
    third = choices.third ?? sure ?? judged.third;
    thirdUnsure = choices.third === undefined && sure === undefined && judged.unsure;
    if (third !== 'ignore') take(asked, third);
  }
  for (const c of named) if (c !== asked) take(c, roles[c] as Meaning);
  // Without names a fourth column of numbers beside a weight is a time, as in the KONECT collection.
  if (named.length === 0 && others.length === 2 && third !== undefined && third !== 'time' && third !== 'ignore') {
    const judged = guessMeaning(column(others[1]), decimalComma);
    if (judged.third !== 'ignore') take(others[1], 'time');
  }
  const ignored = others.filter((c) => !values.some((v) => v.column === c)).map((c) => names?.[c] || String(c + 1));

  return {
    separator,
    header,
    decimalComma,
    fieldCount: header ? Math.max(fieldCount, first.length) : fieldCount,
    source,
    target,
    endsNamed: sourceNamed >= 0 && targetNamed >= 0,
    values,
    ignored,
    ...(third === undefined ? {} : { third }),
    unsure: {
      separator: choices.separator === undefined && (guess?.unsure ?? false),
      header: choices.header === undefined && headerGuess.unsure && commentNames === undefined,
      decimalComma: choices.decimalComma === undefined && separator !== 'comma' && decimals > 0 && points > 0,
      third: thirdUnsure,
    },
    ...(said.directed === undefined ? {} : { directed: said.directed }),
    ...(said.nodes === undefined ? {} : { nodes: said.nodes }),
    sizeLine: said.matrix,
  };
}
