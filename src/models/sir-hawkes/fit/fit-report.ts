/** What is told of one fitted model besides its parameters: tests, quantiles, intensity, likelihood of N, and what came later. */
import type { Issue } from '../../../core/errors';
import type { Steps } from '../../../core/method';
import { populationProfile, type ProfilePoint } from './profile-population';
import type { ModelFit } from './fit-model';
import type { FitProblem } from './fit-problem';
import { goodnessOfFit, type GoodnessOfFit } from '../tests-of-fit/goodness-of-fit';
import type { History, Model, ModelParameters } from '../history';
import { hasFastSums } from './fit-problem';
import { holdout, type Holdout } from '../tests-of-fit/holdout';
import { intensities, logLikelihood, residuals } from '../likelihood/model-likelihood';
import { quantilePlot, type QuantilePlot } from '../tests-of-fit/quantile-plot';

export type FitIssue = Pick<Issue, 'code' | 'message'>;

/** Plain data. */
export interface FitReport {
  readonly fit: ModelFit;
  readonly tests: GoodnessOfFit;
  readonly quantiles: QuantilePlot;
  /** λ at the times of the problem's grid. */
  readonly intensity: Float64Array;
  readonly profile: readonly ProfilePoint[];
  /** Absent where nothing came later. */
  readonly later?: Holdout;
}

/** Pairs that are summed in one go: some 10 ms. From there on residuals and held-out events are summed the fast way. */
const PAIRS_A_STEP = 2e5;
const EXACT_UP_TO = 700;
/** Times at which an intensity is given. */
const GRID = 600;

/** Sums for what is shown rather than compared to the last digit: exact up to some hundred events. */
export const sumsToShow = (model: Model, events: number): 'exact' | 'fast' =>
  hasFastSums(model) && events > EXACT_UP_TO ? 'fast' : 'exact';

/**
 * @param problem of `observed` alone
 * @param whole   the cascade to its end, for what came later
 * @param grid    as `intensityTimes` gives it
 */
export function* reportOn(
  problem: FitProblem,
  fit: ModelFit,
  observed: History,
  whole: History,
  grid: Float64Array,
): Steps<FitReport> {
  const { model } = problem;
  const { values } = residuals(model, fit.parameters, observed, sumsToShow(model, observed.times.length));
  yield { done: 0, stage: 'Testing' };
  const tests = goodnessOfFit(values);
  const quantiles = yield* quantilePlot(values);
  const intensity = yield* intensityAt(model, fit.parameters, whole, grid);
  const top = { x: fit.point, logLikelihood: problem.search.evaluate(fit.point, false).logLikelihood };
  const profile = yield* populationProfile(problem.search, top, fit.populationLow, fit.populationHigh);
  const count = observed.times.length;
  const ofLater = (): Holdout =>
    holdout(model, fit.parameters, whole, count, (held, parameters, history) =>
      logLikelihood(held, parameters, history, sumsToShow(held, history.times.length)),
    );
  return {
    fit,
    tests,
    quantiles,
    intensity,
    profile,
    ...(whole.times.length > count && { later: ofLater() }),
  };
}

/**
 * Times from 0 to the end of the observation or of the cascade, whichever is later, ascending: even ones, and where there are few events,
 * those with a moment just after each, so that the jumps are seen.
 */
export function intensityTimes(observed: History, whole: History): Float64Array {
  const last = whole.times[whole.times.length - 1];
  const end = Math.max(last, observed.end < Infinity ? observed.end : 0) || 1;
  const events = whole.times.length <= GRID / 4 ? whole.times : new Float64Array();
  const even = GRID - 2 * events.length;
  const just = 1e-9 * end;
  return Float64Array.from([
    ...Array.from({ length: even }, (_, k) => (end * k) / (even - 1)),
    ...[...events].flatMap((t) => [t, t + just]),
  ]).toSorted();
}

/** λ(t−) of the model given all that happened before t. */
export function* intensityAt(
  model: Model,
  parameters: ModelParameters,
  whole: History,
  grid: Float64Array,
): Steps<Float64Array> {
  const found = new Float64Array(grid.length);
  const onePass = model.kernel === 'EXP' || model.kernel === 'SI';
  const step = onePass ? grid.length : Math.max(1, Math.floor(PAIRS_A_STEP / whole.times.length));
  for (let from = 0; from < grid.length; from += step) {
    yield { done: from, total: grid.length, stage: 'Intensity' };
    found.set(intensities(model, parameters, whole, grid.subarray(from, from + step)), from);
  }
  return found;
}
