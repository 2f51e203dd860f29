/**
 * The file of a share: JSON lines. A header; what the data are; then, for every piece, where it belongs and either its result, as
 * any run prints it, or its blocks, whose numbers follow in lines of base64 (little-endian) so that no line is longer than a text
 * can be; and an end, without which the file is not complete.
 */
import { createHash } from 'node:crypto';
import type { Experiment } from '../../experiment/experiment';
import { writeLine } from '../json-lines';
import { shapeOf, takeApart } from './part-values';
import type { Piece, SharePlan } from './share';

export const PART_FORMAT = 1;

/** Bytes in a line: a multiple of 3, so that base64 has no padding but at the end of an array. */
const LINE_BYTES = 3 << 18;

export interface PartHeader {
  format: number;
  /** Version of the lab: other versions may compute other numbers. */
  lab: string;
  /** Of the whole experiment. */
  digest: string;
  /** `2/8`. */
  share: string;
  units: SharePlan['units'];
  /** SHA-256 of the lines about network and cascades: shares of different data do not belong together. */
  data: string;
  /** Whether there are blocks to be folded. */
  blocks: boolean;
  experiment: Experiment;
}

/** Every line that is not one of an ordinary run. */
export type PartLine =
  | { part: PartHeader }
  | { piece: Pick<Piece, 'number' | 'blocks'> }
  | { block: { index: number; arrays: unknown[]; tree: unknown } }
  | { bytes: string }
  | { computed: { engine: string; wallMs: number } }
  | { end: { units: number } };

export const PART_LINES = ['part', 'piece', 'block', 'bytes', 'computed', 'end'] as const;

export function writePartLine(line: PartLine, write: (text: string) => void): void {
  writeLine(line, write);
}

/** Writes the part of a block: its tree, then the bytes of its numbers. */
export function writeBlock(index: number, part: unknown, write: (text: string) => void): void {
  const { tree, arrays } = takeApart(part);
  writePartLine({ block: { index, arrays: arrays.map(shapeOf), tree } }, write);
  for (const { buffer, byteOffset, byteLength } of arrays)
    for (let from = 0; from < byteLength; from += LINE_BYTES) {
      const bytes = Buffer.from(buffer, byteOffset + from, Math.min(LINE_BYTES, byteLength - from));
      writePartLine({ bytes: bytes.toString('base64') }, write);
    }
}

/** SHA-256 of lines as they are written. */
export function digestLines(lines: readonly object[]): string {
  const hash = createHash('sha256');
  for (const line of lines) writeLine(line, (text) => void hash.update(text));
  return hash.digest('hex');
}
