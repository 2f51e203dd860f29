import { describe, expect, it } from 'vitest';
import type { Outputs } from '../../../core/outputs';
import type { Experiment, ModelSource } from '../../../experiment/experiment';
import { forecastPresets } from '../../../experiment/library/forecast-presets';
import type { Shown } from '../../run/shown';
import { EVALUATE, TRAIN } from '../methods';
import { scoresOf } from '../testing';
import { askedTest, isTestedAtEnd, testOf } from './test-of';

const [{ experiment }] = forecastPresets;
const asking = (model: ModelSource): Experiment => ({ ...experiment, inputs: { ...experiment.inputs, model } });
const lab: ModelSource = { kind: 'bundled', id: 'forum' };
const file = (digest: string, name = 'mine.model'): ModelSource => ({ kind: 'uploaded', name, digest });

const NOTHING: Shown = { picture: undefined, stale: false, running: false, partial: 'no' };
const shownOf = (base: Experiment, outputs: Outputs): Shown => ({
  ...NOTHING,
  picture: { outputs, digest: '', base, done: 1, total: 1 },
});
const tested: Outputs = { test: scoresOf({ FOREST: [20, 50, 9] }) };
const shown = (train: Shown, evaluate: Shown) => ({ [TRAIN]: train, [EVALUATE]: evaluate });

describe('the test of the weights that are asked', () => {
  it('is that of the training that gave them, at its end', () => {
    const of = shown(shownOf(experiment, tested), NOTHING);
    expect(testOf({ shown: of, weights: 'train', experiment }).table).toBe(tested.test);
    expect(testOf({ shown: of, weights: 'shipped', experiment }).table).toBeUndefined();
  });

  it('is not that of other weights, nor while a training is under way or was stopped', () => {
    const of = shown(shownOf(experiment, {}), shownOf(asking(lab), tested));
    expect(testOf({ shown: of, weights: 'shipped', experiment: asking(lab) }).table).toBe(tested.test);
    const { table, shown: none } = testOf({ shown: of, weights: 'train', experiment: asking(file('a')) });
    expect(table).toBeUndefined();
    expect(none.stale).toBe(false);
  });

  it('comes at the end of a training that gave no weights yet, whatever is asked meanwhile', () => {
    const begun = shownOf(experiment, {});
    const of = (train: Partial<Shown>) => shown({ ...begun, ...train }, shownOf(asking(lab), tested));
    for (const train of [{ running: true }, { partial: 'stopped' }] as const) {
      const forecast = { shown: of(train), weights: 'train', experiment: asking(lab) } as const;
      expect(isTestedAtEnd(forecast)).toBe(true);
      expect(testOf(forecast).table).toBeUndefined();
    }
    expect(isTestedAtEnd({ shown: of({}), weights: 'train', experiment: asking(lab) })).toBe(false);
  });

  it('is that of the same file under another name', () => {
    const of = shown(NOTHING, shownOf(asking(file('a')), tested));
    expect(askedTest({ shown: of, experiment: asking(file('a', 'renamed.model')) }).picture).toBeDefined();
    expect(askedTest({ shown: of, experiment: asking(file('b')) }).picture).toBeUndefined();
  });
});
