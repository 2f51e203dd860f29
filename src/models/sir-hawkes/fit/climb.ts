/**
 * One climb of the likelihood by L-BFGS-B. Climbs from other starts that come into the basin of an end already known are broken off:
 * they would spend most of their evaluations on finding the same point again.
 */
import type { Steps } from '../../../core/method';
import { lbfgs } from '../../../core/optimise/lbfgs';
import type { Ending } from '../../../core/optimise/optimiser';
import type { FitObjective } from './fit-objective';

/** Where a climb ended. Plain data. */
export interface ClimbEnd {
  readonly x: Float64Array;
  readonly logLikelihood: number;
  readonly converged: boolean;
  /** Number of the end in whose basin the climb was broken off; −1: it went to its own end. */
  readonly joined: number;
}

/** Largest slopes of LL by transformed coordinates: of climbs that are compared, of the last one, of a profile. */
export const COARSE = 5e-5;
export const FINE = 1e-7;
export const ROUGH = 0.01;
/** So near in LL to an end, and with nothing lower half-way, a climb is in its basin. */
const NEAR_BELOW = 0.05;
const NEAR_ABOVE = 1e-4;
/** Of ln θ, say: starts are some units away from the best point. */
const FIRST_STEP = 0.5;

export interface ClimbOptions {
  /** Largest slope of LL by a transformed coordinate. */
  readonly tolerance: number;
  /** Ends of earlier climbs. */
  readonly known?: readonly ClimbEnd[];
  /** A coordinate that stays as the start has it. */
  readonly held?: number;
  readonly iterations?: number;
}

/** @param start in the box of the space */
export function* climb(
  objective: FitObjective,
  start: Float64Array,
  { tolerance, known = [], held = -1, iterations = 200 }: ClimbOptions,
): Steps<ClimbEnd> {
  const { space } = objective;
  const { events } = space.scale;
  if (start.length === 0) {
    const { logLikelihood } = yield* objective.evaluateInSteps(start, false);
    return { x: start, logLikelihood, converged: Number.isFinite(logLikelihood), joined: -1 };
  }
  const optimiser = lbfgs(start, {
    lower: space.lower.map((bound, k) => (k === held ? start[k] : bound)),
    upper: space.upper.map((bound, k) => (k === held ? start[k] : bound)),
    memory: 8,
    firstStep: FIRST_STEP,
    tolerance: tolerance / events,
    relativeChange: Math.min(1e-12, tolerance * 1e-6),
    over: 4,
    iterations,
  });
  const down = new Float64Array(start.length);
  let iteration = 0;
  while (!optimiser.ended) {
    const { logLikelihood, gradient } = yield* objective.evaluateInSteps(optimiser.point);
    for (let k = 0; k < down.length; k++) down[k] = -gradient[k] / events;
    optimiser.tell(-logLikelihood / events, down);
    if (optimiser.iterations > iteration) {
      iteration = optimiser.iterations;
      const joined = yield* basinOf(objective, optimiser.best.point, -optimiser.best.value * events, known);
      if (joined >= 0) {
        const { x, logLikelihood: end, converged } = known[joined];
        return { x, logLikelihood: end, converged, joined };
      }
    }
  }
  return {
    x: optimiser.best.point.slice(),
    logLikelihood: -optimiser.best.value * events,
    converged: settled(optimiser.ended, optimiser.best.projectedGradient * events),
    joined: -1,
  };
}

/** A search that ran out of digits near a stationary point has arrived. */
const settled = ({ reason, converged }: Ending, slope: number): boolean =>
  converged || ((reason === 'stalled' || reason === 'line-search') && slope < 1e-2);

function* basinOf(
  objective: FitObjective,
  x: Float64Array,
  logLikelihood: number,
  known: readonly ClimbEnd[],
): Steps<number> {
  for (const [k, end] of known.entries()) {
    const above = logLikelihood - end.logLikelihood;
    if (end.joined >= 0 || above < -NEAR_BELOW || above > NEAR_ABOVE) continue;
    const between = yield* objective.evaluateInSteps(
      x.map((value, i) => (value + end.x[i]) / 2),
      false,
    );
    if (between.logLikelihood >= Math.min(logLikelihood, end.logLikelihood) - 1e-9 * Math.abs(logLikelihood)) return k;
  }
  return -1;
}
