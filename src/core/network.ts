/**
 * The network: the one truth about nodes and edges, as flat typed arrays. Everything that draws is a copy of it.
 *
 * An *edge* is one line of the user's file: an undirected link or a directed arc. An *arc* is a direction in which something can
 * spread: an undirected edge has two arcs, a directed edge one. Edge order is the order of input and the order of every edge
 * parameter and edge field; arcs are grouped by their tail (CSR).
 */
import { invariant, InvariantError } from './errors';
import { inPieces, oncePer, type Once } from './once';

export interface Network {
  /** Number of nodes; nodes are 0 … n−1. */
  readonly n: number;
  /** Number of edges; edges are 0 … m−1. */
  readonly m: number;
  readonly directed: boolean;
  /** Ends of every edge, length m; for directed edges `from` spreads to `to`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Arcs of node i are `offsets[i] … offsets[i+1]−1`; length n + 1. */
  readonly offsets: Int32Array;
  /** Head of every arc; length = number of arcs (2m undirected, m directed). */
  readonly targets: Int32Array;
  /** The edge that every arc belongs to. */
  readonly edges: Int32Array;
  /** Named edge values in edge order, each of length m: `weight`, `alpha`, … as read from the file. */
  readonly edgeValues: Readonly<Record<string, Float64Array>>;
  /** Named node values, each of length n: `preference`, … as read from the file or learned. */
  readonly nodeValues: Readonly<Record<string, Float64Array>>;
  /** The user's names of the nodes, length n; absent when they are just 0 … n−1. */
  readonly labels?: readonly string[];
  /** Coordinates that belong to the network (bundled layouts, lattices): x, y interleaved, length 2n, y downwards, arbitrary unit. */
  readonly positions?: Float32Array;
}

export interface NetworkParts {
  n: number;
  directed: boolean;
  from: Int32Array;
  to: Int32Array;
  edgeValues?: Record<string, Float64Array>;
  nodeValues?: Record<string, Float64Array>;
  labels?: readonly string[];
  positions?: Float32Array;
}

/**
 * Builds the arc index of an edge list. Arcs of a node stand in edge order. Isolated nodes, parallel edges and self-loops are
 * indexed as they are (readers and generators decide about them before).
 * Cost: O(n + m) time and memory. Throws InvariantError if lengths disagree or an end is outside 0 … n−1.
 */
export function buildNetwork(parts: NetworkParts): Network {
  const { n, directed, from, to } = parts;
  const m = from.length;
  invariant(Number.isInteger(n) && n >= 0, `number of nodes must be a non-negative integer, got ${n}`);
  invariant(to.length === m, `edge ends disagree in length: ${m} and ${to.length}`);
  if (parts.labels) invariant(parts.labels.length === n, `expected ${n} labels, got ${parts.labels.length}`);
  if (parts.positions)
    invariant(parts.positions.length === 2 * n, `expected ${2 * n} coordinates, got ${parts.positions.length}`);
  for (const [name, values] of Object.entries(parts.edgeValues ?? {}))
    invariant(values.length === m, `edge value ${name}: expected ${m} entries, got ${values.length}`);
  for (const [name, values] of Object.entries(parts.nodeValues ?? {}))
    invariant(values.length === n, `node value ${name}: expected ${n} entries, got ${values.length}`);

  const offsets = new Int32Array(n + 1);
  for (let e = 0; e < m; e++) {
    const u = from[e];
    const v = to[e];
    // not `invariant`: its message would be built for every edge
    if (!(u >= 0 && u < n && v >= 0 && v < n))
      throw new InvariantError(`edge ${e} joins ${u} and ${v}, outside 0 … ${n - 1}`);
    offsets[u + 1]++;
    if (!directed) offsets[v + 1]++;
  }
  for (let i = 0; i < n; i++) offsets[i + 1] += offsets[i];
  const arcCount = offsets[n];
  const targets = new Int32Array(arcCount);
  const edges = new Int32Array(arcCount);
  const next = offsets.slice(0, n);
  for (let e = 0; e < m; e++) {
    const u = from[e];
    const v = to[e];
    let a = next[u]++;
    targets[a] = v;
    edges[a] = e;
    if (!directed) {
      a = next[v]++;
      targets[a] = u;
      edges[a] = e;
    }
  }
  return {
    n,
    m,
    directed,
    from,
    to,
    offsets,
    targets,
    edges,
    edgeValues: parts.edgeValues ?? {},
    nodeValues: parts.nodeValues ?? {},
    ...(parts.labels ? { labels: parts.labels } : {}),
    ...(parts.positions ? { positions: parts.positions } : {}),
  };
}

/** What methods get that use no network: no nodes, no edges. Known by identity. */
export const NO_NETWORK: Network = Object.freeze(
  buildNetwork({ n: 0, directed: true, from: new Int32Array(0), to: new Int32Array(0) }),
);

/** Number of directions in which something can spread: 2m undirected, m directed. */
export function arcCount(network: Network): number {
  return network.targets.length;
}

/**
 * Degree of every node: neighbours (undirected) or in- plus out-arcs (directed); length n. Found once for a network and shared: not to
 * be changed. O(n + m) the first time.
 */
export const degrees: Once<Network, Int32Array> = oncePer(function* ({ n, m, from, to }: Network) {
  const degree = new Int32Array(n);
  yield* inPieces(m, (first, end) => {
    for (let e = first; e < end; e++) {
      degree[from[e]]++;
      degree[to[e]]++;
    }
  });
  return degree;
});

/** The user's name of a node; its number where it has none. */
export function nodeLabel(network: Network, node: number): string {
  return network.labels?.[node] ?? String(node);
}

/** An edge as the user knows it: a–b, or a→b where directed. */
export function edgeLabel(network: Network, edge: number): string {
  const arrow = network.directed ? '→' : '–';
  return `${nodeLabel(network, network.from[edge])}${arrow}${nodeLabel(network, network.to[edge])}`;
}

/** Looks nodes up by name; build it once per network. Returns −1 for names that do not exist. O(n) to build. */
export function nodeFinder(network: Network): (label: string) => number {
  const { labels, n } = network;
  if (!labels) {
    return (label) => {
      const i = Number(label);
      return Number.isInteger(i) && i >= 0 && i < n && String(i) === label.trim() ? i : -1;
    };
  }
  const index = new Map<string, number>();
  labels.forEach((label, i) => index.set(label, i));
  return (label) => index.get(label) ?? -1;
}
