/** One model and one cascade of a set: fitted, tested, and judged by events that were kept away from a second fit. */
import type { Steps, Streams } from '../../../core/method';
import { fitModel } from '../fit/fit-model';
import type { FitOptions } from '../fit/fit-options';
import { sumsToShow } from '../fit/fit-report';
import { codeOf } from '../fit/fit-table';
import { goodnessOfFit } from '../tests-of-fit/goodness-of-fit';
import { modelName, observedCount, type History, type Model, type ModelParameters } from '../history';
import { firstEvents, holdout } from '../tests-of-fit/holdout';
import { logLikelihood, residuals } from '../likelihood/model-likelihood';
import { weighingIssue } from '../weighing-check';

/** What is kept of a fit; plain data. */
export interface SetFit {
  readonly parameters: ModelParameters;
  readonly infectionRate: number;
  readonly nstar: number;
  readonly logLikelihood: number;
  readonly aic: number;
  readonly startsReached: number;
  /** Codes of what is odd, with a space between them. */
  readonly status: string;
  /** D of Kolmogorov and Smirnov, and the p-values of the three tests; NaN where a test has no result. */
  readonly ksDistance: number;
  readonly ksP: number;
  readonly edP: number;
  readonly lbP: number;
  /** −LL per held-out event; Infinity where the fitted N is too small, NaN where it was not asked for or too little is left. */
  readonly holdout: number;
  /** The same with N raised to the number of events. */
  readonly holdoutRaised: number;
}

/** For the compared holdout of several models: the first events that are fitted, or 0 where they are too few for one of the models. */
export function heldOutFrom({ times, seeds }: History, share: number, needed: number): number {
  const count = observedCount(times.length, share);
  return count - Math.min(seeds, count) >= needed && count < times.length ? count : 0;
}

/**
 * @param heldFrom number of events that the second fit sees; 0: there is none
 * @param streams  `streams(name of the model)` and `streams(name of the model, 'holdout')` draw the starts
 * @returns null where the model weighs marks and those of the cascade are none, or no weights
 */
export function* fitOfSet(
  history: History,
  model: Model,
  options: FitOptions,
  heldFrom: number,
  streams: Streams,
): Steps<SetFit | null> {
  if (model.marked && weighingIssue(history)) return null;
  const bare = { ...options, bare: true };
  const name = modelName(model);
  const fit = yield* fitModel([history], model, bare, streams(name));
  const sums = sumsToShow(model, history.times.length);
  const tests = goodnessOfFit(residuals(model, fit.parameters, history, sums).values, [1]);
  let later = { perEvent: NaN, perEventRaised: NaN };
  if (heldFrom > 0) {
    const early = yield* fitModel([firstEvents(history, heldFrom)], model, bare, streams(name, 'holdout'));
    yield { done: 0, stage: 'Fitting' };
    later = holdout(model, early.parameters, history, heldFrom, (m, at, h) => logLikelihood(m, at, h, sums));
  }
  return {
    parameters: fit.parameters,
    infectionRate: fit.infectionRate,
    nstar: fit.nstar,
    logLikelihood: fit.logLikelihood,
    aic: fit.aic,
    startsReached: fit.startsReached,
    status: fit.status.map(codeOf).join(' '),
    ksDistance: tests.distance.distance,
    ksP: tests.distance.p,
    edP: tests.dispersion.upper,
    lbP: tests.correlation[0].p,
    holdout: later.perEvent,
    holdoutRaised: later.perEventRaised,
  };
}
