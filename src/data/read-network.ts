/**
 * From the bytes of a dropped file to a network, or to the reasons why there is none: size → gzip → sample → recognise → read.
 * Never throws for what a file holds. The bytes are seen once, so a file may be larger than what it leaves in memory.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { describeChoices } from './choices';
import { describeReading, headOf } from './describe-reading';
import { explain, NOT_TEXT, recognise, takeSample, type Refusal, type Sample } from './detect';
import { EdgeListReader } from './edge-list';
import { understandLayout, type Layout } from './edge-list-layout';
import { finishEdgeList, type FinishedEdgeList } from './edge-list-network';
import { lineKind } from './fields';
import { formatBytes } from './format-bytes';
import { GzipReader, isGzip } from './gunzip';
import { IssueList } from './issue-list';
import { endOfLines, joinBytes, LineBlocks, MAX_LINE_BYTES } from './lines';
import type { ReadChoices, ReadOutcome } from './read';

/** Limits of one file: as dropped, and unpacked. */
export const MAX_FILE_BYTES = 200e6;
export const MAX_UNPACKED_BYTES = 1e9;

/** The sample grows until it holds a line of data, from the first to the second size. */
const SAMPLE_BYTES = 1 << 16;
const SAMPLE_LIMIT = 1 << 22;

export interface DroppedFile {
  name: string;
  bytes: number;
}

/**
 * Reads a network from the bytes of a file.
 * @param chunks     the file's bytes, in order, cut anywhere; whoever supplies them decides how often other work gets its turn
 * @param file       name as dropped and size in bytes; files above the limit are refused before the first chunk is asked for
 * @param choices    what the user decided; everything else is judged from the content
 * @param onProgress bytes of the file read so far; a promise is waited for, so the caller may let messages in
 * @param signal     once `aborted`, reading ends with the issue `cancelled`
 * Cost: O(bytes); memory 8–16 bytes per edge beyond the network, plus the names.
 */
export async function readNetwork(
  chunks: AsyncIterable<Uint8Array>,
  file: DroppedFile,
  choices: ReadChoices = {},
  onProgress?: (bytesRead: number) => void | Promise<void>,
  signal?: { readonly aborted: boolean },
): Promise<ReadOutcome> {
  const reading = new Reading(file, choices);
  if (file.bytes > MAX_FILE_BYTES) return reading.tooLarge(file.bytes);
  const hash = sha256.create();
  let bytesRead = 0;
  try {
    for await (const chunk of chunks) {
      if (signal?.aborted) return reading.cancelled();
      hash.update(chunk);
      bytesRead += chunk.length;
      if (bytesRead > MAX_FILE_BYTES) return reading.tooLarge(bytesRead);
      for (const part of reading.unpack(chunk)) reading.take(part);
      await onProgress?.(bytesRead);
    }
  } catch (error) {
    // The source of the bytes failed: a file that was moved, changed or is not allowed to be read.
    return signal?.aborted ? reading.cancelled() : reading.unreadable(error);
  }
  if (signal?.aborted) return reading.cancelled();
  for (const part of reading.unpackEnd()) reading.take(part);
  return { ...reading.finish(), digest: bytesToHex(hash.digest()), bytes: bytesRead };
}

class Reading {
  private readonly issues: IssueList;
  private gzip: GzipReader | undefined;
  private started = false;
  private unpacked = 0;
  private waiting: Uint8Array[] = [];
  private waitingBytes = 0;
  private sampleSize = SAMPLE_BYTES;
  private readonly blocks = new LineBlocks();
  private reader: EdgeListReader | undefined;
  private layout: Layout | undefined;
  private format = 'unknown';
  private linesSeen: string[] = [];
  private over = false;

  constructor(
    private readonly file: DroppedFile,
    private readonly choices: ReadChoices,
  ) {
    this.issues = new IssueList(file.name);
  }

  /** The text in a chunk of the file, unpacked when the file is gzip. */
  *unpack(chunk: Uint8Array): Generator<Uint8Array> {
    if (this.over || chunk.length === 0) return;
    if (!this.started) {
      // Two bytes tell gzip from text; they may come one by one.
      chunk = joinBytes([...this.waiting.splice(0), chunk]);
      if (chunk.length < 2) {
        this.waiting = [chunk.slice()];
        return;
      }
      this.started = true;
      if (isGzip(chunk)) this.gzip = new GzipReader();
    }
    if (this.gzip) yield* this.gzip.push(chunk);
    else yield chunk;
  }

  *unpackEnd(): Generator<Uint8Array> {
    if (!this.started) yield* this.waiting.splice(0);
    else if (this.gzip && !this.over) yield* this.gzip.end();
  }

  /** A piece of text: gathered until it is a sample, then read. */
  take(part: Uint8Array): void {
    if (this.over) return;
    this.unpacked += part.length;
    if (this.unpacked > MAX_UNPACKED_BYTES)
      return this.stop({
        code: 'too-large-unpacked',
        message: `The file unpacks to more than ${formatBytes(MAX_UNPACKED_BYTES)}; that is the limit.`,
        found: `more than ${formatBytes(MAX_UNPACKED_BYTES)}`,
        hint: 'Filter it first.',
      });
    if (this.reader) return this.read(this.blocks.push(part));
    this.waiting.push(part.slice());
    this.waitingBytes += part.length;
    while (this.waitingBytes >= this.sampleSize && !this.reader && !this.over) this.begin(false);
  }

  /** Judges the sample; when it holds no data yet and more is to come, asks for a larger one. */
  private begin(complete: boolean): void {
    let bytes = joinBytes(this.waiting);
    this.waiting = [bytes];
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3);
    const head = complete ? bytes : bytes.subarray(0, this.sampleSize);
    const end = complete ? head.length : endOfLines(head);
    const sample = takeSample(end > 0 ? head.subarray(0, end) : head, complete);
    this.linesSeen = sample.lines;
    const more = !complete && this.sampleSize < SAMPLE_LIMIT;
    if (more && end > 0 && sample.lines.every((line) => lineKind(line) !== 'data')) {
      this.sampleSize *= 2;
      return;
    }
    this.waiting = [];
    this.waitingBytes = 0;
    const refusal = this.understand(sample);
    if (refusal) {
      // What is not text has no lines that anyone could look at.
      if (NOT_TEXT.has(refusal.code)) this.linesSeen = [];
      return this.stop(refusal);
    }
    this.read(this.blocks.push(bytes));
  }

  private understand(sample: Sample): Refusal | undefined {
    if (this.choices.format !== 'edge-list') {
      const known = recognise(sample);
      if ('refusal' in known) return known.refusal;
      this.format = known.format.id;
      if (known.format.refuse) return known.format.refuse(sample);
    }
    this.format = 'edge-list';
    const layout = understandLayout(sample.lines, this.choices);
    if (!layout) return explain(sample);
    this.layout = layout;
    if (layout.fieldCount > 4 && !layout.endsNamed)
      return {
        code: 'too-many-columns',
        message: `Found ${layout.fieldCount} columns and no header that names source and target; expected 2 to 4 columns.`,
        found: `${layout.fieldCount} columns`,
        hint: 'Name the columns in the first line (source, target, weight …), or remove those that are not needed.',
      };
    const strictAlpha = !layout.unsure.third;
    this.reader = new EdgeListReader(layout, this.choices, this.issues, strictAlpha);
    return undefined;
  }

  private read(block: Uint8Array): void {
    const { reader } = this;
    if (!reader || this.over) return;
    if (this.blocks.pending > MAX_LINE_BYTES)
      return this.stop({
        code: 'line-too-long',
        message: `Found a line of more than ${formatBytes(MAX_LINE_BYTES)}; expected one edge per line.`,
        found: 'a very long line',
        hint: 'Check that the file has line breaks.',
      });
    reader.push(block);
    if (reader.full) this.over = true;
  }

  private stop(refusal: Refusal): void {
    this.over = true;
    this.issues.add({ ...refusal, severity: 'stopped' });
  }

  /** All bytes were given: the last line, the check of the packing, the network. */
  finish(): Omit<ReadOutcome, 'digest' | 'bytes'> {
    if (!this.over && !this.reader) this.begin(true);
    if (!this.over) this.read(this.blocks.end());
    if (this.gzip?.broken)
      this.issues.add({
        code: 'damaged-gzip',
        severity: 'stopped',
        message: 'The gzip file is damaged or not complete; nothing was imported.',
        hint: 'Download or pack it again.',
      });
    const { reader } = this;
    const finished = reader ? finishEdgeList(reader) : undefined;
    return this.outcome(finished);
  }

  private outcome(finished: FinishedEdgeList | undefined): Omit<ReadOutcome, 'digest' | 'bytes'> {
    const { reader, layout, issues } = this;
    const direction = finished?.direction ?? { directed: layout?.directed ?? false, unsure: false };
    return {
      format: this.format,
      sentence: reader && layout ? describeReading(layout, reader) : (issues.list()[0]?.message ?? ''),
      choices: reader && layout ? describeChoices(layout, this.choices, direction) : [],
      preview: reader ? reader.preview : headOf(this.linesSeen),
      ...(finished?.network ? { network: finished.network } : {}),
      issues: issues.list(),
      counts: { ...issues.counts },
      rejected: reader?.rejected ?? [],
      lines: reader?.lines ?? this.linesSeen.length,
    };
  }

  tooLarge(bytes: number): ReadOutcome {
    this.stop({
      code: 'too-large',
      message: `${formatBytes(bytes)}. The limit is ${formatBytes(MAX_FILE_BYTES)} per file.`,
      found: formatBytes(bytes),
      hint: 'Filter it first.',
    });
    return this.unfinished();
  }

  cancelled(): ReadOutcome {
    this.stop({
      code: 'cancelled',
      message: 'Reading was cancelled; nothing was imported.',
      hint: 'Read the file again.',
    });
    return this.unfinished();
  }

  unreadable(error: unknown): ReadOutcome {
    const reason = error instanceof Error ? error.message : String(error);
    this.stop({
      code: 'unreadable',
      message: `The file could not be read to its end: ${reason}`,
      hint: 'It may have been moved or changed meanwhile; read it again.',
    });
    return this.unfinished();
  }

  /** The file was not read to its end: it has no digest. */
  private unfinished(): ReadOutcome {
    return { ...this.outcome(undefined), digest: '', bytes: this.file.bytes };
  }
}
