/** One cascade as a column of times, or of dates: nothing else in a line. Times that are back at 0 begin another cascade. */
import { parseMoment } from '../dates';
import { PREVIEW_HEAD } from '../line-reader';
import type { Format, ReaderContext, Sample } from '../reader';
import { dataLines } from '../sniff';
import { rankOf } from './column-names';
import { EventListReader } from './event-list-reader';

const text = (line: string): string => line.trim().replace(/^"(.*)"$/, '$1');
const isTime = (line: string): boolean => !Number.isNaN(parseMoment(text(line), false));
const JUDGED_LINES = 200;

/** The name of the column, where the first line is none of the times. */
const headOf = (lines: readonly string[]): string | undefined =>
  lines.length > 1 && !isTime(lines[0]) && isTime(lines[1]) ? text(lines[0]) : undefined;

class TimeListReader extends EventListReader {
  protected readonly looksLike = 'a list of times';
  private cascade = -1;
  private before = Number.NaN;
  private beginsAtZero = false;

  constructor(
    context: ReaderContext,
    private head: string | undefined,
  ) {
    super(context, head);
  }

  protected readLine(line: string): void {
    if (this.head !== undefined) {
      this.head = undefined;
      return this.show(line, [text(line)], 'header');
    }
    const time = parseMoment(text(line), false);
    if (this.cascade < 0) this.beginsAtZero = time === 0;
    const anew = this.beginsAtZero && time === 0 && this.before > 0;
    if (this.cascade < 0 || anew) this.cascade = this.begin();
    if (anew && this.anew.count++ === 0) this.anew.line = this.lines;
    const finding = this.add(this.cascade, { time: text(line) });
    if (finding) return this.reject(line, finding);
    this.before = time;
    if (this.lines <= PREVIEW_HEAD) this.show(line, [text(line)], 'read');
  }
}

/** Sure where the column is called a time, or its dates say so; numbers alone have to rise from 0. */
function sniff(sample: Sample): number {
  const lines = dataLines(sample).slice(0, JUDGED_LINES);
  const head = headOf(lines);
  const rows = head === undefined ? lines : lines.slice(1);
  if (rows.length < 2 || rows.filter(isTime).length < 0.8 * rows.length) return 0;
  if (head !== undefined) return rankOf(head, 'time') === undefined ? 0 : 0.95;
  const numbers = rows.map((row) => Number(text(row)));
  if (numbers.every(Number.isNaN)) return 0.9;
  const rises = numbers.every((t, k) => k === 0 || t >= numbers[k - 1] || t === 0);
  return numbers[0] === 0 && rises && numbers.some((t) => t > 0) ? 0.9 : 0;
}

export const timeListFormat: Format = {
  id: 'time-list',
  name: 'a list of times',
  gives: 'cascades',
  sniff,
  open: (context) => new TimeListReader(context, headOf(dataLines(context.sample))),
};
