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
import { bestKernel } from './best-kernel';
import type { MessageKernel, MessageSizes } from './message-kernel';
import { buildSlots, incomingProbabilities, messagePlaces, type Slots } from './slots';

/** Slots handled between two yields: a few milliseconds. */
const SLOTS_PER_STEP = 400_000;
/** Slots and nodes of a group: what is gathered ahead of its use; the cache lines are still at hand when the answers are written. */
const GROUP = 512;

export interface MessagePassing {
  /** (horizon + 1) × n, row-major: row t holds p_i(t) = P(i active by step t). */
  marginals: Float64Array;
  /** Only when kept: (horizon + 1) × slots; q_{j→neighbour}(t) of slot s stands at t · slots + places[s]. */
  messages?: Float64Array;
  /** Only when messages are kept: where each slot's message stands in its row. */
  places?: Int32Array;
}

/**
 * Marginal activation probabilities of all nodes at t = 0 … horizon.
 * @param alpha    activation probability of every edge, edge order, length m, in [0, 1]
 * @param initial  p̄, length n, in [0, 1]
 * @param keep     also return all messages (learning needs them): 8 · slots · (horizon + 1) bytes more
 * @param makeKernel who does the arithmetic; the numbers are the same for all
 * Cost: O(slots · horizon) time; two message buffers beyond the result. Yields every few milliseconds.
 */
export function* messagePassing(
  network: Network,
  alpha: Float64Array,
  initial: Float64Array,
  horizon: number,
  keep = false,
  makeKernel: (sizes: MessageSizes) => MessageKernel = bestKernel,
): Generator<Progress, MessagePassing, void> {
  const { n, m } = network;
  invariant(alpha.length === m, `expected ${m} activation probabilities, got ${alpha.length}`);
  invariant(initial.length === n, `expected ${n} initial probabilities, got ${initial.length}`);
  invariant(Number.isInteger(horizon) && horizon >= 1, `horizon must be a positive integer, got ${horizon}`);
  const slots = yield* preparing(buildSlots(network));
  const slotCount = slots.offsets[n];
  const { groups, widest } = groupNodes(slots);
  const kernel = makeKernel({
    n,
    slots: slotCount,
    marginals: (horizon + 1) * n,
    // Kept: one row per time. Not kept: one array with both time levels of a link side by side, told apart by the shift 0 or 2.
    messages: keep ? (horizon + 1) * slotCount : 2 * slotCount,
    groups: groups.length - 1,
    widestGroup: Math.max(GROUP, widest),
  });
  try {
    const { arrays } = kernel;
    arrays.groups.set(groups);
    arrays.offsets.set(slots.offsets);
    arrays.neighbours.set(slots.neighbours);
    arrays.initial.set(initial);
    arrays.marginals.set(initial);
    yield* preparing(incomingProbabilities(slots, alpha, arrays.alphaIn));
    yield* preparing(messagePlaces(slots, m, keep ? 2 : 4, arrays.places));
    yield* passAll(kernel, horizon, keep);
    // Copies: the memory of a kernel serves the next run, and cannot be handed to another thread.
    const { marginals, messages, places } = arrays;
    return {
      marginals: marginals.slice(),
      ...(keep ? { messages: messages.slice(), places: places.slice() } : {}),
    };
  } finally {
    kernel.release();
  }
}

const PASSING = 'Passing messages';

/** Gives the steps of the layout words. */
function* preparing<R>(steps: Generator<void, R, void>): Generator<Progress, R, void> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { done: 0, stage: 'Laying out messages' };
  }
}

/** All steps. @param keep one row of messages per time; else two levels that take turns */
function* passAll({ arrays, pass }: MessageKernel, horizon: number, keep: boolean): Generator<Progress, void, void> {
  const { groups, offsets, places, initial, messages } = arrays;
  const slotCount = places.length;
  const total = slotCount * horizon;
  yield { done: 0, total, stage: PASSING };
  if (keep)
    for (let j = 0; j < initial.length; j++)
      for (let s = offsets[j]; s < offsets[j + 1]; s++) messages[places[s]] = initial[j];
  for (let t = 1; t <= horizon; t++) {
    const before = keep ? (t - 1) * slotCount : t % 2 === 1 ? 0 : 2;
    const after = keep ? t * slotCount : 2 - before;
    const shifts = { ...(t > 1 ? { before } : {}), ...(t < horizon || keep ? { after } : {}) };
    for (let firstGroup = 0; firstGroup + 1 < groups.length;) {
      const limit = offsets[groups[firstGroup]] + groups[firstGroup] + SLOTS_PER_STEP;
      let lastGroup = firstGroup + 1;
      while (lastGroup + 1 < groups.length && offsets[groups[lastGroup]] + groups[lastGroup] < limit) lastGroup++;
      pass({ firstGroup, lastGroup, ...shifts, t });
      firstGroup = lastGroup;
      yield { done: slotCount * (t - 1) + offsets[groups[lastGroup]], total, stage: PASSING };
    }
  }
}

/** Where groups of consecutive nodes begin and end: at most GROUP slots and nodes each, or one node; and the widest node's slots. */
function groupNodes({ n, offsets }: Slots): { groups: number[]; widest: number } {
  const groups = [0];
  let widest = 0;
  for (let node = 0; node < n;) {
    const end = offsets[node] + node + GROUP;
    do {
      widest = Math.max(widest, offsets[node + 1] - offsets[node]);
      node++;
    } while (node < n && offsets[node + 1] + node + 1 <= end);
    groups.push(node);
  }
  return { groups, widest };
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
