import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { campaignFrom, type Campaign } from '../campaign';
import { PushState } from '../push-state';
import { chainValue } from './chain-value';
import { chooserOf, type ChoosingPolicy } from './choose';
import { exactPolicy } from './exact-policy';
import { exactValue } from './exact-value';
import type { KeyPolicy } from './key-engine';
import { randomValue } from './random-value';
import { AT_ONCE } from './simulate';
import { SponsorRows } from './sponsor-rows';
import { plainSponsor, randomCampaign } from './testing/plain-campaign';

interface Tiny {
  name: string;
  n: number;
  L: number;
  b: number[];
  edges: [number, number, number][];
  optimal_value: number;
  policies: Record<string, { value: number; first_action?: number }>;
}
const tiny = (
  JSON.parse(readFileSync(new URL('../fixtures/tiny.json', import.meta.url), 'utf8')) as { instances: Tiny[] }
).instances;

const names: readonly (readonly [ChoosingPolicy, string])[] = [
  ['online-search', 'OnlineSearch'],
  ['online-greedy', 'OnlineGreedy'],
  ['greedy', 'Greedy'],
  ['weight-sum', 'WeightSum'],
];
const keyPolicies: readonly KeyPolicy[] = ['online-greedy', 'greedy', 'weight-sum'];

const MANY = { mostStates: 1e6 };
const valueOf = (id: ChoosingPolicy, campaign: Campaign, L: number): number =>
  exactValue(campaign, chooserOf(id, campaign, L), L, MANY)?.value ?? NaN;

function last<R>(steps: Generator<unknown, R>): R {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** G(p, n): fixed chances, each user asked until she says yes, the largest chance first (specification, section 4.2). */
function fixedWorld(chances: readonly number[], left: number): number {
  const p = [...chances].sort((x, y) => y - x);
  let after = Array.from({ length: p.length + 1 }, () => 0);
  for (let r = 1; r <= left; r++) {
    const before = after;
    after = before.map((x, i) => (i < p.length ? p[i] * (1 + before[i + 1]) + (1 - p[i]) * x : 0));
  }
  return after[0];
}

describe('exact values', () => {
  it.each(tiny.map((instance) => [instance.name, instance] as const))(
    'and first choices of all policies on %s',
    (_, { b, edges, L, policies }) => {
      const campaign = campaignFrom(b, edges);
      for (const [id, name] of names) {
        expect(Math.abs(valueOf(id, campaign, L) - policies[name].value)).toBeLessThan(1e-12);
        expect(chooserOf(id, campaign, L)(new PushState(campaign), L)).toBe(policies[name].first_action);
      }
      expect(Math.abs(randomValue(campaign, L) - policies.Random.value)).toBeLessThan(1e-12);
    },
  );

  it('never exceed the optimum, that of Sponsor greedy included', () => {
    for (const { b, edges, L, optimal_value } of tiny)
      expect(valueOf('sponsor-greedy', campaignFrom(b, edges), L)).toBeLessThanOrEqual(optimal_value + 1e-12);
  });

  it('of policies that ask one user after the other come from their chain as from all states', () => {
    for (let seed = 0; seed < 20; seed++) {
      const campaign = randomCampaign(seed);
      for (const id of keyPolicies) {
        const chain = last(chainValue(campaign, id, 12));
        const all = exactValue(campaign, chooserOf(id, campaign, 12), 12, MANY);
        const apart = chain.course.map((x, t) => Math.abs(x - (all?.course[t] ?? NaN)));
        expect(apart).toHaveLength(13);
        expect(Math.max(...apart)).toBeLessThan(1e-12);
      }
    }
  });

  it('where nobody listens: OnlineGreedy and Greedy reach G(b, L), OnlineSearch no more', () => {
    for (let seed = 0; seed < 20; seed++) {
      const campaign = randomCampaign(seed, { most: 7, theta: 1 });
      const chances = [...campaign.b].filter((_, u) => !campaign.start.includes(u));
      for (const L of [1, 4, 9]) {
        const best = fixedWorld(chances, L);
        expect(valueOf('greedy', campaign, L)).toBeCloseTo(best, 12);
        expect(valueOf('online-greedy', campaign, L)).toBeCloseTo(best, 12);
        expect(valueOf('online-search', campaign, L)).toBeLessThanOrEqual(best + 1e-12);
      }
    }
  });

  it('are 0 where nobody can begin', () => {
    const campaign = randomCampaign(4, { theta: 0 });
    for (const [id] of names) expect(valueOf(id, campaign, 5)).toBe(0);
    expect(randomValue(randomCampaign(4, { theta: 0, most: 8 }), 5)).toBe(0);
  });

  it('stop where too many states can be reached', () => {
    const campaign = randomCampaign(9, { most: 20, theta: 0.3 });
    const choose = chooserOf('online-search', campaign, 8);
    expect(exactValue(campaign, choose, 8, { mostStates: 5 })).toBeUndefined();
    expect(exactValue(campaign, choose, 8, MANY)).toBeDefined();
  });

  it('begin in any state', () => {
    const campaign = campaignFrom([0.5, 0.25], [[0, 1, 0.5]]);
    const from = new PushState(campaign);
    from.activate(0);
    const found = exactValue(campaign, chooserOf('greedy', campaign, 2), 2, { ...MANY, from });
    expect([...(found?.course ?? [])]).toEqual([0, 0.75, 0.9375]);
  });

  it('are given for every budget, and not where answers come otherwise', () => {
    const campaign = randomCampaign(2, { most: 8 });
    const values = last(exactPolicy('online-search', campaign, [1, 3, 5], AT_ONCE));
    expect(values).toEqual([1, 3, 5].map((L) => valueOf('online-search', campaign, L)));
    expect(last(exactPolicy('greedy', campaign, [2], { ...AT_ONCE, repeats: false }))).toEqual([NaN]);
    expect(last(exactPolicy('random', campaign, [2, 7], AT_ONCE))).toEqual([randomValue(campaign, 2), NaN]);
  });
});

describe('rows of the sponsor bound', () => {
  it('are the recursion, kept or made again', () => {
    const campaign = randomCampaign(12);
    const all = new SponsorRows(campaign, 30);
    const few = new SponsorRows(campaign, 30, 0);
    for (const r of [30, 29, 17, 3, 0, 12, 30, 1]) {
      const plain = Float64Array.from(plainSponsor(campaign, r));
      expect(all.row(r)).toEqual(plain);
      expect(few.row(r)).toEqual(plain);
    }
  });
});
