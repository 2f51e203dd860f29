/**
 * What every reader of lines shares: blocks of bytes → lines, their numbers as a text editor counts, the preview, and what becomes
 * of a line that cannot be read.
 */
import { lineKind } from './fields';
import { quote, type Finding } from './issue-list';
import { decodeUtf8, lineEnd, nextLine, splitLines } from './lines';
import type { PreviewLine, ReadChoices } from './read';
import type { FormatReader, ReaderContext, Understood } from './reader';

/** Lines that are kept for *Download rejected lines*. */
export const MAX_REJECTED = 100_000;
/** Lines shown from the head of the file, and lines with a finding shown beyond them. */
export const PREVIEW_HEAD = 10;
const PREVIEW_FINDINGS = 40;
/** Fields of a line that the preview shows. */
const PREVIEW_FIELDS = 30;
/** Characters of a line that the preview shows, and how many of them stand in front of the place of a finding. */
const PREVIEW_TEXT = 300;
const BEFORE_SPAN = 100;

/** Lines that cannot be read are left out and counted, unless the user chose that they stop the import. */
export const DEFAULT_BAD_LINES: NonNullable<ReadChoices['badLines']> = 'skip';

/** What is wrong with a line. Without a severity the choice *lines with an error* decides. */
export type LineFinding = Omit<Finding, 'severity' | 'line'> & Partial<Pick<Finding, 'severity'>>;

/** A place in a line: characters from, to (exclusive). */
export type Span = [number, number];

export interface ShowOptions {
  /** Place in the line that the status speaks of. */
  span?: Span;
  cascade?: PreviewLine['cascade'];
}

/** Lines, their numbers and their preview; what is made of them in the end is left to the format. */
export abstract class LineTaker {
  readonly takes = 'lines';
  /** A limit was passed: reading on is of no use. */
  full = false;
  /** Lines so far, comments and blank ones included: the number of the line that is being read. */
  lines = 0;
  /** Lines that could not be read. */
  badLines = 0;
  readonly preview: PreviewLine[] = [];
  readonly rejected: string[] = [];
  private findingsShown = 0;

  constructor(protected readonly context: Pick<ReaderContext, 'choices' | 'issues'>) {}

  /** A line with data: neither blank nor a comment, valid text. Its number is `lines`. */
  protected abstract readLine(text: string): void;

  /** What a line is; for formats where blank lines or `#` carry meaning. */
  protected kindOf(text: string): 'data' | 'comment' | 'empty' {
    return lineKind(text);
  }

  /** Called after every block, and every 1,024 lines: the place to look after limits. */
  protected checkLimits(): void {}

  /** Takes a block of whole lines (the last one of the file may lack its break). O(bytes). */
  push(block: Uint8Array): void {
    if (block.length === 0 || this.full) return;
    // Decoding a block at once is several times faster than line by line; lines that are not UTF-8 are then found one by one.
    const decoded = decodeUtf8(block);
    if (decoded.valid) {
      for (const line of splitLines(decoded.text)) {
        this.takeLine(line, true);
        if (this.full) return;
      }
    } else
      for (let at = 0; at < block.length && !this.full;) {
        const end = lineEnd(block, at);
        const { text, valid } = decodeUtf8(block.subarray(at, end));
        this.takeLine(text, valid);
        at = nextLine(block, end);
      }
    this.checkLimits();
  }

  /** Counts a line and reads it. */
  protected takeLine(text: string, valid: boolean): void {
    this.lines++;
    if ((this.lines & 1023) === 0) this.checkLimits();
    if (this.kindOf(text) !== 'data') return this.show(text, [], 'comment');
    if (!valid) return this.reject(text, notUtf8(text));
    if (text.includes('\0')) return this.reject(text, NUL_FINDING, [text.indexOf('\0'), text.indexOf('\0') + 1]);
    this.readLine(text);
  }

  /** A line that cannot be read: left out and counted, or the end of the import, as the user chose. */
  protected reject(text: string, finding: LineFinding, span?: Span): void {
    const skip = (this.context.choices.badLines ?? DEFAULT_BAD_LINES) === 'skip';
    const severity = finding.severity ?? (skip ? 'skipped' : 'stopped');
    const hint = finding.hint ?? 'Fix the line';
    this.badLines++;
    this.context.issues.add({
      ...finding,
      severity,
      line: this.lines,
      hint:
        finding.severity !== undefined
          ? hint
          : `${hint}${skip ? '; the line was left out.' : ' or choose “skip” for lines with an error.'}`,
    });
    if (this.rejected.length < MAX_REJECTED) this.rejected.push(text);
    this.show(text, [finding.message], severity === 'stopped' ? 'stopped' : 'skipped', span ? { span } : {});
  }

  /** A remark on the line that is being read, which is taken. */
  protected note(finding: Omit<Finding, 'severity' | 'line'>): void {
    this.context.issues.add({ ...finding, severity: 'note', line: this.lines });
  }

  /** Ends the reading: nothing is imported. */
  protected stop(finding: Omit<Finding, 'severity' | 'line'>): void {
    this.full = true;
    this.context.issues.add({ ...finding, severity: 'stopped', line: this.lines });
  }

  /** Shows a line in the preview: the head of the file, and lines with a finding beyond it. */
  protected show(
    text: string,
    fields: string[],
    status: PreviewLine['status'],
    { span, cascade }: ShowOptions = {},
  ): void {
    if (this.lines > PREVIEW_HEAD) {
      if (status === 'read' || status === 'comment' || this.findingsShown >= PREVIEW_FINDINGS) return;
      this.findingsShown++;
    }
    const shown =
      fields.length > PREVIEW_FIELDS
        ? [...fields.slice(0, PREVIEW_FIELDS), `… and ${(fields.length - PREVIEW_FIELDS).toLocaleString('en')} more`]
        : fields;
    this.preview.push({
      line: this.lines,
      ...windowOf(text, span),
      fields: shown,
      status,
      ...(cascade ? { cascade } : {}),
    });
  }
}

/** The base of a format's reader of lines: it needs `readLine` and `finish`. */
export abstract class LineReader extends LineTaker implements FormatReader {
  constructor(protected override readonly context: ReaderContext) {
    super(context);
  }

  abstract finish(): Understood;
}

/** The part of a long line that the preview shows: its head, or what stands around a place in it. */
export function windowOf(text: string, span?: Span): { text: string; span?: Span } {
  if (text.length <= PREVIEW_TEXT) return span ? { text, span } : { text };
  const from = span ? Math.max(0, Math.min(span[0] - BEFORE_SPAN, text.length - PREVIEW_TEXT)) : 0;
  const to = from + PREVIEW_TEXT;
  const cut = `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  if (!span) return { text: cut };
  const shift = (from > 0 ? 1 : 0) - from;
  return { text: cut, span: [span[0] + shift, Math.min(span[1], to) + shift] };
}

const notUtf8 = (text: string): LineFinding => ({
  code: 'not-utf8',
  message: `Found bytes that are not UTF-8 text in ${quote(text)}; expected UTF-8.`,
  found: text.slice(0, 60),
  expected: 'UTF-8 text',
  hint: 'Save the file as UTF-8, or choose its encoding (files of Excel are often Windows-1252)',
});

const NUL_FINDING: LineFinding = {
  code: 'binary-line',
  message: 'Found a NUL character; expected text.',
  found: 'NUL character',
  expected: 'text',
  hint: 'Check that the file was not cut or overwritten',
};
