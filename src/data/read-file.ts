/**
 * From the bytes of a dropped file to what they hold, or to the reasons why nothing can be read: size → gzip → encoding → sample →
 * format → reader. Never throws for what a file holds. The bytes are seen once, so a file may be larger than what it leaves in memory.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Decoder } from './decode';
import type { Encoding } from './encoding';
import { formatBytes } from './format-bytes';
import { GzipReader, isGzip } from './gunzip';
import { joinBytes } from './lines';
import type { ReadChoices, ReadOutcome } from './read';
import type { GivenIndex } from './reader';
import { TextReading } from './text-reading';

/** Limits of one file: as dropped, and unpacked. */
export const MAX_FILE_BYTES = 200e6;
export const MAX_UNPACKED_BYTES = 1e9;

export interface DroppedFile {
  name: string;
  bytes: number;
}

/**
 * Reads a file of any format.
 * @param chunks     the file's bytes, in order, cut anywhere; whoever supplies them decides how often other work gets its turn
 * @param file       name as dropped and size in bytes; files above the limit are refused before the first chunk is asked for
 * @param choices    what the user decided; everything else is judged from the content
 * @param onProgress bytes of the file read so far, once with the format and the first lines as soon as they are known; a promise is
 *                   waited for, so the caller may let messages in
 * @param signal     once `aborted`, reading ends with the issue `cancelled`
 * @param given      the index of a table of events: its ranges of rows are the cascades
 * Cost: O(bytes); memory as the format needs it, for edge lists 8–16 bytes per edge beyond the network, plus the names.
 */
export async function readFile(
  chunks: AsyncIterable<Uint8Array>,
  file: DroppedFile,
  choices: ReadChoices = {},
  onProgress?: (bytesRead: number, early?: ReadOutcome) => void | Promise<void>,
  signal?: { readonly aborted: boolean },
  given?: GivenIndex,
): Promise<ReadOutcome> {
  const text = new TextReading(file.name, choices, given);
  /** The file was not read to its end: it has no digest. */
  const unfinished = (): ReadOutcome => ({ ...text.outcome(), digest: '', bytes: file.bytes });
  const tooLarge = (bytes: number): ReadOutcome => {
    text.stop({
      code: 'too-large',
      message: `${formatBytes(bytes)}. The limit is ${formatBytes(MAX_FILE_BYTES)} per file.`,
      found: formatBytes(bytes),
      expected: `at most ${formatBytes(MAX_FILE_BYTES)}`,
      hint: 'Filter it first.',
    });
    return unfinished();
  };
  const cancelled = (): ReadOutcome => {
    text.stop({
      code: 'cancelled',
      message: 'Reading was cancelled; nothing was imported.',
      hint: 'Read the file again.',
    });
    return unfinished();
  };
  if (file.bytes > MAX_FILE_BYTES) return tooLarge(file.bytes);
  const hash = sha256.create();
  const unpacking = new Unpacking(text, choices.encoding);
  let bytesRead = 0;
  try {
    for await (const chunk of chunks) {
      if (signal?.aborted) return cancelled();
      hash.update(chunk);
      bytesRead += chunk.length;
      if (bytesRead > MAX_FILE_BYTES) return tooLarge(bytesRead);
      unpacking.push(chunk);
      const early = onProgress && text.early();
      await onProgress?.(bytesRead, early && { ...early, digest: '', bytes: file.bytes });
    }
  } catch (error) {
    if (signal?.aborted) return cancelled();
    // The source of the bytes failed: a file that was moved, changed or is not allowed to be read.
    const reason = error instanceof Error ? error.message : String(error);
    text.stop({
      code: 'unreadable',
      message: `The file could not be read to its end: ${reason}`,
      hint: 'It may have been moved or changed meanwhile, or it is a folder; read it again.',
    });
    return unfinished();
  }
  if (signal?.aborted) return cancelled();
  unpacking.end();
  return { ...text.finish(), digest: bytesToHex(hash.digest()), bytes: bytesRead };
}

/** Bytes of a file → unpacked → UTF-8. */
class Unpacking {
  private gzip: GzipReader | undefined;
  /** The first two bytes, which tell gzip from text; they may come one by one. */
  private magic: Uint8Array | undefined = new Uint8Array(0);
  private readonly decoder: Decoder;
  private unpacked = 0;

  constructor(
    private readonly text: TextReading,
    encoding: Encoding | undefined,
  ) {
    this.decoder = new Decoder(encoding);
  }

  push(chunk: Uint8Array): void {
    if (this.text.over || chunk.length === 0) return;
    if (this.magic) {
      const start = joinBytes([this.magic, chunk]);
      if (start.length < 2) {
        this.magic = start.slice();
        return;
      }
      this.magic = undefined;
      if (isGzip(start)) this.gzip = new GzipReader();
      chunk = start;
    }
    if (this.gzip) for (const part of this.gzip.push(chunk)) this.decode(part);
    else this.decode(chunk);
  }

  /** All bytes were given: what waits, and the check of the packing. */
  end(): void {
    if (this.text.over) return;
    if (this.magic) this.decode(this.magic);
    if (this.gzip) for (const part of this.gzip.end()) this.decode(part);
    const rest = this.decoder.end();
    this.text.encoding = this.decoder.encoding;
    this.text.push(rest);
    if (this.gzip?.broken)
      this.text.note({
        code: 'damaged-gzip',
        severity: 'stopped',
        message: 'The gzip file is damaged or not complete; nothing was imported.',
        hint: 'Download or pack it again.',
      });
  }

  private decode(part: Uint8Array): void {
    if (this.text.over) return;
    this.unpacked += part.length;
    if (this.unpacked > MAX_UNPACKED_BYTES) {
      this.text.stop({
        code: 'too-large-unpacked',
        message: `The file unpacks to more than ${formatBytes(MAX_UNPACKED_BYTES)}; that is the limit.`,
        found: `more than ${formatBytes(MAX_UNPACKED_BYTES)}`,
        expected: `at most ${formatBytes(MAX_UNPACKED_BYTES)}`,
        hint: 'Filter it first.',
      });
      return;
    }
    const text = this.decoder.push(part);
    this.text.encoding = this.decoder.encoding;
    this.text.push(text);
  }
}
