/** Kinds of files that are known but hold nothing to read here: said by name, with what to do. */
import type { Format, Refusal, Sample } from './reader';
import { dataLines, headText, holds, parses } from './sniff';

/** What the lab reads, as the end of a sentence about something else. */
export const READS = 'expected a network or cascades as text';

/** Codes of refusals for files whose content is not text: pictures, archives, workbooks. They have no lines to look at. */
export const NOT_TEXT: ReadonlySet<string> = new Set(['binary-file']);

const refused = (id: string, name: string, sniff: Format['sniff'], refusal: Omit<Refusal, 'found'>): Format => ({
  id,
  name,
  sniff,
  refuse: () => ({ ...refusal, found: name }),
});

const signature = (id: string, name: string, hint: string, ...heads: number[][]): Format =>
  refused(id, name, ({ bytes }) => (heads.some((head) => head.every((byte, i) => bytes[i] === byte)) ? 1 : 0), {
    code: 'binary-file',
    message: `This is ${name}, not a text file; ${READS}.`,
    hint,
  });

function nulShare(bytes: Uint8Array): number {
  let nuls = 0;
  for (const byte of bytes) if (byte === 0) nuls++;
  return bytes.length === 0 ? 0 : nuls / bytes.length;
}

const isObjectLine = (line: string): boolean => line.startsWith('{') && typeof parses(line) === 'object';

function sniffJsonLines(sample: Sample): number {
  const lines = dataLines(sample).slice(0, 5);
  return lines.length > 1 && lines.every(isObjectLine) ? 0.95 : 0;
}

function sniffExperiment(sample: Sample): number {
  const head = headText(sample);
  return head.startsWith('{') && /"schema"\s*:/.test(head) && /"method"\s*:/.test(head) ? 1 : 0;
}

export const refusedFormats: readonly Format[] = [
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
    name: 'a binary file',
    sniff: ({ bytes }) => (nulShare(bytes) > 0.001 ? 0.995 : 0),
    refuse: () => ({
      code: 'binary-file',
      message: `This is a binary file (it holds NUL bytes), not text; ${READS}.`,
      found: 'NUL bytes',
      hint: 'Export the data as text.',
    }),
  },
  refused('html', 'a web page', holds(/^(<!doctype html|<html|<head)/i), {
    code: 'web-page',
    message: `This is a web page (HTML), not a table; ${READS}.`,
    hint: 'A download sometimes saves an error page in place of the file: open it in the browser, then download the file itself.',
  }),
  refused('experiment', 'an experiment file', sniffExperiment, {
    code: 'experiment-file',
    message: 'This looks like an experiment file of Cascade Lab, not data.',
    hint: 'Open it as an experiment.',
  }),
  refused('xml', 'XML', (s) => (/^<(\?xml|[a-z!])/i.test(headText(s)) ? 0.95 : 0), {
    code: 'unsupported-format',
    message: 'This is XML, but neither GEXF nor GraphML: its first element is neither gexf nor graphml.',
    hint: 'Export the network as GEXF, GraphML or an edge list.',
  }),
  refused('json-lines', 'JSON lines', sniffJsonLines, {
    code: 'unsupported-format',
    message: 'These are lines of JSON, but neither cascades with times nor posts of X/Twitter with their retweets.',
    hint: 'Write cascades as a table: one line per event with cascade, user and time.',
  }),
  refused('json', 'JSON', (s) => (/^(\{\s*("|\}|$)|\[\s*[[{"\d\]])/.test(headText(s)) ? 0.92 : 0), {
    code: 'unsupported-format',
    message: 'This is JSON, but not a network: neither “nodes” with “links” or “edges”, nor a graph of graphology.',
    hint: 'Export the network as node-link JSON, GEXF, GraphML or an edge list.',
  }),
  refused(
    'dot',
    'Graphviz DOT',
    (s) => (/^(strict\s+)?(di)?graph\b[^{\n]*\{/i.test(dataLines(s).join('\n').slice(0, 4096).trimStart()) ? 1 : 0),
    {
      code: 'unsupported-format',
      message: 'This is a Graphviz DOT file, which describes a drawing; it is not read.',
      hint: 'Convert it to GraphML or GML (with Gephi or gv2gml), or write an edge list.',
    },
  ),
];
