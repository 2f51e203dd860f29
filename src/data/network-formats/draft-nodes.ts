/** Numbers, names and places of the nodes of a draft. */
import type { EdgeRows } from '../edge-rows';
import { count, quote } from '../issue-list';
import { NodeNames } from '../node-names';
import type { NetworkDraft } from './draft';
import { cleanName } from './names';

export interface DraftNumbering {
  n: number;
  labels?: string[];
  /** Number in the network of every node of the draft; −1 for nodes that are not in it. */
  place: Int32Array;
}

/** Nodes are named by their labels where these tell them apart, otherwise by their identifiers. */
export function numberNodes(draft: NetworkDraft, rows: EdgeRows): DraftNumbering {
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

/** Coordinates, where the file gives them for all nodes. */
export function positionsOf(draft: NetworkDraft, { n, place }: DraftNumbering): { positions?: Float32Array } {
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
