/** FOREST cascades: one cascade in a line, in either dialect (see forest-items). */
import { cascadeRules } from '../cascade-choices';
import { count, quote } from '../issue-list';
import type { LineFinding, Span } from '../line-reader';
import type { ReadChoice } from '../read';
import type { Format, ReaderContext, Understood } from '../reader';
import { isTooFar, timeTooLarge } from '../time-unit';
import { CascadeLineReader } from './cascade-line-reader';
import { ItemCutter, type ForestDialect } from './forest-items';
import { guessForest } from './forest-sniff';
import { plainDecimal, plainInteger } from './plain-number';

const ITEM: Readonly<Record<ForestDialect, string>> = { blank: 'user,time', comma: 'user time' };
const SEPARATED: Readonly<Record<ForestDialect, string>> = { blank: 'blanks', comma: 'commas' };

class ForestReader extends CascadeLineReader {
  private readonly cutter: ItemCutter;
  private cascadeLines = 0;

  constructor(
    context: ReaderContext,
    private readonly dialect: ForestDialect,
    private readonly roots: boolean,
    private readonly unsureDialect: boolean,
  ) {
    super(context, cascadeRules(context.choices));
    this.cutter = new ItemCutter(dialect);
  }

  protected readLine(text: string): void {
    const { cutter } = this;
    this.cascadeLines++;
    this.beginCascade();
    cutter.begin(text);
    for (let item = 1; cutter.next(); item++) this.readItem(text, item);
    this.endCascade(text);
  }

  private readItem(text: string, item: number): void {
    const { cutter, dialect } = this;
    const { fields, starts, ends } = cutter;
    const rooted = fields === 3 && dialect === 'comma' && item === 1;
    const last = fields - 1;
    if ((fields !== 2 && !rooted) || starts[0] === ends[0]) {
      const span: Span = [cutter.from, Math.max(cutter.to, cutter.from + 1)];
      return this.rejectItem(text.slice(cutter.from, cutter.to), this.wrongFields(text, item), span);
    }
    const time = this.timeAt(text, starts[last], ends[last]);
    if (Number.isNaN(time)) {
      const finding: LineFinding = {
        code: 'not-a-number',
        message: `Item ${item.toLocaleString('en')}: found time ${quote(cutter.textOf(last))}, expected a number or ISO date.`,
        column: 'time',
        expected: 'a number or ISO date',
      };
      const span: Span = [starts[last], Math.max(ends[last], starts[last] + 1)];
      return this.rejectItem(text.slice(cutter.from, cutter.to), finding, span);
    }
    if (isTooFar(time))
      return this.rejectItem(
        text.slice(cutter.from, cutter.to),
        timeTooLarge(cutter.textOf(last), 'time', `Item ${item.toLocaleString('en')}: `),
        [starts[last], ends[last]],
      );
    for (let field = 0; field < last; field++) {
      this.place(starts[last], ends[last]);
      const user = plainInteger(text, starts[field], ends[field]);
      if (user >= 0) this.builder.addInteger(user, time);
      else this.builder.add(cutter.textOf(field), time);
    }
  }

  private timeAt(text: string, from: number, to: number): number {
    const value = plainDecimal(text, from, to);
    if (value < 0) return this.moment(text.slice(from, to));
    this.numbers++;
    return value;
  }

  private wrongFields(text: string, item: number): LineFinding {
    const { cutter, dialect } = this;
    const { fields, starts, ends } = cutter;
    const where = `Item ${item.toLocaleString('en')}, ${quote(text.slice(cutter.from, cutter.to))}`;
    const expected = `“${ITEM[dialect]}”`;
    const found = fields === 2 && starts[0] === ends[0] ? 'no user' : count(fields, 'field');
    return { code: 'bad-item', message: `${where}: found ${found}, expected ${expected}.`, expected };
  }

  finish(): Understood {
    const { time, cascades } = this.complete();
    const separator: ReadChoice = {
      id: 'separator',
      label: 'Items separated by',
      value: this.dialect,
      options: [
        { value: 'blank', label: 'blanks, as in user,time user,time' },
        { value: 'comma', label: 'commas, as in user time,user time' },
      ],
      unsure: this.unsureDialect,
    };
    return {
      says: [
        { text: 'Looks like ' },
        { text: forestFormat.name, kind: 'format' },
        { text: `: ${count(this.cascadeLines, 'line')} of ` },
        { text: ITEM[this.dialect], kind: 'code' },
        { text: ' separated by ' },
        { text: SEPARATED[this.dialect], choice: 'separator' },
        ...(this.roots ? [{ text: ', led by the root' }] : []),
        ...this.saysTimesAndNames(time),
      ],
      choices: [separator, ...this.choices(time, 'Items with an error')],
      preview: this.preview,
      rejected: this.rejected,
      lines: this.lines,
      ...(cascades ? { cascades } : {}),
    };
  }
}

export const forestFormat: Format = {
  id: 'forest',
  name: 'FOREST cascades',
  gives: 'cascades',
  lineIs: 'cascade',
  sniff: (sample) => guessForest(sample).score,
  open: (context) => {
    const guess = guessForest(context.sample);
    const { separator } = context.choices;
    const chosen = separator === 'blank' || separator === 'comma' ? separator : undefined;
    const dialect = chosen ?? guess.dialect;
    return new ForestReader(context, dialect, guess.roots && dialect === 'comma', !chosen && guess.score === 0);
  },
};
