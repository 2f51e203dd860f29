import { describe, expect, it } from 'vitest';
import type { Outputs } from '../../../core/outputs';
import { policyOptions } from '../parameters';
import { oneCampaign } from '../policy-methods';
import { oneCampaignRunner, type OneCampaignSettings } from './one-campaign-run';
import { policyRunner } from './policy-run';
import {
  completed,
  fieldIn,
  given,
  inputOf,
  outputsOf,
  rowsIn,
  scalarIn,
  seriesIn,
  streamsOf,
} from './testing/run-methods';

const input = inputOf(
  [0.3, 0.2, 0.1, 0.5],
  [
    [0, 1, 0.5],
    [3, 0, 0.4],
    [3, 2, 0.7],
    [1, 2, 0.1],
  ],
);
const settings: OneCampaignSettings = { ...given, budget: 8, policy: 'online-search' };

describe('one campaign', () => {
  it('gives every output, and a picture after every push', () => {
    const steps = oneCampaignRunner.run(input, settings, streamsOf(2));
    const pictures: Outputs[] = [];
    let step = steps.next();
    while (!step.done) {
      if (step.value.outputs) pictures.push(step.value.outputs);
      step = steps.next();
    }
    const ids = Object.keys(oneCampaign.outputs).sort();
    expect(Object.keys(step.value).sort()).toEqual(ids);
    const rows = rowsIn(step.value, 'pushes');
    expect(pictures).toHaveLength(rows.length);
    for (const [t, picture] of pictures.entries()) {
      expect(rowsIn(picture, 'pushes')).toEqual(rows.slice(0, t + 1));
      expect(Object.keys(picture).sort()).toEqual(ids);
    }
  });

  it.each(policyOptions.map(({ value }) => value))('by %s is run 0 of that policy, whenever answers come', (policy) => {
    for (const answers of ['at-once', 'batches', 'late'] as const) {
      const p = { ...settings, policy, answers };
      const one = completed(oneCampaignRunner.run(input, p, streamsOf(7)));
      const many = outputsOf(policyRunner(policy), input, { ...p, runs: 2 }, 7);
      expect(scalarIn(one, 'spread').value).toBe(seriesIn(many, 'by-run').y[0]);
    }
  });

  it('tells of every push: draw below chance is a yes, and chances add up', () => {
    const outputs = completed(oneCampaignRunner.run(input, settings, streamsOf(5)));
    const rows = rowsIn(outputs, 'pushes');
    const yesAt = fieldIn(outputs, 'yes-at');
    let [yeses, expected] = [0, 0];
    for (const [t, { push, user, chance, draw, answer }] of rows.entries()) {
      expect(push).toBe(t + 1);
      expect(answer).toBe(Number(draw) < Number(chance) ? 'yes' : 'no');
      yeses += answer === 'yes' ? 1 : 0;
      expected += Number(chance);
      expect(seriesIn(outputs, 'active').y[t + 1]).toBe(yeses);
      expect(seriesIn(outputs, 'expected').y[t + 1]).toBeCloseTo(expected, 12);
      expect(yesAt[Number(user)] === t + 1).toBe(answer === 'yes');
    }
    const asked = fieldIn(outputs, 'asked-times');
    expect(asked.reduce((sum, x) => sum + x, 0)).toBe(rows.length);
    const now = fieldIn(outputs, 'chance-now');
    expect([...now].map(Number.isNaN)).toEqual([...yesAt].map((at) => at > 0));
  });

  it('shows pushes that are lost while answers are due', () => {
    const p: OneCampaignSettings = { ...settings, answers: 'late', delay: 6, policy: 'greedy' };
    const outputs = completed(oneCampaignRunner.run(input, p, streamsOf(1)));
    const rows = rowsIn(outputs, 'pushes');
    expect(rows.slice(4, 7).map(({ user, answer }) => [user, answer])).toEqual([
      [NaN, 'nobody to ask'],
      [NaN, 'nobody to ask'],
      [NaN, 'nobody to ask'],
    ]);
    expect([...seriesIn(outputs, 'chance').x].filter((t) => t > 4 && t < 8)).toEqual([]);
  });
});
