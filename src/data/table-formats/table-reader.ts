/** The reader of tables of events: lines in, rows in flat arrays out. What cannot be read is a finding, never an exception. */
import { MAX_CASCADES, MAX_EVENTS, MAX_USERS } from '../cascade-builder';
import { lineKind, parseNumber, splitFields } from '../fields';
import { LineReader, PREVIEW_HEAD, type LineFinding } from '../line-reader';
import type { Understood, ReaderContext } from '../reader';
import { orderIn, parseDate, type DateOrder } from '../dates';
import { Floats } from '../growing';
import { isTooFar, timeTooLarge } from '../time-unit';
import { EventRows } from './event-rows';
import { botOf, isBotScore, isNoParent, isNothing, parseGrouped, splitOf } from './field-values';
import { oddQuotes, QUOTED_LINES } from './quoted-lines';
import { badField, badQuote as badQuoteFinding, emptyName, fieldCountFinding, otherSeparator } from './row-findings';
import { finishTable } from './table-finish';
import type { TableLayout } from './table-layout';
import type { TableReading } from './table-reading';

export class TableReader extends LineReader implements TableReading {
  readonly rows: EventRows;
  grouped = { count: 0, line: 0, text: '' };
  negative = { count: 0, line: 0, text: '' };
  scores = { count: 0, line: 0, text: '' };
  anew = { count: 0, line: 0 };
  /** Days and months of numbers, while no date told which is which: the times as they are with the month first. */
  private monthFirst: Floats | undefined;
  dateOrder: DateOrder | undefined;
  /** Rows so far of every cascade of a log without times. */
  private readonly order: number[] = [];
  private headerAwaited: boolean;
  /** Lines of a field in quotes that is not closed yet. */
  private open: { text: string; valid: boolean }[] = [];

  constructor(
    context: ReaderContext,
    readonly layout: TableLayout,
    readonly complete: boolean,
  ) {
    super(context);
    const { at } = layout;
    this.rows = new EventRows({
      mark: at.mark !== undefined,
      bot: at.bot !== undefined,
      parent: at.parent !== undefined,
      event: at.event !== undefined && at.parent !== undefined,
      split: at.split !== undefined,
      number: context.given !== undefined,
    });
    this.headerAwaited = layout.header;
    this.dateOrder = layout.dateOrder;
    if (layout.unsure.dateOrder) this.monthFirst = new Floats();
  }

  get orderUnsure(): boolean {
    return this.monthFirst !== undefined;
  }

  get reading(): ReaderContext {
    return this.context;
  }

  protected override takeLine(text: string, valid: boolean): void {
    if (this.open.length > 0) return this.takeQuoted(text, valid);
    if (text.includes('"') && lineKind(text) === 'data' && this.opensQuote(text)) {
      this.lines++;
      this.open = [{ text, valid }];
      return;
    }
    super.takeLine(text, valid);
  }

  /** The line ends inside a field in quotes: the field goes on in the next line. */
  private opensQuote(text: string): boolean {
    return oddQuotes(text) && splitFields(text, this.layout.separator).badQuote;
  }

  private takeQuoted(text: string, valid: boolean): void {
    this.lines++;
    this.open.push({ text, valid });
    const closed = oddQuotes(text);
    if (!closed && this.open.length < QUOTED_LINES) return;
    this.closeQuoted(closed);
  }

  /** Reads the lines of an open quote as one row where they make one; otherwise the first is wrong and the rest stands alone. */
  private closeQuoted(closed: boolean): void {
    const lines = this.open;
    const last = this.lines;
    this.open = [];
    const row = lines.map(({ text }) => text).join('\n');
    this.lines = last - lines.length;
    if (closed && this.isRow(row)) {
      super.takeLine(
        row,
        lines.every(({ valid }) => valid),
      );
      this.lines = last;
      return;
    }
    const [first, ...rest] = lines;
    super.takeLine(first.text, first.valid);
    for (const { text, valid } of rest) this.takeLine(text, valid);
  }

  /** Several lines are one row when their quotes close well, and only texts that are not read hold the breaks. */
  private isRow(text: string): boolean {
    const { fields, badQuote } = splitFields(text, this.layout.separator);
    return !badQuote && Object.values(this.layout.at).every((column) => !fieldAt(fields, column).includes('\n'));
  }

  protected readLine(text: string): void {
    const { fields, badQuote } = splitFields(text, this.layout.separator);
    if (this.headerAwaited) {
      this.headerAwaited = false;
      return this.show(text, fields, 'header');
    }
    if (badQuote) return this.reject(text, badQuoteFinding(text));
    if (!this.complete) return this.show(text, fields, 'skipped');
    const alone = fields.length === 1;
    const { separator, fieldCount } = this.layout;
    const finding = (alone && otherSeparator(text, separator, fieldCount)) || this.readRow(fields);
    if (finding) this.reject(text, finding, spanOf(text, finding.found));
    else if (this.lines <= PREVIEW_HEAD) this.show(text, fields, 'read');
  }

  /** Adds a row; a finding when it cannot be read. */
  private readRow(fields: string[]): LineFinding | undefined {
    const { rows } = this;
    const { at, fieldCount } = this.layout;
    while (fields.length > fieldCount && fields[fields.length - 1] === '') fields.pop();
    if (fields.length > fieldCount) return fieldCountFinding(fields.length, fieldCount);
    const cascade = fieldAt(fields, at.cascade);
    if (at.cascade !== undefined && cascade === '') return emptyName('cascade', this.nameOf(at.cascade));
    const user = fieldAt(fields, at.user);
    // Where events have marks, an event of nobody known still counts.
    if (at.user !== undefined && user === '' && at.mark === undefined) return emptyName('user', this.nameOf(at.user));
    const timeText = fieldAt(fields, at.time);
    const time = this.layout.untimed ? 0 : this.timeOf(timeText);
    if (Number.isNaN(time)) return this.badTime(timeText);
    if (isTooFar(time)) return timeTooLarge(timeText, this.nameOf(at.time ?? 0));
    const markText = fieldAt(fields, at.mark);
    const mark = isNothing(markText) ? Number.NaN : this.numberOf(markText);
    if (at.mark !== undefined && Number.isNaN(mark) && !isNothing(markText))
      return this.badValue(at.mark, markText, 'a number');
    const botText = fieldAt(fields, at.bot);
    const bot = botOf(botText, this.layout.decimalComma);
    if (at.bot !== undefined && bot < 0)
      return this.badValue(at.bot, botText, 'bot or person, yes or no, or a score from 0 to 1');
    const splitText = fieldAt(fields, at.split);
    const split = splitText === '' ? -1 : splitOf(splitText);
    if (at.split !== undefined && split < 0 && splitText !== '')
      return this.badValue(at.split, splitText, 'train, validation or test');
    const code = at.cascade === undefined ? this.cascadeAt(time) : rows.cascadeOf(cascade);
    rows.add(
      code,
      user === '' ? -1 : rows.userNames.text(user),
      this.layout.untimed ? this.placeIn(code) : time,
      this.lines,
    );
    rows.numbers?.push(rows.count + this.badLines);
    this.monthFirst?.push(parseDate(timeText, 'month'));
    rows.marks?.push(mark);
    if (mark < 0 && this.negative.count++ === 0) this.negative = { count: 1, line: this.lines, text: markText };
    rows.splits?.push(split);
    if (rows.bots) {
      rows.bots.push(bot);
      if (isBotScore(botText, this.layout.decimalComma) && this.scores.count++ === 0)
        this.scores = { count: 1, line: this.lines, text: botText };
    }
    if (rows.parents) {
      const parent = fieldAt(fields, at.parent);
      rows.parents.push(isNoParent(parent) ? -1 : rows.parentNames.text(parent));
    }
    if (rows.events) {
      const event = fieldAt(fields, at.event);
      rows.events.push(event === '' ? -1 : rows.eventNames.text(event));
    }
    return undefined;
  }

  /** Without a column of cascades: one cascade, and another wherever times that begin at 0 are back at 0. */
  private cascadeAt(time: number): number {
    const { rows } = this;
    const before = rows.count;
    if (before === 0 || rows.numbers) return 0;
    if (time === 0 && rows.times.array[0] === 0 && rows.times.array[before - 1] > 0 && !this.layout.dates) {
      if (this.anew.count++ === 0) this.anew.line = this.lines;
      return rows.cascadeCount;
    }
    return rows.cascadeCount - 1;
  }

  /** Without times: 0 for the first row of a cascade, then one more for each. */
  private placeIn(cascade: number): number {
    const place = this.order[cascade] ?? 0;
    this.order[cascade] = place + 1;
    return place;
  }

  private timeOf(text: string): number {
    if (!this.layout.dates) return this.numberOf(text);
    if (this.monthFirst) this.settleOrder(text);
    // Until a date tells, all of them are kept both ways; the day first is what stands in the rows.
    return parseDate(text, this.monthFirst ? 'day' : this.dateOrder);
  }

  /** The first date that can be read in one way only tells it for all. */
  private settleOrder(text: string): void {
    const { monthFirst } = this;
    const told = orderIn(text);
    if (!monthFirst || (told !== 'day' && told !== 'month') || Number.isNaN(parseDate(text, told))) return;
    if (told === 'month') this.rows.times = monthFirst;
    this.dateOrder = told;
    this.monthFirst = undefined;
  }

  private numberOf(text: string): number {
    const { decimalComma } = this.layout;
    const value = parseNumber(text, decimalComma);
    // Where the comma is the decimal sign, the point of 1.250 stands between thousands.
    if (!Number.isNaN(value) && !(decimalComma && text.includes('.'))) return value;
    const grouped = parseGrouped(text, decimalComma);
    if (Number.isNaN(grouped)) return value;
    if (this.grouped.count++ === 0) this.grouped = { count: 1, line: this.lines, text };
    return grouped;
  }

  private badTime(raw: string): LineFinding {
    return this.badValue(this.layout.at.time ?? 0, raw, timeWords(raw, this.layout.dates, this.dateOrder));
  }

  private badValue(column: number, raw: string, expected: string): LineFinding {
    return badField(this.nameOf(column), raw, expected, this.layout.decimalComma);
  }

  private nameOf(column: number): string {
    return this.layout.columns[column].name;
  }

  protected override checkLimits(): void {
    if (this.full) return;
    const stop = (what: string, limit: number): void =>
      this.stop({
        code: `too-many-${what}`,
        message: `Found more than ${limit.toLocaleString('en')} ${what} up to this line; that is the limit.`,
        found: `more than ${limit.toLocaleString('en')} ${what}`,
        expected: `at most ${limit.toLocaleString('en')} ${what}`,
        hint: 'Filter the file first.',
      });
    if (this.rows.count > MAX_EVENTS) stop('events', MAX_EVENTS);
    else if (this.rows.cascadeCount > MAX_CASCADES) stop('cascades', MAX_CASCADES);
    else if (this.rows.userNames.count > MAX_USERS) stop('users', MAX_USERS);
  }

  finish(): Understood {
    if (this.open.length > 0) this.closeQuoted(false);
    if (this.monthFirst && this.dateOrder === 'month') this.rows.times = this.monthFirst;
    return finishTable(this);
  }
}

/** What a time should have been. */
function timeWords(raw: string, dates: boolean, order: DateOrder | undefined): string {
  if (!dates) return Number.isNaN(parseDate(raw)) ? 'a number or a date' : 'a number, as in the rest of the column';
  if (order === undefined) return 'a date, as in the rest of the column';
  return `a date with the ${order} first, as in the rest of the column`;
}

/** The field of a column; '' where there is none. */
const fieldAt = (fields: readonly string[], column: number | undefined): string =>
  column === undefined ? '' : (fields[column] ?? '');

/** The place of what was found, where it stands in the line. */
function spanOf(text: string, found: string | undefined): [number, number] | undefined {
  const from = found ? text.indexOf(found) : -1;
  return found && from >= 0 ? [from, from + found.length] : undefined;
}
