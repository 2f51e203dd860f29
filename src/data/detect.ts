/**
 * What a file is, judged by its content and never by its name. Every reader enters the list with a `sniff`; kinds that this
 * version does not read are known by name, so that the user learns what the file is.
 */
import { lineKind, splitFields } from './fields';
import { guessSeparator } from './separator';
import { decodeUtf8, textLines } from './lines';

/** The head of a file: its first bytes, and the whole lines in them. */
export interface Sample {
  bytes: Uint8Array;
  lines: string[];
  /** The sample is the whole file. */
  complete: boolean;
}

export interface Refusal {
  code: string;
  message: string;
  found?: string;
  hint: string;
}

/** Codes of refusals for files whose content is not text in UTF-8: pictures, archives, workbooks, UTF-16. */
export const NOT_TEXT: ReadonlySet<string> = new Set(['binary-file', 'utf-16']);

export interface Format {
  id: string;
  /** How sure this is what the file holds, 0 … 1. */
  sniff(sample: Sample): number;
  /** Absent for the formats that are read. */
  refuse?(sample: Sample): Refusal;
}

const READS = 'this version reads edge lists: CSV, TSV or blank-separated';

const known = (id: string, name: string, sniff: Format['sniff']): Format => ({
  id,
  sniff,
  refuse: () => ({
    code: 'unsupported-format',
    message: `This looks like ${name}; ${READS}.`,
    found: name,
    hint: 'Export the network as an edge list: one line per edge with source and target.',
  }),
});

const signature = (id: string, name: string, hint: string, ...heads: number[][]): Format => ({
  id,
  sniff: ({ bytes }) => (heads.some((head) => head.every((byte, i) => bytes[i] === byte)) ? 1 : 0),
  refuse: () => ({ code: 'binary-file', message: `This is ${name}, not a text file; ${READS}.`, found: name, hint }),
});

const headText = (sample: Sample): string => decodeUtf8(sample.bytes.subarray(0, 4096)).text.trimStart();
const dataLines = (sample: Sample): string[] => sample.lines.filter((line) => lineKind(line) === 'data');
const share = (lines: readonly string[], test: (line: string) => boolean): number =>
  lines.length === 0 ? 0 : lines.filter(test).length / lines.length;
const holds = (pattern: RegExp) => (sample: Sample) => (pattern.test(headText(sample)) ? 1 : 0);

function nulShare(bytes: Uint8Array, parity?: 0 | 1): number {
  let nuls = 0;
  for (let i = parity ?? 0; i < bytes.length; i += parity === undefined ? 1 : 2) if (bytes[i] === 0) nuls++;
  return bytes.length === 0 ? 0 : nuls / (parity === undefined ? bytes.length : bytes.length / 2);
}

function isUtf16(bytes: Uint8Array): boolean {
  const mark = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const [even, odd] = [nulShare(bytes, 0), nulShare(bytes, 1)];
  return mark || (bytes.length >= 4 && Math.max(even, odd) > 0.6 && Math.min(even, odd) < 0.1);
}

function parses(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const PAIR = String.raw`[^,;\s]+,[+-]?\d+(\.\d+)?([eE][+-]?\d+)?`;
const FOREST_LINE = new RegExp(String.raw`^\s*${PAIR}(\s+${PAIR})+\s*$`);
const NETINF_LINE = new RegExp(String.raw`^\s*([^,;\s]+;)?${PAIR}([;,]${PAIR})+;?\s*$`);

export const FORMATS: readonly Format[] = [
  {
    id: 'utf-16',
    sniff: ({ bytes }) => (isUtf16(bytes) ? 1 : 0),
    refuse: () => ({
      code: 'utf-16',
      message: 'This is text in UTF-16; expected UTF-8.',
      found: 'UTF-16 text',
      hint: 'Save it as UTF-8 (in Excel: “CSV UTF-8”; in a text editor: encoding UTF-8).',
    }),
  },
  signature('png', 'a PNG picture', 'Take the data behind the picture instead.', [0x89, 0x50, 0x4e, 0x47]),
  signature('jpeg', 'a JPEG picture', 'Take the data behind the picture instead.', [0xff, 0xd8, 0xff]),
  signature('pdf', 'a PDF document', 'Take the data behind the document instead.', [0x25, 0x50, 0x44, 0x46, 0x2d]),
  signature('zip', 'a ZIP archive or an Excel workbook', 'Unpack it, or save the sheet as CSV.', [0x50, 0x4b, 3, 4]),
  signature(
    'packed',
    'a packed file (bzip2, xz, zstd or 7z)',
    'Unpack it, or pack it with gzip.',
    [0x42, 0x5a, 0x68, 0x39],
    [0xfd, 0x37, 0x7a, 0x58, 0x5a],
    [0x28, 0xb5, 0x2f, 0xfd],
    [0x37, 0x7a, 0xbc, 0xaf],
  ),
  signature('gzip', 'a gzip file inside a gzip file', 'Unpack it once.', [0x1f, 0x8b, 8]),
  {
    id: 'binary',
    sniff: ({ bytes }) => (nulShare(bytes) > 0.001 ? 0.95 : 0),
    refuse: () => ({
      code: 'binary-file',
      message: `This is a binary file (it holds NUL bytes), not text; ${READS}.`,
      found: 'NUL bytes',
      hint: 'Export the data as text.',
    }),
  },
  {
    id: 'html',
    sniff: holds(/^(<!doctype html|<html|<head)/i),
    refuse: () => ({
      code: 'web-page',
      message: `This is a web page (HTML), not a table; ${READS}.`,
      found: 'HTML',
      hint: 'A download sometimes saves an error page in place of the file: open it in the browser, then download the file itself.',
    }),
  },
  known('gexf', 'GEXF', (s) => (headText(s).startsWith('<') && /<gexf[\s>]/i.test(headText(s)) ? 1 : 0)),
  known('graphml', 'GraphML', (s) => (headText(s).startsWith('<') && /<graphml[\s>]/i.test(headText(s)) ? 1 : 0)),
  known('xml', 'XML', (s) => (/^<(\?xml|[a-z!])/i.test(headText(s)) ? 0.9 : 0)),
  {
    id: 'experiment',
    sniff: (s) =>
      headText(s).startsWith('{') && /"schema"\s*:/.test(headText(s)) && /"method"\s*:/.test(headText(s)) ? 1 : 0,
    refuse: () => ({
      code: 'experiment-file',
      message: 'This looks like an experiment file of Cascade Lab, not a network.',
      found: 'an experiment file',
      hint: 'Open it as an experiment.',
    }),
  },
  known('json-lines', 'JSON lines', (s) => {
    const lines = dataLines(s).slice(0, 5);
    return lines.length > 1 && lines.every((l) => l.startsWith('{') && typeof parses(l) === 'object') ? 0.98 : 0;
  }),
  known('json', 'JSON', (s) => (/^(\{\s*("|\}|$)|\[\s*[[{"\d])/.test(headText(s)) ? 0.9 : 0)),
  known('gml', 'GML', (s) => (/^(creator\b.*\s+)?graph\s*\[/i.test(dataLines(s).slice(0, 3).join('\n')) ? 1 : 0)),
  known('pajek', 'Pajek', (s) => (/^\*(vertices|network|arcs|edges)/i.test(dataLines(s)[0] ?? '') ? 1 : 0)),
  known('dot', 'Graphviz DOT', (s) => (/^(strict\s+)?(di)?graph\b[^{\n]*\{/i.test(headText(s)) ? 1 : 0)),
  known(
    'forest-cascades',
    'FOREST cascades (lines of user,time)',
    (s) => 0.99 * (share(dataLines(s), (l) => FOREST_LINE.test(l)) > 0.6 ? 1 : 0),
  ),
  known('netinf-cascades', 'NetInf cascades (lines of id,time;id,time)', (s) => {
    const lines = dataLines(s);
    return lines.length > 1 && NETINF_LINE.test(lines.at(-1) ?? '') && share(lines, (l) => l.includes(';')) > 0.1
      ? 0.97
      : 0;
  }),
  known('deephawkes-cascades', 'DeepHawkes cascades (paths with times)', (s) =>
    share(dataLines(s), (l) => l.split('\t').length === 5 && /(^|\s)\S+:\d+(\s|$)/.test(l.split('\t')[4])) > 0.6
      ? 0.98
      : 0,
  ),
  { id: 'edge-list', sniff: sniffEdgeList },
];

/** Lines of a few fields, the same number in most of them. */
function sniffEdgeList(sample: Sample): number {
  const lines = dataLines(sample).slice(0, 500);
  const guess = guessSeparator(lines);
  if (guess === undefined) return 0;
  // A header names the columns and may be the only line.
  return guess.share >= 0.5 ? 0.5 + 0.4 * guess.share : 0;
}

/** Cuts the sample out of the first bytes of a file. */
export function takeSample(bytes: Uint8Array, complete: boolean): Sample {
  return { bytes, lines: [...textLines(bytes)], complete };
}

export type Recognised = { format: Format } | { refusal: Refusal };

/** The most likely format, or why there is none. */
export function recognise(sample: Sample): Recognised {
  let best: Format | undefined;
  let top = 0;
  for (const format of FORMATS) {
    const score = format.sniff(sample);
    if (score > top) [best, top] = [format, score];
  }
  return best ? { format: best } : { refusal: explain(sample) };
}

/** Why no format fits: nothing in it, one column, or lines that do not agree. */
export function explain(sample: Sample): Refusal {
  const lines = dataLines(sample);
  if (lines.length === 0) {
    const comments = sample.lines.some((line) => lineKind(line) === 'comment');
    return comments
      ? {
          code: 'only-comments',
          message: 'Every line of this file is a comment (it begins with # or %); expected lines of source and target.',
          found: 'only comments',
          hint: 'If the names themselves begin with # or %, put them in double quotes.',
        }
      : {
          code: 'empty-file',
          message: 'This file is empty; expected lines of source and target.',
          found: 'no text',
          hint: 'Check that the file was saved.',
        };
  }
  if (
    lines.every((line) =>
      ['tab', 'semicolon', 'comma', 'blank'].every(
        (s) => splitFields(line, s as 'tab').fields.filter(Boolean).length < 2,
      ),
    )
  )
    return {
      code: 'one-column',
      message: 'Every line of this file has one field. An edge needs two node identifiers.',
      found: 'one column',
      hint: 'Write source and target in one line, separated by a comma, a tab or a blank.',
    };
  return {
    code: 'unknown-format',
    message: `The lines of this file do not have the same number of fields; ${READS}.`,
    found: 'text',
    hint: 'An edge list has 2 to 4 fields in every line: source, target, and perhaps a weight and a time.',
  };
}
