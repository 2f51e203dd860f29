/**
 * Lines of FOREST cascades, cut into items and fields.
 *
 * Two dialects: `user,time user,time …` (items separated by blanks, fields by a comma), and `user time,user time,…` (items separated
 * by commas, fields by blanks) whose first item may be `root user time`: two users at the same time, the root first.
 * A separator may end the line.
 */
export type ForestDialect = 'blank' | 'comma';

/** The fields of an item; they stand in the text at these places. */
export interface Item {
  from: number;
  to: number;
  /** Number of fields; places of the first three. */
  fields: number;
  starts: Int32Array;
  ends: Int32Array;
}

const COMMA = 44;
const BLANK = 32;

/** Cuts a line; the same item object is handed out again and again, with nothing allocated per item. */
export class ItemCutter implements Item {
  from = 0;
  to = 0;
  fields = 0;
  readonly starts = new Int32Array(3);
  readonly ends = new Int32Array(3);
  private text = '';
  private at = 0;

  constructor(private readonly dialect: ForestDialect) {}

  begin(text: string): void {
    this.text = text;
    this.at = 0;
  }

  /** Goes to the next item; false at the end of the line. An empty item between two commas has no fields. */
  next(): boolean {
    const { text } = this;
    let i = this.at;
    while (i < text.length && text.charCodeAt(i) <= BLANK) i++;
    if (i >= text.length) return false;
    this.from = i;
    this.fields = 0;
    return this.dialect === 'blank' ? this.cutAtBlank(i) : this.cutAtComma(i);
  }

  private cutAtBlank(i: number): boolean {
    const { text } = this;
    let start = i;
    for (; ; i++) {
      const c = i < text.length ? text.charCodeAt(i) : BLANK;
      if (c !== COMMA && c > BLANK) continue;
      this.addField(start, i);
      start = i + 1;
      if (c !== COMMA) break;
    }
    this.to = i;
    this.at = i + 1;
    return true;
  }

  private cutAtComma(i: number): boolean {
    const { text } = this;
    let start = -1;
    let end = i;
    for (; ; i++) {
      const c = i < text.length ? text.charCodeAt(i) : COMMA;
      if (c !== COMMA && c > BLANK) {
        if (start < 0) start = i;
        continue;
      }
      if (start >= 0) {
        this.addField(start, i);
        end = i;
      }
      start = -1;
      if (c === COMMA) break;
    }
    this.to = end;
    this.at = i + 1;
    return true;
  }

  private addField(from: number, to: number): void {
    if (this.fields < 3) {
      this.starts[this.fields] = from;
      this.ends[this.fields] = to;
    }
    this.fields++;
  }

  /** Text of a field, 0 … 2. */
  textOf(k: number): string {
    return this.text.slice(this.starts[k], this.ends[k]);
  }
}
