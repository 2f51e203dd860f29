/** Names and preferences of nodes from a file of their own → the network with these. */
import type { Issue } from '../core/errors';
import type { Network } from '../core/network';
import { count } from './issue-list';
import type { NodeLabels } from './read';

export interface Labelled {
  network: Network;
  /** Nodes that got a name. */
  named: number;
  issues: Issue[];
}

/** Identifier of every node as its file has it. */
const idsOf = ({ n, labels }: Network): readonly string[] => labels ?? Array.from({ length: n }, (_, i) => String(i));

/** Nodes that the list names. O(nodes + names). */
export function countNamed(network: Network, { ids }: NodeLabels): number {
  const known = new Set(ids);
  return idsOf(network).reduce((sum, id) => sum + (known.has(id) ? 1 : 0), 0);
}

/**
 * Names the nodes, and gives them their preferences: the first name of an identifier counts. A name that several nodes have, or that is the identifier of another, gets
 * the node's identifier behind it, so that names still tell nodes apart.
 * @param file name of the list, for the remarks
 * Cost: O(nodes + names).
 */
export function applyLabels(network: Network, list: NodeLabels, file: string): Labelled {
  const nameOf = new Map<string, string>();
  list.ids.forEach((id, i) => {
    if (!nameOf.has(id)) nameOf.set(id, list.names[i]);
  });
  const ids = idsOf(network);
  const plain = ids.map((id) => nameOf.get(id) ?? id);
  const times = new Map<string, number>();
  for (const name of plain) times.set(name, (times.get(name) ?? 0) + 1);
  let shared = 0;
  const used = new Set<string>();
  const labels = plain.map((name, node) => {
    const id = ids[node];
    let label = name;
    if (name !== id && (times.get(name) ?? 0) > 1) {
      shared++;
      label = `${name} (${id})`;
    }
    while (used.has(label)) label = `${label} (${id})`;
    used.add(label);
    return label;
  });
  const nodes = new Set(ids);
  const strangers = Array.from(nameOf.keys()).filter((id) => !nodes.has(id));
  const named = ids.reduce((sum, id) => sum + (nameOf.has(id) ? 1 : 0), 0);
  const issues: Issue[] = [];
  const note = (code: string, affected: number, message: string): void => {
    if (affected > 0) issues.push({ code, severity: 'note', message, affected, where: { file } });
  };
  const nameless = network.n - named;
  note(
    'nodes-without-name',
    nameless,
    `${count(nameless, 'node')} of the network ${nameless === 1 ? 'has' : 'have'} no name in this list and ${nameless === 1 ? 'keeps its identifier' : 'keep their identifiers'}.`,
  );
  note(
    'names-without-node',
    strangers.length,
    `${count(strangers.length, 'identifier')} of this list ${strangers.length === 1 ? 'is' : 'are'} not in the network, for example “${strangers[0]}”.`,
  );
  note(
    'names-not-unique',
    shared,
    `${count(shared, 'node')} ${shared === 1 ? 'shares its' : 'share their'} name with another; the identifier stands behind it.`,
  );
  const renames = list.names.some((name, i) => name !== list.ids[i]);
  const preference = list.preference && preferencesOf(ids, list, note);
  return {
    network: {
      ...network,
      ...(renames ? { labels } : {}),
      ...(preference ? { nodeValues: { ...network.nodeValues, preference } } : {}),
    },
    named,
    issues,
  };
}

/** Preference of every node: the first of its identifier; those that are missing are 0, and told. O(nodes + names). */
function preferencesOf(
  ids: readonly string[],
  list: NodeLabels,
  note: (code: string, affected: number, message: string) => void,
): Float64Array {
  const known = new Map<string, number>();
  list.ids.forEach((id, i) => {
    const value = list.preference?.[i] ?? NaN;
    if (!known.has(id) && !Number.isNaN(value)) known.set(id, value);
  });
  const missing = ids.filter((id) => !known.has(id)).length;
  note('missing-preference', missing, `${count(missing, 'node')} without a preference, read as preference 0.`);
  return Float64Array.from(ids, (id) => known.get(id) ?? 0);
}
