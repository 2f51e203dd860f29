/**
 * The rows of a table of events as they come, in flat growing arrays: 20 bytes a row, more with marks, parents, bots, numbers of
 * events and parts. Texts that repeat are kept once.
 */
import { Floats, Integers } from '../growing';
import { NodeNames } from '../node-names';

/** What a row may hold besides cascade, user, time. */
export interface Further {
  mark: boolean;
  bot?: boolean;
  parent: boolean;
  event: boolean;
  split: boolean;
  /** The number of the row in the file. */
  number?: boolean;
}

export class EventRows {
  /** Codes of cascades, in the order of first sight. */
  readonly cascades = new Integers();
  /** Codes of users, −1 where the row does not say who. */
  readonly users = new Integers();
  times = new Floats();
  readonly lines = new Integers();
  readonly marks: Floats | undefined;
  /** Indices into BOT_NAMES. */
  readonly bots: Integers | undefined;
  /** Codes of the texts that name the parent, −1 where there is none. */
  readonly parents: Integers | undefined;
  readonly events: Integers | undefined;
  /** Indices into SPLIT_NAMES. */
  readonly splits: Integers | undefined;
  readonly cascadeNames = new NodeNames();
  readonly userNames = new NodeNames();
  readonly parentNames = new NodeNames();
  readonly eventNames = new NodeNames();
  /** Numbers of the rows in the file, from 1, those that could not be read counted: an index names rows by them. */
  readonly numbers: Integers | undefined;
  /** Cascades so far; without a column they are counted by the reader. */
  cascadeCount = 0;
  /** Stretches of rows of one cascade: as many as cascades when the rows of each stand together. */
  runs = 0;
  private last = -1;
  private lastName = '';
  private lastNamed = -1;

  constructor({ mark, bot = false, parent, event, split, number = false }: Further) {
    if (mark) this.marks = new Floats();
    if (bot) this.bots = new Integers();
    if (parent) this.parents = new Integers();
    if (event) this.events = new Integers();
    if (split) this.splits = new Integers();
    if (number) this.numbers = new Integers();
  }

  get count(): number {
    return this.times.length;
  }

  /** Code of a cascade. Most rows are of the same one as the row ahead. */
  cascadeOf(name: string): number {
    if (name !== this.lastName) {
      this.lastNamed = this.cascadeNames.text(name);
      this.lastName = name;
    }
    return this.lastNamed;
  }

  /** Cascade, user, time and line of the next row; what else it holds is pushed to its arrays. */
  add(cascade: number, user: number, time: number, line: number): void {
    if (cascade !== this.last) {
      this.runs++;
      this.last = cascade;
      if (cascade >= this.cascadeCount) this.cascadeCount = cascade + 1;
    }
    this.cascades.push(cascade);
    this.users.push(user);
    this.times.push(time);
    this.lines.push(line);
  }

  /** Gives every row another cascade, −1 for none. */
  assign(codes: Int32Array, cascadeCount: number): void {
    this.cascades.array.set(codes);
    this.cascadeCount = cascadeCount;
    this.runs = cascadeCount;
  }

  /** Rows of cascade c are `rows[offsets[c]] … rows[offsets[c+1]−1]`, in the order of the file. O(rows). */
  byCascade(): { offsets: Int32Array; rows: Int32Array } {
    const offsets = new Int32Array(this.cascadeCount + 1);
    const codes = this.cascades.array;
    for (let row = 0; row < this.count; row++) if (codes[row] >= 0) offsets[codes[row] + 1]++;
    for (let c = 0; c < this.cascadeCount; c++) offsets[c + 1] += offsets[c];
    const next = offsets.slice();
    const rows = new Int32Array(offsets[this.cascadeCount]);
    for (let row = 0; row < this.count; row++) if (codes[row] >= 0) rows[next[codes[row]]++] = row;
    return { offsets, rows };
  }
}

/** The text of every code, by code. */
export function namesByCode(names: NodeNames): string[] {
  const { renumber, labels } = names.finish(undefined);
  return Array.from({ length: names.count }, (_, code) => {
    const place = renumber ? renumber[code] : code;
    return labels?.[place] ?? String(place);
  });
}
