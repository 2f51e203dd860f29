import { expect, it } from 'vitest';
import { campaignFrom } from '../../../../models/push-driven-cascade/campaign';
import { PushState } from '../../../../models/push-driven-cascade/push-state';
import { counterexample, optimum, printedBound } from './counterexample';

it('is below what can be reached, as the specification computes it', () => {
  const { printed, optimum: reached } = counterexample();
  expect(printed).toBeCloseTo(0.95, 12);
  expect(reached).toBeCloseTo(1.035, 12);
});

it('is below it also where influence is collected push by push', () => {
  const state = new PushState(campaignFrom([1, 0], [[0, 1, 0.3]]));
  expect(optimum(state, 4)).toBeCloseTo(1.657, 12);
  expect(printedBound(state, 4)).toBeCloseTo(1.3, 12);
});
