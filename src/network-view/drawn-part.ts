/**
 * What of a network is drawn. Computation always uses everything; the picture keeps to sizes that a browser draws well
 * (user-experience.md, network canvas: size rules).
 */
import { viewWords as words } from './view-words';
import { numeral } from '../core/numerals';
import { degrees, type Network } from '../core/network';
import { stream } from '../core/rng';
import { incomingArcs } from '../core/spreading-tree';
import { byFallingDegree } from './by-degree';

/** Largest sizes of each rule: nodes and edges. */
export const SIZE_RULES = {
  small: { nodes: 2_000, edges: 10_000 },
  medium: { nodes: 20_000, edges: 100_000 },
  large: { nodes: 100_000, edges: 500_000 },
  edgesAtRest: 200_000,
  nodeSample: 5_000,
} as const;

export interface DrawnPart {
  /** Nodes drawn, ascending. */
  readonly nodes: Int32Array;
  /** Edges drawn while the camera rests, ascending. */
  readonly edges: Int32Array;
  readonly size: 'small' | 'medium' | 'large' | 'beyond';
  /** Whether edges stay while the camera moves: always, only where a frame took less than 16 ms, never. */
  readonly edgesWhileMoving: 'always' | 'if-fast' | 'never';
}

function upTo(count: number): Int32Array {
  const all = new Int32Array(count);
  for (let i = 0; i < count; i++) all[i] = i;
  return all;
}

/** The rule a network of n nodes and m edges falls under. */
export function sizeOf(n: number, m: number): DrawnPart['size'] {
  if (n <= SIZE_RULES.small.nodes && m <= SIZE_RULES.small.edges) return 'small';
  if (n <= SIZE_RULES.medium.nodes && m <= SIZE_RULES.medium.edges) return 'medium';
  if (n <= SIZE_RULES.large.nodes && m <= SIZE_RULES.large.edges) return 'large';
  return 'beyond';
}

/** `count` of the given edges: the strongest where edges have a weight, else a fixed random sample; ascending. */
function sampleEdges(network: Network, edges: Int32Array, count: number, seed: number): Int32Array {
  if (edges.length <= count) return edges;
  const weight = network.edgeValues['weight'];
  if (weight) {
    const least = Float64Array.from(edges, (e) => weight[e]).sort()[edges.length - count];
    let ties = count;
    for (const e of edges) if (weight[e] > least) ties--;
    return edges.filter((e) => weight[e] > least || (weight[e] === least && ties-- > 0));
  }
  // Selection sampling (Knuth 3.4.2 S): one pass, order kept, every subset equally likely.
  const rng = stream(seed, 'drawn-edges');
  const chosen = new Int32Array(count);
  let taken = 0;
  for (let i = 0; taken < count; i++) {
    if ((edges.length - i) * rng.uniform() < count - taken) chosen[taken++] = edges[i];
  }
  return chosen;
}

/**
 * At most `count` nodes met breadth first, along edges in both directions, from the given starts, which come first. When the
 * starts' components run out, the best-connected node not yet met starts anew.
 */
function breadthFirst(network: Network, starts: readonly number[], count: number): Int32Array {
  const { n, directed, offsets, targets } = network;
  const incoming = incomingArcs(network);
  const met = new Uint8Array(n);
  const queue = new Int32Array(count);
  let tail = 0;
  const meet = (node: number): void => {
    if (tail < count && met[node] === 0) {
      met[node] = 1;
      queue[tail++] = node;
    }
  };
  // A hub alone must not fill the sample: at most an eighth of it from one node.
  const most = Math.max(16, count >> 3);
  const meetNeighbours = (node: number): void => {
    const out = Math.min(most, offsets[node + 1] - offsets[node]);
    for (let k = 0; k < out; k++) meet(targets[offsets[node] + k]);
    if (!directed) return;
    const into = Math.min(most - out, incoming.offsets[node + 1] - incoming.offsets[node]);
    for (let k = 0; k < into; k++) meet(incoming.sources[incoming.offsets[node] + k]);
  };
  for (const start of starts) if (start >= 0 && start < n) meet(start);
  const ranked = tail < count ? byFallingDegree(upTo(n), degrees(network)) : new Uint32Array(0);
  let head = 0;
  for (let rank = 0; tail < count;) {
    while (head < tail && tail < count) meetNeighbours(queue[head++]);
    if (tail >= count || rank >= n) break;
    meet(ranked[rank++]);
  }
  return queue.slice(0, tail).sort();
}

/** The edges between some nodes, ascending. O(n + arcs of these nodes, which are sorted). */
function edgesInside({ n, from, to, offsets, edges }: Network, nodes: Int32Array): Int32Array {
  const inside = new Uint8Array(n);
  for (const node of nodes) inside[node] = 1;
  const found: number[] = [];
  for (const node of nodes)
    for (let a = offsets[node]; a < offsets[node + 1]; a++) {
      const e = edges[a];
      // An undirected edge is met from both of its ends.
      if (from[e] === node && inside[to[e]] === 1) found.push(e);
    }
  // A loop that is not directed stands twice at its node.
  return Int32Array.from(found)
    .sort()
    .filter((e, k, all) => k === 0 || e !== all[k - 1]);
}

/**
 * The part of a network that is drawn: everything where it can be, at most 200,000 edges at rest in large networks, and beyond
 * 100,000 nodes or 500,000 edges a sample of at most 5,000 nodes around the selection or the best-connected nodes.
 * @param around nodes to sample around (the selection); matters only beyond the largest size
 * @param seed   of the fixed edge sample
 * Cost: O(n + m), beyond the largest size O(n + arcs of the nodes drawn) once the degrees are known. Equal arguments give equal parts.
 */
export function drawnPart(network: Network, around: readonly number[] = [], seed = 1): DrawnPart {
  const { n, m } = network;
  const size = sizeOf(n, m);
  switch (size) {
    case 'small':
      return { size, nodes: upTo(n), edges: upTo(m), edgesWhileMoving: 'always' };
    case 'medium':
      return { size, nodes: upTo(n), edges: upTo(m), edgesWhileMoving: 'if-fast' };
    case 'large':
      return {
        size,
        nodes: upTo(n),
        edges: sampleEdges(network, upTo(m), SIZE_RULES.edgesAtRest, seed),
        edgesWhileMoving: 'never',
      };
    case 'beyond': {
      const nodes = breadthFirst(network, around, Math.min(n, SIZE_RULES.nodeSample));
      const edges = edgesInside(network, nodes);
      return {
        size,
        nodes,
        edges: sampleEdges(network, edges, SIZE_RULES.medium.edges, seed),
        edgesWhileMoving: 'if-fast',
      };
    }
  }
}

export interface DrawnStats {
  readonly drawnNodes: number;
  readonly drawnEdges: number;
  readonly totalNodes: number;
  readonly totalEdges: number;
}

/** Words for the chip where fewer are drawn than exist, null where everything is drawn. */
export function drawnText(stats: DrawnStats): string | null {
  const nodes = stats.drawnNodes < stats.totalNodes;
  const edges = stats.drawnEdges < stats.totalEdges;
  if (!nodes && !edges) return null;
  return words.drawn(
    nodes ? [numeral(stats.drawnNodes), numeral(stats.totalNodes)] : undefined,
    edges ? [numeral(stats.drawnEdges), numeral(stats.totalEdges)] : undefined,
  );
}
