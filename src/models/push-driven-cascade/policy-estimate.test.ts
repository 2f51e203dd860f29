import { describe, expect, it } from 'vitest';
import { policyOptions } from './parameters';
import { estimateBudgets, estimateOneCampaign, estimatePolicy } from './policy-estimate';

const small = { n: 100, m: 500, directed: true };
const large = { n: 82_168, m: 870_161, directed: true };

describe('estimates of simulated policies', () => {
  it('grow with runs, pushes and network', () => {
    for (const { value } of policyOptions) {
      const of = (runs: number, budget: number, size = small): number =>
        estimatePolicy(value, { runs, budget }, size).operations;
      expect(of(2000, 10)).toBeGreaterThan(of(1000, 10));
      expect(of(1000, 20)).toBeGreaterThan(of(1000, 10));
      expect(of(1000, 10, large)).toBeGreaterThan(of(1000, 10));
      const one = estimateOneCampaign({ policy: value, budget: 10 }, small);
      expect(one.operations).toBeLessThan(of(1000, 10));
    }
  });

  it('stay within memory on the largest campaigns', () => {
    for (const { value } of policyOptions) {
      const { bytes } = estimatePolicy(value, { runs: 1_000_000, budget: 10_000 }, large);
      expect(bytes).toBeGreaterThan(20e6);
      expect(bytes).toBeLessThan(1.5e9);
    }
  });

  it('count every budget of the policies that look ahead', () => {
    const p = { mostPushes: 100, budgets: 5, runs: 1000, random: true, sponsor: false };
    const { operations, bytes } = estimateBudgets(p, large);
    expect(operations).toBeGreaterThan(
      2 * estimatePolicy('online-search', { runs: 1000, budget: 100 }, large).operations,
    );
    expect(estimateBudgets({ ...p, sponsor: true }, large).operations).toBeGreaterThan(operations);
    expect(bytes).toBeLessThan(1.5e9);
  });
});
