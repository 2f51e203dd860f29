import { nodeLabel, type Network } from '../core/network';

/**
 * Nodes whose name matches what was typed: exact first, then beginnings, then anywhere; within each by falling degree.
 * Upper and lower case are one. O(n) per call.
 */
export function findNodes(network: Network, typed: string, degree: Int32Array, limit = 8): number[] {
  const wanted = typed.trim().toLocaleLowerCase();
  if (wanted === '') return [];
  const groups: [number[], number[], number[]] = [[], [], []];
  for (let i = 0; i < network.n; i++) {
    const at = nodeLabel(network, i).toLocaleLowerCase().indexOf(wanted);
    if (at < 0) continue;
    const exact = at === 0 && nodeLabel(network, i).length === wanted.length;
    groups[exact ? 0 : at === 0 ? 1 : 2].push(i);
  }
  for (const group of groups) group.sort((a, b) => degree[b] - degree[a] || a - b);
  return groups.flat().slice(0, limit);
}
