import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Steps } from '../../../core/method';
import { BOUNDS, type BoundId } from '../bounds/bounds';
import { campaignOfInstance, tinyInstances } from '../tiny-fixture';
import { aoStar } from './ao-star';

const instances = tinyInstances(readFileSync(new URL('../fixtures/tiny.json', import.meta.url), 'utf8'));
const finish = <R>(steps: Steps<R>): R => {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};

const NAMES = {
  tightest: 'aostar_hS',
  rank: 'aostar_hC',
  sponsor: 'aostar_hJ',
  inflated: 'aostar_hA',
  repaired: 'aostar_h1fix',
  printed: 'aostar_h1',
} as const satisfies Record<BoundId, string>;

describe.each(instances)('AO* on $name', (one) => {
  const campaign = campaignOfInstance(one);
  it.each(BOUNDS)('expands and makes as many nodes as the reference with the bound %s', (bound) => {
    const { expansions, generated, finished } = finish(aoStar(campaign, one.L, { bound, mostStates: 1e6 }));
    const reference = one[NAMES[bound]];
    expect({ finished, expansions, generated }).toEqual({
      finished: true,
      expansions: reference.expansions,
      generated: reference.generated,
    });
  });
  it.each(BOUNDS)('returns the value of the reference with the bound %s', (bound) => {
    const { value, lower } = finish(aoStar(campaign, one.L, { bound, mostStates: 1e6 }));
    const expected = bound === 'printed' ? one.aostar_h1.returned_value : one.optimal_value;
    expect(Math.abs(value - expected)).toBeLessThan(1e-12);
    expect(Math.abs(lower - value)).toBeLessThan(1e-12);
  });
});
