/**
 * Pieces of bytes cut anywhere → pieces of text with the number of their line, as a text editor counts it: LF, CRLF and a lone CR
 * end a line. A piece of text is a whole line with its break, or a part of a line that is very long.
 */
import { decodeUtf8, joinBytes } from '../lines';

/** A line longer than this is handed on in parts. */
const LONGEST_PART = 1 << 16;
const LF = '\n';
const CR = '\r';

/** Bytes at the end that begin a character whose rest is still to come: 0 … 3. */
function cutCharacter(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back];
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
}

export class TextFeed {
  /** Lines begun so far. */
  lines = 0;
  /** Line of the first bytes that are not UTF-8; 0 while there are none. */
  invalidLine = 0;
  private held: Uint8Array = new Uint8Array(0);
  private rest = '';
  private inLine = false;
  private first = true;

  /**
   * @param take    gets every piece of text with its line; returns false when reading on is of no use
   * @param longest a longer line is handed on in parts of this many characters
   */
  constructor(
    private readonly take: (text: string, line: number) => boolean,
    private readonly longest = LONGEST_PART,
  ) {}

  /** Takes a piece of the file. O(bytes). */
  push(piece: Uint8Array): boolean {
    const bytes = this.held.length > 0 ? joinBytes([this.held, piece]) : piece;
    const cut = cutCharacter(bytes);
    this.held = bytes.slice(bytes.length - cut);
    return this.feed(this.decode(bytes.subarray(0, bytes.length - cut)), false);
  }

  /** The file has ended. */
  end(): boolean {
    return this.feed(this.decode(this.held), true);
  }

  private decode(bytes: Uint8Array): string {
    if (bytes.length === 0) return '';
    const { text, valid } = decodeUtf8(bytes);
    if (!valid && this.invalidLine === 0)
      this.invalidLine = Math.max(1, this.lines + (this.inLine ? 0 : 1)) + breaksBefore(bytes);
    // Decoding takes a byte-order mark away, which is right at the start of the file only.
    const marked = !this.first && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    this.first = false;
    return marked ? `\uFEFF${text}` : text;
  }

  private feed(more: string, last: boolean): boolean {
    const text = this.rest + more;
    // What was held back has no break, except perhaps a CR at its end.
    const seen = Math.max(0, this.rest.length - 1);
    let at = 0;
    let lf = text.indexOf(LF, seen);
    let cr = text.indexOf(CR, seen);
    for (;;) {
      if (lf >= 0 && lf < at) lf = text.indexOf(LF, at);
      if (cr >= 0 && cr < at) cr = text.indexOf(CR, at);
      let end = lf;
      if (cr >= 0 && (lf < 0 || cr < lf)) {
        // A CR at the very end may be half of a CRLF.
        if (cr === text.length - 1 && !last) break;
        end = lf === cr + 1 ? lf : cr;
      }
      if (end < 0) break;
      if (!this.hand(text.slice(at, end + 1), true)) return false;
      at = end + 1;
    }
    const rest = text.slice(at);
    const keep = last ? 0 : rest.length > this.longest ? (rest.endsWith(CR) ? 1 : 0) : rest.length;
    if (rest.length > keep && !this.hand(rest.slice(0, rest.length - keep), false)) return false;
    this.rest = rest.slice(rest.length - keep);
    return true;
  }

  private hand(text: string, ends: boolean): boolean {
    for (let at = 0; at < text.length; at += this.longest) {
      if (!this.inLine) this.lines++;
      this.inLine = true;
      const part = text.length <= this.longest ? text : text.slice(at, at + this.longest);
      if (!this.take(part, this.lines)) return false;
    }
    if (ends) this.inLine = false;
    return true;
  }
}

/** Line breaks in front of the first bytes that are not UTF-8. O(bytes). */
function breaksBefore(bytes: Uint8Array): number {
  let line = 0;
  let from = 0;
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== 10 && bytes[i] !== 13) continue;
    if (!decodeUtf8(bytes.subarray(from, i)).valid) return line;
    if (bytes[i] === 13 && bytes[i + 1] === 10) i++;
    from = i + 1;
    line++;
  }
  return line;
}
