import type { Network } from '../../../core/network';
import { FIRST_USER, type ForestData } from '../data/vocabulary';

/** Closed neighbourhoods N[v] = {v} ∪ neighbours in either direction, each once (specification, section 4). */
export interface Neighbourhoods {
  /** N[v] is `ids[offsets[v] … offsets[v+1]−1`], v itself first, then the others ascending; PAD and STOP have none. Length V + 1. */
  offsets: Int32Array;
  ids: Int32Array;
}

/**
 * Neighbourhoods in the network: ends of an edge are neighbours of each other, whatever its direction. Self-loops and parallel edges
 * change nothing; users that the network does not have are alone. O(V + n + m)
 */
export function neighbourhoods(data: Pick<ForestData, 'V' | 'nodeOf'>, network: Network): Neighbourhoods {
  const idOf = new Int32Array(network.n);
  for (let v = FIRST_USER; v < data.V; v++) if (data.nodeOf[v] >= 0) idOf[data.nodeOf[v]] = v;
  const { m, from, to } = network;
  const pairs = new Int32Array(2 * m);
  let count = 0;
  for (let e = 0; e < m; e++) {
    const u = idOf[from[e]];
    const v = idOf[to[e]];
    if (u === 0 || v === 0) continue; // a node that is no candidate
    pairs[count++] = u;
    pairs[count++] = v;
  }
  return closedNeighbourhoods(data.V, pairs.subarray(0, count));
}

/** Neighbourhoods without a network: u and v are neighbours where one directly follows the other in a training cascade. O(V + events) */
export function neighboursFromTraining({ V, train }: Pick<ForestData, 'V' | 'train'>): Neighbourhoods {
  const { count, offsets, ids } = train;
  const pairs = new Int32Array(2 * ids.length);
  let length = 0;
  for (let c = 0; c < count; c++)
    for (let e = offsets[c] + 1; e < offsets[c + 1]; e++) {
      pairs[length++] = ids[e - 1];
      pairs[length++] = ids[e];
    }
  return closedNeighbourhoods(V, pairs.subarray(0, length));
}

/**
 * @param pairs ids of neighbours, two by two, in any order, as often as may be; none of them PAD or STOP
 * Two passes of counting sort: O(V + pairs).
 */
function closedNeighbourhoods(V: number, pairs: Int32Array): Neighbourhoods {
  // by the one end, then – stable – by the other: every row ascends
  const first = grouped(V, pairs, pairs.length, (k) => pairs[k ^ 1]);
  const tails = new Int32Array(pairs.length);
  for (let v = 0; v < V; v++) tails.fill(v, first.starts[v], first.starts[v + 1]);
  const { starts, values } = grouped(V, first.values, pairs.length, (k) => tails[k]);

  const offsets = new Int32Array(V + 1);
  const ids = new Int32Array(V + pairs.length);
  let length = 0;
  for (let v = 0; v < V; v++) {
    offsets[v] = length;
    if (v < FIRST_USER) continue;
    ids[length++] = v;
    let last = -1;
    for (let k = starts[v]; k < starts[v + 1]; k++) {
      const u = values[k];
      if (u !== v && u !== last) ids[length++] = u;
      last = u;
    }
  }
  offsets[V] = length;
  return { offsets, ids: ids.slice(0, length) };
}

/** The values `valueOf(0 … length−1)` by their keys, 0 … V−1, those of one key in the order in which they came. */
function grouped(V: number, keys: Int32Array, length: number, valueOf: (k: number) => number) {
  const starts = new Int32Array(V + 1);
  for (let k = 0; k < length; k++) starts[keys[k] + 1]++;
  for (let v = 0; v < V; v++) starts[v + 1] += starts[v];
  const next = starts.slice(0, V);
  const values = new Int32Array(length);
  for (let k = 0; k < length; k++) values[next[keys[k]]++] = valueOf(k);
  return { starts, values };
}
