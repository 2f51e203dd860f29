/** From the rows of an edge list to the network: direction, repeated edges, names, and a remark for everything that was changed. */
import { buildNetwork, type Network } from '../core/network';
import { MAX_EDGES, MAX_NODES, type EdgeListReader } from './edge-list';
import { count, quote } from './issue-list';
import { distinctPairs, type DistinctPairs } from './merge-edges';
import { mergeRepeats } from './merge-repeats';
import { similarNames } from './node-names';

export interface Direction {
  directed: boolean;
  /** The file leaves it open. */
  unsure: boolean;
}

export interface FinishedEdgeList {
  network?: Network;
  direction: Direction;
}

/** Whether an edge and its opposite carry the same values, for all pairs. */
function oppositesAgree(reader: EdgeListReader, pairs: DistinctPairs): boolean {
  const { values } = reader.rows;
  return pairs.opposite.every(
    (other, p) => other < 0 || values.every((column) => Object.is(column[pairs.rows[p]], column[pairs.rows[other]])),
  );
}

/**
 * Undirected by evidence: no edge has its opposite in the file, or all have, with the same values. Some but not all: directed.
 */
function judgeDirection(reader: EdgeListReader, pairs: DistinctPairs): Direction {
  const said = reader.choices.directed ?? reader.layout.directed;
  if (said !== undefined) return { directed: said, unsure: false };
  const none = pairs.reciprocated === 0;
  const all = pairs.reciprocated === pairs.rows.length && oppositesAgree(reader, pairs);
  // Whoever has influence on somebody need not be under hers.
  const influence = reader.layout.values.some(({ meaning }) => meaning === 'influence');
  return { directed: influence || !(none || all), unsure: pairs.rows.length > 0 };
}

/** α was a guess from the first lines: a value outside 0…1 further down shows that it is a weight. */
function settleGuessedAlpha(reader: EdgeListReader): void {
  const column = reader.layout.values.findIndex((v) => v.meaning === 'alpha');
  if (column < 0 || !reader.layout.unsure.third) return;
  const values = reader.rows.values[column].subarray(0, reader.rows.count);
  const outside = values.findIndex((v) => v < 0 || v > 1);
  if (outside < 0) return;
  const line = reader.rows.lineOf(outside);
  reader.layout.values[column] = { ...reader.layout.values[column], meaning: 'weight', name: 'weight' };
  reader.layout.third = 'weight';
  reader.issues.add({
    code: 'third-column-is-weight',
    severity: 'note',
    line,
    message: `The third column holds ${values[outside]} here, outside 0…1; read as a weight, not as a probability.`,
    affected: 1,
    hint: 'Choose probability to find the lines outside 0…1.',
  });
}

/** Finishes the reading: issues are added to the reader's list; a network is given unless one of them stops the import. */
export function finishEdgeList(reader: EdgeListReader): FinishedEdgeList {
  const { rows, issues, layout } = reader;
  if (!issues.stopped) settleGuessedAlpha(reader);
  if (reader.full) return { direction: { directed: layout.directed ?? false, unsure: false } };
  if (reader.selfLoops > 0)
    issues.add({
      code: 'self-loops-removed',
      severity: 'note',
      line: reader.firstSelfLoop,
      message: `${count(reader.selfLoops, 'self-loop')} removed; the first one is in this line.`,
      affected: reader.selfLoops,
    });
  const pairs = distinctPairs(rows);
  const direction = judgeDirection(reader, pairs);
  if (rows.count === 0 && !issues.stopped)
    issues.add({
      code: 'no-edges',
      severity: 'stopped',
      ...(reader.selfLoops > 0
        ? {
            message: 'Every edge of this file joins a node to itself; such edges carry nothing and are left out.',
            expected: 'edges between different nodes',
            hint: 'Look whether the columns are the right ones.',
          }
        : {
            message: 'No line of this file could be read as an edge.',
            expected: 'lines of source and target',
            hint:
              (issues.counts['not-utf8'] ?? 0) > 0
                ? 'Choose the encoding of the file.'
                : 'Look at the preview, and choose another separator or fix the lines.',
          }),
    });
  const declared = layout.nodes !== undefined && layout.nodes <= MAX_NODES ? layout.nodes : undefined;
  const numbering = reader.names.finish(declared);
  const place = (node: number): number => (numbering.renumber ? numbering.renumber[node] : node);
  const name = (node: number): string => numbering.labels?.[place(node)] ?? String(place(node));

  const merged = mergeRepeats({
    rows,
    pairs,
    directed: direction.directed,
    rule: reader.duplicates,
    chosen: reader.choices.duplicates !== undefined,
    columns: layout.values,
    column: layout.values.findIndex((v) => v.meaning === layout.third),
    name,
    issues,
  });
  if (merged.length > MAX_EDGES)
    issues.add({
      code: 'too-many-edges',
      severity: 'stopped',
      message: `Found ${count(merged.length, 'edge')}; the limit is ${MAX_EDGES.toLocaleString('en')}.`,
      found: count(merged.length, 'edge'),
      expected: `at most ${MAX_EDGES.toLocaleString('en')} edges`,
      hint: 'Filter the file first.',
    });
  remarkNames(reader, numbering.labels, numbering.n);
  remarkValues(reader);
  if (issues.stopped) return { direction };

  const from = new Int32Array(merged.length);
  const to = new Int32Array(merged.length);
  for (let e = 0; e < merged.length; e++) {
    from[e] = place(rows.from[merged[e]]);
    to[e] = place(rows.to[merged[e]]);
  }
  const edgeValues: Record<string, Float64Array> = {};
  layout.values.forEach(({ meaning, name: own }, k) => {
    edgeValues[meaning === 'kept' ? own : meaning] = Float64Array.from(merged, (row) => rows.values[k][row]);
  });
  return {
    direction,
    network: buildNetwork({
      n: numbering.n,
      directed: direction.directed,
      from,
      to,
      edgeValues,
      ...(numbering.labels ? { labels: numbering.labels } : {}),
    }),
  };
}

/** Remarks about names: look-alikes, nodes without edges. */
function remarkNames(reader: EdgeListReader, labels: string[] | undefined, n: number): void {
  const { issues, names } = reader;
  if (labels && !names.plain) {
    const { pairs, total } = similarNames(labels, 3);
    if (total > 0)
      issues.add({
        code: 'similar-names',
        severity: 'note',
        message: `${count(total, 'name')} differ${total === 1 ? 's' : ''} from another one only by blanks or case, for example ${pairs
          .map(([a, b]) => `“${a}” and “${b}”`)
          .join('; ')}. They are kept as different nodes.`,
        affected: total,
        hint: 'If they are the same, give them one spelling in the file.',
      });
  }
  if (n > names.count)
    issues.add({
      code: 'isolated-nodes',
      severity: 'note',
      message: `The file speaks of ${count(n, 'node')}; ${(n - names.count).toLocaleString('en')} of them have no edge and are kept.`,
      affected: n - names.count,
    });
}

/** Names that a remark lists. */
const LISTED_NAMES = 20;

const firstNames = (names: readonly string[]): string =>
  names.length <= LISTED_NAMES
    ? names.join(', ')
    : `${names.slice(0, LISTED_NAMES).join(', ')} and ${(names.length - LISTED_NAMES).toLocaleString('en')} more`;

/** Remarks about values: columns that are kept or not used, numbers in an unusual spelling. */
function remarkValues({ issues, layout, grouped, odd }: EdgeListReader): void {
  const kept = layout.values.filter(({ meaning }) => meaning === 'kept').map(({ name }) => name);
  if (kept.length > 0)
    issues.add({
      code: 'values-kept',
      severity: 'note',
      message: `Kept with the edges under ${kept.length === 1 ? 'its own name' : 'their own names'}, and not used by the models: ${kept.join(', ')}.`,
      affected: kept.length,
      hint: 'Choose what a column holds if it is a weight, a probability or a time.',
    });
  if (odd.count > 0)
    issues.add({
      code: 'kept-not-a-number',
      severity: 'note',
      line: odd.line,
      message: `${quote(odd.text)} is not a number; in columns that are kept, ${count(odd.count, 'such value')} in all ${odd.count === 1 ? 'is' : 'are'} taken as missing.`,
      found: odd.text.slice(0, 60),
      expected: 'a number',
      affected: odd.count,
    });
  if (grouped.count > 0)
    issues.add({
      code: 'thousands-separators',
      severity: 'note',
      line: grouped.line,
      message: `${quote(grouped.text)} was read with separators for thousands, as were such numbers in ${count(grouped.count, 'field')} in all.`,
      found: grouped.text,
      affected: grouped.count,
      hint: 'Choose the decimal sign if that is wrong.',
    });
  if (layout.ignored.length > 0 && (layout.third !== 'ignore' || kept.length > 0))
    issues.add({
      code: 'columns-ignored',
      severity: 'note',
      message: `Not used: column${layout.ignored.length === 1 ? '' : 's'} ${firstNames(layout.ignored)}.`,
      affected: layout.ignored.length,
    });
}
