/**
 * Influence σ(p̄) = Σ_i p_i(T), the expected number of nodes reached, and its derivatives by one pass back over the messages: the
 * Lagrangian equations of SLICER (section 3) with p_i(T) as objective in place of the likelihood, so P_i(T) = 1 and nothing before.
 *
 * Like the pass forward, the pass back leaves neighbours out without division. At node j and step t let f_k = 1 − α_k q_k(t) and let
 * w_k be the adjoint at t + 1 of the message that j sends along slot k. Then Σ_i w_i Π_{l≠k,i} f_l is the ε-part of the product
 * Π_{l≠k} (f_l + ε w_l), and prefixes and suffixes of such dual numbers give it for all k at once.
 */
import type { Progress } from '../../core/method';
import type { Network } from '../../core/network';
import { messagePassing } from './dmp';
import { buildSlots, incomingProbabilities, type Slots } from './slots';

/** Slots handled between two yields: a few milliseconds. */
const SLOTS_PER_STEP = 300_000;

export interface InfluenceGradient {
  /** σ(p̄). */
  influence: number;
  /** ∂σ/∂α of every edge, length m; an undirected edge is one parameter for both directions. */
  byEdge: Float64Array;
  /** ∂σ/∂p̄ of every node, length n. Where the network is a forest σ is linear in each p̄, so (1 − p̄_i) times this is exactly what i adds. */
  bySource: Float64Array;
}

/**
 * σ and all its derivatives. Cost: O(slots · horizon) time, about four times that of message passing alone, and
 * 8 · slots · (horizon + 1) bytes for the messages. Yields every few milliseconds. Parameters as in {@link messagePassing}.
 */
export function* influenceGradient(
  network: Network,
  alpha: Float64Array,
  initial: Float64Array,
  horizon: number,
): Generator<Progress, InfluenceGradient, void> {
  const { n, m } = network;
  const { marginals, messages, places } = yield* messagePassing(network, alpha, initial, horizon, true);
  const slots = yield* silently(buildSlots(network));
  const slotCount = slots.offsets[n];
  const alphaIn = new Float64Array(slotCount);
  yield* silently(incomingProbabilities(slots, alpha, alphaIn));
  const byEdge = new Float64Array(m);
  const bySource = new Float64Array(n);
  if (messages && places) {
    const back = new PassBack(slots, alphaIn, initial, messages, places, byEdge, bySource);
    for (let t = horizon - 1; t >= 0; t--) {
      for (let first = 0; first < n;) {
        const last = back.nodes(first, t, t === horizon - 1 ? 1 : 0);
        yield { done: (horizon - 1 - t) * n + last, total: horizon * n, stage: 'Passing back' };
        first = last;
      }
      back.next();
    }
    back.concludeSources();
  }
  return { influence: influenceOf(marginals, n, horizon), byEdge, bySource };
}

/** σ(p̄) = Σ_i p_i(T), from marginals of (horizon + 1) × n. */
export function influenceOf(marginals: Float64Array, n: number, horizon: number): number {
  let sum = 0;
  for (let k = horizon * n; k < (horizon + 1) * n; k++) sum += marginals[k];
  return sum;
}

export function* silently<R>(steps: Generator<void, R, void>): Generator<Progress, R, void> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { done: 0, stage: 'Laying out messages' };
  }
}

/** The adjoints Q of all messages at one time, from those one step later. */
class PassBack {
  /** Q_{j→neighbour}(t + 1) and (t), by place. */
  private later: Float64Array;
  private now: Float64Array;
  /** Suffix products of a node's slots. */
  private readonly value: Float64Array;
  private readonly slope: Float64Array;

  constructor(
    private readonly slots: Slots,
    private readonly alphaIn: Float64Array,
    private readonly initial: Float64Array,
    private readonly messages: Float64Array,
    private readonly places: Int32Array,
    private readonly byEdge: Float64Array,
    private readonly bySource: Float64Array,
  ) {
    const { n, offsets } = slots;
    this.later = new Float64Array(places.length);
    this.now = new Float64Array(places.length);
    let widest = 0;
    for (let j = 0; j < n; j++) widest = Math.max(widest, offsets[j + 1] - offsets[j]);
    this.value = new Float64Array(widest);
    this.slope = new Float64Array(widest);
  }

  /**
   * What arrives at some nodes at step t, starting at node `first`. @param own P(t + 1), the adjoint of every marginal one step later
   * @returns the node after the last one
   */
  nodes(first: number, t: number, own: number): number {
    const { slots, alphaIn, initial, messages, places, byEdge, bySource, later, now, value, slope } = this;
    const { n, offsets, incoming } = slots;
    const row = t * places.length;
    const limit = offsets[first] + first + SLOTS_PER_STEP;
    let j = first;
    for (; j < n && offsets[j] + j < limit; j++) {
      const lo = offsets[j];
      const hi = offsets[j + 1];
      let a = 1;
      let b = 0;
      for (let s = hi - 1; s >= lo; s--) {
        value[s - lo] = a;
        slope[s - lo] = b;
        const f = 1 - alphaIn[s] * messages[row + (places[s] ^ 1)];
        b = b * f + a * later[places[s]];
        a *= f;
      }
      bySource[j] += own * a + b;
      a = 1 - initial[j];
      b = 0;
      for (let s = lo; s < hi; s++) {
        const place = places[s];
        const q = messages[row + (place ^ 1)];
        const rest = a * (own * value[s - lo] + slope[s - lo]) + b * value[s - lo];
        now[place ^ 1] = alphaIn[s] * rest;
        if (incoming[s] >= 0) byEdge[incoming[s]] += rest * q;
        const f = 1 - alphaIn[s] * q;
        b = b * f + a * later[place];
        a *= f;
      }
    }
    return j;
  }

  /** One step back in time. */
  next(): void {
    [this.later, this.now] = [this.now, this.later];
  }

  /** Messages at t = 0 are p̄ itself. */
  concludeSources(): void {
    const { slots, places, bySource, later } = this;
    for (let j = 0; j < slots.n; j++)
      for (let s = slots.offsets[j]; s < slots.offsets[j + 1]; s++) bySource[j] += later[places[s]];
  }
}
