/**
 * Influence σ(p̄) = Σ_i p_i(T), the expected number of nodes reached, and its derivatives by one pass back over the messages: the
 * adjoint equations of learning (SLICER, section 3) with p_i(T) as the objective in place of the likelihood.
 */
import type { Progress } from '../../core/method';
import type { Network } from '../../core/network';
import { backpropagate, passMessages } from './slicer-adjoint';
import { makeSlicerEngine, type SlicerEngine } from './slicer-gradient';

export interface InfluenceGradient {
  /** σ(p̄). */
  influence: number;
  /** ∂σ/∂α of every edge, length m; an undirected edge is one parameter for both directions. */
  byEdge: Float64Array;
  /** ∂σ/∂p̄ of every node, length n. Where the network is a forest σ is linear in each p̄, so (1 − p̄_i) times this is exactly what i adds. */
  bySource: Float64Array;
}

/** Memory and layout for gradients of one network and T = horizon ≥ 1; to be released. Marginals of an engine end before its own horizon. */
export const influenceEngine = (network: Network, horizon: number): Generator<Progress, SlicerEngine, void> =>
  inStage('Laying out messages', makeSlicerEngine(network, horizon + 1, 1, { classes: 1 }));

/**
 * σ and all its derivatives. Cost: about three times message passing, O(slots · T). Yields every few milliseconds.
 * @param engine of {@link influenceEngine}
 * @param alpha of every edge, length m, in 0 … 1   @param initial p̄, length n, in 0 … 1
 */
export function* influenceGradient(
  engine: SlicerEngine,
  alpha: Float64Array,
  initial: Float64Array,
): Generator<Progress, InfluenceGradient, void> {
  const { n, horizon } = engine;
  const marginals = yield* inStage('Passing messages', passMessages(engine, alpha, initial));
  const slopes = new Float64Array(horizon * n).fill(1, (horizon - 1) * n);
  const { gradient, initialGradient } = yield* inStage('Passing messages back', backpropagate(engine, slopes));
  return { influence: influenceOf(marginals, n, horizon - 1), byEdge: gradient, bySource: initialGradient };
}

/** σ(p̄) = Σ_i p_i(T), from marginals of (horizon + 1) × n. */
export function influenceOf(marginals: Float64Array, n: number, horizon: number): number {
  let sum = 0;
  for (let k = horizon * n; k < (horizon + 1) * n; k++) sum += marginals[k];
  return sum;
}

/** Gives steps the words of a stage, and how much of a larger whole is done. */
export function* inStage<R>(
  stage: string,
  steps: Generator<unknown, R, void>,
  at: { done: number; total?: number } = { done: 0 },
): Generator<Progress, R, void> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield { ...at, stage };
  }
}
