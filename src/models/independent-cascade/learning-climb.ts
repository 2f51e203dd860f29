/** Climbs an objective: any optimiser, any objective, with a picture after every iteration and a checkpoint to go on from. */
import type { Outputs } from '../../core/outputs';
import { adam } from '../../core/optimise/adam';
import { gradientDescent } from '../../core/optimise/gradient-descent';
import { lbfgs } from '../../core/optimise/lbfgs';
import { onAngle } from '../../core/optimise/on-angle';
import { onLogit } from '../../core/optimise/on-logit';
import type { Ending, Optimiser, OptimiserState } from '../../core/optimise/optimiser';
import { resumeOptimiser } from '../../core/optimise/resume-optimiser';
import { copyPath, type LearningPath } from './learning-path';
import { within, worded, type Leading } from './learning-rounds';
import type { LearningSettings } from './learning-settings';

/** Objective O and its gradient at one point, for M cascades. */
export interface Climbed {
  objective: number;
  gradient: Float64Array;
}

export interface Climb {
  start: Float64Array;
  lower: number;
  upper: number;
  /** M: the optimiser sees O/M, so that steps and tolerances do not depend on it. */
  cascades: number;
  /** Nodes and T of the problem, for the step rule of plain gradient ascent. */
  nodes: number;
  horizon: number;
  evaluate(point: Float64Array): Leading<Climbed>;
  /** What is shown at a point; undefined: nothing this time. */
  picture(point: Float64Array, path: LearningPath): Outputs | undefined;
  /** Mean |Δα| at a point, NaN where it is not known. */
  error(point: Float64Array): number;
  largest: number;
  /** What the path counts in `gap`, in words. */
  measure: string;
  replicas: number;
}

export interface ClimbState {
  optimiser: OptimiserState;
  /** Gradients computed before this climb. */
  base: number;
  path: LearningPath;
}

export interface ClimbResult {
  point: Float64Array;
  /** O at the point. */
  objective: number;
  evaluations: number;
  iterations: number;
  ending: Ending;
  path: LearningPath;
}

function optimiserFor(p: LearningSettings, climb: Climb): Optimiser {
  const { start, lower, upper, nodes, horizon } = climb;
  const rule = { tolerance: p.tolerance, iterations: p.iterations };
  switch (p.optimiser) {
    case 'lbfgs':
      // The angle belongs to probabilities; a rate of weights is searched as it is.
      return p.tie === 'weight'
        ? lbfgs(start, { lower, upper, ...rule })
        : onAngle((phi, from, to) => lbfgs(phi, { lower: from, upper: to, ...rule }), start, lower, upper);
    case 'lbfgs-alpha':
      return lbfgs(start, { lower, upper, ...rule });
    case 'logit-lbfgs':
      return onLogit((z) => lbfgs(z, rule), start, lower, upper);
    case 'adam':
      return onLogit((z) => adam(z, { rate: p.learningRate, ...rule }), start, lower, upper);
    case 'gradient':
      // N/(80 M T′) on O, where T′ = T + 1; the objective here is O/M.
      return gradientDescent(start, { step: nodes / (80 * (horizon + 1)), lower, upper, ...rule });
    default:
      return p.optimiser satisfies never;
  }
}

/**
 * @param earlier what earlier climbs of the run have left; goes on here
 * @param wrap   what else a checkpoint needs to hold, around the state of the climb
 * @param resume a state to go on from; its path counts
 */
export function* climbObjective(
  p: LearningSettings,
  climb: Climb,
  earlier: LearningPath,
  wrap: (state: ClimbState) => unknown,
  resume?: ClimbState,
): Leading<ClimbResult> {
  const optimiser = resume ? resumeOptimiser(resume.optimiser) : optimiserFor(p, climb);
  const path = copyPath(resume?.path ?? earlier);
  const base = resume?.base ?? path.evaluations.at(-1) ?? 0;
  const negative = new Float64Array(climb.start.length);
  const far = () => ({ done: Math.min(p.iterations, optimiser.iterations), total: p.iterations });
  const saying = (): string => {
    const last = path.gap.at(-1);
    return `Learning${last === undefined ? '' : `, ${climb.measure} ${last.toLocaleString('en', { maximumSignificantDigits: 4 })}`}, iteration`;
  };
  while (!optimiser.ended) {
    const iteration = optimiser.iterations;
    const { objective, gradient } = yield* climb.evaluate(optimiser.point);
    for (let k = 0; k < negative.length; k++) negative[k] = -gradient[k] / climb.cascades;
    yield* within(worded(saying(), optimiser.tellInSteps(-objective / climb.cascades, negative), far()));
    if (optimiser.iterations === iteration && !optimiser.ended && path.evaluations.length > earlier.evaluations.length)
      continue;
    const { best } = optimiser;
    path.evaluations.push(base + optimiser.evaluations);
    path.gap.push(climb.largest / climb.cascades + best.value);
    path.gradient.push(best.projectedGradient);
    path.error.push(climb.error(best.point));
    path.replicas.push(climb.replicas);
    const outputs = climb.picture(best.point, path);
    yield {
      ...far(),
      stage: saying(),
      ...(outputs ? { outputs } : {}),
      checkpoint: () => wrap({ optimiser: optimiser.state(), base, path: copyPath(path) }),
    };
  }
  const { best, evaluations, iterations, ended } = optimiser;
  return {
    point: best.point.slice(),
    objective: -best.value * climb.cascades,
    evaluations: base + evaluations,
    iterations,
    ending: ended,
    path,
  };
}
