/** What fits cost, in elementary operations and bytes: events, evaluations of the likelihood, and terms of each. */
import type { CascadesSize } from '../../core/cascade';
import { candidateModels, chosenModel, fitOptionsOf } from './fit/candidate-models';
import type { CandidateSettings, FittingSettings, ModelSettings } from './fit/candidate-models';
import { freeParameters, type FitOptions } from './fit/fit-options';
import { observedEvents, type Model, type ObservationWindow } from './history';

interface Cost {
  operations: number;
  bytes: number;
}

/** Events reckoned with before the cascades are there. */
const UNKNOWN = 200;
/** Terms for each event of a power law: exponentials that it is the sum of, those counted that are not negligible. */
const TERMS = 60;
/** Operations of a term, a pair or an exponential, and of an event in one pass. */
const A_TERM = 3;
const AN_EVENT = 8;
/** What one evaluation costs however short the cascade: the climber's own work, and for a power law its sum of exponentials. */
const A_STEP = 5000;
const A_SUM = 40_000;

type ObservedCascade = ObservationWindow & { readonly cascade: number };

/** Events observed of the chosen cascade; of the largest one as long as only sizes are known. */
function eventsOf(p: ObservedCascade, cascades: CascadesSize | undefined): number {
  const set = cascades?.set;
  if (set && p.cascade >= 1 && p.cascade <= set.count) return Math.max(2, observedEvents(set, p.cascade - 1, p).count);
  return Math.max(2, (cascades?.largest ?? UNKNOWN) * (p.observeBy === 'share' ? p.share : 1));
}

/** Operations of one evaluation with its slopes. */
export function evaluationCost(model: Model, events: number, exact: boolean): number {
  const { kernel } = model;
  if (kernel === 'GAUSS') return A_STEP + A_TERM * events * events;
  if (kernel !== 'PL' && kernel !== 'QEXP') return A_STEP + AN_EVENT * events;
  return A_STEP + A_SUM + A_TERM * events * (exact ? events : Math.min(events, TERMS));
}

/** Evaluations of a fit: a first climb of some 15 for each dimension, a few for every further start, and what follows. */
export function fitCost(model: Model, options: FitOptions, events: number): number {
  const dimensions = freeParameters(model, options) - 1;
  const evaluations = dimensions === 0 ? 1 : 15 * dimensions + 10 * options.starts + (options.bare ? 0 : 50);
  const exact = options.sums === 'exact' || (options.sums === 'auto' && events <= 2000);
  return evaluations * evaluationCost(model, events, false) + 2 * evaluationCost(model, events, exact);
}

export function estimateFit(
  p: ObservedCascade & FittingSettings & CandidateSettings & { readonly bootstrap: number },
  _network: object,
  cascades?: CascadesSize,
): Cost {
  const events = eventsOf(p, cascades);
  const options = fitOptionsOf(p);
  let operations = 0;
  for (const model of candidateModels(p)) {
    // Besides the fit: the likelihood of N, the intensity at 600 times, and tests.
    operations += fitCost(model, options, events) + 120 * evaluationCost(model, events, false) + 600 * events;
    operations += p.bootstrap * fitCost(model, { ...options, starts: 2, bare: true }, events);
  }
  return { operations, bytes: 1e6 + 1000 * events };
}

type Forecast = ObservedCascade &
  FittingSettings &
  ModelSettings & { readonly runs: number; readonly uncertainty: string };

/** Runs go on to about twice as many events, each at some twenty operations. */
const A_DRAWN_EVENT = 40;

/** Evaluations, without slopes, of one ensemble of walkers that draws parameters: 20 walkers; 120 sweeps, 80, or 40 of long cascades. */
const drawsCost = (model: Model, events: number): number =>
  20 * (events > 2000 ? 40 : events > 200 ? 80 : 120) * 0.6 * evaluationCost(model, events, false);

export function estimateForecast(
  p: Forecast & { readonly refits: number },
  _network: object,
  cascades?: CascadesSize,
): Cost {
  const events = eventsOf(p, cascades);
  const model = chosenModel(p);
  const options = fitOptionsOf(p);
  const refits = p.uncertainty === 'bootstrap' ? p.refits : 0;
  const operations =
    fitCost(model, options, events) +
    refits * fitCost(model, { ...options, starts: 2, bare: true }, events) +
    (p.uncertainty === 'likelihood' ? 2 * drawsCost(model, events) : 0) +
    p.runs * events * A_DRAWN_EVENT;
  return { operations, bytes: 1e6 + 200 * events + 1500 * p.runs };
}

export function estimateCoverage(
  p: Forecast & { readonly trials: number },
  _network: object,
  cascades?: CascadesSize,
): Cost {
  const events = eventsOf(p, cascades);
  const options = fitOptionsOf(p);
  const model = chosenModel(p);
  // Each cascade is forecast with and without the uncertainty of its fit.
  const uncertain = p.uncertainty === 'likelihood';
  const each =
    fitCost(model, { ...options, bare: true }, events) +
    (uncertain ? drawsCost(model, events) : 0) +
    (uncertain ? 2 : 1) * p.runs * events * A_DRAWN_EVENT;
  return { operations: (1 + p.trials) * each, bytes: 1e6 + 400 * events + 400 * p.trials };
}
