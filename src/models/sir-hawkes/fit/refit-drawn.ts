/** Cascades drawn from a fit, observed as the one that was fitted, and fitted again: parametric bootstrap. */
import type { Steps } from '../../../core/method';
import type { Rng } from '../../../core/rng';
import { fitModel, type ModelFit } from './fit-model';
import { eventsNeeded, type FitOptions } from './fit-options';
import { sumsToShow } from './fit-report';
import { distanceTest } from '../tests-of-fit/goodness-of-fit';
import { historyOf, type History } from '../history';
import { residuals } from '../likelihood/model-likelihood';
import { HawkesContinuation } from '../simulate/simulate-hawkes';
import { simulationKernel } from '../simulate/simulation-kernel';

/** A drawn cascade is cut off at so many times the events of the observed one: plain Hawkes with n* > 1 knows no end. */
const MOST_TIMES = 20;
const MOST_MORE = 1000;
/** Random starts of a refit; one more is the fit that it was drawn from. */
const STARTS = 2;

/**
 * One cascade of the fitted model with the same seeds. Observed for the same time; where the observation ended with its last event, to the
 * same number of events. Marks are drawn from those observed.
 */
export function drawnHistory(fit: ModelFit, observed: History, rng: Rng): History {
  const { times, marks, seeds, end } = observed;
  const n = times.length;
  const byCount = end === times[n - 1];
  const marksOf = fit.model.marked ? marks : undefined;
  const first: History = {
    times: times.slice(0, seeds),
    seeds,
    end: times[seeds - 1],
    ...(marksOf && { marks: marksOf.slice(0, seeds) }),
  };
  const run = new HawkesContinuation({
    kernel: simulationKernel(fit.model, fit.parameters),
    population: fit.parameters.population,
    beta: fit.parameters.beta,
    ...(marksOf && { marks: (luck: Rng) => marksOf[luck.below(n)] }),
    history: first,
    horizon: byCount ? Infinity : end,
    mostEvents: byCount ? n - seeds : MOST_TIMES * n + MOST_MORE,
  }).run(rng);
  const all = Float64Array.of(...first.times, ...run.times);
  const allMarks = first.marks && run.marks ? Float64Array.of(...first.marks, ...run.marks) : undefined;
  const cut = run.ending.reason === 'cap' && !byCount;
  return historyOf(all, allMarks, byCount || cut ? all[all.length - 1] : end);
}

/** KS distance of a drawn and refitted cascade; NaN where it is too short to be fitted. */
export function* refitDistance(fit: ModelFit, observed: History, options: FitOptions, rng: Rng): Steps<number> {
  const { model } = fit;
  const drawn = drawnHistory(fit, observed, rng);
  if (drawn.times.length - drawn.seeds < eventsNeeded(model, options)) return NaN;
  const refitOptions = { ...options, starts: Math.min(options.starts, STARTS), from: fit.parameters, bare: true };
  const again = yield* fitModel([drawn], model, refitOptions, rng);
  return distanceTest(residuals(model, again.parameters, drawn, sumsToShow(model, drawn.times.length)).values).distance;
}
