/**
 * The best point of a likelihood and nothing else: no standard errors, no interval, no polish beyond what climbs are compared by (slopes
 * of 5e-5). For the hundreds of fits of a bootstrap.
 */
import type { Steps } from '../../core/method';
import { shapeAt } from './coordinates';
import { climbAll } from './fit-model';
import type { FitProblem } from './fit-problem';
import type { ModelParameters } from './history';
import { parametersOf } from './model-parameters';

export function* bestOf(
  problem: FitProblem,
  starts: readonly Float64Array[],
): Steps<{ x: Float64Array; parameters: ModelParameters }> {
  const { search, space, model } = problem;
  const ends = yield* climbAll(problem, starts);
  // The first of equals.
  const { x } = ends.reduce((best, end) => (end.logLikelihood > best.logLikelihood ? end : best));
  const { infectionRate } = yield* search.evaluateInSteps(x, false);
  return { x, parameters: parametersOf(model, infectionRate, shapeAt(space, x)) };
}
