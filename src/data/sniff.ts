/** What the recognisers of all formats ask of the head of a file. */
import { lineKind } from './fields';
import { decodeUtf8 } from './lines';
import type { Sample } from './reader';

/** Bytes of the head that are searched for a signature or a root element. */
const HEAD_BYTES = 4096;

/** The first 4 kB as text, without blanks in front. */
export const headText = (sample: Sample): string => decodeUtf8(sample.bytes.subarray(0, HEAD_BYTES)).text.trimStart();

/** Lines that are neither blank nor a comment (# or %). */
export const dataLines = (sample: Sample): string[] => sample.lines.filter((line) => lineKind(line) === 'data');

/** Share of the lines that pass a test, 0 … 1; 0 when there are none. */
export const share = (lines: readonly string[], test: (line: string) => boolean): number =>
  lines.length === 0 ? 0 : lines.filter(test).length / lines.length;

/** A sniff: sure when the head matches. */
export const holds =
  (pattern: RegExp) =>
  (sample: Sample): number =>
    pattern.test(headText(sample)) ? 1 : 0;

/** The value that a text holds as JSON; undefined when it is none. */
export function parses(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
