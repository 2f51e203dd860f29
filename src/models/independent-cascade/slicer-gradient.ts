/**
 * Objective and gradient of SLICER (Wilinski and Lokhov, ICML 2021, eqs. 3–6; mixtures: eq. 9): the log-likelihood of what was seen
 * node by node and time by time under the marginals of message passing, and its derivative by every α from one pass of adjoints
 * backwards. Exact for the objective as computed: no division by α or by 1 − α q, so α = 0 and α = 1 need no care.
 *
 * Replicas: p̄ is the mean of the replicas' marginals, and since the probability of an activation time is linear in p, every
 * replica's backward pass starts from the same slopes divided by their number. One replica gives the bits of a single model.
 */
import { invariant } from '../../core/errors';
import type { Observations } from './observations';
import { loadClasses } from './slicer-counts';
import type { SlicerEngine } from './slicer-engine';
import { edgeGradient, inPieces, passBackward, passForward, setProbabilities } from './slicer-passes';

export { makeSlicerEngine, type SlicerEngine } from './slicer-engine';

export interface Evaluation {
  objective: number;
  /** Counts whose activation time has probability μ ≤ 1e-12: each adds log(1e-12) and no derivative. */
  floored: number;
  /** ∂O/∂α_e of every replica, edge order, length m; empty when not asked for. */
  gradients: Float64Array[];
}

/**
 * Objective Σ m log μ̄ and its gradient, summed over the classes from … to−1 in their order.
 * @param alphas one array per replica: α of every edge, length m, in [0, 1]
 * Numbers are the same whatever kernel computes them and however many classes it takes at once.
 * Cost: about three passes of messages per class and replica, O(slots · T) each. Yields every few milliseconds.
 * Throws InvariantError where lengths disagree, or a class lacks its probabilities of sources.
 */
export function* evaluateClasses(
  engine: SlicerEngine,
  observations: Observations,
  alphas: readonly Float64Array[],
  from: number,
  to: number,
  wanted: { gradient?: boolean } = {},
): Generator<void, Evaluation, void> {
  check(engine, observations, alphas, from, to);
  const { gradient = true } = wanted;
  const { replicas } = engine;
  const { kernel } = engine.parts;
  yield* setProbabilities(engine, alphas);
  const single = to - from === 1; // its sums are the totals
  if (!single) kernel.arrays.totals.fill(0);
  const sum = { objective: 0, floored: 0 };
  for (let first = from; first < to;) {
    const lanes = to - first > 1 ? kernel.lanes : 1;
    const last = Math.min(first + lanes, to);
    const table = yield* loadClasses(engine, observations, first, last, lanes);
    yield* passForward(engine, lanes);
    yield* addObjective(engine, lanes, table, last - first, sum);
    for (let replica = replicas - 1; gradient && replica >= 0; replica--) {
      yield* passBackward(engine, lanes, replica);
      if (!single)
        yield* inPieces(engine, lanes, (_, __, firstSlot, lastSlot) =>
          kernel.settle({ firstSlot, lastSlot, lanes, replica }),
        );
    }
    first = last;
  }
  const gradients: Float64Array[] = [];
  for (let replica = 0; gradient && replica < replicas; replica++)
    gradients.push(yield* edgeGradient(engine, single ? 'sums' : 'totals', replica));
  return { ...sum, gradients };
}

function check(
  { n, m, horizon, replicas }: SlicerEngine,
  observations: Observations,
  alphas: readonly Float64Array[],
  from: number,
  to: number,
): void {
  const { classes, observed, initial } = observations;
  invariant(observations.n === n, `expected observations of ${n} nodes, got ${observations.n}`);
  invariant(observed.length === n, `expected ${n} marks of observed nodes, got ${observed.length}`);
  invariant(observations.horizon === horizon, `expected horizon ${horizon}, got ${observations.horizon}`);
  invariant(alphas.length === replicas, `expected α of ${replicas} replicas, got ${alphas.length}`);
  for (const alpha of alphas)
    invariant(alpha.length === m, `expected ${m} activation probabilities, got ${alpha.length}`);
  const within = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from <= to && to <= classes.length;
  invariant(within, `classes ${from} to ${to} are not among ${classes.length}`);
  for (let k = from; k < to; k++)
    if (!classes[k].seeds) invariant(initial?.length === n, 'a class with random sources needs their probabilities');
}

/** Objective and slopes of the classes at hand; the objectives are added class by class. */
function* addObjective(
  engine: SlicerEngine,
  lanes: number,
  table: number,
  classes: number,
  sum: { objective: number; floored: number },
): Generator<void, void, void> {
  const { horizon } = engine;
  const { kernel } = engine.parts;
  const { objective } = kernel.arrays;
  objective.fill(0);
  for (let tau = 0; tau <= horizon; tau++)
    yield* inPieces(engine, lanes, (first, last) => kernel.objective({ first, last, lanes, tau, table }));
  for (let lane = 0; lane < classes; lane++) {
    sum.objective += objective[lane];
    sum.floored += objective[lanes + lane];
  }
}
