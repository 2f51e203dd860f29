/**
 * Maximum-likelihood fit of one model to one or many cascades together (SIR-HawkesN, section 4): climbs from random starts, the best end
 * climbed once more as far as digits go, standard errors, the interval of N, and everything odd as a status.
 */
import type { Steps } from '../../../core/method';
import type { Rng } from '../../../core/rng';
import { climb, COARSE, FINE, type ClimbEnd } from './climb';
import { pointOf, shapeAt, type FitSpace } from './coordinates';
import type { FitOptions } from './fit-options';
import { fitProblem, hasFastSums, type FitProblem } from './fit-problem';
import type { History, Model, ModelParameters } from '../history';
import type { Shape } from '../likelihood/likelihood';
import { limitsOf } from './limits';
import { FitObjective, meanOffspring, type ObjectiveAt } from './fit-objective';
import { parametersOf, shapeOf } from '../model-parameters';
import { populationInterval } from './profile-population';
import { covarianceAt, standardErrors, type Covariance, type StandardErrors } from './standard-errors';
import { startsOf } from './starts';
import { statusOf, type FitStatus, type FitStatusCode } from './statuses';

/** Plain data. */
export interface ModelFit {
  readonly model: Model;
  readonly parameters: ModelParameters;
  /** β_I = φ(0), per time. */
  readonly infectionRate: number;
  /** n* of the fitted kernel, times E[m^β] where marks weigh; Infinity where there is none. */
  readonly nstar: number;
  readonly logLikelihood: number;
  /** Events that are no seeds, of all cascades. */
  readonly events: number;
  /** Free parameters, β_I included. */
  readonly coordinates: number;
  readonly aic: number;
  /** Largest slope of LL by a transformed coordinate that the box does not stop. */
  readonly gradientNorm: number;
  /** Starts that came to within 1e-4 of the best end, or into its basin. */
  readonly startsReached: number;
  readonly starts: number;
  readonly sums: 'exact' | 'fast';
  /** |fast − exact| of LL at the fit; 0 for exact sums, NaN where it was not measured. */
  readonly sumsError: number;
  readonly errors: StandardErrors;
  /** 95 % profile interval of N; NaN where N is not fitted. */
  readonly populationLow: number;
  readonly populationHigh: number;
  readonly status: readonly FitStatus[];
  /** The fit in transformed coordinates. */
  readonly point: Float64Array;
}

/** Ends whose LL differ by less are the same. */
const SAME_END = 1e-4;
/** Exact sums for comparison take the square of the events: measured up to so many. */
const MEASURED_UP_TO = 5000;
const ON_A_SLOPE = 1e-2;
/** Slope of exact sums at the end that fast ones found. */
const COARSE_SLOPE = 1e-5;
/** ln(N − n_max) of an N that is n_max to the last digit. */
const LOG_OF_NOBODY = -40;

/** Throws DataError `too-few-events`. Same data, options and stream: same bits. */
export function* fitModel(histories: readonly History[], model: Model, options: FitOptions, rng: Rng): Steps<ModelFit> {
  const problem = fitProblem(histories, model, options);
  const starts = startPoints(problem, rng);
  const ends = yield* climbAll(problem, starts);
  return yield* finishFit(problem, ends);
}

/** All starts of a problem, the one that was given first. */
export function startPoints({ space, options }: FitProblem, rng: Rng): Float64Array[] {
  // Without anything to search for, one start is all.
  if (space.names.length === 0) return [new Float64Array()];
  const drawn = startsOf(space, options.starts, rng);
  return options.from ? [pointOf(space, shapeOf(options.from)), ...drawn] : drawn;
}

/** Climbs from these starts, later ones breaking off in the basins of earlier ones. */
export function* climbAll({ search }: FitProblem, starts: readonly Float64Array[]): Steps<ClimbEnd[]> {
  const ends: ClimbEnd[] = [];
  for (const start of starts) ends.push(yield* climb(search, start, { tolerance: COARSE, known: ends }));
  return ends;
}

/** From the ends of the climbs to the fit. */
export function* finishFit(problem: FitProblem, ends: readonly ClimbEnd[]): Steps<ModelFit> {
  const { histories, model, space, search, sums, options } = problem;
  const { names, scale } = space;
  const highest = Math.max(...ends.map(({ logLikelihood }) => logLikelihood));
  const coarse = ends.find(({ logLikelihood }) => logLikelihood === highest) ?? ends[0];
  let polished = yield* climb(search, coarse.x, { tolerance: FINE, iterations: 100 });
  let limits = yield* limitsOf(search, histories, polished);
  if (limits.some(({ code }) => code === 'n-at-observed')) {
    const held = names.indexOf('population');
    const whole = yield* climb(search, everybody(polished.x, space), { tolerance: FINE, iterations: 100, held });
    if (whole.logLikelihood >= polished.logLikelihood) {
      polished = whole;
      limits = yield* limitsOf(search, histories, polished);
    }
  }
  const { x, at, gradientNorm } = yield* reported(problem, polished.x);
  const shape = shapeAt(space, x);
  const found: { code: FitStatusCode; parameter?: keyof Shape }[] = [];
  const { infectionRate, logLikelihood, held } = at;
  const parameters = parametersOf(model, infectionRate, shape);
  const free = names.map((name) => !limits.some(({ open }) => open.includes(name)));
  const full = !options.bare;
  const covariance = full ? yield* covarianceAt(search, x, infectionRate, held, free) : undefined;
  const top = { x, logLikelihood: polished.logLikelihood };
  const interval = full ? yield* populationInterval(search, top, spreadOf(covariance)) : { low: NaN, high: NaN };
  const startsReached = ends.filter((end) => end.logLikelihood >= highest - SAME_END).length;
  found.push(...limits);
  if (held) found.push({ code: 'n-star-held' });
  if (ends.length > 2 && startsReached * 3 <= ends.length) found.push({ code: 'few-starts-agree' });
  if (!polished.converged && gradientNorm > ON_A_SLOPE) found.push({ code: 'not-converged' });
  if (full && !covariance) found.push({ code: 'no-errors' });
  const numbers = {
    infectionRate,
    population: shape.population,
    startsReached,
    starts: ends.length,
    gradientNorm,
  };
  return {
    model,
    parameters,
    infectionRate,
    nstar: infectionRate * meanOffspring(model, shape),
    logLikelihood,
    events: scale.events,
    coordinates: 1 + names.length,
    aic: 2 * (1 + names.length) - 2 * logLikelihood,
    gradientNorm,
    startsReached,
    starts: ends.length,
    sums,
    sumsError: sums === 'exact' ? 0 : full ? yield* sumsErrorAt(problem, x, at.logLikelihood) : NaN,
    errors: covariance ? standardErrors(covariance, model, shape, infectionRate, parameters.kappa, space) : {},
    populationLow: interval.low,
    populationHigh: interval.high,
    status: found.map(({ code, parameter }) => statusOf(code, numbers, parameter)),
    point: x,
  };
}

/** The fit in the arithmetic that is reported, climbed there where the search's was not good enough. */
function* reported(
  { final, search, space }: FitProblem,
  x: Float64Array,
): Steps<{
  x: Float64Array;
  at: ObjectiveAt;
  gradientNorm: number;
}> {
  const slopeOf = (point: Float64Array, { gradient }: ObjectiveAt): number =>
    projected(point, gradient, space.lower, space.upper);
  const at = { ...(yield* final.evaluateInSteps(x)) };
  const slope = slopeOf(x, at);
  const held = space.names.findIndex((_, k) => x[k] < space.lower[k]);
  if (final === search || slope < COARSE_SLOPE) return { x, at, gradientNorm: slope };
  const { x: better } = yield* climb(final, x, { tolerance: COARSE_SLOPE, iterations: 50, held });
  const there = { ...(yield* final.evaluateInSteps(better)) };
  return { x: better, at: there, gradientNorm: slopeOf(better, there) };
}

/** The same point with N = n_max, to the last digit; outside the box. */
function everybody(x: Float64Array, { names }: FitSpace): Float64Array {
  return x.map((value, k) => (names[k] === 'population' ? LOG_OF_NOBODY : value));
}

/** max |P(x + ∇LL) − x|, the box's bounds taken into account. */
function projected(x: Float64Array, slope: Float64Array, lower: Float64Array, upper: Float64Array): number {
  let largest = 0;
  for (let k = 0; k < x.length; k++)
    largest = Math.max(
      largest,
      slope[k] < 0 ? Math.min(-slope[k], Math.max(0, x[k] - lower[k])) : Math.min(slope[k], upper[k] - x[k]),
    );
  return largest;
}

/** Standard error of ln(N − n_max); NaN without one. */
function spreadOf(covariance: Covariance | undefined): number {
  const row = covariance?.names.indexOf('population') ?? -1;
  return covariance && row >= 0 ? Math.sqrt(covariance.matrix[row * covariance.names.length + row]) : NaN;
}

function* sumsErrorAt(
  { histories, space, options, model }: FitProblem,
  x: Float64Array,
  logLikelihood: number,
): Steps<number> {
  if (!hasFastSums(model)) return 0;
  if (space.scale.largest > MEASURED_UP_TO) return NaN;
  const exact = new FitObjective(histories, space, 'exact', options.subcritical && !model.finite);
  const at = yield* exact.evaluateInSteps(x, false);
  return Math.abs(at.logLikelihood - logLikelihood);
}
