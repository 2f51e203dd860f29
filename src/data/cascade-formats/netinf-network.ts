/** Networks beside the cascades of NetInf, NetRate and InfoPath: a block of `id,name`, a blank line, then `from,to` or `from,to,rate`. */
import { quote } from '../issue-list';
import { NetworkReader } from '../network-formats/network-reader';
import type { Format } from '../reader';
import { guessNetInf, nameLine } from './netinf-sniff';

class NetInfNetworkReader extends NetworkReader {
  private inBlock = true;
  private named = false;
  private part = '';

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
    if (line) {
      this.named = true;
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
    if (fields.length > 2) this.draft.attributes.set('rate', fields.at(-1) ?? '');
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
