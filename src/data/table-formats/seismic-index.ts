/** SEISMIC's index file: which rows of its data file are which cascade. */
import { explain } from '../explain';
import { parseNumber, SEPARATOR_WORD, splitFields } from '../fields';
import { Floats, Integers } from '../growing';
import { MAX_CASCADES } from '../cascade-builder';
import { count, quote } from '../issue-list';
import { DEFAULT_BAD_LINES, LineReader, PREVIEW_HEAD, type LineFinding } from '../line-reader';
import { badLinesChoice } from '../cascade-choices';
import type { Format, FormatReader, ReaderContext, Refusal, Understood } from '../reader';
import { readsAsIndex, understandIndex, type IndexLayout } from './seismic-layout';

/** Rows are numbered below this: more events are not read. */
const LAST_ROW = 0x7fffffff;

const OPEN_BRACE = 0x7b;

class IndexReader extends LineReader {
  private readonly names: string[] = [];
  private readonly starts = new Integers();
  private readonly ends = new Integers();
  private readonly posted = new Floats();
  private readonly where = new Integers();
  private headerAwaited: boolean;

  constructor(
    context: ReaderContext,
    private readonly layout: IndexLayout,
  ) {
    super(context);
    this.headerAwaited = layout.header;
  }

  protected readLine(text: string): void {
    const { fields } = splitFields(text, this.layout.separator);
    if (this.headerAwaited) {
      this.headerAwaited = false;
      return this.show(text, fields, 'header');
    }
    const finding = this.readRange(fields);
    if (finding) this.reject(text, finding);
    else if (this.lines <= PREVIEW_HEAD) this.show(text, fields, 'read');
  }

  private readRange(fields: string[]): LineFinding | undefined {
    const { layout } = this;
    const field = (column: number): string => fields[column] ?? '';
    const [start, end] = [Number(field(layout.start)), Number(field(layout.end))];
    for (const [column, value] of [
      [layout.start, start],
      [layout.end, end],
    ])
      if (!/^\d+$/.test(field(column)) || value < 1 || value > LAST_ROW)
        return {
          code: 'not-a-row',
          message: `Found ${quote(field(column))}, expected the number of a row, counted from 1.`,
          column: layout.headers[column],
          found: field(column),
          expected: 'a whole number from 1',
          hint: 'Fix the value',
        };
    if (end < start)
      return {
        code: 'range-reversed',
        message: `The last row ${end.toLocaleString('en')} comes before the first row ${start.toLocaleString('en')}.`,
        found: `${start} to ${end}`,
        expected: 'a last row that is not before the first',
        hint: 'Fix the range',
      };
    const name = layout.name < 0 ? '' : field(layout.name);
    this.names.push(name === '' ? String(this.names.length + 1) : name);
    this.starts.push(start);
    this.ends.push(end);
    this.posted.push(layout.posted < 0 ? Number.NaN : parseNumber(field(layout.posted), false));
    this.where.push(this.lines);
    return undefined;
  }

  protected override checkLimits(): void {
    if (this.full || this.names.length <= MAX_CASCADES) return;
    this.stop({
      code: 'too-many-cascades',
      message: `Found more than ${MAX_CASCADES.toLocaleString('en')} cascades up to this line; that is the limit.`,
      expected: `at most ${MAX_CASCADES.toLocaleString('en')} cascades`,
      hint: 'Filter the file first.',
    });
  }

  finish(): Understood {
    const { names, starts, ends, posted, where, context, layout } = this;
    const length = names.length;
    if (length === 0 && !context.issues.stopped)
      context.issues.add({
        code: 'no-ranges',
        severity: 'stopped',
        message: 'No line of this file could be read as a range of rows.',
        expected: 'lines with the first and the last row of a cascade',
        hint: 'Look at the preview, and fix the lines.',
      });
    return {
      says: [
        { text: 'Looks like ' },
        { text: 'a SEISMIC index', kind: 'format', choice: 'format' },
        { text: `: the first and last rows of ${count(length, 'cascade')} in a data file, separated by ` },
        { text: SEPARATOR_WORD[layout.separator], choice: 'separator' },
        { text: '; rows count from 1.' },
      ],
      choices: [{ ...badLinesChoice(context.choices), value: context.choices.badLines ?? DEFAULT_BAD_LINES }],
      preview: this.preview,
      rejected: this.rejected,
      lines: this.lines,
      ...(context.issues.stopped
        ? {}
        : {
            index: {
              names,
              starts: starts.take(length),
              ends: ends.take(length),
              posted: posted.take(length),
              lines: where.take(length),
            },
          }),
    };
  }
}

export const seismicIndexFormat: Format = {
  id: 'seismic-index',
  name: 'a SEISMIC index',
  gives: 'index',
  sniff: ({ bytes, lines }) => (bytes[0] === OPEN_BRACE ? 0 : readsAsIndex(lines)),
  open: (context): FormatReader | Refusal => {
    const layout = understandIndex(context.sample.lines, context.choices);
    return layout ? new IndexReader(context, layout) : explain(context.sample);
  },
};
