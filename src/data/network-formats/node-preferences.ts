/**
 * Preferences of nodes as a network file gives them: the attribute `preference`; or `b`, where all its values can be chances (programs
 * that draw networks write the blue of a node under that name).
 */
import { parseNumber } from '../fields';
import type { Place } from './draft-preview';

const NAMES = ['preference', 'b'] as const;
type Name = (typeof NAMES)[number];

/** Values that are no chances, at most so many of which are told. */
const LISTED_BAD = 50;

export interface PreferenceColumn {
  /** Name as the file writes it. */
  title: string;
  /** By node; NaN for what is no number. */
  values: Map<number, number>;
  numbers: number;
  bad: { node: number; text: string; place: Place }[];
}

export class NodePreferences {
  private readonly columns = new Map<Name, PreferenceColumn>();
  /** The attribute that is taken, once it is judged. */
  used: PreferenceColumn | undefined;

  /** Takes an attribute of a node; false where it is none of these. The first value of a node counts. */
  set(node: number, name: string, value: unknown, place: Place): boolean {
    const known = NAMES.find((one) => one === name.trim().toLowerCase());
    if (known === undefined || (typeof value !== 'number' && typeof value !== 'string')) return false;
    const text = String(value).trim();
    const column: PreferenceColumn = this.columns.get(known) ?? {
      title: name.trim(),
      values: new Map(),
      numbers: 0,
      bad: [],
    };
    this.columns.set(known, column);
    if (node < 0 || text === '' || column.values.has(node)) return true;
    const number = typeof value === 'number' ? value : parseNumber(text, false);
    if (!Number.isNaN(number)) column.numbers++;
    if (!(number >= 0 && number <= 1) && column.bad.length < LISTED_BAD) column.bad.push({ node, text, place });
    column.values.set(node, number);
    return true;
  }

  /**
   * Decides which attribute holds preferences; gives back the titles of those that do not.
   * @param coloured nodes have the colours r and g as well
   */
  judge(coloured: boolean): string[] {
    const [own, short] = NAMES.map((name) => this.columns.get(name));
    if (own && own.numbers > 0) this.used = own;
    else if (short && short.numbers > 0 && short.bad.length === 0 && !coloured) this.used = short;
    return [own, short].flatMap((column) => (column && column !== this.used ? [column.title] : []));
  }
}
