/** What predictors of popularity are given: features of the observed part of each cascade, by four models, and what became of it. */
import { SECONDS_PER, type CascadeSet } from '../../../core/cascade';
import type { Steps, Streams } from '../../../core/method';
import { foldPlan, FOLDS, type Iteration } from './cross-validation';
import { fitModel } from '../fit/fit-model';
import type { FitOptions } from '../fit/fit-options';
import { modelName, type History, type Model } from '../history';
import { hawkesFinalSize, popularityFeatures, type PopularityFeatures } from './popularity-features';
import { seismic } from './seismic';

/** Plain data; the lists have one entry a model. */
export interface CascadeFeatures {
  readonly features: readonly PopularityFeatures[];
  /** n_obs + a₁/(1 − n*) of plain Hawkes with a power law; Infinity from n* = 1 on. */
  readonly uncorrected: number;
}

/** Fits all models. @param streams `streams(name of the model)` draws the starts */
export function* featuresOfCascade(
  history: History,
  models: readonly Model[],
  options: FitOptions,
  streams: Streams,
): Steps<CascadeFeatures> {
  const features: PopularityFeatures[] = [];
  let uncorrected = NaN;
  for (const model of models) {
    const fit = yield* fitModel([history], model, { ...options, bare: true }, streams(modelName(model)));
    features.push(popularityFeatures(model, fit.parameters, history));
    if (model.kernel === 'PL' && !model.finite) uncorrected = hawkesFinalSize(model, fit.parameters, history);
  }
  return { features, uncorrected };
}

/** SEISMIC's predicted size: its law of reaction times is in seconds. NaN where the unit has no length, or without followers. */
export function seismicSize(history: History, { time }: Pick<CascadeSet, 'time'>): number {
  const unit = SECONDS_PER[time.unit];
  if (Number.isNaN(unit)) return NaN;
  return seismic({ ...history, times: history.times.map((t) => t * unit), end: history.end * unit }).size;
}

/** As many iterations as wanted: after every ten the cascades are divided anew. */
export function iterationPlan(cascades: number, iterations: number, streams: Streams): Iteration[] {
  const divisions = Array.from({ length: Math.ceil(iterations / FOLDS) }, (_, d) =>
    foldPlan(cascades, streams('folds', d)),
  );
  return divisions.flat().slice(0, iterations);
}
