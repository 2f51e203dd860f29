/**
 * Bytes of a file → UTF-8, in the encoding that was chosen or that the bytes show. Between UTF-8 and windows-1252 the first bytes
 * beyond ASCII decide, wherever they come: until then both are the same text.
 */
import { detectEncoding, ENCODING_HEAD, Transcoder, type Encoding } from './encoding';
import { joinBytes } from './lines';

/** Bytes from the first one beyond ASCII on by which the encoding is judged. */
const WINDOW = 1 << 14;

/** Takes a text cut anywhere; what it gives does not depend on the cuts. O(bytes). */
export class Decoder {
  private waiting: Uint8Array[] = [];
  private waitingBytes = 0;
  private transcoder: Transcoder | undefined;
  /** ASCII so far: what the rest is read as is still open. */
  private open = false;
  /** The last byte that went on, which may be a letter before the first that is open. */
  private before = 0;

  constructor(private readonly chosen: Encoding | undefined) {}

  /** What the bytes were read as. */
  get encoding(): Encoding {
    return this.transcoder?.encoding ?? this.chosen ?? 'utf-8';
  }

  push(part: Uint8Array): Uint8Array {
    if (this.transcoder && !this.open) return this.transcoder.push(part);
    this.waiting.push(part.slice());
    this.waitingBytes += part.length;
    if (!this.transcoder) return this.waitingBytes < ENCODING_HEAD ? new Uint8Array(0) : this.begin(false);
    return this.judge(this.takeWaiting(), false);
  }

  /** All bytes were given. */
  end(): Uint8Array {
    const rest = this.transcoder ? this.judge(this.takeWaiting(), true) : this.begin(true);
    return joinBytes([rest, this.transcoder?.end() ?? new Uint8Array(0)]);
  }

  private takeWaiting(): Uint8Array {
    const bytes = joinBytes(this.waiting);
    this.waiting = [];
    this.waitingBytes = 0;
    return bytes;
  }

  private begin(complete: boolean): Uint8Array {
    const head = this.takeWaiting();
    const encoding = this.chosen ?? detectEncoding(head.subarray(0, ENCODING_HEAD));
    this.transcoder = new Transcoder(encoding);
    const marked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
    this.open = this.chosen === undefined && encoding === 'utf-8' && !marked;
    return this.judge(head, complete);
  }

  /** Passes ASCII on; from the first other byte on waits for enough of them to tell the encoding. */
  private judge(bytes: Uint8Array, complete: boolean): Uint8Array {
    let { transcoder } = this;
    if (!transcoder) return new Uint8Array(0);
    if (!this.open) return transcoder.push(bytes);
    const from = bytes.findIndex((byte) => byte >= 0x80);
    const plain = from < 0 ? bytes : bytes.subarray(0, from);
    if (plain.length > 0) this.before = plain[plain.length - 1];
    if (from < 0) return transcoder.push(plain);
    const open = bytes.subarray(from);
    if (!complete && open.length < WINDOW) {
      this.waiting = [open.slice()];
      this.waitingBytes = open.length;
      return transcoder.push(plain);
    }
    const head = transcoder.push(plain);
    this.open = false;
    if (isWindows1252(open.subarray(0, WINDOW), this.before)) {
      transcoder = new Transcoder('windows-1252');
      this.transcoder = transcoder;
    }
    return joinBytes([head, transcoder.push(open)]);
  }
}

const isAsciiLetter = (byte: number): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
/** Š Œ Ž š œ ž Ÿ and À … þ without × and ÷; ÿ is left out, since 0xFF stands in broken files far more often than in names. */
const isLatinLetter = (byte: number): boolean =>
  (byte >= 0xc0 && byte < 0xff && byte !== 0xd7 && byte !== 0xf7) ||
  [0x8a, 0x8c, 0x8e, 0x9a, 0x9c, 0x9e, 0x9f].includes(byte);
/** Quotes, dashes, the sign of the euro and what else stands between words. */
const isLatinSign = (byte: number): boolean =>
  byte >= 0x80 && byte <= 0xbf && ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte);

/** Length of the character that begins here when it is one of UTF-8 beyond ASCII; 0 when it is none, −1 when it is cut. */
function utf8Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at];
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let i = 1; i < length; i++) {
    if (at + i >= bytes.length) return -1;
    if ((bytes[at + i] & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/**
 * Whether bytes that begin beyond ASCII are plainly windows-1252: hardly any of them are UTF-8, nearly all are letters in words, and
 * nothing in them is no text at all.
 * @param before the byte ahead
 */
export function isWindows1252(bytes: Uint8Array, before: number): boolean {
  let [utf8, letters, signs, others] = [0, 0, 0, 0];
  const isLetter = (byte: number | undefined): boolean =>
    byte !== undefined && (isAsciiLetter(byte) || isLatinLetter(byte));
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13) return false;
    if (byte < 0x80) continue;
    const length = utf8Length(bytes, i);
    if (length > 0) {
      utf8++;
      i += length - 1;
    } else if (isLatinLetter(byte) && (isLetter(i === 0 ? before : bytes[i - 1]) || isLetter(bytes[i + 1]))) letters++;
    else if (isLatinSign(byte)) signs++;
    else if (length === 0) others++;
  }
  return letters > 0 && letters >= 9 * others && letters >= 9 * utf8 && signs <= letters;
}
