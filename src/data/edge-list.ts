/**
 * The reader of edge lists: blocks of whole lines in, a network and what is to be said about the file out.
 * Lines that cannot be read are findings, never exceptions.
 */
import { duplicateRule } from './choices';
import type { Layout } from './edge-list-layout';
import { EdgeRows } from './edge-rows';
import { lineKind, parseNumber, parseTime, splitFields } from './fields';
import { quote, type Finding, type IssueList } from './issue-list';
import { badValue, missingEnd, type LineFinding } from './line-findings';
import { decodeUtf8, lineEnd, nextLine, splitLines } from './lines';
import { NodeNames } from './node-names';
import { PlainLine } from './plain-line';
import type { PreviewLine, ReadChoices } from './read';

export const MAX_NODES = 1_000_000;
export const MAX_EDGES = 5_000_000;
/** An undirected file may hold every edge twice. */
const MAX_ROWS = 2 * MAX_EDGES;
const MAX_REJECTED = 100_000;
/** Lines shown from the head of the file, and lines with an error shown beyond them. */
const PREVIEW_HEAD = 10;
const PREVIEW_ERRORS = 40;
const PREVIEW_TEXT = 300;

export class EdgeListReader {
  readonly rows: EdgeRows;
  readonly names = new NodeNames();
  readonly preview: PreviewLine[] = [];
  readonly rejected: string[] = [];
  lines = 0;
  selfLoops = 0;
  firstSelfLoop = 0;
  /** A limit was passed: reading on is of no use. */
  full = false;
  private readonly plainLine: PlainLine | undefined;
  private headLines: number;
  private errorsShown = 0;

  /** @param strictAlpha false while α is only a guess: a value outside 0…1 then means that it was no probability */
  constructor(
    readonly layout: Layout,
    readonly choices: ReadChoices,
    readonly issues: IssueList,
    private readonly strictAlpha: boolean,
  ) {
    this.rows = new EdgeRows(layout.values.length);
    this.plainLine = PlainLine.fits(layout) ? new PlainLine(layout) : undefined;
    this.headLines = (layout.header ? 1 : 0) + (layout.sizeLine ? 1 : 0);
  }

  /** Takes a block of whole lines (the last one of the file may lack its break). */
  push(block: Uint8Array): void {
    if (block.length === 0) return;
    // Decoding a block at once is several times faster than line by line; lines that are not UTF-8 are then found one by one.
    const decoded = this.mayBePlain ? undefined : decodeUtf8(block);
    if (decoded?.valid) {
      for (const line of splitLines(decoded.text)) {
        this.lines++;
        this.readLine(line, true);
        if ((this.lines & 1023) === 0) this.checkLimits();
        if (this.full) return;
      }
    } else this.pushBytes(block);
    this.checkLimits();
  }

  private get mayBePlain(): boolean {
    return this.plainLine !== undefined && this.names.plain;
  }

  private pushBytes(block: Uint8Array): void {
    const { plainLine, rows, names } = this;
    const alpha = this.strictAlpha && this.layout.values[0]?.meaning === 'alpha';
    for (let at = 0; at < block.length && !this.full;) {
      this.lines++;
      if (plainLine && this.lines > PREVIEW_HEAD && this.headLines === 0 && names.plain) {
        const next = plainLine.read(block, at);
        if (next > 0 && plainLine.source !== plainLine.target && !(alpha && plainLine.value > 1)) {
          rows.add(names.integer(plainLine.source), names.integer(plainLine.target), this.lines);
          if (rows.values.length > 0) rows.values[0][rows.count - 1] = plainLine.value;
          at = next;
          continue;
        }
      }
      const end = lineEnd(block, at);
      const { text, valid } = decodeUtf8(block.subarray(at, end));
      this.readLine(text, valid);
      at = nextLine(block, end);
      if ((this.lines & 1023) === 0) this.checkLimits();
    }
  }

  private readLine(text: string, valid: boolean): void {
    const kind = lineKind(text);
    if (kind !== 'data') return this.show(text, [], 'comment');
    if (this.headLines > 0) {
      this.headLines--;
      return this.show(text, splitFields(text, this.layout.separator).fields, 'header');
    }
    if (!valid)
      return this.reject(text, {
        code: 'not-utf8',
        message: `Found bytes that are not UTF-8 text in ${quote(text)}; expected UTF-8.`,
        found: text.slice(0, 60),
        expected: 'UTF-8 text',
        hint: 'Save the file as UTF-8',
      });
    if (text.includes('\0'))
      return this.reject(text, {
        code: 'binary-line',
        message: 'Found a NUL character; expected text.',
        found: 'NUL character',
        expected: 'text',
        hint: 'Check that the file was not cut or overwritten',
      });
    const { fields, badQuote } = splitFields(text, this.layout.separator);
    if (badQuote)
      return this.reject(text, {
        code: 'bad-quote',
        message: `Found ${quote(text)} with a quote that is not closed at the end of its field; expected pairs of quotes.`,
        found: text.trim().slice(0, 60),
        expected: 'a closing quote before the next separator',
        hint: 'Close the quote',
      });
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
      const value = (column.meaning === 'time' ? parseTime : parseNumber)(raw, layout.decimalComma);
      const finding = badValue(column.name, column.meaning, raw, value, `${source}–${target}`, this.strictAlpha);
      if (finding) return this.reject(text, finding);
      read.push(value);
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
    this.show(text, [source, target, ...layout.values.map((c) => fields[c.column])], 'read');
  }

  /** A line that cannot be read stops the import, unless the user chose to skip such lines. */
  private reject(text: string, finding: LineFinding & Partial<Pick<Finding, 'severity'>>): void {
    const skip = finding.severity === undefined && this.choices.badLines === 'skip';
    const severity = finding.severity ?? (skip ? 'skipped' : 'stopped');
    const hint =
      finding.severity === undefined
        ? skip
          ? 'The line was left out.'
          : `${finding.hint} or choose “skip” for lines with an error.`
        : finding.hint;
    this.issues.add({ ...finding, severity, line: this.lines, hint });
    if (this.rejected.length < MAX_REJECTED) this.rejected.push(text);
    this.show(text, [finding.message], severity === 'stopped' ? 'stopped' : 'skipped');
  }

  private show(text: string, fields: string[], status: PreviewLine['status']): void {
    if (this.lines > PREVIEW_HEAD) {
      if (status === 'read' || status === 'comment' || this.errorsShown >= PREVIEW_ERRORS) return;
      this.errorsShown++;
    }
    this.preview.push({
      line: this.lines,
      text: text.length > PREVIEW_TEXT ? `${text.slice(0, PREVIEW_TEXT)}…` : text,
      fields,
      status,
    });
  }

  private checkLimits(): void {
    if (this.full) return;
    const stop = (code: string, what: string, limit: number): void => {
      this.full = true;
      this.issues.add({
        code,
        severity: 'stopped',
        line: this.lines,
        message: `Found more than ${limit.toLocaleString('en')} ${what} up to this line; that is the limit.`,
        found: `more than ${limit.toLocaleString('en')} ${what}`,
        expected: `at most ${limit.toLocaleString('en')} ${what}`,
        hint: 'Filter the file first.',
      });
    };
    if (this.names.count > MAX_NODES) stop('too-many-nodes', 'nodes', MAX_NODES);
    else if (this.rows.count > MAX_ROWS) stop('too-many-edges', 'lines with an edge', MAX_ROWS);
  }

  /** The rule for repeated edges that is in force. */
  get duplicates(): NonNullable<ReadChoices['duplicates']> {
    return duplicateRule(this.choices, this.layout.third);
  }
}
