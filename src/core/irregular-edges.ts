/** Edges of a network that a model may have to treat apart: self-loops, and pairs that are joined more than once. */
import type { Network } from './network';
import { inPieces, oncePer, type Once } from './once';

export interface IrregularEdges {
  /** Number of edges that join a node with itself, and the first of them in edge order; −1: none. */
  loops: number;
  firstLoop: number;
  /** Edges beyond the first of their pair (ordered where directed), and the one that is met first by tail and edge; −1: none. */
  repeated: number;
  firstRepeated: number;
}

/** Steps of a piece, nodes and arcs together. */
const PIECE = 200_000;

/** Found once for a network and shared. O(n + m) the first time. */
export const irregularEdges: Once<Network, IrregularEdges> = oncePer(function* (network: Network) {
  const { n, m, directed, from, to, offsets, targets, edges } = network;
  let loops = 0;
  let firstLoop = -1;
  yield* inPieces(m, (begin, end) => {
    for (let e = begin; e < end; e++) if (from[e] === to[e] && loops++ === 0) firstLoop = e;
  });
  // One stamp per head while the arcs of a tail are walked: a head met twice is a repeated edge.
  const stamp = new Int32Array(n).fill(-1);
  let repeated = 0;
  let firstRepeated = -1;
  yield* inPieces(
    n,
    (begin, end) => {
      for (let i = begin; i < end; i++)
        for (let a = offsets[i]; a < offsets[i + 1]; a++) {
          const j = targets[a];
          if (j === i || (!directed && j < i)) continue;
          if (stamp[j] === i && repeated++ === 0) firstRepeated = edges[a];
          stamp[j] = i;
        }
    },
    Math.max(1, Math.floor((PIECE * n) / (n + targets.length))),
  );
  return { loops, firstLoop, repeated, firstRepeated };
});
