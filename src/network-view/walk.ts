/** Walking on a network by keyboard. */
import type { Network } from '../core/network';

export type Direction = 'left' | 'right' | 'up' | 'down';

const AHEAD: Record<Direction, readonly [number, number]> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/** Neighbours of a node along edges in both directions, without itself, each once. O(degree), O(m) in directed networks. */
export function neighboursOf(network: Network, node: number): number[] {
  const found = new Set<number>();
  for (let k = network.offsets[node]; k < network.offsets[node + 1]; k++) found.add(network.targets[k]);
  if (network.directed) for (let e = 0; e < network.m; e++) if (network.to[e] === node) found.add(network.from[e]);
  found.delete(node);
  return [...found];
}

/**
 * Edges of a node in both directions, each once: those with the largest value in size first, those without one last, ties in edge
 * order. O(degree · log degree), and O(m) in directed networks.
 * @param values length m, NaN for none; without it all are ties
 */
export function edgesOf(network: Network, node: number, values?: Float64Array): number[] {
  const found = new Set<number>();
  for (let k = network.offsets[node]; k < network.offsets[node + 1]; k++) found.add(network.edges[k]);
  if (network.directed) for (let e = 0; e < network.m; e++) if (network.to[e] === node) found.add(e);
  const size = (e: number): number => {
    const value = Math.abs(values?.[e] ?? NaN);
    return Number.isNaN(value) ? -1 : value;
  };
  return [...found].sort((a, b) => size(b) - size(a) || a - b);
}

/**
 * The neighbour to go to from a node in a direction: within 60° of it, the one that is nearest with deviation counted twice.
 * Where no neighbour lies there, −1.
 * @param positions x, y interleaved, y downwards
 */
export function neighbourTowards(
  positions: Float32Array,
  node: number,
  neighbours: readonly number[],
  direction: Direction,
): number {
  const [ax, ay] = AHEAD[direction];
  let best = -1;
  let least = Infinity;
  for (const other of neighbours) {
    const dx = positions[2 * other] - positions[2 * node];
    const dy = positions[2 * other + 1] - positions[2 * node + 1];
    const ahead = dx * ax + dy * ay;
    const aside = Math.abs(dx * ay - dy * ax);
    if (!(ahead > 0) || aside > ahead * Math.sqrt(3)) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) {
      least = cost;
      best = other;
    }
  }
  return best;
}

/** Nodes by falling degree, ties by number. O(k log k). */
export function byDegree(nodes: Int32Array, degree: Int32Array): Int32Array {
  return nodes.slice().sort((a, b) => degree[b] - degree[a] || a - b);
}
