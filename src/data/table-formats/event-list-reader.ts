/** Events that stand in no table, read as a table is: times with what else is known of them, and the same rules and remarks. */
import { MAX_CASCADES, MAX_EVENTS } from '../cascade-builder';
import {
  badLinesChoice,
  cascadeRules,
  chosenTime,
  namesChoice,
  orderChoice,
  repeatsChoice,
  timeChoices,
} from '../cascade-choices';
import { settleTies } from '../cascade-ties';
import { parseDate, type DateOrder } from '../dates';
import { parseNumber } from '../fields';
import { LineReader, type LineFinding } from '../line-reader';
import type { SentencePart } from '../read';
import type { ReaderContext, Understood } from '../reader';
import { describeTime, isTooFar, timeTooLarge } from '../time-unit';
import { EventRows } from './event-rows';
import { botOf, isBotScore, isNothing } from './field-values';
import { badField } from './row-findings';
import { collectCascades } from './table-cascades';
import { judgeEvents } from './table-finish';
import { tellFindings } from './table-findings';
import type { TableLayout } from './table-layout';
import type { TableReading } from './table-reading';

/** An event as texts; '' where nothing is told. */
export interface EventTexts {
  time: string;
  mark?: string;
  user?: string;
  bot?: string;
}

const COLUMNS = ['time', 'mark', 'user', 'bot'] as const;

/** The base of readers of events without a table. A subclass adds events line by line and says what it looks like. */
export abstract class EventListReader extends LineReader implements TableReading {
  readonly complete = true;
  readonly rows = new EventRows({ mark: true, bot: true, parent: false, event: false, split: false });
  readonly grouped = { count: 0, line: 0, text: '' };
  anew = { count: 0, line: 0 };
  negative = { count: 0, line: 0, text: '' };
  scores = { count: 0, line: 0, text: '' };
  readonly dateOrder: DateOrder | undefined = undefined;
  readonly orderUnsure = false;
  readonly layout: TableLayout;
  /** What cascades are called, by code; undefined where nobody said. */
  protected readonly names: (string | undefined)[] = [];
  private marked = false;

  constructor(context: ReaderContext, timeName = 'time') {
    super(context);
    this.layout = {
      separator: 'comma',
      header: false,
      decimalComma: false,
      fieldCount: COLUMNS.length,
      columns: COLUMNS.map((role, column) => {
        const name = role === 'time' ? timeName : role;
        return { column, name, values: [], role, options: [], unsure: false };
      }),
      at: { time: 0, mark: 1, user: 2, bot: 3 },
      timeLike: true,
      untimed: false,
      dates: false,
      unsure: { separator: false, header: false, decimalComma: false, dateOrder: false, format: false },
      score: 1,
    };
  }

  get reading(): ReaderContext {
    return this.context;
  }

  /** The number of a new cascade. */
  protected begin(name?: string): number {
    this.names.push(name);
    return this.names.length - 1;
  }

  /** Adds an event of this line to a cascade; what is wrong with it where it cannot be read. */
  protected add(cascade: number, { time: timeText, mark: markText = '', user = '', bot: botText = '' }: EventTexts) {
    const { rows, layout } = this;
    const wrong = (column: string, found: string, expected: string): LineFinding =>
      badField(column, found, expected, false);
    if (rows.count === 0) layout.dates = Number.isNaN(parseNumber(timeText, false));
    const time = layout.dates ? parseDate(timeText, this.context.choices.dateOrder) : parseNumber(timeText, false);
    if (Number.isNaN(time)) return wrong('time', timeText, layout.dates ? 'a date' : 'a number or a date');
    if (isTooFar(time)) return timeTooLarge(timeText, 'time');
    const mark = isNothing(markText) ? Number.NaN : parseNumber(markText, false);
    if (Number.isNaN(mark) && !isNothing(markText)) return wrong('mark', markText, 'a number');
    const bot = botOf(botText, false);
    if (bot < 0) return wrong('bot', botText, 'bot or person, yes or no, or a score from 0 to 1');
    rows.add(cascade, user === '' ? -1 : rows.userNames.text(user), time, this.lines);
    rows.marks?.push(mark);
    rows.bots?.push(bot);
    this.marked ||= !Number.isNaN(mark);
    if (mark < 0 && this.negative.count++ === 0) this.negative = { count: 1, line: this.lines, text: markText };
    if (isBotScore(botText, false) && this.scores.count++ === 0)
      this.scores = { count: 1, line: this.lines, text: botText };
    return undefined;
  }

  protected override checkLimits(): void {
    if (this.full) return;
    const stop = (what: string, limit: number): void =>
      this.stop({
        code: `too-many-${what}`,
        message: `Found more than ${limit.toLocaleString('en')} ${what} up to this line; that is the limit.`,
        expected: `at most ${limit.toLocaleString('en')} ${what}`,
        hint: 'Filter the file first.',
      });
    if (this.rows.count > MAX_EVENTS) stop('events', MAX_EVENTS);
    else if (this.names.length > MAX_CASCADES) stop('cascades', MAX_CASCADES);
  }

  /** "cascades in JSON": what the file looks like, as a format is called. */
  protected abstract readonly looksLike: string;

  finish(): Understood {
    const { rows, context, layout, names } = this;
    const { choices, issues } = context;
    const repeats = this.marked ? 'keep' : 'first';
    const rules = cascadeRules(choices, { order: 'sort', repeats, names: 'exact' });
    const named = names.some((name) => name !== undefined);
    const collected = collectCascades(rows, rules, named ? names.map((name, c) => name ?? String(c + 1)) : undefined);
    const { builder } = collected;
    if (builder.limit && !issues.stopped) issues.add(builder.limit);
    tellFindings(this, rules, collected);
    const time = chosenTime(choices, judgeEvents(layout, builder.sampleTimes()));
    const built = issues.stopped || builder.count === 0 ? undefined : builder.build(time);
    const settled = built && settleTies(built, choices, issues);
    const users = rows.userNames.count > 0;
    const { total, folded } = builder.similar(0);
    const unsureNames = total > 0 && !folded && choices.names === undefined;
    const says: SentencePart[] = [
      { text: 'Looks like ' },
      { text: this.looksLike, kind: 'format', choice: 'format' },
      { text: `: ${rows.count.toLocaleString('en')} ${rows.count === 1 ? 'event' : 'events'} in ` },
      { text: `${builder.count.toLocaleString('en')} ${builder.count === 1 ? 'cascade' : 'cascades'}; times ` },
      layout.dates
        ? { text: 'are dates', choice: 'timeUnit' }
        : { text: `look like ${describeTime(time.unit, time.origin)}`, choice: 'timeUnit' },
      { text: '.' },
    ];
    return {
      says,
      choices: [
        ...timeChoices(time),
        orderChoice(rules),
        ...(users ? [repeatsChoice(rules)] : []),
        ...(users && !builder.plainNames ? [namesChoice(rules, unsureNames)] : []),
        badLinesChoice(choices),
        ...(settled?.choices ?? []),
      ],
      preview: this.preview,
      rejected: this.rejected,
      lines: this.lines,
      ...(settled ? { cascades: settled.set } : {}),
    };
  }
}
