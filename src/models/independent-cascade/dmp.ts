/**
 * Dynamic message passing (SLICER, eqs. 1–2; after Lokhov and Saad). The message j → i is the probability that j is active by
 * step t in the network without i; a node's marginal combines all messages to it as if they were independent. Exact where the
 * network without its certain sources is a forest, an upper bound elsewhere.
 *
 * Leaving one neighbour out is done without division: with x_k = α_k q_k and the "noisy or" a ⊕ b = a + b (1 − a), prefixes and
 * suffixes of x are combined (two ⊕ per slot). That is exact at 0 and 1 and keeps the relative precision of small probabilities.
 */
import { invariant } from '../../core/errors';
import type { Progress } from '../../core/method';
import type { Network } from '../../core/network';
import { buildSlots, incomingProbabilities, type Slots } from './slots';

/** Slots handled between two yields: a few milliseconds. */
const SLOTS_PER_STEP = 400_000;
/** Slots gathered ahead of their use; their cache lines are still at hand when the answers are written. */
const GATHER_SLOTS = 512;

export interface MessagePassing {
  /** (horizon + 1) × n, row-major: row t holds p_i(t) = P(i active by step t). */
  marginals: Float64Array;
  /** Only when kept: (horizon + 1) × slots; q_{j→neighbour}(t) of slot s stands at t · slots + places[s]. */
  messages?: Float64Array;
  /** Only when messages are kept: where each slot's message stands in its row. */
  places?: Int32Array;
}

/**
 * Where the outgoing message of every slot stands: the two messages of a link are neighbours (the other one is at `place ^ 1`)
 * and links are numbered as the node order meets them. So one visit to a link touches one cache line, and for the first of its
 * two ends that line comes in sequence. Measured about twice as fast as one array in slot order.
 * @param stride distance between links: 2, or 4 when both time levels of a link stand together
 */
export function messagePlaces(slots: Slots, stride: 2 | 4): Int32Array {
  const { reverse } = slots;
  const places = new Int32Array(reverse.length);
  for (let s = 0, next = 0; s < places.length; s++) {
    if (reverse[s] < s) continue;
    places[s] = next;
    places[reverse[s]] = next + 1;
    next += stride;
  }
  return places;
}

/** What a step of message passing reads besides the messages. */
interface Field {
  readonly offsets: Int32Array;
  readonly places: Int32Array;
  /** α of every slot's incoming arc. */
  readonly alphaIn: Float64Array;
  /** p̄, length n. */
  readonly initial: Float64Array;
  /** Scratch: incoming messages of a few nodes, then α q; as long as GATHER_SLOTS and the widest node together. */
  readonly x: Float64Array;
  /** Scratch of the same length: prefixes. */
  readonly prefixes: Float64Array;
}

/**
 * Incoming messages of slots first … last−1 into x. Four at a time: a processor waits for four distant places at once, while in
 * the loop that uses them it would wait for nearly one after the other (measured 1.5 to 2 times as fast at 10⁶ edges).
 */
function gather(
  places: Int32Array,
  before: Float64Array,
  shift: number,
  x: Float64Array,
  first: number,
  last: number,
): void {
  let s = first;
  let k = 0;
  for (; s < last - 3; s += 4, k += 4) {
    const a = before[(places[s] ^ 1) + shift];
    const b = before[(places[s + 1] ^ 1) + shift];
    const c = before[(places[s + 2] ^ 1) + shift];
    const d = before[(places[s + 3] ^ 1) + shift];
    x[k] = a;
    x[k + 1] = b;
    x[k + 2] = c;
    x[k + 3] = d;
  }
  for (; s < last; s++, k++) x[k] = before[(places[s] ^ 1) + shift];
}

/** One step for the nodes first … last−1: reads messages at `beforeShift`, writes those at `afterShift` and the marginals p(t). */
function passMessages(
  field: Field,
  messages: Float64Array,
  beforeShift: number,
  afterShift: number,
  marginal: Float64Array,
  first: number,
  last: number,
): void {
  const { offsets, places, alphaIn, initial, x, prefixes } = field;
  // a ⊕ b is written b + a (1 − b): 1 − b is known early, which shortens the chain from one slot to the next.
  for (let j = first; j < last;) {
    const base = offsets[j];
    let end = j + 1;
    while (end < last && offsets[end + 1] - base <= GATHER_SLOTS) end++;
    gather(places, messages, beforeShift, x, base, offsets[end]);
    let lo = base;
    for (; j < end; j++) {
      const hi = offsets[j + 1];
      // Paths of their own for nodes of one, two or three slots were measured slower: the branch is hard to predict.
      let prefix = initial[j];
      for (let s = lo, k = lo - base; s < hi; s++, k++) {
        const b = alphaIn[s] * x[k];
        x[k] = b;
        prefixes[k] = prefix;
        prefix = b + prefix * (1 - b);
      }
      marginal[j] = prefix;
      let suffix = 0;
      for (let s = hi - 1, k = hi - 1 - base; s >= lo; s--, k--) {
        const b = x[k];
        const head = prefixes[k];
        messages[places[s] + afterShift] = head + suffix * (1 - head);
        suffix = b + suffix * (1 - b);
      }
      lo = hi;
    }
  }
}

/**
 * Marginal activation probabilities of all nodes at t = 0 … horizon.
 * @param alpha    activation probability of every edge, edge order, length m, in [0, 1]
 * @param initial  p̄, length n, in [0, 1]
 * @param keep     also return all messages (learning needs them): 8 · slots · (horizon + 1) bytes more
 * Cost: O(slots · horizon) time; two message buffers beyond the result. Yields every few milliseconds.
 */
export function* messagePassing(
  network: Network,
  alpha: Float64Array,
  initial: Float64Array,
  horizon: number,
  keep = false,
): Generator<Progress, MessagePassing, void> {
  const { n } = network;
  invariant(alpha.length === network.m, `expected ${network.m} activation probabilities, got ${alpha.length}`);
  invariant(initial.length === n, `expected ${n} initial probabilities, got ${initial.length}`);
  invariant(Number.isInteger(horizon) && horizon >= 1, `horizon must be a positive integer, got ${horizon}`);
  const slots = buildSlots(network);
  const { offsets } = slots;
  const slotCount = offsets[n];
  let widest = 0;
  for (let j = 0; j < n; j++) widest = Math.max(widest, offsets[j + 1] - offsets[j]);
  const places = messagePlaces(slots, keep ? 2 : 4);
  const field: Field = {
    offsets,
    places,
    alphaIn: incomingProbabilities(slots, alpha),
    initial,
    x: new Float64Array(GATHER_SLOTS + widest),
    prefixes: new Float64Array(GATHER_SLOTS + widest),
  };
  const marginals = new Float64Array((horizon + 1) * n);
  marginals.set(initial);
  // Kept: one row per time. Not kept: one array with both time levels of a link side by side, told apart by the shift 0 or 2.
  const messages = new Float64Array(keep ? (horizon + 1) * slotCount : 2 * slotCount);
  for (let j = 0; j < n; j++) for (let s = offsets[j]; s < offsets[j + 1]; s++) messages[places[s]] = initial[j];

  const total = slotCount * horizon;
  yield { done: 0, total, stage: 'Passing messages' };
  for (let t = 1; t <= horizon; t++) {
    const marginal = marginals.subarray(t * n, (t + 1) * n);
    const beforeShift = keep ? (t - 1) * slotCount : t % 2 === 1 ? 0 : 2;
    const afterShift = keep ? t * slotCount : 2 - beforeShift;
    for (let first = 0; first < n;) {
      const last = lastNode(offsets, first, n);
      passMessages(field, messages, beforeShift, afterShift, marginal, first, last);
      first = last;
      yield { done: slotCount * (t - 1) + offsets[first], total, stage: 'Passing messages' };
    }
  }
  return { marginals, ...(keep ? { messages, places } : {}) };
}

/** End of the range of nodes that starts at `first` and holds about SLOTS_PER_STEP slots and nodes; at least one node. */
function lastNode(offsets: Int32Array, first: number, n: number): number {
  const limit = offsets[first] + first + SLOTS_PER_STEP;
  let lo = first + 1;
  let hi = n;
  while (lo < hi) {
    const middle = (lo + hi + 1) >> 1;
    if (offsets[middle] + middle <= limit) lo = middle;
    else hi = middle - 1;
  }
  return lo;
}

/** Expected number of active nodes at every t, length horizon + 1: the rows of p summed. */
export function expectedReached(marginals: Float64Array, n: number): Float64Array {
  const reached = new Float64Array(n === 0 ? 0 : marginals.length / n);
  for (let t = 0; t < reached.length; t++) {
    let sum = 0;
    for (let k = t * n; k < (t + 1) * n; k++) sum += marginals[k];
    reached[t] = sum;
  }
  return reached;
}

/**
 * Distribution of the activation time, μ_i(τ), τ = 0 … T, from p: μ(0) = p(0), μ(τ) = p(τ) − p(τ−1), and μ(T) = 1 − p(T−1),
 * which covers "first active at step T" and "never" alike (SLICER's convention; the columns sum to 1).
 */
export function activationTimeDistribution(marginals: Float64Array, n: number, horizon: number): Float64Array {
  const mu = marginals.slice(0, (horizon + 1) * n);
  for (let t = 1; t < horizon; t++)
    for (let i = 0; i < n; i++) mu[t * n + i] = marginals[t * n + i] - marginals[(t - 1) * n + i];
  for (let i = 0; i < n; i++) mu[horizon * n + i] = 1 - marginals[(horizon - 1) * n + i];
  return mu;
}
