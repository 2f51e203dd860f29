/** The predictors of popularity that are compared: boosted trees on fitted parameters, and baselines that learn little or nothing. */
import type { Streams } from '../../../core/method';
import { mean } from '../../../core/statistics';
import { BOOSTING, predictBoosted, type BoostingSettings } from './boosted-trees';
import type { Learner } from './cross-validation';
import { featureTable, rowsOf } from './feature-table';
import { popularityTarget, sizeOfTarget, type PopularityFeatures } from './popularity-features';
import { DEPTHS, growTunedTrees, type TunedTrees } from './tune-trees';

/**
 * Boosted trees, tuned within the training cascades, on the features of one model.
 * @param cascades one entry a cascade, all of the same model
 * @param finals   their final sizes; those of test cascades are not looked at
 * @param streams  draws by `streams('popularity', iteration, …)`
 * @param tell     hears what was chosen
 */
export function boostedLearner(
  cascades: readonly PopularityFeatures[],
  finals: Float64Array,
  streams: Streams,
  settings: BoostingSettings = BOOSTING,
  depths: readonly number[] = DEPTHS,
  tell?: (tuned: TunedTrees) => void,
): Learner {
  const table = featureTable(cascades.map(({ values }) => values));
  return function* (train, iteration) {
    const targets = Float64Array.from(train, (c) => popularityTarget(cascades[c], finals[c]));
    const own: Streams = (...key) => streams('popularity', iteration, ...key);
    const tuned = yield* growTunedTrees(rowsOf(table, train), targets, settings, own, depths);
    const { model } = tuned;
    tell?.(tuned);
    return (cascade) => sizeOfTarget(cascades[cascade], predictBoosted(model, rowsOf(table, [cascade]))[0]);
  };
}

/** Predictions that need no training, one a cascade: the uncorrected Hawkes formula, SEISMIC. */
export function fixedLearner(sizes: ArrayLike<number>): Learner {
  // oxlint-disable-next-line require-yield -- there is nothing to wait for
  return function* () {
    return (cascade) => sizes[cascade];
  };
}

/** No growth: what is observed is all. */
export function noGrowthLearner(observed: ArrayLike<number>): Learner {
  return fixedLearner(observed);
}

/** The mean ratio of final to observed size among the training cascades, times what is observed. */
export function meanGrowthLearner(observed: ArrayLike<number>, finals: ArrayLike<number>): Learner {
  // oxlint-disable-next-line require-yield -- there is nothing to wait for
  return function* (train) {
    const ratio = mean(Array.from(train, (c) => finals[c] / observed[c]));
    return (cascade) => ratio * observed[cascade];
  };
}
