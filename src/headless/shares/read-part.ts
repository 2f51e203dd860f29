/**
 * Reading the file of a share, piece by piece: it may be larger than memory, and a line of a result longer than any text.
 */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { LabError } from '../../experiment/lab-error';
import { LAB_VERSION } from '../../experiment/version';
import { PROGRAM } from '../program';
import { PART_FORMAT, PART_LINES, type PartHeader, type PartLine } from './part-file';
import { putTogether, roomFor } from './part-values';
import { readShare, type Share } from './share';

/** A part whose header was read. */
export interface PartFile {
  path: string;
  name: string;
  share: Share;
  header: PartHeader;
}

/** Characters that tell what kind of line it is. */
const HEAD = 16;
/** A header is not longer; what begins with a longer line is something else. */
const LONGEST_HEADER = 1 << 26;

/** Reads the header, and looks whether the file has its end. Rejects with LabError `no-part` or `damaged-part`. */
export async function openPart(path: string): Promise<PartFile> {
  const name = basename(path);
  let first: string;
  try {
    first = await firstLine(path);
  } catch {
    throw new LabError({ code: 'no-part', message: `The file ${path} cannot be read.` });
  }
  const found = headerOf(first);
  if (found && (found.format !== PART_FORMAT || found.lab !== LAB_VERSION))
    throw new LabError({
      code: 'other-version',
      message: `${name} was computed by version ${found.lab} of the lab, and this is version ${LAB_VERSION}.`,
      hint: 'Compute and merge all shares with one version.',
    });
  const header = found && wholeHeader(found);
  const share = header && readShare(header.share);
  if (!header || !share)
    throw new LabError({
      code: 'no-part',
      message: `${name} is no part of a run.`,
      hint: `Parts are made with “${PROGRAM} run FILE --block i/n > PART”, one for each i from 1 to n.`,
    });
  const units = header.units.to - header.units.from;
  if (!(await endsWith(path, `{"end":{"units":${units}}}\n`))) throw damaged({ name, share });
  return { path, name, share, header };
}

/** What a file of a share holds: its own lines, and the text of others, which is passed on as it is. */
export async function* partLines({ path, name, share }: PartFile): AsyncGenerator<PartLine | string, void> {
  let waiting = '';
  let passing = false;
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 20 })) {
    waiting += String(chunk);
    for (;;) {
      const end = waiting.indexOf('\n') + 1;
      // Of a line that is passed on, what is there is passed on at once.
      if (end === 0 && !passing) {
        if (waiting.length < HEAD || isOwn(waiting)) break;
        passing = true;
      }
      const text = end === 0 ? waiting : waiting.slice(0, end);
      waiting = waiting.slice(text.length);
      if (passing || !isOwn(text)) yield text;
      else yield parse(text, { name, share });
      if (end === 0) break;
      passing = false;
    }
  }
}

/** Collects the lines of a block: `add` gives its part after the last of them. */
export class BlockReader {
  private readonly arrays: NonNullable<ReturnType<typeof roomFor>>[];
  private readonly tree: unknown;
  private at = 0;
  private filled = 0;
  readonly index: number;

  constructor(
    { index, arrays, tree }: Extract<PartLine, { block: unknown }>['block'],
    private readonly part: Pick<PartFile, 'name' | 'share'>,
  ) {
    this.index = index;
    this.tree = tree;
    this.arrays = arrays.map((shape) => {
      const room = roomFor(shape);
      if (!room) throw damaged(part);
      return room;
    });
    this.skipFull();
  }

  get complete(): boolean {
    return this.at === this.arrays.length;
  }

  add(base64: string): void {
    const array = this.arrays[this.at];
    const bytes = Buffer.from(base64, 'base64');
    if (!array || this.filled + bytes.length > array.byteLength) throw damaged(this.part);
    new Uint8Array(array.buffer).set(bytes, this.filled);
    this.filled += bytes.length;
    this.skipFull();
  }

  value(): unknown {
    return putTogether(this.tree, this.arrays);
  }

  private skipFull(): void {
    while (this.at < this.arrays.length && this.filled === this.arrays[this.at].byteLength) {
      this.at++;
      this.filled = 0;
    }
  }
}

export function damaged({ name, share: { index, of } }: Pick<PartFile, 'name' | 'share'>): LabError {
  return new LabError({
    code: 'damaged-part',
    message: `${name} is not complete, or was changed.`,
    hint: `Compute this share again, with --block ${index}/${of}.`,
  });
}

/** Whether a line that begins so is one of the part's own. */
function isOwn(begun: string): boolean {
  return PART_LINES.some((key) => begun.startsWith(`{"${key}":`));
}

function parse(line: string, part: Pick<PartFile, 'name' | 'share'>): PartLine {
  try {
    return JSON.parse(line) as PartLine;
  } catch {
    throw damaged(part);
  }
}

async function firstLine(path: string): Promise<string> {
  let text = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8' })) {
    text += String(chunk);
    const end = text.indexOf('\n');
    if (end >= 0) return text.slice(0, end);
    if (text.length > LONGEST_HEADER || !text.startsWith('{"part":'.slice(0, text.length))) return '';
  }
  return '';
}

function headerOf(line: string): Partial<PartHeader> | undefined {
  try {
    const { part } = JSON.parse(line) as { part?: Partial<PartHeader> };
    return typeof part?.format === 'number' && typeof part.lab === 'string' ? part : undefined;
  } catch {
    return undefined;
  }
}

function wholeHeader(header: Partial<PartHeader>): PartHeader | undefined {
  const { digest, share, units, data, experiment } = header;
  const texts = [digest, share, data].every((text) => typeof text === 'string');
  const numbers = units !== undefined && [units.from, units.to, units.total].every(Number.isInteger);
  return texts && numbers && experiment !== undefined ? (header as PartHeader) : undefined;
}

async function endsWith(path: string, end: string): Promise<boolean> {
  const file = await open(path);
  try {
    const bytes = Buffer.from(end);
    const { size } = await file.stat();
    if (size < bytes.length) return false;
    const { buffer } = await file.read(Buffer.alloc(bytes.length), 0, bytes.length, size - bytes.length);
    return buffer.equals(bytes);
  } finally {
    await file.close();
  }
}
