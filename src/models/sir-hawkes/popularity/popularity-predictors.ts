/** Predictions of all predictors side by side: learned ones, and rules that need no learning. */
import type { CascadeSet } from '../../../core/cascade';
import type { Steps } from '../../../core/method';
import { crossValidate, type Iteration, type Learner, type PooledPredictions } from './cross-validation';
import { modelName, observedHistory, type Model } from '../history';
import { seismicSize, type CascadeFeatures } from './popularity-data';
import { absoluteRelativeError } from './popularity-features';
import { fixedLearner, meanGrowthLearner, noGrowthLearner } from './popularity-learners';
import { withCombined, type Learned, type Predictor } from './popularity-outputs';
import type { PopularitySettings } from '../sets/set-settings';
import type { UsableCascades } from '../sets/usable-cascades';

/** Everybody's predictions in the iterations that all models have learned. */
export function predictorsOf(
  models: readonly Model[],
  plan: readonly Iteration[],
  finals: Float64Array,
  learned: readonly Learned[],
  rules: readonly Predictor[],
): Predictor[] {
  const iterations = Math.floor(learned.length / models.length);
  if (iterations === 0) return [];
  const tested = plan.slice(0, iterations);
  const cascade = Int32Array.from(tested.flatMap(({ test }) => [...test]));
  const iteration = Int32Array.from(tested.flatMap(({ test }, i) => Array.from(test, () => i)));
  const byModel = models.map((model, m) => {
    const predicted = Float64Array.from(tested.flatMap((_, i) => [...learned[i * models.length + m].predicted]));
    const errors = predicted.map((size, k) => absoluteRelativeError(size, finals[cascade[k]]));
    return { name: modelName(model), pooled: { iteration, cascade, predicted, errors } };
  });
  const firstOf = ({ iteration: of, cascade: on, predicted, errors }: PooledPredictions): PooledPredictions => ({
    iteration: of.subarray(0, cascade.length),
    cascade: on.subarray(0, cascade.length),
    predicted: predicted.subarray(0, cascade.length),
    errors: errors.subarray(0, cascade.length),
  });
  return [
    ...withCombined(models, byModel, finals),
    ...rules.map(({ name, pooled }) => ({ name, pooled: firstOf(pooled) })),
  ];
}

/** What needs no learning, or next to none, by the same plan. */
export function* simpleRules(
  set: CascadeSet,
  p: PopularitySettings,
  { cascades: used, observed }: UsableCascades,
  features: readonly CascadeFeatures[],
  plan: readonly Iteration[],
  finals: Float64Array,
): Steps<Predictor[]> {
  const seismicSizes = new Float64Array(used.length).fill(NaN);
  for (const [k, c] of used.entries()) {
    if (set.marks) seismicSizes[k] = seismicSize(observedHistory(set, c, p), set);
    if (k % 100 === 0) yield { done: 0, stage: 'Applying simpler rules' };
  }
  const learners: (readonly [name: string, learner: Learner])[] = [
    [`${p.marked ? 'm' : ''}PL, uncorrected`, fixedLearner(features.map(({ uncorrected }) => uncorrected))],
    ...(seismicSizes.every(Number.isNaN) ? [] : [['SEISMIC', fixedLearner(seismicSizes)] as const]),
    ['no growth', noGrowthLearner(observed)],
    ['mean growth', meanGrowthLearner(observed, finals)],
  ];
  const rules: Predictor[] = [];
  for (const [name, learner] of learners) rules.push({ name, pooled: yield* crossValidate(plan, finals, learner) });
  return rules;
}
