/**
 * The base of the readers in which a line is a cascade: events with their places in the line, what becomes of a cascade that
 * breaks a rule, and what is said in the end. Numbers and names go into a {@link CascadeBuilder}.
 */
import type { CascadeSet } from '../../core/cascade';
import { CascadeBuilder, type CascadeEnd, type CascadeRules } from '../cascade-builder';
import { badLinesChoice, chosenTime, namesChoice, orderChoice, repeatsChoice, timeChoices } from '../cascade-choices';
import { refusedFinding, similarFinding, takenRemarks } from './cascade-remarks';
import { parseNumber } from '../fields';
import { Integers } from '../growing';
import { count } from '../issue-list';
import { DEFAULT_BAD_LINES, LineReader, MAX_REJECTED, PREVIEW_HEAD, type LineFinding, type Span } from '../line-reader';
import type { ReadChoice, SentencePart } from '../read';
import type { ReaderContext, Understood } from '../reader';
import { parseDate } from '../dates';
import { DATES, describeTime, formatMoment, judgeTimes, type TimeJudgement } from '../time-unit';

/** Pairs of similar names that a remark gives as examples. */
const EXAMPLES = 3;

export abstract class CascadeLineReader extends LineReader {
  protected readonly builder: CascadeBuilder;
  /** Times that were written as dates, and as numbers. */
  protected dates = 0;
  protected numbers = 0;
  /** Items left out because they could not be read. */
  protected badItems = 0;
  /** Where the time of every event of the present line stands. */
  private readonly from = new Integers();
  private readonly to = new Integers();
  /** The first bad item of the present line. */
  private badSpan: Span | undefined;

  constructor(
    context: ReaderContext,
    protected readonly rules: CascadeRules,
  ) {
    super(context);
    this.builder = new CascadeBuilder(rules);
  }

  protected get skips(): boolean {
    return (this.context.choices.badLines ?? DEFAULT_BAD_LINES) === 'skip';
  }

  /** A limit passed ends the reading. */
  protected override checkLimits(): void {
    const { limit } = this.builder;
    if (!limit || this.full) return;
    this.full = true;
    this.context.issues.add({ line: this.lines, ...limit });
  }

  protected beginCascade(name?: string): void {
    this.from.length = 0;
    this.to.length = 0;
    this.badSpan = undefined;
    this.builder.begin(this.lines, name);
  }

  /** Remembers where the time of the event stands that is added next. */
  protected place(from: number, to: number): void {
    this.from.push(from);
    this.to.push(to);
  }

  /** A time as number or date; NaN when it is neither. */
  protected moment(text: string): number {
    const value = parseNumber(text, false);
    if (!Number.isNaN(value)) {
      this.numbers++;
      return value;
    }
    const date = parseDate(text);
    if (!Number.isNaN(date)) this.dates++;
    return date;
  }

  /** An item that cannot be read: left out, the rest of the line goes on; or the end of the import, as the user chose. */
  protected rejectItem(item: string, finding: LineFinding, span: Span): void {
    const { skips } = this;
    this.badItems++;
    this.badSpan ??= span;
    this.context.issues.add({
      ...finding,
      severity: skips ? 'skipped' : 'stopped',
      line: this.lines,
      found: item.slice(0, 60),
      hint: skips
        ? 'The item was left out; the rest of the line was read.'
        : 'Fix the item or choose “skip” for items with an error.',
    });
  }

  /** Ends the cascade of this line: applies the rules and says what they changed. */
  protected endCascade(text: string): CascadeEnd {
    const end = this.builder.end();
    const { refused } = end;
    // A line of which something was left out can be had back whole.
    if ((this.badSpan || refused?.choice === 'skip') && this.rejected.length < MAX_REJECTED) this.rejected.push(text);
    const timeText = (event: number): string => this.timeText(text, event);
    const finding = refusedFinding(end, timeText);
    if (finding) {
      this.context.issues.add({ ...finding, line: this.lines });
      const event = refused?.rule === 'order' ? end.early?.event : end.repeat?.event;
      const stops = finding.severity === 'stopped';
      this.show(text, [finding.message], stops ? 'stopped' : 'skipped', spanOf(this.spanOfEvent(event)));
    } else if (end.events === 0) this.tellEmpty(text);
    else this.tellTaken(text, end, timeText);
    return end;
  }

  private spanOfEvent(event: number | undefined): Span | undefined {
    return event === undefined ? undefined : [this.from.array[event], this.to.array[event]];
  }

  /** The time of an event as it stands in the line. */
  private timeText(text: string, event: number): string {
    return text.slice(this.from.array[event], this.to.array[event]).slice(0, 40);
  }

  private tellEmpty(text: string): void {
    if (this.badSpan) this.show(text, ['no event'], this.skips ? 'skipped' : 'stopped', spanOf(this.badSpan));
    else
      this.reject(text, {
        code: 'no-events',
        message: 'Found no event in this line; expected a user and a time.',
        found: text.slice(0, 60),
        expected: 'a user and a time',
      });
  }

  private tellTaken(text: string, end: CascadeEnd, timeText: (event: number) => string): void {
    const { notes, status } = takenRemarks(end, this.rules.repeats, timeText);
    for (const note of notes) this.note(note);
    const shown = this.badSpan ? 'changed' : status;
    if (this.lines > PREVIEW_HEAD && shown === 'read') return;
    const span = this.badSpan ?? this.spanOfEvent(end.early?.event ?? end.repeat?.event);
    this.show(text, [count(end.events, 'event')], shown, { ...spanOf(span), cascade: this.builder.last });
  }

  /** Unit and origin that hold: as chosen, or as the numbers tell; formats that know more say it here. */
  protected timeOf(): TimeJudgement {
    return chosenTime(this.context.choices, this.dates > 0 ? DATES : judgeTimes(this.builder.sampleTimes()));
  }

  /** The set, if nothing stopped the import, and the time that holds. Remarks on the whole file are added. */
  protected complete(): { time: TimeJudgement; cascades?: CascadeSet } {
    const { builder, context } = this;
    const time = this.timeOf();
    this.checkLimits();
    if (this.dates > 0 && this.numbers > 0)
      context.issues.add({
        code: 'mixed-times',
        severity: 'note',
        message: `${count(this.dates, 'time')} are dates and ${count(this.numbers, 'time')} are numbers; numbers are taken for seconds since 1970, like the dates.`,
        affected: Math.min(this.dates, this.numbers),
        hint: 'Write all times in one way.',
      });
    const similar = similarFinding(builder.similar(EXAMPLES));
    if (similar) context.issues.add(similar);
    if (builder.count === 0 && !context.issues.stopped)
      context.issues.add({
        code: 'no-cascades',
        severity: 'stopped',
        message: 'No cascade could be read. Nothing was imported.',
        expected: 'lines with a user and a time for every event',
        hint: 'Look at the lines above, or choose how the file is read.',
      });
    return context.issues.stopped ? { time } : { time, cascades: builder.build(time) };
  }

  /** The choices that every such format has. */
  protected choices(time: TimeJudgement, badLinesLabel: string): ReadChoice[] {
    const { total, folded } = this.builder.similar(0);
    return [
      ...timeChoices(time),
      orderChoice(this.rules),
      repeatsChoice(this.rules),
      ...(this.builder.plainNames
        ? []
        : [namesChoice(this.rules, total > 0 && !folded && !this.context.choices.names)]),
      badLinesChoice(this.context.choices, badLinesLabel),
    ];
  }

  /** "times look like milliseconds since 1970, first event 25 Sep 2010; identifiers kept as text." */
  protected saysTimesAndNames(time: TimeJudgement): SentencePart[] {
    const { timeUnit, timeOrigin } = this.context.choices;
    const said = timeUnit !== undefined || timeOrigin !== undefined || this.dates > 0;
    const first = formatMoment(this.builder.earliest, time.unit, time.origin);
    return [
      { text: said ? '; times are ' : '; times look like ' },
      {
        text: this.dates > 0 && time.unit === 'second' ? 'dates' : describeTime(time.unit, time.origin),
        choice: 'timeUnit',
      },
      {
        text:
          time.origin === 'epoch' && this.builder.count > 0 ? `, first event ${first}; identifiers ` : '; identifiers ',
      },
      { text: 'kept as text', ...(this.builder.plainNames ? {} : { choice: 'names' }) },
      { text: '.' },
    ];
  }

  abstract override finish(): Understood;
}

const spanOf = (span: Span | undefined): { span?: Span } => (span ? { span } : {});
