/** The arcs of a model from the edges of a network. */
import type { Network } from '../../core/network';

/** Arcs of node j are `offsets[j] … offsets[j+1]−1`, by rising head; heads and rates by arc. */
export interface ModelArcs {
  readonly offsets: Int32Array;
  readonly heads: Int32Array;
  readonly rates: Float64Array;
}

/**
 * Arcs by tail and rising head: an undirected edge gives both, loops and rates of 0 none, the rates of repeated pairs add (two
 * independent Poisson processes superpose), in the order of the file. Two passes of counting, by head and then by tail, compare
 * nothing: O(n + arcs).
 * @param rates of every edge, edge order
 */
export function arcsOf(network: Network, rates: Float64Array): ModelArcs {
  const { n, offsets } = network;
  const { ends, tails, values } = arcsByHead(network, rates);
  const room = network.targets.length;
  const heads = new Int32Array(room);
  const arcRates = new Float64Array(room);
  // every node has room for all its arcs at first
  const filled = offsets.slice(0, n);
  for (let head = 0, k = 0; head < n; head++)
    for (; k < ends[head]; k++) {
      const tail = tails[k];
      const at = filled[tail];
      // heads come in rising order, so only the arc before can be the same
      if (at > offsets[tail] && heads[at - 1] === head) arcRates[at - 1] += values[k];
      else {
        heads[at] = head;
        arcRates[at] = values[k];
        filled[tail] = at + 1;
      }
    }
  const outOffsets = new Int32Array(n + 1);
  let kept = 0;
  for (let j = 0; j < n; j++) {
    for (let a = offsets[j]; a < filled[j]; a++, kept++) {
      heads[kept] = heads[a];
      arcRates[kept] = arcRates[a];
    }
    outOffsets[j + 1] = kept;
  }
  return { offsets: outOffsets, heads: heads.slice(0, kept), rates: arcRates.slice(0, kept) };
}

/** Arcs that count, by rising head, tail and place in the file; those into node i end before place `ends[i]`, where i + 1 begins. */
function arcsByHead(
  { n, offsets, targets, edges }: Network,
  rates: Float64Array,
): { ends: Int32Array; tails: Int32Array; values: Float64Array } {
  const counts = (j: number, a: number): boolean => targets[a] !== j && rates[edges[a]] > 0;
  const ends = new Int32Array(n);
  for (let j = 0; j < n; j++) for (let a = offsets[j]; a < offsets[j + 1]; a++) if (counts(j, a)) ends[targets[a]]++;
  let kept = 0;
  for (let i = 0; i < n; i++) {
    const into = ends[i];
    ends[i] = kept;
    kept += into;
  }
  const tails = new Int32Array(kept);
  const values = new Float64Array(kept);
  for (let j = 0; j < n; j++)
    for (let a = offsets[j]; a < offsets[j + 1]; a++) {
      if (!counts(j, a)) continue;
      const k = ends[targets[a]]++;
      tails[k] = j;
      values[k] = rates[edges[a]];
    }
  return { ends, tails, values };
}
