/** Arcs by their head. */
import type { PropagationModel } from './propagation';

export interface IncomingArcs {
  /** Arcs into node i are `arcs[offsets[i]] … arcs[offsets[i+1]−1]`; length n + 1. */
  readonly offsets: Int32Array;
  /** Tail of each, ascending within a node. */
  readonly tails: Int32Array;
  /** Its number among the arcs of the model. */
  readonly arcs: Int32Array;
}

/** O(n + arcs) */
export function incomingArcs({ n, offsets, heads }: Pick<PropagationModel, 'n' | 'offsets' | 'heads'>): IncomingArcs {
  const starts = new Int32Array(n + 1);
  for (const head of heads) starts[head + 1]++;
  for (let i = 0; i < n; i++) starts[i + 1] += starts[i];
  const next = starts.slice();
  const tails = new Int32Array(heads.length);
  const arcs = new Int32Array(heads.length);
  for (let j = 0; j < n; j++)
    for (let a = offsets[j]; a < offsets[j + 1]; a++) {
      const k = next[heads[a]]++;
      tails[k] = j;
      arcs[k] = a;
    }
  return { offsets: starts, tails, arcs };
}
