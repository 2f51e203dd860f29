/** Cascades of DeepHawkes and CasFlow: one message in a line, with the paths on which it was passed on. */
import { SECONDS_PER, type TimeUnit } from '../../core/cascade';
import { cascadeRules, DEFAULT_RULES } from '../cascade-choices';
import { parseNumber } from '../fields';
import { count, quote } from '../issue-list';
import type { ReadChoice } from '../read';
import type { Format, ReaderContext, Understood } from '../reader';
import { describeTime, formatMoment, isTooFar, timeTooLarge, type TimeJudgement } from '../time-unit';
import { CascadeLineReader } from './cascade-line-reader';
import { plainDecimal } from './plain-number';
import {
  cutRetweetLine,
  judgePublished,
  publishedSeconds,
  sniffRetweets,
  type Published,
  type RetweetLine,
} from './retweet-lines';
import { RetweetPaths } from './retweet-paths';

class RetweetReader extends CascadeLineReader {
  private readonly paths = new RetweetPaths();
  private readonly published: Published;
  private readonly unit: TimeUnit;
  /** Times count from 1970, as the times of publishing allow; otherwise from each message. */
  private readonly dated: boolean;
  private messages = 0;
  private unseen = 0;
  private firstUnseen = 0;
  private miscounted = 0;
  private firstMiscounted = 0;

  constructor(context: ReaderContext) {
    // The order of the paths carries no meaning.
    super(context, cascadeRules(context.choices, { ...DEFAULT_RULES, order: 'sort' }));
    const { timeOrigin, timeUnit = 'second' } = context.choices;
    this.published = judgePublished(context.sample);
    this.unit = timeUnit;
    this.dated = this.published !== 'other' && timeOrigin !== 'own' && !Number.isNaN(SECONDS_PER[timeUnit]);
  }

  protected readLine(text: string): void {
    const line = cutRetweetLine(text);
    if (!line)
      return this.reject(text, {
        code: 'too-few-fields',
        message: `Found ${count(text.split('\t').length, 'field')} separated by tabs, expected five: message, root user, time of publishing, number of retweets, paths.`,
        found: text.slice(0, 60),
        expected: 'five fields separated by tabs',
      });
    const start = this.dated ? publishedSeconds(line.published, this.published) / SECONDS_PER[this.unit] : 0;
    if (Number.isNaN(start))
      return this.reject(
        text,
        {
          code: 'not-a-number',
          message: `Found time of publishing ${quote(line.published)}, expected a moment like those of the other lines.`,
          column: 'time of publishing',
          found: line.published.slice(0, 60),
          expected: this.published === 'date' ? 'a date' : `a number of ${this.published}s since 1970`,
        },
        [line.publishedAt, Math.max(line.publishedAt + 1, line.publishedAt + line.published.length)],
      );
    this.messages++;
    this.beginCascade(line.message === '' ? undefined : line.message);
    const taken = this.readPaths(text, line, start);
    this.endCascade(text);
    this.checkCount(line, taken);
  }

  /** Returns the number of events, the message itself included. */
  private readPaths(text: string, line: RetweetLine, start: number): number {
    const { paths } = this;
    paths.cut(text, line.pathsAt);
    const items: { item: number; user: string; time: number }[] = [];
    let rooted = line.root === '';
    for (let item = 0; item < paths.count; item++) {
      const read = this.readItem(text, item);
      if (!read) continue;
      rooted ||= read.user === line.root && paths.alone(item);
      items.push({ item, ...read });
    }
    if (!rooted) this.addRoot(line, start);
    const before = rooted ? 0 : 1;
    items.forEach(({ user }, k) => paths.register(user, k + before));
    for (const { item, user, time } of items) {
      const parent = paths.parent(item);
      // A path leads from the root, whoever stands on it.
      const event = parent?.event ?? (paths.alone(item) || rooted ? -1 : 0);
      if (!paths.alone(item) && parent?.direct !== true) {
        this.unseen++;
        this.firstUnseen ||= this.lines;
      }
      const { from, to } = paths.timePlace(item) ?? paths.place(item);
      this.place(from, to);
      this.builder.add(user, start + time, undefined, event);
    }
    return items.length + before;
  }

  /** The message itself, where no path speaks of it. */
  private addRoot(line: RetweetLine, start: number): void {
    this.paths.register(line.root, 0);
    this.place(line.publishedAt, line.publishedAt + line.published.length);
    this.builder.add(line.root, start);
  }

  private readItem(text: string, item: number): { user: string; time: number } | undefined {
    const { paths } = this;
    const { from, to } = paths.place(item);
    const at = paths.timePlace(item);
    const user = at ? paths.user(item) : '';
    const number = (item + 1).toLocaleString('en');
    if (!at || user === '') {
      this.rejectItem(
        text.slice(from, to),
        {
          code: 'bad-item',
          message: `Path ${number}, ${quote(text.slice(from, to))}: expected users and a time, “a/b/c:seconds”.`,
          expected: '“a/b/c:seconds”',
        },
        [from, to],
      );
      return undefined;
    }
    const plain = plainDecimal(text, at.from, at.to);
    const time = plain >= 0 ? plain : parseNumber(text.slice(at.from, at.to), false);
    if (!Number.isNaN(time) && !isTooFar(time)) return { user, time };
    const written = text.slice(at.from, at.to);
    this.rejectItem(
      text.slice(from, to),
      isTooFar(time)
        ? timeTooLarge(written, 'time', `Path ${number}: `)
        : {
            code: 'not-a-number',
            message: `Path ${number}: found time ${quote(written)}, expected the time since the message, a number.`,
            column: 'time',
            expected: 'a number',
          },
      [at.from, at.to],
    );
    return undefined;
  }

  /** The number of retweets may count the message itself, or only those who came early. */
  private checkCount(line: RetweetLine, events: number): void {
    const said = Number(line.count);
    if (said === events || said === events - 1) return;
    this.miscounted++;
    this.firstMiscounted ||= this.lines;
  }

  private remark(): void {
    const { issues } = this.context;
    if (this.unseen > 0)
      issues.add({
        code: 'unseen-on-path',
        severity: 'note',
        line: this.firstUnseen,
        message: `${count(this.unseen, 'path')} ${this.unseen === 1 ? 'leads' : 'lead'} through a user without an event of their own; the nearest user before them counts as the parent.`,
        affected: this.unseen,
      });
    if (this.miscounted > 0)
      issues.add({
        code: 'count-differs',
        severity: 'note',
        line: this.firstMiscounted,
        message: `${count(this.miscounted, 'line')} ${this.miscounted === 1 ? 'states' : 'state'} another number of retweets than the paths that were taken; the paths count.`,
        affected: this.miscounted,
      });
  }

  protected override timeOf(): TimeJudgement {
    const { timeUnit } = this.context.choices;
    const unit = this.published === 'other' && timeUnit === undefined;
    return { unit: this.unit, origin: this.dated ? 'epoch' : 'own', unsure: { unit, origin: false } };
  }

  finish(): Understood {
    this.remark();
    const { time, cascades } = this.complete();
    const first = formatMoment(this.builder.earliest, time.unit, time.origin);
    const choices = this.choices(time, 'Lines and paths with an error').map((choice) => this.limited(choice));
    return {
      says: [
        { text: 'Looks like ' },
        { text: retweetFormat.name, kind: 'format' },
        { text: `: ${count(this.messages, 'line')} of a message and paths ` },
        { text: 'a/b/c:time', kind: 'code' },
        { text: '; times are ' },
        { text: describeTime(time.unit, time.origin), choice: 'timeUnit' },
        { text: time.origin === 'epoch' && this.builder.count > 0 ? `, first event ${first}` : '' },
        { text: '; who passed on to whom is known from the paths.' },
      ],
      choices,
      preview: this.preview,
      rejected: this.rejected,
      lines: this.lines,
      ...(cascades ? { cascades } : {}),
    };
  }

  /** Only origins that the times of publishing allow. */
  private limited(choice: ReadChoice): ReadChoice {
    if (choice.id !== 'timeOrigin') return choice;
    const options = choice.options.filter(
      ({ value }) => value === 'own' || (value === 'epoch' && this.published !== 'other'),
    );
    return { ...choice, options };
  }
}

export const retweetFormat: Format = {
  id: 'retweet-paths',
  name: 'DeepHawkes or CasFlow cascades',
  gives: 'cascades',
  lineIs: 'cascade',
  sniff: sniffRetweets,
  open: (context) => new RetweetReader(context),
};
