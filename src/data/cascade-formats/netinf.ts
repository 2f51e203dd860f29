/**
 * Cascades of NetInf, NetRate and InfoPath, with or without the block of names in front of them. A line may be written from its first
 * event to its last (NetRate) or from its last to its first (the sample of NetInf); times count from 0 unless the user says otherwise.
 */
import { cascadeRules } from '../cascade-choices';
import { count, quote } from '../issue-list';
import type { LineFinding, Span } from '../line-reader';
import type { Format, ReaderContext, Understood } from '../reader';
import { isTooFar, timeTooLarge } from '../time-unit';
import { CascadeLineReader } from './cascade-line-reader';
import { PairCutter, type PairShape } from './netinf-pairs';
import { beyondBlock, noSeparator } from './netinf-block';
import { guessNetInf, nameLine, type NetInfGuess } from './netinf-sniff';
import { plainDecimal, plainInteger } from './plain-number';

const PROGRAM: Readonly<Record<PairShape, string>> = {
  flat: 'NetInf cascades',
  pairs: 'NetRate cascades',
  named: 'InfoPath cascades',
};
const WRITTEN: Readonly<Record<PairShape, string>> = {
  flat: 'id,time,id,time',
  pairs: 'id,time;id,time',
  named: 'cascade;id,time,id,time',
};

class NetInfReader extends CascadeLineReader {
  private readonly cutter = new PairCutter();
  /** Name of every node by its identifier. */
  private readonly names = new Map<string, string>();
  private readonly taken = new Set<string>();
  private inBlock: boolean;
  private cascadeLines = 0;
  /** Lines whose times fall: how many, and the first. */
  private falling = { count: 0, line: 0 };
  private shape: PairShape;

  constructor(
    context: ReaderContext,
    private readonly guess: NetInfGuess,
  ) {
    super(context, { ...cascadeRules(context.choices), mayFall: true });
    this.inBlock = guess.block;
    this.shape = guess.shape ?? 'pairs';
  }

  protected override takeLine(text: string, valid: boolean): void {
    // A blank line ends the block of names.
    if (this.inBlock && this.names.size > 0 && text.trim() === '') this.inBlock = false;
    super.takeLine(text, valid);
  }

  protected readLine(text: string): void {
    if (this.inBlock) this.readName(text);
    else this.readCascade(text);
  }

  private readName(text: string): void {
    if (beyondBlock(text, this.names, this.taken)) {
      this.stop(noSeparator(text));
      return this.show(text, ['no blank line before it'], 'stopped');
    }
    const line = nameLine(text);
    if (!line)
      return this.reject(text, {
        code: 'bad-name',
        message: `Found ${quote(text)} in the block of names, expected “id,name”.`,
        found: text.slice(0, 60),
        expected: '“id,name”, and a blank line before the cascades',
      });
    const { id } = line;
    if (this.names.has(id))
      return this.reject(text, {
        code: 'repeated-id',
        message: `Node ${quote(id)} has a name already, ${quote(this.names.get(id) ?? '')}; the first one counts.`,
        found: id.slice(0, 60),
      });
    let name = line.name === '' ? id : line.name;
    if (this.taken.has(name)) {
      const other = name;
      for (name = `${other} (${id})`; this.taken.has(name);) name += '*';
      this.note({
        code: 'repeated-name',
        message: `The name ${quote(other)} belongs to another node already; node ${quote(id)} is called ${quote(name)}.`,
        found: other.slice(0, 60),
      });
    }
    this.taken.add(name);
    this.names.set(id, name);
    this.builder.declare(name);
    this.show(text, [id, name], 'read');
  }

  private readCascade(text: string): void {
    const { cutter } = this;
    cutter.begin(text);
    if (this.cascadeLines === 0) this.shape = cutter.shape === 'flat' ? this.shape : cutter.shape;
    this.cascadeLines++;
    this.beginCascade(cutter.name);
    for (let pair = 1; cutter.next(); pair++) this.readPair(text, pair);
    if (this.endCascade(text).fell && this.falling.count++ === 0) this.falling.line = this.lines;
  }

  private readPair(text: string, pair: number): void {
    const { cutter } = this;
    const { idFrom, idTo, timeFrom, timeTo } = cutter;
    const id = (): string => cutter.textOf(idFrom, idTo);
    if (cutter.lone)
      return this.rejectPair({
        code: 'cascade-field-count',
        message: `Found ${cutter.fieldCount(text)} fields, expected pairs of node and time: node ${quote(id())} has no time.`,
        column: 'time',
        expected: 'an even number of fields, “id,time,id,time”',
      });
    if (!cutter.whole || idFrom === idTo)
      return this.rejectPair({
        code: 'bad-item',
        message: `Pair ${pair.toLocaleString('en')}, ${quote(cutter.textOf(cutter.from, cutter.to))}: expected a node and its time, “id,time”.`,
        expected: '“id,time”',
      });
    const plain = plainDecimal(text, timeFrom, timeTo);
    if (plain >= 0) this.numbers++;
    const time = plain >= 0 ? plain : this.moment(cutter.textOf(timeFrom, timeTo));
    if (Number.isNaN(time))
      return this.rejectPair({
        code: 'not-a-number',
        message: `Pair ${pair.toLocaleString('en')}: found time ${quote(cutter.textOf(timeFrom, timeTo))}, expected a number or ISO date.`,
        column: 'time',
        expected: 'a number or ISO date',
      });
    if (isTooFar(time))
      return this.rejectPair(
        timeTooLarge(cutter.textOf(timeFrom, timeTo), 'time', `Pair ${pair.toLocaleString('en')}: `),
      );
    if (time < 0 && (this.context.choices.timeOrigin ?? 'own') === 'own')
      return this.rejectPair({
        code: 'time-negative',
        message: `Pair ${pair.toLocaleString('en')}, node ${quote(id())}: found time ${quote(cutter.textOf(timeFrom, timeTo))}, expected 0 or more.`,
        column: 'time',
        expected: '0 or more; or choose “a moment unknown” for what time counts from',
      });
    if (!this.guess.block) {
      this.place(timeFrom, timeTo);
      const user = plainInteger(text, idFrom, idTo);
      if (user >= 0) this.builder.addInteger(user, time);
      else this.builder.add(id(), time);
      return;
    }
    const name = this.names.get(id());
    if (name === undefined)
      return this.rejectPair({
        code: 'node-unknown',
        message: `Pair ${pair.toLocaleString('en')}: node ${quote(id())} is not in the block of names.`,
        expected: 'an identifier from the block of names',
      });
    this.place(timeFrom, timeTo);
    this.builder.add(name, time);
  }

  private rejectPair(finding: LineFinding): void {
    const { cutter } = this;
    const span: Span = [cutter.from, Math.max(cutter.to, cutter.from + 1)];
    this.rejectItem(cutter.textOf(cutter.from, cutter.to), finding, span);
  }

  finish(): Understood {
    if (this.guess.block && this.cascadeLines === 0 && !this.context.issues.stopped)
      this.context.issues.add({
        code: 'no-cascades',
        severity: 'stopped',
        message: `Found a block of ${count(this.names.size, 'name')}, but no cascade after it. Nothing was imported.`,
        expected: 'a blank line, then lines of “id,time;id,time”',
        hint: 'If this is a list of nodes, take the file with the cascades or the edges.',
      });
    if (this.falling.count > 0)
      this.context.issues.add({
        code: 'falling-times',
        severity: 'note',
        line: this.falling.line,
        message: `${count(this.falling.count, 'line')} written from last event to first, as NetInf does; ${this.falling.count === 1 ? 'it was' : 'they were'} turned round.`,
        affected: this.falling.count,
      });
    const { time, cascades } = this.complete();
    return {
      says: [
        { text: 'Looks like ' },
        { text: PROGRAM[this.shape], kind: 'format' },
        { text: this.guess.block ? `: a block of ${count(this.names.size, 'name')}, then ` : ': ' },
        { text: `${count(this.cascadeLines, 'line')} of ` },
        { text: WRITTEN[this.shape], kind: 'code' },
        ...this.saysTimesAndNames(time),
      ],
      choices: this.choices(time, 'Pairs with an error'),
      preview: this.preview,
      rejected: this.rejected,
      lines: this.lines,
      ...(cascades ? { cascades } : {}),
    };
  }
}

export const netInfFormat: Format = {
  id: 'netinf',
  name: 'NetInf, NetRate or InfoPath cascades',
  gives: 'cascades',
  sniff: (sample) => guessNetInf(sample).cascades,
  open: (context) => new NetInfReader(context, guessNetInf(context.sample)),
};
