/** The layout that message passing from one source after the other shares, and how its values are visited. */
import type { Network } from '../../core/network';
import { buildSlots, incomingProbabilities, messagePlaces, type Slots } from './slots';

export interface SourceLayout {
  readonly slots: Slots;
  /** Where the outgoing message of every slot stands; the incoming one is at `place ^ 1`. */
  readonly places: Int32Array;
  /** α of the arcs neighbour → j and j → neighbour of every slot of node j, 0 where there is none. */
  readonly alphaIn: Float64Array;
  readonly alphaOut: Float64Array;
  /** Slots of the node with most. */
  readonly widest: number;
}

/** O(n + m). @param alpha of every edge, length m */
export function* sourceLayout(network: Network, alpha: Float64Array): Generator<void, SourceLayout, void> {
  const slots = yield* buildSlots(network);
  const { n, offsets } = slots;
  const slotCount = offsets[n];
  const places = new Int32Array(slotCount);
  const alphaIn = new Float64Array(slotCount);
  yield* messagePlaces(slots, network.m, 2, places);
  yield* incomingProbabilities(slots, alpha, alphaIn);
  const byPlace = new Float64Array(slotCount);
  for (let s = 0; s < slotCount; s++) byPlace[places[s] ^ 1] = alphaIn[s];
  yield;
  const alphaOut = new Float64Array(slotCount);
  for (let s = 0; s < slotCount; s++) alphaOut[s] = byPlace[places[s]];
  yield;
  let widest = 0;
  for (let j = 0; j < n; j++) widest = Math.max(widest, offsets[j + 1] - offsets[j]);
  return { slots, places, alphaIn, alphaOut, widest };
}

/** Nodes whose probability was computed at step t: `nodes[0 … count−1]`, with p(t) of node i in `p[i]`. */
export type Visit = (t: number, nodes: Int32Array, count: number, p: Float64Array) => void;

/** Slots handled between two yields: a few milliseconds. */
export const SLOTS_PER_STEP = 250_000;
