import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backwardInduction } from '../exact/backward-induction';
import { campaignFrom, type Campaign } from '../campaign';
import { PushState } from '../push-state';
import { campaignOfInstance, tinyInstances } from '../tiny-fixture';
import { boundAt, BOUNDS, lowerBound, type BoundId } from './bounds';
import { largestOf } from './largest';
import { exactOne, exactTwo } from './last-pushes';
import { repeatedPushes } from './repeated-pushes';
import { sponsorTable } from './sponsor';

const read = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');

function stateOf(campaign: Campaign, active: readonly number[]): PushState {
  const state = new PushState(campaign);
  for (const u of active) state.activate(u);
  return state;
}

const usersOf = (mask: number, n: number): number[] =>
  Array.from({ length: n }, (_, u) => u).filter((u) => mask & (1 << u));

const FIELDS = { printed: 'h1', repaired: 'h1fix', inflated: 'hA', rank: 'hC', sponsor: 'hJ' } as const;

describe.each(tinyInstances(read('tiny.json')))('bounds of $name', (one) => {
  const campaign = campaignOfInstance(one);
  const J = sponsorTable(campaign, one.L);
  const states = one.states.map((listed) => ({ listed, state: stateOf(campaign, listed.active) }));

  it('has the sponsor table of the reference', () => {
    const off = one.sponsor_J.flatMap((row, r) => row.map((value, x) => Math.abs(value - J[r][x])));
    expect(Math.max(...off)).toBeLessThan(1e-12);
  });
  it('has the chances of the reference in every listed state', () => {
    const off = states.flatMap(({ listed, state }) =>
      listed.q.map((q, u) => (state.active[u] ? 0 : Math.abs(q - state.q[u]))),
    );
    expect(Math.max(...off)).toBeLessThan(1e-12);
  });
  it.each(Object.entries(FIELDS) as [keyof typeof FIELDS, (typeof FIELDS)[keyof typeof FIELDS]][])(
    'has the bound %s of the reference in every listed state',
    (bound, field) => {
      const off = states.map(({ listed, state }) =>
        Math.abs(boundAt(state, listed.pushes_left, bound, J) - listed[field]),
      );
      expect(Math.max(...off)).toBeLessThan(1e-12);
    },
  );
  it('has h2 of the reference in every listed state, and says as it does whether h1 is a bound', () => {
    const off = states.map(({ listed, state }) => Math.abs(lowerBound(state, listed.pushes_left) - listed.h2));
    expect(Math.max(...off)).toBeLessThan(1e-12);
    const holds = states.map(
      ({ listed, state }) => boundAt(state, listed.pushes_left, 'printed', J) >= listed.f - 1e-12,
    );
    expect(holds).toEqual(states.map(({ listed }) => listed.h1_is_upper_bound));
  });
});

interface Mid {
  name: string;
  L: number;
  b: number[];
  edges: [number, number, number][];
  root_h1: number;
  root_h2: number;
  root_hC: number;
  root_hJ: number;
}

describe.each((JSON.parse(read('mid.json')) as { instances: Mid[] }).instances)(
  'bounds at the start of $name',
  (one) => {
    const campaign = campaignFrom(one.b, one.edges);
    const state = new PushState(campaign);
    const J = sponsorTable(campaign, one.L);
    it('are those of the reference', () => {
      const off = [
        boundAt(state, one.L, 'printed', J) - one.root_h1,
        lowerBound(state, one.L) - one.root_h2,
        boundAt(state, one.L, 'rank', J) - one.root_hC,
        boundAt(state, one.L, 'sponsor', J) - one.root_hJ,
      ];
      expect(Math.max(...off.map(Math.abs))).toBeLessThan(1e-9);
    });
  },
);

/** Campaigns as the paper draws them: any density, any share of own taste; some of them with chances of exactly 0 and 1. */
const campaigns = fc
  .record({
    n: fc.integer({ min: 1, max: 6 }),
    density: fc.constantFrom(0, 0.05, 0.2, 0.5, 1),
    theta: fc.oneof(fc.constantFrom(0, 1, 0.2), fc.double({ min: 0, max: 1, noNaN: true })),
    sure: fc.constantFrom(0, 0, 0.2),
  })
  .chain(({ n, density, theta, sure }) =>
    fc
      .record({
        b: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: n, maxLength: n }),
        w: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: n * n, maxLength: n * n }),
        joined: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: n * n, maxLength: n * n }),
      })
      .map(({ b, w, joined }) => {
        const edges: [number, number, number][] = [];
        for (let u = 0; u < n; u++) {
          const friends = b.flatMap((_, v) => (v !== u && joined[v * n + u] < density ? [v] : []));
          for (const v of friends) edges.push([v, u, ((1 - theta) * w[v * n + u]) / friends.length]);
        }
        return campaignFrom(
          b.map((x) => (x < sure ? theta : theta * x)),
          edges,
        );
      }),
  );

describe('bounds of random campaigns', () => {
  const VALID: readonly BoundId[] = BOUNDS.filter((bound) => bound !== 'printed');

  it('hold the optimum in every state', () => {
    fc.assert(
      fc.property(campaigns, fc.integer({ min: 1, max: 5 }), (campaign, L) => {
        const all = backwardInduction(campaign, L);
        const J = sponsorTable(campaign, L);
        let worst = -Infinity;
        for (let mask = 0; mask < 2 ** campaign.n; mask++) {
          const state = stateOf(campaign, usersOf(mask, campaign.n));
          for (let left = 0; left <= L; left++) {
            const f = all.value(mask, left);
            worst = Math.max(worst, lowerBound(state, left) - f);
            for (const bound of VALID) worst = Math.max(worst, f - boundAt(state, left, bound, J));
          }
        }
        expect(worst).toBeLessThan(1e-12);
      }),
      { numRuns: 150 },
    );
  });
  it('are exact in closed form for one and two pushes', () => {
    fc.assert(
      fc.property(campaigns, (campaign) => {
        const all = backwardInduction(campaign, 2);
        for (let mask = 0; mask < 2 ** campaign.n; mask++) {
          const state = stateOf(campaign, usersOf(mask, campaign.n));
          expect(exactOne(state)).toBeCloseTo(all.value(mask, 1), 12);
          expect(exactTwo(state)).toBeCloseTo(all.value(mask, 2), 12);
        }
      }),
      { numRuns: 100 },
    );
  });
  it('are the optimum itself where nobody listens to others', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 8 }),
        (b, L) => {
          const G = repeatedPushes(Float64Array.from(b).sort().reverse(), L);
          const state = new PushState(campaignFrom(b, []));
          const J = sponsorTable(state.campaign, L);
          expect(G).toBeCloseTo(backwardInduction(state.campaign, L).value(0, L), 12);
          expect(boundAt(state, L, 'inflated', J)).toBeCloseTo(G, 12);
          expect(boundAt(state, L, 'repaired', J)).toBeCloseTo(G, 12);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('h1 as printed', () => {
  it('is below the optimum in both counterexamples', () => {
    const twice = new PushState(campaignFrom([0.9, 0.05], []));
    expect(boundAt(twice, 2, 'printed', [])).toBeCloseTo(0.95, 12);
    expect(backwardInduction(twice.campaign, 2).value(0, 2)).toBeCloseTo(1.035, 12);
    const influenced = new PushState(campaignFrom([1, 0], [[0, 1, 0.3]]));
    expect(boundAt(influenced, 4, 'printed', [])).toBeCloseTo(1.3, 12);
    expect(backwardInduction(influenced.campaign, 4).value(0, 4)).toBeCloseTo(1.657, 12);
  });
});

describe('the largest values', () => {
  it('are those of a full sort, whatever their number', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ noNaN: true }), fc.boolean()), { maxLength: 200 }),
        fc.integer({ min: 0, max: 150 }),
        (pairs, k) => {
          const values = Float64Array.from(pairs, ([x]) => x);
          const active = Uint8Array.from(pairs, ([, on]) => (on ? 1 : 0));
          const sorted = values
            .filter((_, u) => active[u] === 0)
            .sort()
            .reverse();
          expect([...largestOf(values, active, k)].map((x) => x + 0)).toEqual(
            [...sorted.subarray(0, k)].map((x) => x + 0),
          );
        },
      ),
    );
  });
});
