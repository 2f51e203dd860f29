/**
 * Lines of NetInf, NetRate and InfoPath cascades, cut into pairs of node and time:
 * `id,t,id,t,…` (NetInf), `id,t;id,t;…` (NetRate), `cascade;id,t,id,t,…` (InfoPath). A separator may end the line.
 */
const COMMA = 44;
const SEMICOLON = 59;

export type PairShape = 'flat' | 'pairs' | 'named';

export class PairCutter {
  /** Name of the cascade, where the line begins with one. */
  name: string | undefined;
  /** Places of the present pair in the line: all of it, its node, its time. Blanks around are left out. */
  from = 0;
  to = 0;
  idFrom = 0;
  idTo = 0;
  timeFrom = 0;
  timeTo = 0;
  /** The pair has its time. */
  whole = false;
  /** The pair is the last field of a line of commas, so that the line has an odd number of them. */
  lone = false;
  shape: PairShape = 'flat';
  private text = '';
  private at = 0;

  begin(text: string): void {
    this.text = text;
    this.at = 0;
    this.name = undefined;
    const semicolon = text.indexOf(';');
    this.shape = semicolon < 0 ? 'flat' : 'pairs';
    const comma = text.indexOf(',');
    if (semicolon > 0 && comma > semicolon) {
      this.name = text.slice(0, semicolon).trim();
      this.shape = 'named';
      this.at = semicolon + 1;
    }
  }

  /** Goes to the next pair; false at the end of the line. */
  next(): boolean {
    const { text } = this;
    while (this.at < text.length) {
      const end = this.fieldEnd(this.at);
      [this.idFrom, this.idTo] = this.trimmed(this.at, end);
      this.from = this.idFrom;
      this.to = this.idTo;
      this.at = end + 1;
      this.whole = end < text.length && text.charCodeAt(end) === COMMA;
      this.lone = this.shape !== 'pairs' && end === text.length;
      if (!this.whole) {
        // What stands behind the last separator of a line or a part is nothing, unless something is there.
        if (this.idFrom === this.idTo) continue;
        return true;
      }
      const timeEnd = this.fieldEnd(end + 1);
      [this.timeFrom, this.timeTo] = this.trimmed(end + 1, timeEnd);
      if (this.timeFrom === this.timeTo) {
        this.whole = false;
        this.lone = this.shape !== 'pairs' && timeEnd === text.length;
      }
      if (!this.whole && this.idFrom === this.idTo && timeEnd === text.length) return false;
      this.to = Math.max(this.timeTo, this.idTo);
      this.at = timeEnd + 1;
      return true;
    }
    return false;
  }

  /** Fields between the commas of the line, its name and an empty end left out. */
  fieldCount(text: string): number {
    const pairs = this.shape === 'named' ? text.slice(text.indexOf(';') + 1) : text;
    return pairs.replace(/[,;\s]+$/, '').split(/[,;]/).length;
  }

  textOf(from: number, to: number): string {
    return this.text.slice(from, to);
  }

  private fieldEnd(from: number): number {
    const { text } = this;
    let i = from;
    for (; i < text.length; i++) {
      const c = text.charCodeAt(i);
      if (c === COMMA || c === SEMICOLON) break;
    }
    return i;
  }

  private trimmed(from: number, to: number): [number, number] {
    const { text } = this;
    let [a, b] = [from, to];
    while (a < b && text.charCodeAt(a) <= 32) a++;
    while (b > a && text.charCodeAt(b - 1) <= 32) b--;
    return [a, b];
  }
}
