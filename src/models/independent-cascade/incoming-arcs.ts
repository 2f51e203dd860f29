/** The arcs of a network by their head: who can activate a node. The network itself keeps them by their tail. */
import type { Network } from '../../core/network';
import { inPieces, oncePer, type Once } from '../../core/once';

export interface IncomingArcs {
  /** Arcs into node i are `offsets[i] … offsets[i+1]−1`; length n + 1. */
  readonly offsets: Int32Array;
  /** Tail of every arc. */
  readonly tails: Int32Array;
  /** The edge that every arc belongs to, ascending within a node. */
  readonly edges: Int32Array;
}

/**
 * Arcs by head, in edge order; found once for a network. Cost: nothing for an undirected network, whose arcs come in pairs; O(n + m)
 * time and memory for a directed one, in steps of a few milliseconds by `incomingArcs.inSteps`.
 */
export const incomingArcs: Once<Network, IncomingArcs> = oncePer(function* (network: Network) {
  const { n, m, from, to, directed } = network;
  if (!directed) return { offsets: network.offsets, tails: network.targets, edges: network.edges };
  const offsets = new Int32Array(n + 1);
  yield* inPieces(m, (first, end) => {
    for (let e = first; e < end; e++) offsets[to[e] + 1]++;
  });
  for (let i = 0; i < n; i++) offsets[i + 1] += offsets[i];
  const tails = new Int32Array(m);
  const edges = new Int32Array(m);
  const next = offsets.slice(0, n);
  yield* inPieces(m, (first, end) => {
    for (let e = first; e < end; e++) {
      const a = next[to[e]]++;
      tails[a] = from[e];
      edges[a] = e;
    }
  });
  return { offsets, tails, edges };
});
