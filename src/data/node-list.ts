/** Tables of nodes: an identifier in each line, and a name or a preference. They come beside edge lists and look much like them; they hold no edges. */
import { LONGEST_NAME, roleOf } from './columns';
import { explain } from './explain';
import { splitFields } from './fields';
import { NodeListReader, type NodeListLayout } from './node-list-reader';
import type { Format, Sample } from './reader';
import { guessSeparator } from './separator';
import { dataLines } from './sniff';

const ID_NAMES = new Set(['id', 'nodeid', 'node', 'vertex', 'vertexid', 'key', 'number', 'index']);
const LABEL_NAMES = new Set([
  'label',
  'labels',
  'name',
  'title',
  'nodelabel',
  'nodename',
  'bezeichnung',
  'nombre',
  'nom',
]);
const EVENT_NAMES = new Set(['user', 'cascade', 'event', 'magnitude', 'followers', 'parent', 'message']);

/** A name of a column without blanks, case and the types of Neo4j (`personId:ID(Person)`). */
const plain = (name: string): string =>
  name
    .slice(0, LONGEST_NAME)
    .toLowerCase()
    .replace(/\(.*\)|[\s_.\-#%"]/g, '');

/** Column of preferences; −1 without one. A `b` beside r and g is the blue of a node. */
function preferenceIn(header: readonly string[]): number {
  const names = header.map(plain);
  const own = names.indexOf('preference', 1);
  return own > 0 || names.includes('r') || names.includes('g') ? own : names.indexOf('b', 1);
}

function namesNodes(header: readonly string[]): boolean {
  const names = header.map(plain);
  if (names.some((n) => EVENT_NAMES.has(n) || roleOf(n) !== undefined)) return false;
  const isId = (n: string): boolean => ID_NAMES.has(n) || n.endsWith(':id');
  const more = names.slice(1);
  return (
    isId(names[0]) && (names[0].endsWith(':id') || more.some((n) => LABEL_NAMES.has(n)) || preferenceIn(header) > 0)
  );
}

/** Whole numbers counted up by one beside words that are no identifiers: nobody writes edges so. */
function counts(rows: readonly string[][]): boolean {
  if (rows.length < 3) return false;
  const first = Number(rows[0][0]);
  return (
    (first === 0 || first === 1) &&
    rows.every((row, i) => row[0] === String(first + i) && row.length >= 2) &&
    rows.filter((row) => !/^[+-]?[\d.,]+([eE][+-]?\d+)?$/.test(row[1])).length > rows.length / 2
  );
}

interface Judged {
  layout: NodeListLayout;
  score: number;
}

function judge(sample: Sample): Judged | undefined {
  const lines = dataLines(sample).slice(0, 500);
  const guess = guessSeparator(lines);
  if (guess === undefined) return undefined;
  const { separator } = guess;
  const rows = lines.map((line) => splitFields(line, separator).fields);
  if (namesNodes(rows[0])) {
    const name = rows[0].findIndex((field, c) => c > 0 && LABEL_NAMES.has(plain(field)));
    const preference = preferenceIn(rows[0]);
    // Without names the identifiers stay the names.
    const named = name > 0 ? name : preference > 0 ? 0 : 1;
    return { layout: { separator, header: true, id: 0, name: named, preference }, score: 0.96 };
  }
  const header = !counts(rows) && counts(rows.slice(1));
  return { layout: { separator, header, id: 0, name: 1, preference: -1 }, score: header || counts(rows) ? 0.93 : 0 };
}

export const nodeListFormat: Format = {
  id: 'node-list',
  name: 'a list of nodes',
  gives: 'labels',
  sniff: (sample) => judge(sample)?.score ?? 0,
  possible: () => false,
  open: (context) => {
    const judged = judge(context.sample);
    return judged ? new NodeListReader(context, judged.layout) : explain(context.sample);
  },
};
