/** Those whom every user listens to: the slots of the learned influence. */
import { oncePer } from '../../../core/once';
import type { Network } from '../../../core/network';

/** Slots of u are `offsets[u] … offsets[u+1]−1`, by ascending source, each source once. Shared: not to be changed. */
export interface InNeighbours {
  readonly n: number;
  /** Length n + 1. */
  readonly offsets: Int32Array;
  readonly sources: Int32Array;
}

const NODES_PER_STEP = 20_000;

/** An undirected edge counts both ways; self-loops and further edges of a pair count for nothing. O(n + m) once per network. */
export const inNeighbours = oncePer(function* ({ n, offsets, targets }: Network): Generator<void, InNeighbours> {
  const ends = new Int32Array(n + 1);
  const sources = new Int32Array(targets.length);
  // Tails come in ascending order: the last source of a node tells whether the pair is there already.
  const last = new Int32Array(n).fill(-1);
  for (let v = 0; v < n; v++) {
    for (let a = offsets[v]; a < offsets[v + 1]; a++) {
      const u = targets[a];
      if (u === v || last[u] === v) continue;
      last[u] = v;
      ends[u + 1]++;
    }
    if (v % NODES_PER_STEP === 0) yield;
  }
  for (let u = 0; u < n; u++) ends[u + 1] += ends[u];
  const next = ends.slice(0, n);
  last.fill(-1);
  for (let v = 0; v < n; v++) {
    for (let a = offsets[v]; a < offsets[v + 1]; a++) {
      const u = targets[a];
      if (u === v || last[u] === v) continue;
      last[u] = v;
      sources[next[u]++] = v;
    }
    if (v % NODES_PER_STEP === 0) yield;
  }
  return { n, offsets: ends, sources: sources.slice(0, ends[n]) };
});
