/** The independent parts of a learning run: a model on the samples outside a fold, judged by that fold; and a model on all samples. */
import { averageRank } from './ranks';
import { descend, estimates, newFit, squaredError, type DescentSettings, type Fit, type ModelId } from './fit';
import { visitingOrder } from './folds';
import type { LearningPlan } from './learning-plan';

/** What a model reaches on a fold that it has not seen. */
export interface FoldResult {
  /** Σ of squared errors on the held-out samples, and how many they are. */
  readonly squared: number;
  readonly count: number;
  /** Average rank of the positive ones; NaN where there is none. */
  readonly rank: number;
  /** Mean squared error on the samples learned from, after the last epoch. */
  readonly training: number;
  /** Estimates for the held-out samples, in the order of the fold. */
  readonly found: Float64Array;
}

export function* fitFold(
  { samples, folds, start, friends }: Pick<LearningPlan, 'samples' | 'folds' | 'start' | 'friends'>,
  model: ModelId,
  fold: number,
  p: DescentSettings,
): Generator<void, FoldResult> {
  const order = visitingOrder(folds, fold);
  const fit = newFit(model, samples, friends.sources.length, p.factors, start, order);
  for (let epoch = 0; epoch < p.epochs; epoch++) yield* descend(fit, samples, order, p);
  const held = folds[fold];
  const found = yield* estimates(fit, samples, held);
  const seen = yield* estimates(fit, samples, order);
  const yes = Uint8Array.from(held, (s) => samples.yes[s]);
  return {
    squared: squaredError(found, samples, held),
    count: held.length,
    rank: averageRank(found, yes),
    training: squaredError(seen, samples, order) / order.length,
    found,
  };
}

/** What a model finds in all samples. */
export interface WholeFit {
  /** Mean squared error after 0, 1, … epochs; length epochs + 1. */
  readonly descent: Float64Array;
  readonly fit: Fit;
}

/** Samples are visited fold after fold, as in the cross-validation. */
export function* fitAll(
  { samples, folds, start, friends }: Pick<LearningPlan, 'samples' | 'folds' | 'start' | 'friends'>,
  model: ModelId,
  p: DescentSettings,
): Generator<void, WholeFit> {
  const order = visitingOrder(folds, -1);
  const fit = newFit(model, samples, friends.sources.length, p.factors, start, order);
  const descent = new Float64Array(p.epochs + 1);
  for (let epoch = 0; epoch <= p.epochs; epoch++) {
    if (epoch > 0) yield* descend(fit, samples, order, p);
    const found = yield* estimates(fit, samples, order);
    descent[epoch] = squaredError(found, samples, order) / order.length;
  }
  return { descent, fit };
}
