/**
 * What a file is, judged by its content and never by its name. Each group of formats brings its list; kinds that are not read are
 * known by name, so that the user learns what the file is.
 */
import { cascadeFormats } from './cascade-formats';
import { edgeListFormat } from './edge-list-format';
import { explain } from './explain';
import { lineKind } from './fields';
import { endOfLines, textLines } from './lines';
import { networkFormats } from './network-formats';
import { nodeListFormat } from './node-list';
import { nodeVectorsFormat } from './node-vectors';
import type { Format, Refusal, Sample } from './reader';
import { refusedFormats } from './signatures';
import { tableFormats } from './table-formats';

/** The first of two that are equally sure is taken. */
export const FORMATS: readonly Format[] = [
  ...refusedFormats,
  ...networkFormats,
  ...cascadeFormats,
  ...tableFormats,
  nodeListFormat,
  nodeVectorsFormat,
  edgeListFormat,
];

/** The head of a file as a sample: the bytes as they are, and the whole lines in them. */
export function takeSample(bytes: Uint8Array, complete: boolean): Sample {
  const end = complete ? bytes.length : endOfLines(bytes) || bytes.length;
  return { bytes, lines: [...textLines(bytes.subarray(0, end))], complete };
}

/** Whether a sample shows anything at all; otherwise a larger one is needed. */
export const holdsData = (sample: Sample): boolean => sample.lines.some((line) => lineKind(line) === 'data');

export type Recognised = { format: Format; others: Format[] } | { refusal: Refusal };

/** Readings that are nearly as likely as the best one are offered as a choice. */
const NEARLY = 0.05;
/** Below this a format is not considered at all. */
const POSSIBLE = 0.3;

/**
 * The most likely format, or why there is none.
 * @returns `others`: readable formats that the content does not exclude, likeliest first
 */
export function recognise(sample: Sample): Recognised {
  const scored = FORMATS.map((format) => ({ format, score: format.sniff(sample) }));
  const best = scored.reduce((top, one) => (one.score > top.score ? one : top));
  if (!(best.score > 0)) return { refusal: explain(sample) };
  const others = scored
    .filter(
      ({ format, score }) =>
        format !== best.format &&
        format.open &&
        (score > POSSIBLE || (best.format.possible && format.possible?.(sample))),
    )
    .toSorted((a, b) => b.score - a.score);
  return { format: best.format, others: others.map(({ format }) => format) };
}

/** Whether another reading is so likely that the user should be asked. */
export function isClose(sample: Sample, format: Format, other: Format | undefined): boolean {
  return other !== undefined && format.sniff(sample) - other.sniff(sample) < NEARLY;
}

export const findFormat = (id: string): Format | undefined => FORMATS.find((format) => format.id === id);
