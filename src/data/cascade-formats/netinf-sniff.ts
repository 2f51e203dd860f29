/** Recognises files of NetInf, NetRate and InfoPath: a block of `id,name` lines, a blank line, then cascades or a network. */
import { lineKind } from '../fields';
import type { Sample } from '../reader';
import { parseMoment } from '../time-unit';
import { isUnevenCascade, missingSeparator } from './netinf-block';
import { PairCutter, type PairShape } from './netinf-pairs';

const SNIFFED_LINES = 200;
const SNIFFED_CHARACTERS = 4000;
/** Without the end of the block in sight, so many lines must count up before they are taken for one. */
const COUNTED_LINES = 20;

export interface NetInfGuess {
  /** The file begins with a block of names. */
  block: boolean;
  /** How the cascades are written; absent when they are out of sight. */
  shape?: PairShape;
  /** How sure this is a file of cascades, and of a network behind a block of names; 0 … 1. */
  cascades: number;
  network: number;
}

const NOTHING: NetInfGuess = { block: false, cascades: 0, network: 0 };

/** Identifier and name of a line of the block; undefined when it is none. */
export function nameLine(text: string): { id: string; name: string } | undefined {
  const comma = text.indexOf(',');
  if (comma <= 0) return undefined;
  const id = text.slice(0, comma).trim();
  return id === '' || /[\s;]/.test(id) ? undefined : { id, name: text.slice(comma + 1).trim() };
}

/** How sure lines are cascades, from their pairs; `shape` as most of them are written. */
function judgePairs(lines: readonly string[]): { score: number; shape: PairShape } {
  const cutter = new PairCutter();
  const shapes = { flat: 0, pairs: 0, named: 0 };
  const lengths = new Set<number>();
  let [pairs, good, steps, ascending, several] = [0, 0, 0, 0, 0];
  for (const line of lines) {
    const cut = line.length > SNIFFED_CHARACTERS;
    const text = cut ? line.slice(0, SNIFFED_CHARACTERS) : line;
    cutter.begin(text);
    shapes[cutter.shape]++;
    let before = Number.NaN;
    let inLine = 0;
    while (cutter.next() && !(cut && cutter.to >= text.length)) {
      pairs++;
      inLine++;
      const time = cutter.whole ? parseMoment(cutter.textOf(cutter.timeFrom, cutter.timeTo)) : Number.NaN;
      if (Number.isNaN(time) || cutter.idFrom === cutter.idTo) continue;
      good++;
      if (!Number.isNaN(before)) {
        steps++;
        if (time >= before) ascending++;
      }
      before = time;
    }
    lengths.add(inLine);
    if (inLine > 1) several++;
  }
  const shape = shapes.named > 0.5 * lines.length ? 'named' : shapes.flat > 0.5 * lines.length ? 'flat' : 'pairs';
  const sure = pairs > 0 && good >= 0.8 * pairs && several >= 0.25 * lines.length && ascending >= 0.6 * steps;
  if (!sure) return { score: 0, shape };
  const sorted = ascending >= 0.9 * steps;
  // A table of numbers has as many fields in every line.
  if (shape === 'flat') return { score: sorted && lengths.size > 1 && lines.length > 1 ? 0.94 : 0, shape };
  return { score: sorted ? 0.97 : 0.7, shape };
}

/** How sure lines behind the block are edges between its nodes: `from,to` or `from,to,rate`. */
function judgeEdges(lines: readonly string[], ids: ReadonlySet<string>): number {
  const edges = lines.filter((line) => {
    const fields = line.split(',').map((f) => f.trim());
    return (fields.length === 2 || fields.length === 3) && ids.has(fields[0]) && ids.has(fields[1]);
  });
  // A node joined with itself may as well be a node and its time.
  const apart = edges.some((line) => line.split(',')[0].trim() !== line.split(',')[1].trim());
  // Three fields are no pairs of node and time, so many of such edges may be wrong.
  const least = lines.every((line) => line.split(',').length === 3) ? 0.5 : 0.9;
  return apart && edges.length >= least * lines.length ? 0.98 : 0;
}

/** The first node of a line behind the block. */
function firstId(line: string): string {
  const cutter = new PairCutter();
  cutter.begin(line);
  return cutter.next() ? cutter.textOf(cutter.idFrom, cutter.idTo) : '';
}

export function guessNetInf(sample: Sample): NetInfGuess {
  const kinds = sample.lines.map((line) => lineKind(line));
  const first = kinds.indexOf('data');
  if (first < 0) return NOTHING;
  const blank = kinds.indexOf('empty', first);
  const head = sample.lines.slice(first, blank < 0 ? undefined : blank).filter((line) => lineKind(line) === 'data');
  const rest =
    blank < 0
      ? []
      : sample.lines
          .slice(blank)
          .filter((line) => lineKind(line) === 'data')
          .slice(0, SNIFFED_LINES);
  const named = head.map(nameLine);
  const distinct = new Set(named.flatMap((line) => line?.id ?? [])).size;
  // Cascades in front of a blank line are no names.
  const block = distinct >= 0.6 * head.length && judgePairs(head.slice(0, SNIFFED_LINES)).score === 0;
  if (block && rest.length > 0) {
    const ids = new Set(named.map((line) => line?.id ?? ''));
    const network = judgeEdges(rest, ids);
    const { score, shape } = judgePairs(rest);
    const known = rest.filter((line) => ids.has(firstId(line))).length;
    if (known >= 0.5 * rest.length) {
      if (network > 0) return { block, shape, cascades: 0, network };
      // Behind the block there may be cascades of one length only, which would look like a table without it.
      const even = rest.every((line) => line.split(/[,;]/).filter((f) => f.trim() !== '').length % 2 === 0);
      const uneven = !even && rest.every((line) => isUnevenCascade(line, ids));
      return { block, shape, cascades: score > 0 ? 0.98 : even || uneven ? 0.96 : 0.5, network: 0 };
    }
  }
  if (block && blank < 0 && !sample.complete && head.length >= COUNTED_LINES) {
    const start = Number(named[0]?.id);
    if ((start === 0 || start === 1) && named.every((line, i) => line?.id === String(start + i)))
      return { block, cascades: 0.94, network: 0 };
  }
  const beyond = rest.length === 0 ? missingSeparator(head) : -1;
  if (beyond > 0) {
    const ids = new Set(named.slice(0, beyond).map((line) => line?.id ?? ''));
    const network = judgeEdges(head.slice(beyond), ids);
    return { block: true, cascades: network > 0 ? 0 : 0.96, network };
  }
  const { score, shape } = judgePairs([...head, ...rest].slice(0, SNIFFED_LINES));
  return { block: false, shape, cascades: score, network: 0 };
}
