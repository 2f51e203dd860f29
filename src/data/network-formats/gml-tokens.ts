/**
 * Pieces of GML text → tokens (Himsolt's grammar): words, texts in double quotes, brackets. A text may go over several lines, and
 * any token over several pieces.
 */

export type Token = { kind: 'word' | 'text'; value: string } | { kind: 'open' | 'close' };

const ENTITY: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Text as written in GML, `&quot;` and `&#233;` read as the characters that they stand for. */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:(\w{2,4})|#(\d{1,7})|#x([\da-f]{1,6}));/gi,
    (all, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return ENTITY.get(name) ?? all;
      const point = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      const valid = point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000);
      return valid ? String.fromCodePoint(point) : all;
    },
  );

const isBlank = (c: string): boolean => c <= ' ' || c === '\u00a0' || c === '\uFEFF';
const endsWord = (c: string): boolean => isBlank(c) || c === '[' || c === ']' || c === '"';

export class GmlTokens {
  /** A text or comment is open at the end of what was given. */
  state: 'between' | 'text' | 'comment' = 'between';
  private parts: string[] = [];
  private word = '';

  constructor(private readonly take: (token: Token) => void) {}

  /** Takes a piece of text. O(characters). */
  push(text: string): void {
    let at = 0;
    while (at < text.length) {
      if (this.state === 'text') at = this.inText(text, at);
      else if (this.state === 'comment') at = this.inComment(text, at);
      else at = this.between(text, at);
    }
  }

  /** The file has ended. */
  end(): void {
    this.endWord();
  }

  private inText(text: string, from: number): number {
    const end = text.indexOf('"', from);
    this.parts.push(text.slice(from, end < 0 ? text.length : end));
    if (end < 0) return text.length;
    this.state = 'between';
    this.take({ kind: 'text', value: decodeEntities(this.parts.join('')) });
    this.parts = [];
    return end + 1;
  }

  private inComment(text: string, from: number): number {
    for (let at = from; at < text.length; at++)
      if (text[at] === '\n' || text[at] === '\r') {
        this.state = 'between';
        return at + 1;
      }
    return text.length;
  }

  private between(text: string, from: number): number {
    let at = from;
    if (this.word === '') while (at < text.length && isBlank(text[at])) at++;
    if (at >= text.length) return at;
    if (this.word === '' && text[at] === '#') {
      this.state = 'comment';
      return at + 1;
    }
    const start = at;
    while (at < text.length && !endsWord(text[at])) at++;
    this.word += text.slice(start, at);
    if (at >= text.length) return at;
    this.endWord();
    const c = text[at];
    if (c === '[') this.take({ kind: 'open' });
    else if (c === ']') this.take({ kind: 'close' });
    else if (c === '"') this.state = 'text';
    return at + 1;
  }

  private endWord(): void {
    if (this.word === '') return;
    const value = this.word;
    this.word = '';
    this.take({ kind: 'word', value });
  }
}
