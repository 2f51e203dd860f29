/** The numbers that edges carry in a network file, and what each of them is taken for. */
import { roleOf, type Meaning } from '../columns';
import type { EdgeRows } from '../edge-rows';
import { parseNumber } from '../fields';
import type { ColumnReading, ReadChoices } from '../read';
import { parseDate } from '../dates';

/** More attributes than this are not kept: a file could name a new one for every edge. */
export const MAX_ATTRIBUTES = 24;
/** Names beyond those are counted up to here. */
export const MAX_LEFT = 100_000;
const SAMPLES = 5;
const LISTED_BAD = 50;

/** Values of a column: a finite number, NaN where the file has none, ∞ where it has something that is no number. */
export const UNREADABLE = Infinity;

export interface EdgeAttribute {
  name: string;
  /** How many edges have a number for it, and how many something else. */
  numbers: number;
  unreadable: number;
  /** The first values as they stand in the file. */
  samples: string[];
  /** The first values that are no numbers. */
  odd: string[];
}

export class EdgeAttributes {
  readonly list: EdgeAttribute[] = [];
  /** Names of attributes beyond the limit, at most {@link MAX_LEFT}. */
  readonly left = new Set<string>();
  private readonly byName = new Map<string, number>();
  private readonly waiting: number[] = [];
  private readonly waitingValues: number[] = [];
  private readonly waitingText: string[] = [];

  constructor(private readonly rows: EdgeRows) {}

  /** A value of the edge that comes next. Empty text is no value. */
  set(name: string, value: string | number): void {
    const key = name.trim();
    const text = typeof value === 'number' ? '' : value.trim();
    if (key === '' || (typeof value === 'string' && text === '')) return;
    const index = this.indexOf(key);
    if (index < 0) return;
    let number = typeof value === 'number' ? value : parseNumber(text, false);
    if (Number.isNaN(number) && roleOf(key) === 'time') number = parseDate(text);
    this.waiting.push(index);
    this.waitingValues.push(Number.isFinite(number) ? number : UNREADABLE);
    this.waitingText.push(typeof value === 'number' ? '' : text);
  }

  /** The values that were set belong to the edge in this row, the last one. */
  settle(row: number): void {
    const { values } = this.rows;
    for (const column of values) column[row] = NaN;
    if (this.waiting.length === 0) return;
    for (let k = 0; k < this.waiting.length; k++) {
      const attribute = this.list[this.waiting[k]];
      const value = this.waitingValues[k];
      values[this.waiting[k]][row] = value;
      if (value === UNREADABLE) {
        attribute.unreadable++;
        if (attribute.odd.length < LISTED_BAD) attribute.odd.push(this.textOf(k));
      } else attribute.numbers++;
      if (attribute.samples.length < SAMPLES) attribute.samples.push(this.textOf(k));
    }
    this.drop();
  }

  /** The values that were set belong to an edge that is not taken. */
  drop(): void {
    if (this.waiting.length === 0) return;
    this.waiting.length = this.waitingValues.length = this.waitingText.length = 0;
  }

  /** One of the values that wait is no number, in an attribute that has numbers, or is below 0. */
  get waitsOdd(): boolean {
    return this.waitingValues.some(
      (value, k) => value < 0 || (value === UNREADABLE && this.list[this.waiting[k]].numbers > 0),
    );
  }

  /** The values that wait, for the preview. */
  describe(): string[] {
    return this.waiting.map((k, i) => `${this.list[k].name} ${this.textOf(i)}`);
  }

  /** A waiting value as it stands in the file. */
  private textOf(i: number): string {
    return this.waitingText[i] || String(this.waitingValues[i]);
  }

  private indexOf(name: string): number {
    const known = this.byName.get(name);
    if (known !== undefined) return known;
    if (this.list.length >= MAX_ATTRIBUTES) {
      if (this.left.size < MAX_LEFT) this.left.add(name);
      return -1;
    }
    this.byName.set(name, this.list.length);
    this.list.push({ name, numbers: 0, unreadable: 0, samples: [], odd: [] });
    this.rows.values.push(new Float64Array(this.rows.from.length).fill(NaN));
    return this.list.length - 1;
  }
}

/** What the attributes are taken for. */
export interface AttributeRoles {
  /** Per attribute; `ignore`: the lab makes nothing of it. Absent for attributes without any number. */
  roles: (Meaning | 'ignore' | undefined)[];
  /** The attribute that rules for repeated edges and the choice *third* are about; −1 without one. */
  main: number;
  /** None of several numbers says by its name what it is. */
  unsure: boolean;
}

const MEANINGS = ['alpha', 'rate', 'influence', 'weight', 'time'] as const;

/** Roles from the user's choices, then from the names; each role is given once. */
export function judgeAttributes(attributes: readonly EdgeAttribute[], choices: ReadChoices): AttributeRoles {
  const taken = new Set<string>();
  const roles: AttributeRoles['roles'] = attributes.map(({ numbers }) => (numbers > 0 ? 'ignore' : undefined));
  const numeric = attributes.flatMap(({ numbers }, k) => (numbers > 0 ? [k] : []));
  const asMeaning = (role: string | undefined): Meaning | undefined => MEANINGS.find((meaning) => meaning === role);
  const give = (k: number, role: Meaning | undefined): void => {
    if (role === undefined || taken.has(role) || roles[k] !== 'ignore') return;
    taken.add(role);
    roles[k] = role;
  };
  const chosen = (k: number): string | undefined =>
    choices.columns?.[String(k)] ?? (numeric.length === 1 ? choices.third : undefined);
  for (const k of numeric) give(k, asMeaning(chosen(k)));
  // A name that is the role's own comes before one that only says it: `weight` before `value`.
  for (const k of numeric) if (chosen(k) === undefined) give(k, asMeaning(attributes[k].name.toLowerCase()));
  for (const k of numeric) if (chosen(k) === undefined) give(k, asMeaning(roleOf(attributes[k].name)));
  const named = MEANINGS.map((meaning) => roles.indexOf(meaning)).find((k) => k >= 0);
  return {
    roles,
    main: named ?? (numeric.length === 1 ? numeric[0] : -1),
    unsure: named === undefined && numeric.some((k) => chosen(k) === undefined),
  };
}

/** The attributes as columns, where the user has several to choose from. */
export function describeAttributes(
  attributes: readonly EdgeAttribute[],
  { roles, unsure }: AttributeRoles,
): ColumnReading[] | undefined {
  const columns = attributes.flatMap(({ name, samples }, column): ColumnReading[] => {
    const role = roles[column];
    if (role === undefined) return [];
    return [
      {
        column,
        name,
        values: [...samples],
        role,
        options: ['weight', 'alpha', 'rate', 'influence', 'time', 'ignore'],
        unsure,
      },
    ];
  });
  return columns.length > 1 ? columns : undefined;
}
