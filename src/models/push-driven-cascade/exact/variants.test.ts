import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Steps } from '../../../core/method';
import { campaignFrom } from '../campaign';
import { campaignOfInstance, tinyInstances } from '../tiny-fixture';
import { backwardInduction } from './backward-induction';
import { batchOptimum } from './batches';
import { delayOptimum } from './delays';
import { bestFixedSequence } from './fixed-sequence';
import { openCampaign } from './open-campaign';

const instances = tinyInstances(readFileSync(new URL('../fixtures/tiny.json', import.meta.url), 'utf8'));
const finish = <R>(steps: Steps<R>): R => {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};

describe.each(instances)('other rules on $name', (one) => {
  const { n, L } = one;
  const all = backwardInduction(campaignOfInstance(one), L);
  it('have the best fixed sequence and the adaptivity gap of the reference', () => {
    const { value, sequence, gains } = finish(bestFixedSequence(n, L, all));
    expect(Math.abs(value - one.best_fixed_sequence.value)).toBeLessThan(1e-12);
    expect(sequence).toEqual(one.best_fixed_sequence.sequence);
    expect(gains.reduce((sum, gain) => sum + gain, 0)).toBeCloseTo(value, 12);
    expect(all.value(0, L)).toBeCloseTo(value * (one.adaptivity_gap ?? 1), 12);
  });
  it('have the optima of the reference in batches of 2 and 3', () => {
    expect(Math.abs(finish(batchOptimum(n, L, 2, all.chance)) - one.batch_2_optimal)).toBeLessThan(1e-12);
    expect(Math.abs(finish(batchOptimum(n, L, 3, all.chance)) - one.batch_3_optimal)).toBeLessThan(1e-12);
  });
  it('have the optimum of the reference with answers one push late', () => {
    expect(Math.abs(finish(delayOptimum(n, L, 1, all.chance)) - one.delay_1_optimal)).toBeLessThan(1e-12);
  });
  it('are the optimum itself in batches of 1, and without delay', () => {
    expect(finish(batchOptimum(n, L, 1, all.chance))).toBeCloseTo(one.optimal_value, 12);
    expect(finish(delayOptimum(n, L, 0, all.chance))).toBeCloseTo(one.optimal_value, 12);
  });
});

describe('a campaign among those who have not said yes', () => {
  it('has the optimum of the whole one', () => {
    const whole = campaignFrom(
      [0.1, 0.3, 0.2, 0.25],
      [
        [0, 1, 0.3],
        [1, 2, 0.5],
        [3, 2, 0.2],
        [2, 0, 0.4],
      ],
      [1, 3],
    );
    const { campaign, users } = openCampaign(whole);
    expect(users).toEqual([0, 2]);
    const value = backwardInduction(campaign, 3).value(0, 3);
    expect(value).toBeCloseTo(backwardInduction(whole, 3).value(0b1010, 3), 12);
  });
});
