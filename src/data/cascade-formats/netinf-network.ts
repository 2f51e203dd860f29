/**
 * Networks beside the cascades of NetInf, NetRate and InfoPath: a block of `id,name`, a blank line, then `from,to` or `from,to,rate`.
 * An edge without a rate has rate 1, and that is told.
 */
import { parseNumber } from '../fields';
import { quote } from '../issue-list';
import { NetworkReader } from '../network-formats/network-reader';
import type { Format } from '../reader';
import { beyondBlock, noSeparator } from './netinf-block';
import { guessNetInf, nameLine } from './netinf-sniff';

class NetInfNetworkReader extends NetworkReader {
  private inBlock = true;
  private named = false;
  private part = '';
  private readonly known = { has: (id: string): boolean => this.draft.find(id) >= 0 };
  private readonly names = new Set<string>();

  protected override get formatName(): string {
    return 'a network of NetInf or NetRate';
  }

  /** Takes a line; of a very long one the parts are put together. */
  protected take(text: string): void {
    this.part += text;
    if (/[\r\n]$/.test(text)) this.takeLine();
  }

  protected end(): void {
    if (this.part !== '') this.takeLine();
  }

  private takeLine(): void {
    const text = this.part.replace(/[\r\n]+$/, '');
    this.part = '';
    const bare = text.trim();
    if (bare === '') {
      if (this.named) this.inBlock = false;
      return;
    }
    if (bare.startsWith('#') || bare.startsWith('%')) return;
    const place = { line: this.line, text };
    if (!this.inBlock) return this.readEdge(bare, place);
    const line = nameLine(bare);
    if (beyondBlock(bare, this.known, this.names))
      return this.draft.stop({ ...noSeparator(bare), line: this.line }, text);
    if (line) {
      this.named = true;
      this.names.add(line.name);
      this.draft.node(line.id, place, line.name);
    } else
      this.draft.reject(place, {
        code: 'bad-name',
        message: `Found ${quote(bare)} in the block of names, expected “id,name”.`,
        found: bare.slice(0, 60),
        expected: '“id,name”, and a blank line before the edges',
      });
  }

  private readEdge(text: string, place: { line: number; text: string }): void {
    const fields = text.split(',').map((field) => field.trim());
    // InfoPath writes a rate for every time: from,to,time,rate,time,rate…
    if (fields.length < 2 || (fields.length > 3 && fields.length % 2 === 1))
      return this.draft.reject(place, {
        code: 'bad-edge',
        message: `Found ${fields.length} fields, expected “from,to” or “from,to,rate”.`,
        found: text.slice(0, 60),
        expected: '“from,to” or “from,to,rate”',
      });
    if (fields.length > 3)
      this.draft.note(
        {
          code: 'changing-rates',
          message: 'Rates that change over time: the last one of every edge is taken.',
          found: text.slice(0, 60),
        },
        place.line,
      );
    const rate = fields.length > 2 ? (fields.at(-1) ?? '') : '';
    if (rate === '')
      this.draft.note({ code: 'missing-rate', message: 'Edges without a rate, read as rate 1.' }, this.line);
    else if (!Number.isFinite(parseNumber(rate, false)))
      return this.draft.reject(place, {
        code: 'rate-not-finite',
        message: `Edge ${fields[0]}–${fields[1]}: found rate ${quote(rate)}, expected a finite number, 0 or more.`,
        column: 'rate',
        found: rate.slice(0, 60),
        expected: 'a finite number, 0 or more',
        hint: 'Fix the rate',
      });
    this.draft.attributes.set('rate', rate === '' ? 1 : rate);
    this.draft.edge(fields[0], fields[1], 'directed', place);
  }
}

export const netInfNetworkFormat: Format = {
  id: 'netinf-network',
  name: 'a network of NetInf or NetRate',
  gives: 'network',
  sniff: (sample) => guessNetInf(sample).network,
  open: (context) => new NetInfNetworkReader(context),
};
