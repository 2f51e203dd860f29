/**
 * Who activated whom in one cascade, as a forest: known from the file, or inferred from a network; its depth, breadth and structural
 * virality (S. Goel, A. Anderson, J. Hofman and D. Watts, *The structural virality of online diffusion*, Management Science 62, 2016).
 *
 * Events of a cascade are numbered from 0 here, in the order of the set.
 */
import type { CascadeSet } from './cascade';
import type { Network } from './network';
import { inPieces, oncePer, type Once } from './once';

/** Arcs grouped by their head: those who spread to node i are `sources[offsets[i]] … sources[offsets[i+1] − 1]`. */
export interface IncomingArcs {
  readonly offsets: Int32Array;
  readonly sources: Int32Array;
}

/** Arcs by head; of an undirected network the ones it has. Found once for a network and shared. O(n + m) the first time. */
export const incomingArcs: Once<Network, IncomingArcs> = oncePer(function* (network: Network) {
  if (!network.directed) return { offsets: network.offsets, sources: network.targets };
  const { n, m, from, to } = network;
  const offsets = new Int32Array(n + 1);
  yield* inPieces(m, (first, end) => {
    for (let e = first; e < end; e++) offsets[to[e] + 1]++;
  });
  for (let i = 0; i < n; i++) offsets[i + 1] += offsets[i];
  const next = offsets.slice(0, n);
  const sources = new Int32Array(m);
  yield* inPieces(m, (first, end) => {
    for (let e = first; e < end; e++) sources[next[to[e]]++] = from[e];
  });
  return { offsets, sources };
});

/** Parents as the file gives them, −1 for beginnings; undefined where the set knows none. O(events of the cascade). */
export function knownParents(set: CascadeSet, cascade: number): Int32Array | undefined {
  if (!set.parents) return undefined;
  const [from, to] = [set.offsets[cascade], set.offsets[cascade + 1]];
  const parent = new Int32Array(to - from);
  for (let e = from; e < to; e++) parent[e - from] = set.parents[e] < 0 ? -1 : set.parents[e] - from;
  return parent;
}

/**
 * Parents inferred from a network: of the nodes with an arc to the event's node, the one whose last event before it, at an earlier
 * time, is the latest; of several at the same time, the one that stands last in the cascade. Without such a node the event is a
 * beginning, as are events of users who are not in the network. A guess, and to be named as one: the true parent may be another
 * neighbour, or somebody outside of the network.
 * @param nodes the node of every user, −1 for none, as from `matchUsers`
 * Cost: O(events + incoming arcs of their nodes).
 */
export function inferParents(set: CascadeSet, cascade: number, incoming: IncomingArcs, nodes: Int32Array): Int32Array {
  const { users, times } = set;
  const [from, to] = [set.offsets[cascade], set.offsets[cascade + 1]];
  const parent = new Int32Array(to - from).fill(-1);
  const latest = new Map<number, number>();
  const nodeOf = (e: number): number => (users[e] < 0 ? -1 : nodes[users[e]]);
  for (let e = from, same = from; e < to; e = same) {
    // Events at one time cannot have activated each other: all look before any is entered.
    while (same < to && times[same] === times[e]) same++;
    for (let k = e; k < same; k++) {
      const node = nodeOf(k);
      if (node < 0) continue;
      for (let a = incoming.offsets[node]; a < incoming.offsets[node + 1]; a++) {
        const source = incoming.sources[a];
        const before = source === node ? undefined : latest.get(source);
        if (before !== undefined && before - from > parent[k - from]) parent[k - from] = before - from;
      }
    }
    for (let k = e; k < same; k++) if (nodeOf(k) >= 0) latest.set(nodeOf(k), k);
  }
  return parent;
}

export interface SpreadingTree {
  /** Parent of every event, −1 for beginnings, without circles. */
  parent: Int32Array;
  /** Steps from its beginning, per event. */
  depth: Int32Array;
  /** Events tree by tree, parents ahead of their children. */
  order: Int32Array;
  roots: number;
  /** Largest depth. */
  height: number;
  /** Most events at the same depth. */
  breadth: number;
  /** Mean distance between two events of the same tree, along its branches; NaN where no tree has two. */
  virality: number;
  /** Parents that closed a circle, as only a damaged file can have them: these events count as beginnings. */
  cut: number;
}

/**
 * Shape of a forest given by parents. The mean distance is counted branch by branch: one with s of the N events of its tree below it
 * lies on the way of s · (N − s) pairs (Wiener index).
 * Cost: O(events).
 */
export function spreadingTree(given: Int32Array): SpreadingTree {
  const parent = given.slice();
  const n = parent.length;
  const children = childLists(parent);
  const depth = new Int32Array(n).fill(-1);
  const order = new Int32Array(n);
  const root = new Int32Array(n);
  let filled = 0;
  let roots = 0;
  let cut = 0;
  const walk = (start: number): void => {
    depth[start] = 0;
    root[start] = start;
    order[filled] = start;
    for (let k = filled++; k < filled; k++) {
      const i = order[k];
      for (let c = children.offsets[i]; c < children.offsets[i + 1]; c++) {
        const child = children.of[c];
        if (depth[child] >= 0) continue;
        depth[child] = depth[i] + 1;
        root[child] = start;
        order[filled++] = child;
      }
    }
  };
  for (let i = 0; i < n; i++)
    if (parent[i] < 0) {
      roots++;
      walk(i);
    }
  // What was not reached hangs on a circle: walking up far enough ends on it, and it is cut there.
  for (let i = 0; i < n; i++) {
    if (depth[i] >= 0) continue;
    const seen = new Set<number>();
    let at = i;
    while (!seen.has(at)) {
      seen.add(at);
      at = parent[at];
    }
    parent[at] = -1;
    roots++;
    cut++;
    walk(at);
  }
  return { parent, depth, order, roots, cut, ...levels(depth), virality: meanDistance(parent, order, root) };
}

function childLists(parent: Int32Array): { offsets: Int32Array; of: Int32Array } {
  const n = parent.length;
  const offsets = new Int32Array(n + 1);
  for (const p of parent) if (p >= 0) offsets[p + 1]++;
  for (let i = 0; i < n; i++) offsets[i + 1] += offsets[i];
  const next = offsets.slice(0, n);
  const of = new Int32Array(offsets[n]);
  for (let i = 0; i < n; i++) if (parent[i] >= 0) of[next[parent[i]]++] = i;
  return { offsets, of };
}

function levels(depth: Int32Array): { height: number; breadth: number } {
  let height = 0;
  for (const d of depth) if (d > height) height = d;
  const perLevel = new Int32Array(height + 1);
  for (const d of depth) perLevel[d]++;
  let breadth = 0;
  for (const k of perLevel) if (k > breadth) breadth = k;
  return { height, breadth };
}

function meanDistance(parent: Int32Array, order: Int32Array, root: Int32Array): number {
  const below = new Float64Array(parent.length).fill(1);
  for (let k = order.length - 1; k >= 0; k--) if (parent[order[k]] >= 0) below[parent[order[k]]] += below[order[k]];
  let distances = 0;
  let pairs = 0;
  for (let i = 0; i < parent.length; i++) {
    if (parent[i] < 0) pairs += (below[i] * (below[i] - 1)) / 2;
    else distances += below[i] * (below[root[i]] - below[i]);
  }
  return pairs > 0 ? distances / pairs : Number.NaN;
}
