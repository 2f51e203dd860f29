/**
 * What the columns of an edge list hold, judged by their names, their values, and what the comments at the head of the file say.
 */
import { parseNumber, parseTime } from './fields';

export type Meaning = 'weight' | 'alpha' | 'time';

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

export function roleOf(name: string): keyof typeof NAMES | undefined {
  const plain = name.toLowerCase().replace(/[\s_.\-#%]/g, '');
  return (Object.keys(NAMES) as (keyof typeof NAMES)[]).find((role) => NAMES[role].includes(plain));
}

export const namesEnds = (fields: readonly string[]): boolean =>
  fields.some((f) => roleOf(f) === 'source') && fields.some((f) => roleOf(f) === 'target');

const isNumeric = (text: string): boolean => !Number.isNaN(parseNumber(text, true));

export function guessHeader(rows: readonly string[][]): { header: boolean; unsure: boolean } {
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

export function guessMeaning(
  samples: readonly string[],
  comma: boolean,
): { third: Meaning | 'ignore'; unsure: boolean } {
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

export const MEANING_NAME: Readonly<Record<Meaning, string>> = { weight: 'weight', alpha: 'probability', time: 'time' };

/** What the comments at the head of a file say about it. */
export function declared(comments: readonly string[]): {
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
