/**
 * Vectors of nodes in the text format of word2vec: a first line `n d`, then n lines of an identifier and d numbers, separated by blanks.
 * They come beside a network and look like an edge list whose first line is short; they hold no edges.
 */
import { explain } from './explain';
import { headerOf, NodeVectorsReader, vectorFields } from './node-vectors-reader';
import type { Format, Sample } from './reader';
import { dataLines, share } from './sniff';

const SNIFFED_LINES = 100;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$|^[+-]?(nan|inf(inity)?)$/i;

function sniff(sample: Sample): number {
  const [first, ...lines] = dataLines(sample).slice(0, SNIFFED_LINES);
  const header = first === undefined ? undefined : headerOf(first);
  if (!header || lines.length === 0) return 0;
  const { count, width } = header;
  // Up to three fields it could be edges behind their numbers of nodes and edges: then all lines must be there.
  if (width <= 2 && !(sample.complete && dataLines(sample).length === count + 1 && count !== width)) return 0;
  const fits = (line: string): boolean => {
    const fields = vectorFields(line);
    return fields.length === width + 1 && fields.every((field, k) => k === 0 || NUMBER.test(field));
  };
  const fitting = share(lines, fits);
  return fitting > 0.5 ? 0.9 + 0.08 * fitting : 0;
}

export const nodeVectorsFormat: Format = {
  id: 'node-vectors',
  name: 'vectors of nodes',
  gives: 'labels',
  sniff,
  possible: () => false,
  open: (context) => {
    const header = headerOf(dataLines(context.sample)[0] ?? '');
    return header ? new NodeVectorsReader(context, header) : explain(context.sample);
  },
};
