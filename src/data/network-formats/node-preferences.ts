/**
 * Preferences of nodes in a network file: the attribute `preference`; or `b`, where all its values can be chances (programs that draw
 * networks write the blue of a node under that name).
 */
import { parseNumber } from '../fields';
import { count, quote } from '../issue-list';
import type { NetworkDraft, Place } from './draft';
import type { DraftNumbering } from './draft-nodes';

const NAMES = ['preference', 'b'] as const;
type Name = (typeof NAMES)[number];

/** Values that are no chances, at most so many of which are told. */
const LISTED_BAD = 50;

interface Column {
  /** Name as the file writes it. */
  title: string;
  values: Map<number, number>;
  numbers: number;
  bad: { node: number; text: string; place: Place }[];
}

export class NodePreferences {
  private readonly columns = new Map<Name, Column>();
  private used: Column | undefined;

  /** Takes an attribute of a node; false where it is none of these. The first value of a node counts. */
  set(node: number, name: string, value: unknown, place: Place): boolean {
    const known = NAMES.find((one) => one === name.trim().toLowerCase());
    if (known === undefined || (typeof value !== 'number' && typeof value !== 'string')) return false;
    const text = String(value).trim();
    const column: Column = this.columns.get(known) ?? { title: name.trim(), values: new Map(), numbers: 0, bad: [] };
    this.columns.set(known, column);
    if (node < 0 || text === '' || column.values.has(node)) return true;
    const number = typeof value === 'number' ? value : parseNumber(text, false);
    if (!Number.isNaN(number)) column.numbers++;
    if (!(number >= 0 && number <= 1) && column.bad.length < LISTED_BAD) column.bad.push({ node, text, place });
    column.values.set(node, number);
    return true;
  }

  /** Decides which attribute holds preferences; values of it that are no chances stop the import. Called once, at the end. */
  judge(draft: NetworkDraft): void {
    const [own, short] = NAMES.map((name) => this.columns.get(name));
    const coloured = ['r', 'g'].every((name) => draft.nodeAttributes.has(name));
    if (own && own.numbers > 0) this.used = own;
    else if (short && short.numbers > 0 && short.bad.length === 0 && !coloured) this.used = short;
    for (const column of [own, short]) if (column && column !== this.used) draft.noteNodeAttribute(column.title);
    for (const { node, text, place } of this.used?.bad ?? []) {
      const isNumber = !Number.isNaN(parseNumber(text, false));
      draft.reject(place, {
        code: isNumber ? 'out-of-range' : 'not-a-number',
        severity: 'stopped',
        message: `Node ${draft.nameOf(node)}: preference ${isNumber ? `${text} is outside 0…1` : `${quote(text)} is not a number between 0 and 1`}.`,
        column: this.used?.title ?? '',
        found: text,
        expected: 'a number between 0 and 1',
        hint: 'Fix the value, or give the attribute another name if it is something else.',
      });
    }
  }

  /** Whether nodes have preferences, once it is judged. */
  get found(): boolean {
    return this.used !== undefined;
  }

  /** Values by node of the network; those that are missing are 0, and told. */
  valuesOf(draft: NetworkDraft, { n, place }: DraftNumbering): Record<string, Float64Array> {
    const { used } = this;
    if (!used) return {};
    const preference = new Float64Array(n);
    let missing = 0;
    place.forEach((at, node) => {
      if (at < 0) return;
      const value = used.values.get(node);
      if (value === undefined) missing++;
      preference[at] = value ?? 0;
    });
    if (missing > 0)
      draft.note(
        {
          code: 'missing-preference',
          message: `${count(missing, 'node')} without a preference, read as preference 0.`,
        },
        undefined,
        missing,
      );
    return { preference };
  }
}
