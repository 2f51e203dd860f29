/**
 * The reader of edge lists: blocks of whole lines in, a network and what is to be said about the file out.
 * Lines that cannot be read are findings, never exceptions.
 */
import { duplicateRule } from './choices';
import { readNumber } from './columns';
import type { Layout, ValueColumn } from './edge-list-layout';
import { EdgeRows } from './edge-rows';
import { lineKind, parseNumber, splitFields } from './fields';
import { quote, type IssueList } from './issue-list';
import { badValue, missingEnd } from './line-findings';
import { LineTaker, PREVIEW_HEAD } from './line-reader';
import { decodeUtf8, lineEnd, nextLine } from './lines';
import { NodeNames } from './node-names';
import { PlainLine } from './plain-line';
import type { ReadChoices } from './read';
import type { ReaderContext } from './reader';
import { parseDate } from './dates';

export const MAX_NODES = 1_000_000;
export const MAX_EDGES = 5_000_000;
/** An undirected file may hold every edge twice. */
const MAX_ROWS = 2 * MAX_EDGES;

export class EdgeListReader extends LineTaker {
  readonly rows: EdgeRows;
  readonly names = new NodeNames();
  selfLoops = 0;
  firstSelfLoop = 0;
  /** Fields of kept columns that are no numbers, and numbers written with separators for thousands: how many, and the first. */
  odd = { count: 0, line: 0, text: '' };
  grouped = { count: 0, line: 0, text: '' };
  private readonly plainLine: PlainLine | undefined;
  private headLines: number;
  /** The last line, when a quote was left open in it; otherwise 0. */
  private openQuote = 0;

  /** @param strictAlpha false while α is only a guess: a value outside 0…1 then means that it was no probability */
  constructor(
    readonly layout: Layout,
    context: Pick<ReaderContext, 'choices' | 'issues'>,
    private readonly strictAlpha: boolean,
  ) {
    super(context);
    this.rows = new EdgeRows(layout.values.length);
    this.plainLine = PlainLine.fits(layout) ? new PlainLine(layout) : undefined;
    this.headLines = (layout.header ? 1 : 0) + (layout.sizeLine ? 1 : 0);
  }

  get choices(): ReadChoices {
    return this.context.choices;
  }

  get issues(): IssueList {
    return this.context.issues;
  }

  override push(block: Uint8Array): void {
    if (this.plainLine && this.names.plain) this.pushPlain(block, this.plainLine);
    else super.push(block);
  }

  /** Byte by byte as long as lines are two numbers and perhaps a value; any other line is read with care. */
  private pushPlain(block: Uint8Array, plainLine: PlainLine): void {
    const { rows, names } = this;
    const meaning = this.layout.values[0]?.meaning;
    const chance = meaning === 'influence' || (this.strictAlpha && meaning === 'alpha');
    for (let at = 0; at < block.length && !this.full;) {
      if (this.lines >= PREVIEW_HEAD && this.headLines === 0 && names.plain) {
        const next = plainLine.read(block, at);
        if (next > 0 && plainLine.source !== plainLine.target && !(chance && plainLine.value > 1)) {
          this.lines++;
          rows.add(names.integer(plainLine.source), names.integer(plainLine.target), this.lines);
          if (rows.values.length > 0) rows.values[0][rows.count - 1] = plainLine.value;
          at = next;
          continue;
        }
      }
      const end = lineEnd(block, at);
      const { text, valid } = decodeUtf8(block.subarray(at, end));
      this.takeLine(text, valid);
      at = nextLine(block, end);
    }
    this.checkLimits();
  }

  protected override takeLine(text: string, valid: boolean): void {
    if (this.headLines > 0 && lineKind(text) === 'data') {
      this.headLines--;
      this.lines++;
      return this.show(text, splitFields(text, this.layout.separator).fields, 'header');
    }
    super.takeLine(text, valid);
  }

  protected override readLine(text: string): void {
    const { fields, badQuote } = splitFields(text, this.layout.separator);
    // The rest of a name with a line break in it would pass for an edge of its own.
    const goesOn = this.openQuote > 0 && text.split('"').length % 2 === 0;
    if (badQuote || goesOn) {
      this.openQuote = goesOn ? 0 : this.lines;
      return this.reject(text, {
        code: 'bad-quote',
        message: `Found ${quote(text)} with a quote that is not closed at the end of its field; expected pairs of quotes.`,
        found: text.trim().slice(0, 60),
        expected: 'a closing quote before the next separator',
        hint: 'Close the quote in the same line (a name cannot hold a line break)',
      });
    }
    this.openQuote = 0;
    this.readEdge(text, fields);
  }

  private readEdge(text: string, fields: string[]): void {
    const { layout, rows, names } = this;
    while (fields.length > layout.fieldCount && fields.at(-1) === '') fields.pop();
    const source = fields[layout.source] ?? '';
    const target = fields[layout.target] ?? '';
    if (source === '' || target === '') return this.reject(text, missingEnd(text, source, target, layout.separator));
    if (fields.length > layout.fieldCount)
      return this.reject(text, {
        code: 'field-count',
        message: `Found ${fields.length} fields, expected ${layout.fieldCount} as in the rest of the file.`,
        found: `${fields.length} fields`,
        expected: `${layout.fieldCount} fields`,
        hint: 'Put names that hold the separator in double quotes, fix the line',
      });
    const read: number[] = [];
    for (const column of layout.values) {
      const raw = fields[column.column] ?? '';
      const value = this.valueIn(raw, column.meaning);
      read.push(value);
      if (column.meaning === 'kept') {
        if (Number.isNaN(value) && raw !== '' && this.odd.count++ === 0)
          this.odd = { count: 1, line: this.lines, text: raw };
        continue;
      }
      const finding = badValue(column.name, column.meaning, raw, value, `${source}–${target}`, this.strictAlpha);
      if (finding) return this.reject(text, finding);
    }
    if (source === target) {
      names.text(source);
      if (this.choices.selfLoops === 'stop')
        return this.reject(text, {
          code: 'self-loop',
          severity: 'stopped',
          message: `Edge ${source}–${target} joins a node with itself; expected two different nodes.`,
          found: `${source}–${target}`,
          expected: 'two different nodes',
          hint: 'Remove the line or choose to leave self-loops out.',
        });
      this.firstSelfLoop ||= this.lines;
      this.selfLoops++;
      return this.show(text, [source, target, 'self-loop, left out'], 'skipped');
    }
    rows.add(names.text(source), names.text(target), this.lines);
    for (let k = 0; k < read.length; k++) rows.values[k][rows.count - 1] = read[k];
    this.show(text, [source, target, ...layout.values.map((c) => fields[c.column] ?? '')], 'read');
  }

  private valueIn(raw: string, meaning: ValueColumn['meaning']): number {
    const { decimalComma } = this.layout;
    const value = readNumber(raw, decimalComma);
    if (Number.isNaN(value)) return meaning === 'time' ? parseDate(raw, this.layout.dateOrder) : value;
    if (/[,'’.\u00a0\u202f ]\d{3}/.test(raw) && value !== parseNumber(raw, decimalComma) && this.grouped.count++ === 0)
      this.grouped = { count: 1, line: this.lines, text: raw };
    return value;
  }

  protected override checkLimits(): void {
    if (this.full) return;
    const stop = (code: string, what: string, limit: number): void =>
      this.stop({
        code,
        message: `Found more than ${limit.toLocaleString('en')} ${what} up to this line; that is the limit.`,
        found: `more than ${limit.toLocaleString('en')} ${what}`,
        expected: `at most ${limit.toLocaleString('en')} ${what}`,
        hint: 'Filter the file first.',
      });
    if (this.names.count > MAX_NODES) stop('too-many-nodes', 'nodes', MAX_NODES);
    else if (this.rows.count > MAX_ROWS) stop('too-many-edges', 'lines with an edge', MAX_ROWS);
  }

  /** The rule for repeated edges that is in force. */
  get duplicates(): NonNullable<ReadChoices['duplicates']> {
    return duplicateRule(this.choices, this.layout.third);
  }
}
