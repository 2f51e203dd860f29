/** The arcs of a model from the edges of a network. */
import type { Network } from '../../core/network';

/** Arcs of node j are `offsets[j] … offsets[j+1]−1`, by rising head; heads and rates by arc. */
export interface ModelArcs {
  readonly offsets: Int32Array;
  readonly heads: Int32Array;
  readonly rates: Float64Array;
}

/** Nodes with more arcs than this sort keys; below it insertion is quicker. */
const FEW = 24;

/**
 * Arcs by tail and rising head: an undirected edge gives both, loops and rates of 0 none, the rates of repeated pairs add (two
 * independent Poisson processes superpose), in the order of the file. Node by node, so that memory is passed through once; linear
 * where heads rise already, else O(n + arcs · log of the largest degree).
 * @param rates of every edge, edge order
 */
export function arcsOf(network: Network, rates: Float64Array): ModelArcs {
  const { n, offsets, targets, edges } = network;
  const outOffsets = new Int32Array(n + 1);
  const heads = new Int32Array(targets.length);
  const arcRates = new Float64Array(targets.length);
  let kept = 0;
  for (let j = 0; j < n; j++) {
    const begin = kept;
    let rising = true;
    for (let a = offsets[j]; a < offsets[j + 1]; a++) {
      const rate = rates[edges[a]];
      if (targets[a] === j || !(rate > 0)) continue;
      heads[kept] = targets[a];
      arcRates[kept] = rate;
      if (kept > begin && heads[kept] <= heads[kept - 1]) rising = false;
      kept++;
    }
    if (!rising) {
      if (kept - begin > FEW) sortByKeys(heads, arcRates, begin, kept);
      else insert(heads, arcRates, begin, kept);
      kept = merge(heads, arcRates, begin, kept);
    }
    outOffsets[j + 1] = kept;
  }
  return { offsets: outOffsets, heads: heads.slice(0, kept), rates: arcRates.slice(0, kept) };
}

/** Sorts places begin … end−1 by head; equal heads keep their order. O(square of their number) */
function insert(heads: Int32Array, rates: Float64Array, begin: number, end: number): void {
  for (let k = begin + 1; k < end; k++) {
    const head = heads[k];
    const rate = rates[k];
    let at = k;
    for (; at > begin && heads[at - 1] > head; at--) {
      heads[at] = heads[at - 1];
      rates[at] = rates[at - 1];
    }
    heads[at] = head;
    rates[at] = rate;
  }
}

/** The same for many: numbers are sorted without a comparison of ours, so head and place are made one number (below 2⁵³). */
function sortByKeys(heads: Int32Array, rates: Float64Array, begin: number, end: number): void {
  const count = end - begin;
  const keys = new Float64Array(count);
  for (let k = 0; k < count; k++) keys[k] = heads[begin + k] * count + k;
  keys.sort();
  const before = rates.slice(begin, end);
  for (let k = 0; k < count; k++) {
    const head = Math.floor(keys[k] / count);
    heads[begin + k] = head;
    rates[begin + k] = before[keys[k] - head * count];
  }
}

/** Adds rates of equal heads among places begin … end−1, which are sorted. @returns the new end */
function merge(heads: Int32Array, rates: Float64Array, begin: number, end: number): number {
  let last = begin;
  for (let k = begin + 1; k < end; k++)
    if (heads[k] === heads[last]) rates[last] += rates[k];
    else {
      heads[++last] = heads[k];
      rates[last] = rates[k];
    }
  return last + 1;
}
