/** Reads vectors of nodes: after the first line `n d` an identifier and d numbers in each line. */
import { badLinesChoice } from './cascade-choices';
import { Floats } from './growing';
import { count, quote } from './issue-list';
import { LineReader, PREVIEW_HEAD } from './line-reader';
import type { NodeLabels } from './read';
import type { ReaderContext, Understood } from './reader';

const HEADER = /^\s*(\d{1,9})[ \t]+(\d{1,6})\s*$/;

/** n and d of a first line. */
export interface VectorsHeader {
  count: number;
  width: number;
}

export function headerOf(line: string): VectorsHeader | undefined {
  const found = HEADER.exec(line);
  const width = Number(found?.[2] ?? 0);
  return found && width > 0 ? { count: Number(found[1]), width } : undefined;
}

/** Fields of a line; the identifier first. */
export const vectorFields = (line: string): string[] => line.trim().split(/[ \t]+/);

/** Longest vectors, and numbers in all: 400 MB. */
const MAX_WIDTH = 1024;
const MAX_NUMBERS = 50_000_000;
/** Numbers of a line that the preview shows. */
const SHOWN = 6;

export class NodeVectorsReader extends LineReader {
  private readonly ids: string[] = [];
  private readonly values = new Floats();
  private headerAwaited = true;

  constructor(
    context: ReaderContext,
    private readonly header: VectorsHeader,
  ) {
    super(context);
  }

  protected readLine(text: string): void {
    const { width } = this.header;
    const fields = vectorFields(text);
    if (this.headerAwaited) {
      this.headerAwaited = false;
      this.show(text, fields, 'header');
      if (width > MAX_WIDTH) this.stopWide();
      return;
    }
    const [id] = fields;
    // A vector of another length is no slip of the pen: the file is another one, or was cut.
    if (fields.length !== width + 1)
      return this.reject(text, {
        code: 'wrong-dimension',
        severity: 'stopped',
        message: `Node ${id}: found ${count(fields.length - 1, 'number')}, and the first line says ${width.toLocaleString('en')}.`,
        found: count(fields.length - 1, 'number'),
        expected: `an identifier and ${count(width, 'number')}`,
        hint: 'Write all vectors with the same number of numbers, and that number behind the number of vectors in the first line.',
      });
    const numbers = fields.slice(1).map(Number);
    const wrong = numbers.findIndex((x) => !Number.isFinite(x));
    if (wrong >= 0)
      return this.reject(text, {
        code: 'not-a-number',
        message: `Node ${id}: number ${(wrong + 1).toLocaleString('en')} is ${quote(fields[wrong + 1])}; expected a finite number.`,
        column: `f${wrong + 1}`,
        found: fields[wrong + 1],
        expected: 'a finite number',
        hint: 'Fix the number',
      });
    this.ids.push(id);
    for (const x of numbers) this.values.push(x);
    if (this.lines <= PREVIEW_HEAD) this.show(text, [id, ...fields.slice(1, 1 + SHOWN)], 'read');
  }

  private stopWide(): void {
    const { width } = this.header;
    this.stop({
      code: 'vectors-too-long',
      message: `The first line says ${count(width, 'number')} for every node; the limit is ${MAX_WIDTH.toLocaleString('en')}.`,
      found: count(width, 'number'),
      expected: `at most ${count(MAX_WIDTH, 'number')}`,
      hint: 'Make shorter vectors: 64 numbers are usual.',
    });
  }

  protected override checkLimits(): void {
    if (this.full || this.values.length <= MAX_NUMBERS) return;
    this.stop({
      code: 'too-many-numbers',
      message: `Found more than ${count(MAX_NUMBERS, 'number')} up to this line; that is the limit.`,
      found: `more than ${count(MAX_NUMBERS, 'number')}`,
      expected: `at most ${count(MAX_NUMBERS, 'number')}`,
      hint: 'Keep the vectors of nodes that are in the network.',
    });
  }

  finish(): Understood {
    const { ids, header, context } = this;
    const { issues } = context;
    if (ids.length === 0 && !issues.stopped)
      issues.add({
        code: 'no-vectors',
        severity: 'stopped',
        message: 'No line of this file holds an identifier and its numbers.',
        expected: `lines of an identifier and ${count(header.width, 'number')}`,
        hint: 'Look at the preview, and fix the lines.',
      });
    else if (ids.length + this.badLines !== header.count && !issues.stopped)
      issues.add({
        code: 'count-differs',
        severity: 'note',
        message: `The first line says ${count(header.count, 'vector')}; the file holds ${(ids.length + this.badLines).toLocaleString('en')}.`,
        line: 1,
        found: count(ids.length + this.badLines, 'vector'),
        expected: count(header.count, 'vector'),
        hint: 'Check that the file is complete.',
      });
    const labels: NodeLabels = {
      ids,
      names: ids,
      vectors: { width: header.width, values: this.values.take(this.values.length) },
    };
    return {
      says: [
        { text: 'Looks like ' },
        { text: 'vectors of nodes', kind: 'format', choice: 'format' },
        { text: `: ${count(header.width, 'number')} for each of ${count(ids.length, 'node')}.` },
      ],
      choices: [badLinesChoice(context.choices)],
      preview: this.preview,
      rejected: this.rejected,
      lines: this.lines,
      ...(ids.length > 0 ? { labels } : {}),
    };
  }
}
