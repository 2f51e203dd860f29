/** Folds, pooled predictions, tuning within the training folds, and the learners that are compared. */
import { describe, expect, it } from 'vitest';
import type { Steps, Streams } from '../../../core/method';
import { stream } from '../../../core/rng';
import { mean } from '../../../core/statistics';
import { BOOSTING } from './boosted-trees';
import { averagedPredictions, crossValidate, foldPlan, type Learner, type PooledPredictions } from './cross-validation';
import { featureTable } from './feature-table';
import type { PopularityFeatures } from './popularity-features';
import { boostedLearner, fixedLearner, meanGrowthLearner, noGrowthLearner } from './popularity-learners';
import { growTunedTrees } from './tune-trees';

function finished<R>(steps: Steps<R>): R {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
const streams: Streams = (...key) => stream(5, ...key);
const validated = (learner: Learner, finals: Float64Array): PooledPredictions =>
  finished(crossValidate(foldPlan(finals.length, stream(2, 'folds')), finals, learner));

describe('fold plan', () => {
  it('trains each cascade four times and tests it six times', () => {
    const plan = foldPlan(53, stream(1, 'folds'));
    expect(plan).toHaveLength(10);
    const trained = new Int32Array(53);
    const tested = new Int32Array(53);
    for (const { train, test } of plan) {
      for (const c of train) trained[c]++;
      for (const c of test) tested[c]++;
      expect(train.length + test.length).toBe(53);
      expect(new Set([...train, ...test]).size).toBe(53);
      expect(Math.abs(train.length - 53 * 0.4)).toBeLessThan(3);
    }
    expect(new Set(trained)).toEqual(new Set([4]));
    expect(new Set(tested)).toEqual(new Set([6]));
  });

  it('is drawn: same seed, same plan', () => {
    expect(foldPlan(30, stream(1, 'folds'))).toEqual(foldPlan(30, stream(1, 'folds')));
    expect(foldPlan(30, stream(1, 'folds'))).not.toEqual(foldPlan(30, stream(2, 'folds')));
    expect(() => foldPlan(9, stream(1, 'folds'))).toThrow('fewer than 10 folds');
  });
});

describe('validation', () => {
  const finals = Float64Array.from({ length: 20 }, (_, c) => 10 + c);

  it('pools every test prediction with its error', () => {
    const found = validated(fixedLearner(finals.map((n) => 1.5 * n)), finals);
    expect(found.predicted).toHaveLength(120);
    expect(found.errors.every((error) => Math.abs(error - 0.5) < 1e-12)).toBe(true);
    expect(found.iteration[0]).toBe(0);
    expect(found.iteration[119]).toBe(9);
    expect(found.predicted.every((size, k) => size === 1.5 * finals[found.cascade[k]])).toBe(true);
  });

  it('has baselines: no growth, and mean growth of the training cascades', () => {
    const observed = finals.map((n) => n / 2);
    expect(mean(validated(noGrowthLearner(observed), finals).errors)).toBeCloseTo(0.5, 12);
    expect(mean(validated(meanGrowthLearner(observed, finals), finals).errors)).toBeCloseTo(0, 12);
  });

  it('averages models that were validated alike', () => {
    const low = validated(fixedLearner(finals.map((n) => 0.5 * n)), finals);
    const high = validated(fixedLearner(finals.map((n) => 1.5 * n)), finals);
    const both = averagedPredictions([low, high], finals);
    expect(both.errors.every((error) => error < 1e-12)).toBe(true);
    const other = finished(crossValidate(foldPlan(20, stream(9, 'folds')), finals, fixedLearner(finals)));
    expect(() => averagedPredictions([low, other], finals)).toThrow('different plans');
  });

  it('passes on the progress of learners', () => {
    const slow: Learner = function* () {
      yield { done: 1, total: 2, stage: 'Learning' };
      return () => 1;
    };
    const steps = [...crossValidate(foldPlan(20, stream(2, 'folds')), finals, slow)];
    expect(steps).toContainEqual({ done: 3.5, total: 10, stage: 'Learning' });
  });
});

describe('tuning', () => {
  it('takes no trees for noise, many for a function', () => {
    const rng = stream(3, 'tuning');
    const table = featureTable(Array.from({ length: 120 }, () => [rng.uniform(), rng.uniform()]));
    const noise = Float64Array.from({ length: 120 }, () => rng.normal());
    const settings = { ...BOOSTING, trees: 80 };
    const none = finished(growTunedTrees(table, noise, settings, streams));
    expect(none.settings.trees).toBeLessThan(25);
    expect(none.model.trees).toHaveLength(none.settings.trees);
    const sines = table.values.slice(0, 120).map((x) => Math.sin(6 * x));
    const many = finished(growTunedTrees(table, sines, settings, streams));
    expect(many.settings.trees).toBeGreaterThan(60);
    expect(many.error).toBeLessThan(0.05);
  });

  it('chooses deeper trees only where columns act together', () => {
    const rng = stream(4, 'depth');
    const table = featureTable(Array.from({ length: 200 }, () => [rng.uniform() - 0.5, rng.uniform() - 0.5]));
    const product = Float64Array.from({ length: 200 }, (_, r) => Math.sign(table.values[r] * table.values[200 + r]));
    const settings = { ...BOOSTING, trees: 40 };
    expect(finished(growTunedTrees(table, product, settings, streams)).settings.depth).toBe(3);
  });

  it('of one row is its target', () => {
    const found = finished(growTunedTrees(featureTable([[1]]), Float64Array.of(7), BOOSTING, streams));
    expect(found.settings.trees).toBe(0);
    expect(found.error).toBeNaN();
    expect(found.model.base).toBe(7);
  });
});

describe('boosted learner', () => {
  /** Cascades whose final size is known to follow from the first feature. */
  function made(count: number): { cascades: PopularityFeatures[]; finals: Float64Array } {
    const rng = stream(6, 'cascades');
    const cascades = Array.from({ length: count }, () => ({
      names: ['theta', 'n*'],
      values: [rng.uniform(), rng.uniform()],
      observed: 10 + rng.below(40),
      scale: 1 + rng.below(100),
    }));
    const finals = Float64Array.from(cascades, ({ values, observed, scale }) =>
      Math.round(observed + (values[0] > 0.5 ? 2 : 0.5) * scale),
    );
    return { cascades, finals };
  }

  it('predicts better than mean growth, and the same again', () => {
    const { cascades, finals } = made(150);
    const settings = { ...BOOSTING, trees: 60 };
    const plan = foldPlan(150, stream(2, 'folds'));
    const run = (): PooledPredictions =>
      finished(crossValidate(plan, finals, boostedLearner(cascades, finals, streams, settings)));
    const found = run();
    expect(run()).toEqual(found);
    const growth = validated(
      meanGrowthLearner(
        cascades.map(({ observed }) => observed),
        finals,
      ),
      finals,
    );
    expect(mean(found.errors)).toBeLessThan(0.3 * mean(growth.errors));
  });

  it('tells how far it is, never less than before', () => {
    const { cascades, finals } = made(40);
    const learner = boostedLearner(cascades, finals, streams, { ...BOOSTING, trees: 5 });
    const done = [...crossValidate(foldPlan(40, stream(2, 'folds')), finals, learner)].map((step) => step.done);
    expect(done.every((share, k) => k === 0 || share >= done[k - 1])).toBe(true);
    expect(done.at(-1)).toBe(10);
    expect(new Set(done).size).toBeGreaterThan(20);
  });

  it('does not look at the final sizes of test cascades', () => {
    const { cascades, finals } = made(60);
    const settings = { ...BOOSTING, trees: 15 };
    const plan = foldPlan(60, stream(2, 'folds')).slice(0, 1);
    const changed = finals.slice();
    for (const c of plan[0].test) changed[c] *= 3;
    const before = finished(crossValidate(plan, finals, boostedLearner(cascades, finals, streams, settings)));
    const after = finished(crossValidate(plan, changed, boostedLearner(cascades, changed, streams, settings)));
    expect(after.predicted).toEqual(before.predicted);
  });
});
