/** Measures of a network: how it hangs together, how clustered and how uneven it is. Directions count only where it is said. */
import { degrees, type Network } from './network';
import { inPieces, oncePer, type Once } from './once';

export interface Components {
  count: number;
  /** Component of every node, length n, numbered by their smallest node: 0, 1, … */
  of: Int32Array;
  /** Number of nodes of every component. */
  sizes: Int32Array;
  /** Number of nodes of the largest one; 0 without nodes. */
  largest: number;
}

/**
 * Components, edge directions ignored, by union–find with path halving. Found once for a network and shared: not to be changed.
 * O((n + m) log n) at worst the first time, linear in practice.
 */
export const components: Once<Network, Components> = oncePer(function* ({ n, m, from, to }: Network) {
  const parent = new Int32Array(n);
  for (let i = 0; i < n; i++) parent[i] = i;
  const root = (start: number): number => {
    let i = start;
    while (parent[i] !== i) i = parent[i] = parent[parent[i]];
    return i;
  };
  yield* inPieces(m, (first, end) => {
    for (let e = first; e < end; e++) {
      const u = root(from[e]);
      const v = root(to[e]);
      // the smaller node becomes the root, so that numbering by roots is numbering by smallest nodes
      if (u < v) parent[v] = u;
      else parent[u] = v;
    }
  });
  const of = new Int32Array(n);
  let count = 0;
  for (let i = 0; i < n; i++) of[i] = parent[i] === i ? count++ : of[root(i)];
  const sizes = new Int32Array(count);
  for (let i = 0; i < n; i++) sizes[of[i]]++;
  return { count, of, sizes, largest: sizes.reduce((a, b) => Math.max(a, b), 0) };
});

/** Whether the network has no cycle (parallel edges, opposite arcs and self-loops count as cycles). O(n + m). */
export function isForest(network: Network): boolean {
  return network.m === network.n - components(network).count;
}

/**
 * Whether nothing is left to go round in when some nodes are taken away: message passing is exact then (sources that are certain
 * cut every loop through them). Two opposite arcs are one link, not a loop.
 * @param removed node numbers
 * Cost: O(n + m) at most; ends at the first loop.
 */
export function isForestWithout(network: Network, removed: ArrayLike<number>): boolean {
  const { n, m, from, to, offsets, targets, edges, directed } = network;
  const root = new Int32Array(n);
  for (let i = 0; i < n; i++) root[i] = i;
  const find = (i: number): number => {
    while (root[i] !== i) i = root[i] = root[root[i]];
    return i;
  };
  const gone = new Uint8Array(n);
  for (let k = 0; k < removed.length; k++) gone[removed[k]] = 1;
  const oppositeBefore = (e: number): boolean => {
    for (let a = offsets[to[e]]; a < offsets[to[e] + 1]; a++) if (targets[a] === from[e] && edges[a] < e) return true;
    return false;
  };
  for (let e = 0; e < m; e++) {
    if (gone[from[e]] || gone[to[e]]) continue;
    const u = find(from[e]);
    const v = find(to[e]);
    if (u !== v) root[u] = v;
    else if (!directed || !oppositeBefore(e)) return false;
  }
  return true;
}

/** Number of independent cycles, m − n + components: 0 in a forest. Small against m: nearly a tree. O(n + m). */
export function cycleCount(network: Network): number {
  return network.m - network.n + components(network).count;
}

/**
 * Whether message passing can be expected to be nearly exact: at most one independent cycle per twenty edges.
 * A rule of thumb for words on the page, not a bound. O(n + m).
 */
export function isLikelyTree(network: Network): boolean {
  return cycleCount(network) <= 0.05 * network.m;
}

/** Edges over possible edges: n(n−1)/2 undirected, n(n−1) directed; 0 with fewer than two nodes. O(1). */
export function density(network: Network): number {
  const pairs = network.n * (network.n - 1);
  if (pairs <= 0) return 0;
  return network.m / (network.directed ? pairs : pairs / 2);
}

/** Number of nodes of degree k at index k; degree as in `degrees` (in plus out when directed). O(n + m). */
export function degreeHistogram(network: Network): Int32Array {
  const degree = degrees(network);
  let highest = 0;
  for (let i = 0; i < network.n; i++) if (degree[i] > highest) highest = degree[i];
  const counts = new Int32Array(highest + 1);
  for (let i = 0; i < network.n; i++) counts[degree[i]]++;
  return counts;
}

/** The node with most neighbours (directed: most out-arcs); the smallest index among equals; −1 without nodes. O(n). */
export function bestConnected(network: Network): number {
  const { n, offsets } = network;
  let best = -1;
  let most = -1;
  for (let i = 0; i < n; i++) {
    const degree = offsets[i + 1] - offsets[i];
    if (degree > most) {
      most = degree;
      best = i;
    }
  }
  return best;
}

/**
 * Nodes within `steps` steps of the given ones along the arcs (directed: downstream), the given ones included, in order of
 * distance. O(nodes found × degree) time, O(n) bytes of memory.
 */
export function neighbourhood(network: Network, nodes: ArrayLike<number>, steps: number): Int32Array {
  const { n, offsets, targets } = network;
  const seen = new Uint8Array(n);
  const found: number[] = [];
  const visit = (i: number): void => {
    if (seen[i]) return;
    seen[i] = 1;
    found.push(i);
  };
  for (let s = 0; s < nodes.length; s++) visit(nodes[s]);
  let begin = 0;
  for (let step = 0; step < steps && begin < found.length; step++) {
    const end = found.length;
    for (; begin < end; begin++)
      for (let a = offsets[found[begin]]; a < offsets[found[begin] + 1]; a++) visit(targets[a]);
  }
  return Int32Array.from(found);
}
