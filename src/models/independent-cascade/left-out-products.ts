/**
 * A pass of messages that also keeps the products with two neighbours left out, Π^j_{\k,i} = (1−p̄_j) Π_{l∉{k,i}} (1 − α_lj q_{l→j}):
 * how a message out of j moves with a message into j (SLICER, eqs. 1–2, differentiated). For small networks: d² numbers a node and step.
 */
import type { Network } from '../../core/network';
import { buildSlots, incomingProbabilities, type Slots } from './slots';

export interface ProductLayout extends Slots {
  /** The slot of the same link in the neighbour's block, where the message to here goes out. */
  readonly reverse: Int32Array;
  /** α of the incoming arc of every slot, 0 where there is none. */
  readonly alphaIn: Float64Array;
  /** Where the d × d products of every node begin; length n + 1. */
  readonly tableStarts: Int32Array;
}

/** Cost: O(n + m). */
export function* layOut(network: Network, alpha: Float64Array): Generator<void, ProductLayout, void> {
  const slots = yield* buildSlots(network);
  const { n, offsets, links } = slots;
  const alphaIn = new Float64Array(links.length);
  yield* incomingProbabilities(slots, alpha, alphaIn);
  const reverse = new Int32Array(links.length);
  const first = new Int32Array(network.m).fill(-1);
  links.forEach((link, s) => {
    if (first[link] < 0) first[link] = s;
    else {
      reverse[s] = first[link];
      reverse[first[link]] = s;
    }
  });
  const tableStarts = new Int32Array(n + 1);
  for (let j = 0; j < n; j++) tableStarts[j + 1] = tableStarts[j] + (offsets[j + 1] - offsets[j]) ** 2;
  return { ...slots, reverse, alphaIn, tableStarts };
}

/** What all parameters share; rows of times t = 0 … T−1 for marginals, 0 … T−2 for what the next step is made of. */
export interface ForwardPass {
  /** p_i(t), T × n. */
  marginals: Float64Array;
  /** q of the message that comes in at every slot, (T−1) × slots. */
  incoming: Float64Array;
  /** For every node, row i, column k: Π^j_{\k,i}(t), and Π^j_{\k} on the diagonal; (T−1) × Σ d². */
  products: Float64Array;
}

/** Messages and products of one class. @param initial p̄, length n. Cost: O(T Σ d²) time and memory. */
export function passForward(layout: ProductLayout, initial: Float64Array, horizon: number): ForwardPass {
  const { n, offsets, reverse, alphaIn, tableStarts } = layout;
  const slots = offsets[n];
  const marginals = new Float64Array(horizon * n);
  const incoming = new Float64Array((horizon - 1) * slots);
  const products = new Float64Array((horizon - 1) * tableStarts[n]);
  const messages = new Float64Array(slots);
  marginals.set(initial);
  for (let j = 0; j < n; j++) messages.fill(initial[j], offsets[j], offsets[j + 1]);
  for (let t = 0; t + 1 < horizon; t++) {
    const received = incoming.subarray(t * slots, (t + 1) * slots);
    for (let s = 0; s < slots; s++) received[s] = messages[reverse[s]];
    for (let j = 0; j < n; j++) {
      const start = offsets[j];
      const degree = offsets[j + 1] - start;
      // "Noisy or", a + b (1 − a), in place of 1 − Π (1 − x): small probabilities keep their digits.
      let before = initial[j];
      for (let k = start; k < start + degree; k++) {
        messages[k] = before;
        before += alphaIn[k] * received[k] * (1 - before);
      }
      marginals[(t + 1) * n + j] = before;
      for (let k = start + degree - 1, after = 0; k >= start; k--) {
        messages[k] += after * (1 - messages[k]);
        after += alphaIn[k] * received[k] * (1 - after);
      }
      const table = t * tableStarts[n] + tableStarts[j];
      for (let i = 0; i < degree; i++) leaveOut(i, 1 - initial[j], start, degree, alphaIn, received, products, table);
    }
  }
  return { marginals, incoming, products };
}

/** Row i of a node's products, by prefixes and suffixes: no division, so α q = 1 needs no care. */
function leaveOut(
  i: number,
  scale: number,
  start: number,
  degree: number,
  alphaIn: Float64Array,
  received: Float64Array,
  products: Float64Array,
  table: number,
): void {
  const row = table + i * degree;
  const factor = (k: number): number => (k === i ? 1 : 1 - alphaIn[start + k] * received[start + k]);
  for (let k = 0, before = scale; k < degree; k++) {
    products[row + k] = before;
    before *= factor(k);
  }
  for (let k = degree - 1, after = 1; k >= 0; k--) {
    products[row + k] *= after;
    after *= factor(k);
  }
}
