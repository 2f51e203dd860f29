/**
 * Plain gradient descent inside a box, by the step rule of the authors' code for SLICER (Wilinski and Lokhov 2021): a fixed multiple
 * of the gradient, halved for each parameter by itself until the new value lies strictly inside its bounds, and scaled down by
 * 1/√(k − 400) for steps k > 401. It stops when the value changes by less than a millionth from one step to the next – which says
 * nothing about the distance to a solution, and does not count as converged.
 *
 * The authors climb O with the step N/(80 M T′), where T′ = T + 1 is the horizon as their code counts it. For f = −O/M the same
 * steps are those of `step` = N/(80 (T + 1)).
 */
import { invariant, InvariantError } from '../errors';
import { makeBox } from './box';
import { FirstOrder, startFirstOrder, type FirstOrderState } from './first-order';
import { copyState, type Optimiser, type OptimiserState } from './optimiser';
import { stopRule, type StopRule } from './progress';

export interface GradientOptions extends Partial<StopRule> {
  /** Multiple of the gradient that is taken as step; in units of parameter² / value. */
  readonly step: number;
  /** Bounds, one for all or one each; default none. The start must lie strictly inside. */
  readonly lower?: number | Float64Array;
  readonly upper?: number | Float64Array;
  /** Default 1e-6. */
  readonly relativeChange?: number;
  /** Default 1: from one step to the next. */
  readonly over?: number;
}

/** Steps of full length before they begin to shrink. */
const FULL_STEPS = 400;

interface GradientState extends FirstOrderState {
  readonly kind: 'gradient';
  readonly step: number;
}

/** A search from `start`. Memory: some 48 n bytes. Throws InvariantError where the start is not strictly inside. */
export function gradientDescent(start: Float64Array, options: GradientOptions): Optimiser {
  const { step, lower = -Infinity, upper = Infinity, relativeChange = 1e-6, over = 1 } = options;
  const n = start.length;
  invariant(n > 0 && start.every(Number.isFinite), 'the start must be a finite point');
  invariant(step > 0 && step < Infinity, `the step must be positive, got ${step}`);
  const box = makeBox(n, lower, upper);
  const outside = start.findIndex((value, i) => !(value > box.lower[i] && value < box.upper[i]));
  if (outside >= 0) throw new InvariantError(`parameter ${outside} starts at ${start[outside]}, not inside its bounds`);
  const rule = stopRule({ ...options, relativeChange, over });
  const state: GradientState = { kind: 'gradient', ...startFirstOrder(start, box, rule), step };
  return new FirstOrder(state, move);
}

/** Goes on from a state of {@link gradientDescent}, which stays untouched. */
export const resumeGradientDescent = (state: OptimiserState): Optimiser =>
  new FirstOrder(copyState(state as GradientState), move);

function move({ x, point, box, step, progress }: GradientState, gradient: Float64Array): void {
  const length = step / Math.sqrt(Math.max(1, progress.iterations + 1 - FULL_STEPS));
  for (let i = 0; i < x.length; i++) {
    let way = length * gradient[i];
    let next = x[i] - way;
    while (!(next > box.lower[i] && next < box.upper[i])) {
      way /= 2;
      next = x[i] - way;
    }
    point[i] = next;
  }
}
