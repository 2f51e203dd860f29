/** Vectors of nodes from a file of their own → the network with these as node values f1, f2, …. */
import type { Issue } from '../core/errors';
import type { Network } from '../core/network';
import { count } from './issue-list';
import type { NodeLabels } from './read';

/**
 * The first vector of an identifier counts. Nodes without one have no values (NaN).
 * @param file name of the list, for the remarks
 * Cost: O(nodes · width + identifiers).
 */
export function joinVectors(
  network: Network,
  { ids, vectors }: NodeLabels,
  file: string,
): { network: Network; issues: Issue[] } {
  const { width, values } = vectors ?? { width: 0, values: new Float64Array(0) };
  const rowOf = new Map<string, number>();
  let repeated = 0;
  ids.forEach((id, row) => {
    if (rowOf.has(id)) repeated++;
    else rowOf.set(id, row);
  });
  const columns = Array.from({ length: width }, () => new Float64Array(network.n).fill(NaN));
  let missing = 0;
  let example = '';
  for (let node = 0; node < network.n; node++) {
    const id = network.labels?.[node] ?? String(node);
    const row = rowOf.get(id);
    if (row === undefined) {
      if (missing++ === 0) example = id;
      continue;
    }
    rowOf.delete(id);
    columns.forEach((column, c) => (column[node] = values[row * width + c]));
  }
  // Those that no node took.
  const [stranger] = rowOf.keys();
  const issues: Issue[] = [];
  const note = (code: string, affected: number, message: string, expected: string, hint: string): void => {
    if (affected > 0)
      issues.push({
        code,
        severity: 'note',
        message,
        affected,
        where: { file },
        found: String(affected),
        expected,
        hint,
      });
  };
  note(
    'nodes-without-vector',
    missing,
    `${count(missing, 'node')} of the network ${missing === 1 ? 'has' : 'have'} no vector in this file, for example “${example}”; where vectors are used, ${missing === 1 ? 'its' : 'their'} numbers are zero.`,
    'a vector for every node',
    'Add the missing identifiers, if there are vectors of them.',
  );
  note(
    'vectors-without-node',
    rowOf.size,
    `${count(rowOf.size, 'identifier')} of this file ${rowOf.size === 1 ? 'is' : 'are'} not in the network, for example “${stranger}”.`,
    'identifiers of nodes',
    'Nothing needs to be done, unless all identifiers are meant to be nodes.',
  );
  note(
    'repeated-vectors',
    repeated,
    `${count(repeated, 'line')} ${repeated === 1 ? 'is' : 'are'} of a node that came before: its first vector counts.`,
    'every identifier once',
    'Remove the lines that are not meant.',
  );
  const named = Object.fromEntries(columns.map((column, c) => [`f${c + 1}`, column]));
  return { network: { ...network, nodeValues: { ...network.nodeValues, ...named } }, issues };
}
