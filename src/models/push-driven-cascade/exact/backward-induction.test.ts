import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { campaignFrom } from '../campaign';
import { campaignOfInstance, tinyInstances } from '../tiny-fixture';
import { backwardInduction } from './backward-induction';

const instances = tinyInstances(readFileSync(new URL('../fixtures/tiny.json', import.meta.url), 'utf8'));
const maskOf = (users: readonly number[]): number => users.reduce((mask, u) => mask | (1 << u), 0);

describe.each(instances)('all states of $name', (one) => {
  const all = backwardInduction(campaignOfInstance(one), one.L);
  it('have the values of the reference', () => {
    const off = one.states.map(({ active, pushes_left, f }) => Math.abs(all.value(maskOf(active), pushes_left) - f));
    expect(Math.max(...off)).toBeLessThan(1e-12);
    expect(Math.abs(all.value(0, one.L) - one.optimal_value)).toBeLessThan(1e-12);
  });
  it('give every first push its value, and choose the lowest of the best', () => {
    const values = one.b.map((_, u) => {
      const q = all.chance(0, u);
      return q * (1 + all.value(1 << u, one.L - 1)) + (1 - q) * all.value(0, one.L - 1);
    });
    const off = values.map((value, u) => Math.abs(value - one.action_values_at_root[u]));
    expect(Math.max(...off)).toBeLessThan(1e-12);
    expect(all.best(0, one.L)).toBe(one.optimal_first_actions[0]);
  });
});

describe('all states', () => {
  it('know no best push when everybody is active or no push is left', () => {
    const all = backwardInduction(campaignFrom([0.5, 0.5], []), 2);
    expect([all.best(3, 2), all.best(0, 0), all.value(3, 2), all.value(0, 0)]).toEqual([-1, -1, 0, 0]);
  });
  it('refuse more users than they can hold', () => {
    expect(() => backwardInduction(campaignFrom(new Array<number>(17).fill(0.1), []), 1)).toThrow('16');
  });
});
