/**
 * From a draft to the network: nodes that edges name and the file does not know, values that are no numbers, direction, repeated
 * edges, names. Everything that is changed or left out is told.
 */
import { buildNetwork, type Network } from '../../core/network';
import type { Meaning } from '../columns';
import { MAX_EDGES } from '../edge-list';
import type { Direction } from '../edge-list-network';
import { EdgeRows } from '../edge-rows';
import { count, quote } from '../issue-list';
import { distinctPairs, type DistinctPairs } from '../merge-edges';
import { mergeRepeats } from '../merge-repeats';
import { NodeNames, similarNames } from '../node-names';
import type { NetworkDraft } from './draft';
import { judgeAttributes, UNREADABLE, type AttributeRoles } from './edge-attributes';
import { cleanName } from './names';

export interface FinishedDraft {
  network?: Network;
  direction: Direction;
  roles: AttributeRoles;
}

const MEANING_WORD: Readonly<Record<Meaning, string>> = { weight: 'weight', alpha: 'probability', time: 'time' };

/** Finishes the reading. Cost: O(nodes + edges) time. */
export function finishDraft(draft: NetworkDraft): FinishedDraft {
  const { issues, choices } = draft.context;
  const roles = judgeAttributes(draft.attributes.list, choices);
  if (draft.full) return { direction: { directed: draft.directed ?? false, unsure: false }, roles };
  const dropped = new Set<number>();
  checkEnds(draft, dropped);
  checkValues(draft, roles, dropped);
  const { rows, direction, pairs } = direct(draft, dropped);
  remarkNodes(draft);
  const numbering = numberNodes(draft, rows);
  const { place, labels } = numbering;
  const name = (node: number): string => labels?.[place[node]] ?? String(place[node]);
  const meanings = roles.roles.map((role) => (role === 'ignore' ? undefined : role));
  const mainRole = roles.main < 0 ? undefined : roles.roles[roles.main];
  const merged = mergeRepeats({
    rows,
    pairs,
    directed: direction.directed,
    rule: draft.duplicates(mainRole),
    chosen: choices.duplicates !== undefined,
    meanings,
    column: mainRole === undefined || mainRole === 'ignore' ? -1 : roles.main,
    name,
    issues,
  });
  if (rows.count === 0 && !issues.stopped)
    issues.add({
      code: 'no-edges',
      severity: 'stopped',
      ...(draft.selfLoops > 0
        ? {
            message: 'Every edge of this file joins a node to itself; such edges carry nothing and are left out.',
            expected: 'edges between different nodes',
            hint: 'Look whether the right network was saved.',
          }
        : {
            message: `No edge of this file could be read; found ${count(draft.ids.length, 'node')}.`,
            expected: 'edges between nodes',
            hint: 'Look at the preview, and whether the right network was saved.',
          }),
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
  draft.tellNotes();
  if (issues.stopped) return { direction, roles };
  const network = buildNetwork({
    n: numbering.n,
    directed: direction.directed,
    from: Int32Array.from(merged, (row) => place[rows.from[row]]),
    to: Int32Array.from(merged, (row) => place[rows.to[row]]),
    edgeValues: edgeValuesOf(draft, roles, rows, merged),
    ...(labels ? { labels } : {}),
    ...positionsOf(draft, numbering),
  });
  remarkNetwork(draft, network);
  return { direction, roles, network };
}

/** Edges that name nodes which the file does not know are left out, or end the import. */
function checkEnds(draft: NetworkDraft, dropped: Set<number>): void {
  if (draft.implicitNodes) {
    draft.declared.fill(true);
    return;
  }
  if (draft.declared.every(Boolean)) return;
  const { rows, ids, declared } = draft;
  for (let row = 0; row < rows.count; row++) {
    const unknown = [rows.from[row], rows.to[row]].find((node) => !declared[node]);
    if (unknown === undefined) continue;
    dropped.add(row);
    const edge = `${draft.nameOf(rows.from[row])}–${draft.nameOf(rows.to[row])}`;
    draft.reject(
      { line: rows.lineOf(row), text: edge },
      {
        code: 'unknown-node',
        message: `Edge ${edge} names the node ${quote(ids[unknown])}, which the file does not introduce.`,
        found: cleanName(ids[unknown]),
        expected: 'the identifier of a node of this file',
        hint: 'Add the node or fix the identifier',
      },
    );
  }
}

/** Values that are used must be numbers, and probabilities must lie in 0…1. A missing weight is 1, as the formats say. */
function checkValues(draft: NetworkDraft, { roles }: AttributeRoles, dropped: Set<number>): void {
  const { rows, attributes } = draft;
  roles.forEach((role, k) => {
    if (role === undefined || role === 'ignore') return;
    const attribute = attributes.list[k];
    const values = rows.values[k];
    let [odd, missing, firstMissing] = [0, 0, 0];
    const refuse = (row: number, code: string, message: string, found: string, expected: string): void => {
      if (dropped.has(row)) return;
      dropped.add(row);
      const edge = `${draft.nameOf(rows.from[row])}–${draft.nameOf(rows.to[row])}`;
      draft.reject(
        { line: rows.lineOf(row), text: edge },
        {
          code,
          message: `Edge ${edge}: ${MEANING_WORD[role]} ${message}`,
          column: attribute.name,
          found,
          expected,
          hint: 'Fix the value',
        },
      );
    };
    const expected = role === 'alpha' ? 'a number between 0 and 1' : 'a number';
    for (let row = 0; row < rows.count; row++) {
      const value = values[row];
      if (value === UNREADABLE) {
        const found = attribute.odd[odd++] ?? '';
        refuse(row, 'not-a-number', `${quote(found)} is not ${expected}.`, found, expected);
      } else if (role === 'alpha' && (value < 0 || value > 1))
        refuse(row, 'out-of-range', `${value} is outside 0…1.`, String(value), expected);
      else if (Number.isNaN(value) && role !== 'weight')
        refuse(row, 'missing-value', `is missing; expected ${expected}.`, '', expected);
      else if (Number.isNaN(value)) {
        firstMissing ||= rows.lineOf(row);
        missing++;
        values[row] = 1;
      }
    }
    if (missing > 0)
      draft.note(
        { code: 'missing-weight', message: `${count(missing, 'edge')} without a weight, read as weight 1.` },
        firstMissing,
        missing,
      );
  });
}

interface Directed {
  rows: EdgeRows;
  direction: Direction;
  pairs: DistinctPairs;
}

/** The rows that stay, with direction settled: an undirected edge in a directed network becomes two arcs. */
function direct(draft: NetworkDraft, dropped: ReadonlySet<number>): Directed {
  const { context, directed: said } = draft;
  const { choices } = context;
  let [arcs, links, open] = [0, 0, 0];
  for (let row = 0; row < draft.rows.count; row++) {
    if (dropped.has(row)) continue;
    const kind = draft.kindOf(row);
    if (kind === 'default' && said === undefined) open++;
    else if (kind === 'directed' || (kind === 'default' && said === true)) arcs++;
    else links++;
  }
  const mixed = arcs > 0 && links > 0;
  const twice = (row: number): boolean => {
    const kind = draft.kindOf(row);
    return kind === 'undirected' || (kind === 'default' && said !== true);
  };
  const wanted = choices.directed ?? (arcs > 0 || (arcs + links + open === 0 && said === true));
  const split = mixed && wanted;
  const rows = dropped.size === 0 && !split ? draft.rows : copyRows(draft.rows, dropped, split ? twice : undefined);
  const pairs = distinctPairs(rows);
  const judged = open > 0 && arcs === 0 && choices.directed === undefined;
  const direction = judged ? judge(rows, pairs) : { directed: wanted, unsure: false };
  if (mixed)
    draft.note(
      wanted
        ? {
            code: 'mixed-directions',
            message: `${count(links, 'undirected edge')} beside ${count(arcs, 'directed one')}: read as two arcs each, one in either direction.`,
          }
        : {
            code: 'mixed-directions',
            message: `${count(arcs, 'directed edge')} beside ${count(links, 'undirected one')}: all are read as undirected.`,
          },
      undefined,
      wanted ? links : arcs,
    );
  return { rows, direction, pairs };
}

/** Undirected by evidence: no edge has its opposite in the file, or all have, with the same values. */
function judge(rows: EdgeRows, pairs: DistinctPairs): Direction {
  const alike = (p: number, other: number): boolean =>
    other < 0 || rows.values.every((v) => Object.is(v[pairs.rows[p]], v[pairs.rows[other]]));
  const none = pairs.reciprocated === 0;
  const all = pairs.reciprocated === pairs.rows.length && pairs.opposite.every((other, p) => alike(p, other));
  return { directed: !(none || all), unsure: rows.count > 0 };
}

function copyRows(
  rows: EdgeRows,
  dropped: ReadonlySet<number>,
  twice: ((row: number) => boolean) | undefined,
): EdgeRows {
  const copy = new EdgeRows(rows.values.length);
  const add = (from: number, to: number, row: number): void => {
    copy.add(from, to, rows.lineOf(row));
    for (let k = 0; k < rows.values.length; k++) copy.values[k][copy.count - 1] = rows.values[k][row];
  };
  for (let row = 0; row < rows.count; row++) {
    if (dropped.has(row)) continue;
    add(rows.from[row], rows.to[row], row);
    if (twice?.(row)) add(rows.to[row], rows.from[row], row);
  }
  return copy;
}

interface DraftNumbering {
  n: number;
  labels?: string[];
  /** Number in the network of every node of the draft; −1 for nodes that are not in it. */
  place: Int32Array;
}

/** Nodes are named by their labels where these tell them apart, otherwise by their identifiers. */
function numberNodes(draft: NetworkDraft, rows: EdgeRows): DraftNumbering {
  const nodes = draft.ids.flatMap((_, node) => (draft.declared[node] ? [node] : []));
  const names = namesOf(draft, nodes);
  const register = new NodeNames();
  const first = Int32Array.from(names, (name) => register.text(name));
  const numbering = register.finish(undefined);
  const place = new Int32Array(draft.ids.length).fill(-1);
  nodes.forEach((node, k) => {
    place[node] = numbering.renumber ? numbering.renumber[first[k]] : first[k];
  });
  const joined = new Uint8Array(draft.ids.length);
  for (let row = 0; row < rows.count; row++) joined[rows.from[row]] = joined[rows.to[row]] = 1;
  const alone = nodes.filter((node) => joined[node] === 0).length;
  if (alone > 0)
    draft.note(
      {
        code: 'isolated-nodes',
        message: `${count(alone, 'node')} without an edge ${alone === 1 ? 'is' : 'are'} kept.`,
      },
      undefined,
      alone,
    );
  return { n: numbering.n, place, ...(numbering.labels ? { labels: numbering.labels } : {}) };
}

function namesOf(draft: NetworkDraft, nodes: readonly number[]): string[] {
  const labels = nodes.map((node) => draft.nameOf(node));
  const distinct = new Set(labels);
  if (distinct.size === nodes.length) return labels;
  const seen = new Set<string>();
  const again = labels.find((label) => seen.size === seen.add(label).size) ?? '';
  draft.note(
    {
      code: 'labels-not-unique',
      message: `Several nodes have the same label, for example ${quote(again)}; nodes are named by their identifiers.`,
      found: again,
      hint: 'Give every node a label of its own to see labels.',
    },
    undefined,
    nodes.length - distinct.size,
  );
  const ids = nodes.map((node) => cleanName(draft.ids[node]));
  return new Set(ids).size === nodes.length ? ids : nodes.map((node) => draft.ids[node]);
}

function edgeValuesOf(
  draft: NetworkDraft,
  { roles }: AttributeRoles,
  rows: EdgeRows,
  merged: Int32Array,
): Record<string, Float64Array> {
  const entries: [string, Float64Array][] = [];
  const kept: string[] = [];
  const names = new Set<string>(['weight', 'alpha', 'time', '__proto__']);
  roles.forEach((role, k) => {
    if (role === undefined) return;
    const { name } = draft.attributes.list[k];
    // The names of roles say what a model may use, so an attribute without a role never goes by one of them.
    if (role === 'ignore' && names.has(name)) return;
    if (role === 'ignore') kept.push(name);
    const values = Float64Array.from(merged, (row) => rows.values[k][row]);
    if (role === 'ignore') for (let e = 0; e < values.length; e++) if (values[e] === UNREADABLE) values[e] = NaN;
    names.add(role === 'ignore' ? name : role);
    entries.push([role === 'ignore' ? name : role, values]);
  });
  if (kept.length > 0)
    draft.note({
      code: 'values-kept',
      message: `Kept with the edges under ${kept.length === 1 ? 'its own name' : 'their own names'}, and not used by the models: ${list(kept)}.`,
    });
  return Object.fromEntries(entries);
}

/** Coordinates, where the file gives them for all nodes. */
function positionsOf(draft: NetworkDraft, { n, place }: DraftNumbering): { positions?: Float32Array } {
  const nodes = [...place.keys()].filter((node) => place[node] >= 0);
  const placed = nodes.filter((node) => !Number.isNaN(draft.x[node])).length;
  if (placed === 0) return {};
  if (placed < nodes.length) {
    draft.note(
      {
        code: 'positions-incomplete',
        message: `Only ${placed.toLocaleString('en')} of ${count(nodes.length, 'node')} have coordinates; they are not used.`,
      },
      undefined,
      nodes.length - placed,
    );
    return {};
  }
  const positions = new Float32Array(2 * n);
  for (const node of nodes) {
    positions[2 * place[node]] = draft.x[node];
    positions[2 * place[node] + 1] = draft.y[node];
  }
  // A file in which all nodes stand in one place says nothing about where they are.
  const apart = nodes.some((node) => draft.x[node] !== draft.x[nodes[0]] || draft.y[node] !== draft.y[nodes[0]]);
  return apart ? { positions } : {};
}

function remarkNodes(draft: NetworkDraft): void {
  if (draft.selfLoops > 0)
    draft.note(
      {
        code: 'self-loops-removed',
        message: `${count(draft.selfLoops, 'self-loop')} removed; the first one is in this line.`,
      },
      draft.firstSelfLoop,
      draft.selfLoops,
    );
  const words = draft.attributes.list.filter(({ numbers }) => numbers === 0).map(({ name }) => name);
  const unused = [...words, ...draft.attributes.left];
  if (unused.length > 0)
    draft.note(
      {
        code: 'columns-ignored',
        message: `Attributes of edges that are not used: ${list(unused)}.`,
      },
      undefined,
      unused.length,
    );
  if (draft.nodeAttributes.size > 0)
    draft.note(
      {
        code: 'node-attributes-ignored',
        message: `Attributes of nodes that are not used: ${list([...draft.nodeAttributes])}.`,
      },
      undefined,
      draft.nodeAttributes.size,
    );
}

function remarkNetwork(draft: NetworkDraft, { labels }: Network): void {
  if (labels) {
    const { pairs, total } = similarNames(labels, 3);
    if (total > 0)
      draft.note(
        {
          code: 'similar-names',
          message: `${count(total, 'name')} differ${total === 1 ? 's' : ''} from another one only by blanks or case, for example ${pairs
            .map(([a, b]) => `“${a}” and “${b}”`)
            .join('; ')}. They are kept as different nodes.`,
          hint: 'If they are the same, give them one spelling in the file.',
        },
        undefined,
        total,
      );
  }
  draft.tellNotes();
}

const LISTED = 6;

function list(names: readonly string[]): string {
  const more = names.length - LISTED;
  return names.slice(0, LISTED).map(cleanName).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
