/** Closed triples: how often two neighbours of a node are neighbours of each other. Edge directions are ignored. */
import type { Network } from './network';

export interface Clustering {
  /** Number of sets of three nodes that are all joined to each other. */
  triangles: number;
  /** Number of pairs of neighbours of a node, summed over nodes: Σ k(k−1)/2. */
  neighbourPairs: number;
  /** Share of neighbour pairs that are joined themselves, 3·triangles / neighbourPairs; 0 where there are no such pairs. */
  transitivity: number;
}

/**
 * Counts triangles by orienting every edge from the end of lower rank (degree, then index) to the higher one and intersecting
 * out-lists (Chiba and Nishizeki 1985; Latapy 2008, "compact-forward"). An out-list has at most √(2m) entries.
 * Self-loops are ignored, parallel edges and opposite arcs count once.
 * Cost: O(m^1.5) time, O(n + m) memory.
 */
export function clustering(network: Network): Clustering {
  const { n } = network;
  const { offsets, neighbours } = simpleNeighbours(network);
  const degree = (i: number): number => offsets[i + 1] - offsets[i];
  const below = (u: number, v: number): boolean => {
    const difference = degree(u) - degree(v);
    return difference < 0 || (difference === 0 && u < v);
  };
  const start = new Int32Array(n + 1);
  const higher = new Int32Array(neighbours.length / 2);
  let neighbourPairs = 0;
  let size = 0;
  for (let u = 0; u < n; u++) {
    neighbourPairs += (degree(u) * (degree(u) - 1)) / 2;
    for (let a = offsets[u]; a < offsets[u + 1]; a++) if (below(u, neighbours[a])) higher[size++] = neighbours[a];
    start[u + 1] = size;
  }
  let triangles = 0;
  const markedBy = new Int32Array(n).fill(-1);
  for (let u = 0; u < n; u++) {
    for (let a = start[u]; a < start[u + 1]; a++) markedBy[higher[a]] = u;
    for (let a = start[u]; a < start[u + 1]; a++) {
      const v = higher[a];
      for (let b = start[v]; b < start[v + 1]; b++) if (markedBy[higher[b]] === u) triangles++;
    }
  }
  return { triangles, neighbourPairs, transitivity: neighbourPairs > 0 ? (3 * triangles) / neighbourPairs : 0 };
}

/** Neighbour lists without directions, self-loops and repetitions, as CSR. O(n + m). */
function simpleNeighbours(network: Network): { offsets: Int32Array; neighbours: Int32Array } {
  const { n, m, from, to } = network;
  const all = new Int32Array(n + 1);
  for (let e = 0; e < m; e++) {
    all[from[e] + 1]++;
    all[to[e] + 1]++;
  }
  for (let i = 0; i < n; i++) all[i + 1] += all[i];
  const ends = new Int32Array(2 * m);
  const next = all.slice(0, n);
  for (let e = 0; e < m; e++) {
    ends[next[from[e]]++] = to[e];
    ends[next[to[e]]++] = from[e];
  }
  const offsets = new Int32Array(n + 1);
  const seenBy = new Int32Array(n).fill(-1);
  let size = 0;
  for (let u = 0; u < n; u++) {
    seenBy[u] = u;
    for (let a = all[u]; a < all[u + 1]; a++) {
      const v = ends[a];
      if (seenBy[v] === u) continue;
      seenBy[v] = u;
      ends[size++] = v; // the write never overtakes the read
    }
    offsets[u + 1] = size;
  }
  return { offsets, neighbours: ends.subarray(0, size) };
}
