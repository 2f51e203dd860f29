/**
 * Text in other encodings → UTF-8, as it comes. UTF-8 passes through without its byte-order mark, and is checked line by line later.
 */
import type { ReadChoices } from './read';

export type Encoding = NonNullable<ReadChoices['encoding']>;

export const ENCODING_NAME: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little-endian)',
  'utf-16be': 'UTF-16 (big-endian)',
  'windows-1252': 'Windows-1252 (Latin-1)',
};

/** Bytes of the head by which the encoding is judged. */
export const ENCODING_HEAD = 4096;

/** What the windows-1252 bytes 0x80 … 0x9F stand for (WHATWG Encoding Standard, index windows-1252); all others are their own number. */
const WINDOWS_1252 = [
  0x20ac, 0x81, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8d, 0x017d,
  0x8f, 0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x9d,
  0x017e, 0x0178,
];

/** Share of the bytes at even (0) or odd (1) places that are NUL. */
function nulShare(bytes: Uint8Array, parity: 0 | 1): number {
  let nuls = 0;
  for (let i = parity; i < bytes.length; i += 2) if (bytes[i] === 0) nuls++;
  return bytes.length < 2 ? 0 : nuls / (bytes.length / 2);
}

/** Judged by the byte-order mark, or by NUL bytes at every other place as UTF-16 has them in Latin text. */
export function detectEncoding(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head.length < 4) return 'utf-8';
  const [even, odd] = [nulShare(head, 0), nulShare(head, 1)];
  if (odd > 0.6 && even < 0.1) return 'utf-16le';
  return even > 0.6 && odd < 0.1 ? 'utf-16be' : 'utf-8';
}

/** Growing output of UTF-8. */
class Utf8Writer {
  private bytes: Uint8Array;
  private at = 0;

  constructor(capacity: number) {
    this.bytes = new Uint8Array(capacity);
  }

  /** A code point; a lone surrogate becomes a byte that no UTF-8 has, so that its line is found. */
  write(code: number): void {
    const { bytes } = this;
    if (code < 0x80) bytes[this.at++] = code;
    else if (code < 0x800) {
      bytes[this.at++] = 0xc0 | (code >> 6);
      bytes[this.at++] = 0x80 | (code & 63);
    } else if (code >= 0xd800 && code < 0xe000) bytes[this.at++] = 0xff;
    else {
      if (code < 0x10000) bytes[this.at++] = 0xe0 | (code >> 12);
      else {
        bytes[this.at++] = 0xf0 | (code >> 18);
        bytes[this.at++] = 0x80 | ((code >> 12) & 63);
      }
      bytes[this.at++] = 0x80 | ((code >> 6) & 63);
      bytes[this.at++] = 0x80 | (code & 63);
    }
  }

  get written(): Uint8Array {
    return this.bytes.subarray(0, this.at);
  }
}

/** Takes a text in one encoding, cut anywhere, and gives it in UTF-8 without byte-order mark. O(bytes). */
export class Transcoder {
  private started = false;
  /** First byte of a UTF-16 unit whose second is still to come; −1 for none. */
  private odd = -1;
  /** High surrogate that waits for the low one; 0 for none. */
  private high = 0;
  private mark: Uint8Array = new Uint8Array(0);

  constructor(readonly encoding: Encoding) {}

  push(chunk: Uint8Array): Uint8Array {
    switch (this.encoding) {
      case 'utf-8':
        return this.withoutMark(chunk);
      case 'windows-1252':
        return windows1252(chunk);
      case 'utf-16le':
      case 'utf-16be':
        return this.utf16(chunk, this.encoding === 'utf-16le');
      default:
        return this.encoding satisfies never;
    }
  }

  /** What is left at the end: half a character is shown as a byte that is no text. */
  end(): Uint8Array {
    if (this.encoding === 'utf-8') return this.mark;
    const cut = this.odd >= 0 || this.high !== 0;
    return cut ? Uint8Array.of(0xff) : new Uint8Array(0);
  }

  private withoutMark(chunk: Uint8Array): Uint8Array {
    if (this.started) return chunk;
    const head = new Uint8Array(this.mark.length + chunk.length);
    head.set(this.mark);
    head.set(chunk, this.mark.length);
    const isMark = [0xef, 0xbb, 0xbf].every((byte, i) => i >= head.length || head[i] === byte);
    if (isMark && head.length < 3) {
      this.mark = head;
      return new Uint8Array(0);
    }
    this.started = true;
    this.mark = new Uint8Array(0);
    return isMark ? head.subarray(3) : head;
  }

  private utf16(chunk: Uint8Array, little: boolean): Uint8Array {
    // A unit of two bytes gives at most three; half a unit and half a pair may wait from before.
    const out = new Utf8Writer(2 * chunk.length + 8);
    let i = 0;
    while (i < chunk.length) {
      let first = this.odd;
      if (first < 0) first = chunk[i++];
      if (i >= chunk.length) {
        this.odd = first;
        break;
      }
      this.odd = -1;
      const second = chunk[i++];
      this.unit(out, little ? first | (second << 8) : (first << 8) | second);
    }
    return out.written;
  }

  private unit(out: Utf8Writer, unit: number): void {
    const { high } = this;
    this.high = 0;
    if (!this.started) {
      this.started = true;
      if (unit === 0xfeff) return;
    }
    if (high !== 0) {
      if (unit >= 0xdc00 && unit < 0xe000) return out.write(0x10000 + ((high - 0xd800) << 10) + (unit - 0xdc00));
      out.write(high);
    }
    if (unit >= 0xd800 && unit < 0xdc00) this.high = unit;
    else out.write(unit);
  }
}

function windows1252(chunk: Uint8Array): Uint8Array {
  if (chunk.every((byte) => byte < 0x80)) return chunk;
  const out = new Utf8Writer(3 * chunk.length);
  for (const byte of chunk) out.write(byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252[byte - 0x80] : byte);
  return out.written;
}
