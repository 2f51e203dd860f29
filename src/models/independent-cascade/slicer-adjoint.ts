/**
 * The backward pass of learning for any function O of the marginals: give ∂O/∂p, get ∂O/∂α and ∂O/∂p̄. With O = Σ_i p_i(t) it
 * tells what an edge and a source contribute to the expected reach (specification, section 14).
 */
import { invariant } from '../../core/errors';
import type { SlicerEngine } from './slicer-engine';
import { edgeGradient, levelOf, passBackward, passForward, passStart, setProbabilities } from './slicer-passes';

/**
 * Marginals p_i(t) at t = 0 … T−1 from one start, (engine.horizon) × n, row-major; the engine keeps the messages for
 * {@link backpropagate}. An engine of horizon T + 1 therefore gives p up to p(T). For an engine with one replica.
 * @param alpha of every edge, length m   @param initial p̄, length n
 */
export function* passMessages(
  engine: SlicerEngine,
  alpha: Float64Array,
  initial: Float64Array,
): Generator<void, Float64Array, void> {
  const { n, m, horizon, replicas } = engine;
  invariant(replicas === 1, `expected an engine of one replica, got ${replicas}`);
  invariant(alpha.length === m, `expected ${m} activation probabilities, got ${alpha.length}`);
  invariant(initial.length === n, `expected ${n} initial probabilities, got ${initial.length}`);
  const { kernel, loaded } = engine.parts;
  const { arrays } = kernel;
  yield* setProbabilities(engine, [alpha]);
  loaded.start = undefined; // classes of observations will have to begin anew
  arrays.initial.set(initial);
  yield* passStart(engine, 1);
  yield* passForward(engine, 1);
  return arrays.marginals.slice(0, horizon * n);
}

export interface Adjoint {
  /** ∂O/∂α_e, edge order, length m. */
  gradient: Float64Array;
  /** ∂O/∂p̄_i, length n: through p_i(0), through the messages at t = 0, and through the factors 1 − p̄_i of all later times. */
  initialGradient: Float64Array;
  /** ∂O/∂q at t = 0 of every slot's outgoing message j → neighbour, in the order of `engine.parts.slots`. */
  messageAdjoints: Float64Array;
}

/**
 * Derivatives of O at the α and p̄ of the last {@link passMessages}.
 * @param slopes ∂O/∂p_i(t), (engine.horizon) × n, row-major
 * Cost: about two passes of messages. Yields every few milliseconds.
 */
export function* backpropagate(engine: SlicerEngine, slopes: Float64Array): Generator<void, Adjoint, void> {
  const { n, horizon } = engine;
  const { kernel, slots } = engine.parts;
  const { arrays } = kernel;
  invariant(slopes.length === horizon * n, `expected ${horizon * n} slopes, got ${slopes.length}`);
  arrays.slopes.set(slopes);
  yield* passBackward(engine, 1, 0, true);
  const slotCount = slots.incoming.length;
  const gradient = yield* edgeGradient(engine, 'sums', 0);
  const messageAdjoints = new Float64Array(slotCount);
  const initialGradient = slopes.slice(0, n);
  for (let j = 0; j < n; j++) {
    initialGradient[j] += arrays.starts[j];
    for (let s = slots.offsets[j]; s < slots.offsets[j + 1]; s++) {
      messageAdjoints[s] = arrays.adjoints[levelOf(0) * slotCount + s];
      initialGradient[j] += messageAdjoints[s];
    }
  }
  return { gradient, initialGradient, messageAdjoints };
}
