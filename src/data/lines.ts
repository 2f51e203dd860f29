/**
 * Chunks of bytes → blocks of whole lines → text. Line breaks are LF, CRLF and a lone CR; a block never ends between the CR and
 * the LF of one break, so line numbers do not depend on how the bytes were cut.
 */
import { strFromU8, strToU8 } from 'fflate';

const LF = 10;
const CR = 13;
/** The byte-order mark, which decoding takes away at the start of a text. */
const MARK = '\uFEFF';

/** A line longer than this (the largest cascades take some megabytes) is not a line of a table; it is refused before it fills the memory. */
export const MAX_LINE_BYTES = 1 << 24;

/** Position after the last complete line of the bytes; 0 when there is none. */
export function endOfLines(bytes: Uint8Array): number {
  for (let i = bytes.length - 1; i >= 0; i--)
    if (bytes[i] === LF || (bytes[i] === CR && i < bytes.length - 1)) return i + 1;
  return 0;
}

/** Collects chunks into blocks of whole lines. Linear in the bytes, however long a line and however short the chunks are. */
export class LineBlocks {
  private parts: Uint8Array[] = [];
  private waiting = 0;
  /** The last byte that waits is a CR: its line closes with the next byte, whatever that is. */
  private afterCr = false;

  /** Whole lines that are complete with this chunk, possibly none; the rest waits. Copies only at the seams. */
  push(chunk: Uint8Array): Uint8Array {
    if (chunk.length === 0) return chunk;
    if (this.waiting > 0 && !this.afterCr && endOfLines(chunk) === 0) return this.wait(chunk, chunk.slice(0, 0));
    if (this.waiting > 0) chunk = joinBytes([...this.parts.splice(0), chunk]);
    this.waiting = 0;
    const end = endOfLines(chunk);
    return this.wait(chunk.subarray(end), chunk.subarray(0, end));
  }

  private wait(rest: Uint8Array, block: Uint8Array): Uint8Array {
    if (rest.length > 0) this.parts.push(rest.slice());
    this.waiting += rest.length;
    this.afterCr = rest.at(-1) === CR;
    return block;
  }

  /** Bytes of the line that is not complete yet. */
  get pending(): number {
    return this.waiting;
  }

  /** What is left at the end of the file: its last line when no break closes it. */
  end(): Uint8Array {
    const rest = joinBytes(this.parts);
    this.parts = [];
    this.waiting = 0;
    this.afterCr = false;
    return rest;
  }
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0];
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** End of the line that starts at `from` (exclusive, without its break). */
export function lineEnd(bytes: Uint8Array, from: number): number {
  let i = from;
  while (i < bytes.length && bytes[i] !== LF && bytes[i] !== CR) i++;
  return i;
}

/** Start of the line after the one that ends at `end`. */
export function nextLine(bytes: Uint8Array, end: number): number {
  let i = end;
  if (i < bytes.length && bytes[i] === CR) i++;
  // A CR of its own is a break too; only CR followed by LF is one break of two bytes.
  if (i < bytes.length && bytes[i] === LF && (i === end || bytes[i - 1] === CR)) i++;
  return i;
}

/** All lines of a piece of text. */
export function* textLines(bytes: Uint8Array): Generator<string> {
  for (let at = 0; at < bytes.length;) {
    const end = lineEnd(bytes, at);
    yield decodeUtf8(bytes.subarray(at, end)).text;
    at = nextLine(bytes, end);
  }
}

/** The lines of decoded bytes (at least one byte), each as {@link decodeUtf8} would give it on its own: without a byte-order mark at its start. */
export function splitLines(text: string): string[] {
  const lines = text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n');
  if (lines.length > 1 && lines.at(-1) === '') lines.pop();
  // Decoding has taken the mark of the first line away already.
  if (text.includes(MARK)) return lines.map((line, i) => (i > 0 && line.startsWith(MARK) ? line.slice(1) : line));
  return lines;
}

/** UTF-8 bytes as text; `valid` is false when some bytes are not UTF-8 (they read as U+FFFD). Never throws. */
export function decodeUtf8(bytes: Uint8Array): { text: string; valid: boolean } {
  const text = strFromU8(bytes);
  if (!text.includes('\uFFFD')) return { text, valid: true };
  // A file may hold U+FFFD itself: valid means that writing the text gives the same bytes back.
  const again = strToU8(text);
  return { text, valid: again.length === bytes.length && again.every((byte, i) => byte === bytes[i]) };
}
