/**
 * What the columns of an edge list hold, judged by their names, their values, and what the comments at the head of the file say.
 */
import { parseNumber } from './fields';
import { parseGrouped } from './table-formats/field-values';
import { parseDate } from './dates';

/**
 * `rate`: how fast an edge passes on, per unit of time; finite, 0 or more. `influence`: what an active source adds to the chance of the
 * target, 0 … 1.
 */
export type Meaning = 'weight' | 'alpha' | 'time' | 'rate' | 'influence';

/**
 * Column names as people and programs write them (Gephi, Neo4j, igraph, networkx, KONECT; English, German, French, Spanish), without
 * blanks, dots, dashes, accents and case.
 */
const NAMES: Readonly<Record<'source' | 'target' | Meaning, ReadonlySet<string>>> = {
  source: words(
    'source src from fromnodeid fromnode fromid sourceid sourcenode sourcenodeid node1 nodea nodefrom nodeid1 tail id1 follower startid',
    'start startnode startnodeid user1 userid1 person1 v1 u i ego sender fromuser fromuserid quelle von startknoten quellknoten knoten1',
    'origine depart noeud1 origen fuente desde nodo1',
  ),
  target: words(
    'target tgt dst dest destination to tonodeid tonode toid targetid targetnode targetnodeid node2 nodeb nodeto nodeid2 head id2 followee',
    'endid end endnode endnodeid user2 userid2 person2 v2 v j alter receiver recipient touser touserid ziel nach zielknoten endknoten',
    'knoten2 cible arrivee vers noeud2 destino objetivo hasta nodo2',
  ),
  weight: words('weight weights w wt value count strength freq frequency gewicht staerke starke anzahl poids peso'),
  alpha: words('alpha α p pij prob probability activationprobability wahrscheinlichkeit probabilite probabilidad'),
  time: words(
    'time timestamp t date datetime unixtime epoch created createdat zeit zeitstempel datum zeitpunkt temps horodatage tiempo fecha',
  ),
  rate: words('rate rates activationrate transmissionrate hazard hazardrate'),
  influence: words('influence influences influenceweight wvu einfluss influencia'),
};

function words(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.join(' ').split(' '));
}

/** Longer ones are no names of columns. */
export const LONGEST_NAME = 200;

const plainTitle = (name: string): string =>
  name
    .slice(0, LONGEST_NAME)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\(.*\)|[\s_.\-#%]|\p{M}/gu, '');

/** What a column of that name holds; undefined when the name says nothing. */
export function roleOf(name: string): keyof typeof NAMES | undefined {
  const plain = plainTitle(name);
  // Neo4j: `:START_ID(User)`, `weight:float`.
  const [, title = '', type = ''] = /^([^:]*)(?::(.*))?$/.exec(plain) ?? [];
  if (type === 'startid') return 'source';
  if (type === 'endid') return 'target';
  return (Object.keys(NAMES) as (keyof typeof NAMES)[]).find((role) => NAMES[role].has(title));
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

/** A number of a table of edges, perhaps with separators for thousands; NaN for everything else. */
export function readNumber(text: string, comma: boolean): number {
  const value = parseNumber(text, comma);
  // Where the comma is the decimal sign, the point of 1.250 stands between thousands.
  if (!Number.isNaN(value) && !(comma && text.includes('.'))) return value;
  const grouped = parseGrouped(text, comma);
  return Number.isNaN(grouped) ? value : grouped;
}

function momentOf(text: string, comma: boolean): number {
  const value = readNumber(text, comma);
  return Number.isNaN(value) ? parseDate(text) : value;
}

/** Numbers that only count the edges. */
const ROW_NUMBERS = words('id edgeid rowid index row no nr number');

/**
 * Whether a column is kept under its own name: it has one, and holds numbers, but nobody says what they are for. `values`: those
 * that are there.
 */
export function keepsName(name: string, values: readonly string[], comma: boolean): boolean {
  if (name === '' || name === '__proto__' || name in MEANING_NAME || ROW_NUMBERS.has(plainTitle(name))) return false;
  const numbers = values.filter((value) => !Number.isNaN(readNumber(value, comma))).length;
  return numbers > 0 && 2 * numbers >= values.length;
}

export function guessMeaning(
  samples: readonly string[],
  comma: boolean,
): { third: Meaning | 'ignore'; unsure: boolean } {
  const values = samples.map((s) => momentOf(s, comma)).filter((v) => !Number.isNaN(v));
  if (values.length < samples.length / 2) return { third: 'ignore', unsure: true };
  if (samples.every((s) => Number.isNaN(readNumber(s, comma)))) return { third: 'time', unsure: false };
  if (values.every((v) => v >= 0 && v <= 1))
    return values.every((v) => Number.isInteger(v))
      ? { third: 'weight', unsure: false }
      : { third: 'alpha', unsure: true };
  if (values.every((v) => v >= 1e8 && v < 1e14)) return { third: 'time', unsure: true };
  return { third: 'weight', unsure: false };
}

export const MEANING_NAME: Readonly<Record<Meaning, string>> = {
  weight: 'weight',
  alpha: 'probability',
  time: 'time',
  rate: 'rate',
  influence: 'influence',
};

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
  const third = /\bthird column\s*[:=]\s*(weight|alpha|probability|time|rate|influence)\b/.exec(text)?.[1];
  // KONECT: `% sym unweighted`, `% asym posweighted`.
  const konect = /^%\s*(sym|asym)\b/.exec(text)?.[1];
  const undirected = /\bundirected\b/.test(text) || (matrix && /\bsymmetric\b/.test(text)) || konect === 'sym';
  const directed = /(^|[^-\w])directed\b/.test(text) || (matrix && /\bgeneral\b/.test(text)) || konect === 'asym';
  return {
    matrix,
    ...(undirected !== directed ? { directed } : {}),
    ...(nodes ? { nodes: Number(nodes[1].replaceAll(',', '')) } : {}),
    ...(third ? { third: third === 'probability' ? 'alpha' : (third as Meaning) } : {}),
  };
}
