/**
 * The slot layout of message passing: every node owns a contiguous block of slots, one per neighbour, whatever the direction of
 * the edge between them. A slot carries one message out and, through its reverse slot, one message in.
 */
import type { Network } from '../../core/network';

export interface Slots {
  readonly n: number;
  /** Slots of node j are `offsets[j] … offsets[j+1]−1`; length n + 1. */
  readonly offsets: Int32Array;
  /** The neighbour behind every slot. */
  readonly neighbours: Int32Array;
  /** The slot of the same link in the neighbour's block; an involution. */
  readonly reverse: Int32Array;
  /** Edge of the *incoming* arc neighbour → j, or −1 where that direction does not exist. */
  readonly incoming: Int32Array;
}

/**
 * Slots of a network without self-loops and repeated edges. A directed pair a→b, b→a shares one link; the missing direction of a
 * one-way arc stays as a slot without incoming edge (α = 0), which changes no number and keeps one code path.
 * Slots of a node stand in edge order. Cost: O(n + m) time and memory.
 */
export function buildSlots(network: Network): Slots {
  return network.directed ? directedSlots(network) : undirectedSlots(network);
}

/** An undirected network's arcs already are its slots; only the reverse index is missing. */
function undirectedSlots(network: Network): Slots {
  const { n, m, offsets, targets, edges } = network;
  const reverse = new Int32Array(targets.length);
  const first = new Int32Array(m).fill(-1);
  for (let s = 0; s < targets.length; s++) {
    const other = first[edges[s]];
    if (other < 0) first[edges[s]] = s;
    else {
      reverse[s] = other;
      reverse[other] = s;
    }
  }
  return { n, offsets, neighbours: targets, reverse, incoming: edges };
}

function directedSlots(network: Network): Slots {
  const { n, m, from, to } = network;
  const partner = reciprocalArcs(network);
  const offsets = new Int32Array(n + 1);
  for (let e = 0; e < m; e++) {
    if (partner[e] >= 0 && partner[e] < e) continue; // its link was counted with the earlier arc
    offsets[from[e] + 1]++;
    offsets[to[e] + 1]++;
  }
  for (let i = 0; i < n; i++) offsets[i + 1] += offsets[i];
  const slotCount = offsets[n];
  const neighbours = new Int32Array(slotCount);
  const reverse = new Int32Array(slotCount);
  const incoming = new Int32Array(slotCount);
  const next = offsets.slice(0, n);
  for (let e = 0; e < m; e++) {
    if (partner[e] >= 0 && partner[e] < e) continue;
    const tail = next[from[e]]++;
    const head = next[to[e]]++;
    neighbours[tail] = to[e];
    neighbours[head] = from[e];
    reverse[tail] = head;
    reverse[head] = tail;
    incoming[head] = e;
    incoming[tail] = partner[e];
  }
  return { n, offsets, neighbours, reverse, incoming };
}

/** For every directed arc the arc back, or −1; length m. One stamp per node instead of a hash table: O(n + m). */
function reciprocalArcs(network: Network): Int32Array {
  const { n, m, from, to, offsets, targets, edges } = network;
  const inOffsets = new Int32Array(n + 1);
  for (let e = 0; e < m; e++) inOffsets[to[e] + 1]++;
  for (let i = 0; i < n; i++) inOffsets[i + 1] += inOffsets[i];
  const inEdges = new Int32Array(m);
  const next = inOffsets.slice(0, n);
  for (let e = 0; e < m; e++) inEdges[next[to[e]]++] = e;

  const partner = new Int32Array(m).fill(-1);
  const stamp = new Int32Array(n).fill(-1);
  const outEdge = new Int32Array(n);
  for (let j = 0; j < n; j++) {
    for (let a = offsets[j]; a < offsets[j + 1]; a++) {
      stamp[targets[a]] = j;
      outEdge[targets[a]] = edges[a];
    }
    for (let k = inOffsets[j]; k < inOffsets[j + 1]; k++) {
      const e = inEdges[k];
      if (stamp[from[e]] === j && from[e] !== j) partner[e] = outEdge[from[e]];
    }
  }
  return partner;
}

/** α of the incoming arc of every slot, 0 where it does not exist. @param alpha activation probability of every edge, length m */
export function incomingProbabilities(slots: Slots, alpha: Float64Array): Float64Array {
  const { incoming } = slots;
  const values = new Float64Array(incoming.length);
  for (let s = 0; s < values.length; s++) values[s] = incoming[s] < 0 ? 0 : alpha[incoming[s]];
  return values;
}
