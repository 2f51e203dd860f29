/**
 * How predictions of popularity are compared: 10 folds; in each of 10 iterations 4 folds train and the other 6 test; all test
 * predictions together make the boxplots (SIR-HawkesN, section on popularity).
 *
 * Which four is not in the paper. Here iteration i trains on folds i, i + 1, i + 2, i + 3 (modulo 10) of a drawn division, so that
 * every cascade is tested six times. Every model has the same plan: their predictions can be compared and averaged one by one.
 */
import { invariant } from '../../../core/errors';
import type { Steps } from '../../../core/method';
import type { Rng } from '../../../core/rng';
import { mean } from '../../../core/statistics';
import { absoluteRelativeError } from './popularity-features';
import { stepsWithin } from '../steps-within';
import { rowsWhere, shuffledFolds } from './tune-trees';

export const FOLDS = 10;
export const TRAINING_FOLDS = 4;
const TESTS_A_STEP = 100;

export interface Iteration {
  /** Indices of cascades, ascending. */
  readonly train: Int32Array;
  readonly test: Int32Array;
}

/** @param cascades number of cascades, at least one a fold */
export function foldPlan(
  cascades: number,
  rng: Rng,
  folds = FOLDS,
  trainingFolds = TRAINING_FOLDS,
): readonly Iteration[] {
  invariant(cascades >= folds, `foldPlan: ${cascades} cascades are fewer than ${folds} folds`);
  invariant(trainingFolds > 0 && trainingFolds < folds, `foldPlan: ${trainingFolds} of ${folds} folds to train on`);
  const foldOf = shuffledFolds(cascades, folds, rng);
  return Array.from({ length: folds }, (_, i) => {
    const trains = (fold: number): boolean => (fold - i + folds) % folds < trainingFolds;
    return { train: rowsWhere(foldOf, trains), test: rowsWhere(foldOf, (fold) => !trains(fold)) };
  });
}

/** Learns from the cascades of `train`, and gives the predicted final size of any cascade. */
export type Learner = (train: Int32Array, iteration: number) => Steps<(cascade: number) => number>;

/** Test predictions of all iterations, one after the other; arrays of one length, in the order of the plan. */
export interface PooledPredictions {
  readonly iteration: Int32Array;
  readonly cascade: Int32Array;
  /** Predicted final size; Infinity where a model foresees no end. */
  readonly predicted: Float64Array;
  /** Absolute relative error of each. */
  readonly errors: Float64Array;
}

/** @param finals final size of each cascade, ≥ 1 */
export function* crossValidate(
  plan: readonly Iteration[],
  finals: Float64Array,
  learner: Learner,
): Steps<PooledPredictions> {
  const predicted: number[] = [];
  const iteration: number[] = [];
  const cascade: number[] = [];
  for (const [i, { train, test }] of plan.entries()) {
    const predict = yield* stepsWithin(learner(train, i), i, plan.length);
    for (const [k, c] of test.entries()) {
      if (k % TESTS_A_STEP === 0) yield { done: i + 1, total: plan.length, stage: 'Predicting' };
      iteration.push(i);
      cascade.push(c);
      predicted.push(predict(c));
    }
  }
  return withErrors(Int32Array.from(iteration), Int32Array.from(cascade), Float64Array.from(predicted), finals);
}

/** Mean of the predictions of several models with one plan: the combined model of the paper is that of EXPN and PL. */
export function averagedPredictions(models: readonly PooledPredictions[], finals: Float64Array): PooledPredictions {
  const [{ iteration, cascade }] = models;
  for (const model of models) {
    invariant(
      model.cascade.length === cascade.length && model.cascade.every((c, k) => c === cascade[k]),
      'averagedPredictions: the models were validated by different plans',
    );
  }
  const predicted = Float64Array.from(cascade, (_, k) => mean(models.map((model) => model.predicted[k])));
  return withErrors(iteration, cascade, predicted, finals);
}

function withErrors(
  iteration: Int32Array,
  cascade: Int32Array,
  predicted: Float64Array,
  finals: Float64Array,
): PooledPredictions {
  const errors = predicted.map((size, k) => absoluteRelativeError(size, finals[cascade[k]]));
  return { iteration, cascade, predicted, errors };
}
