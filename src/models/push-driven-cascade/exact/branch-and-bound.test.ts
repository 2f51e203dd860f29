import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaignFrom, type Campaign } from '../campaign';
import { PushState } from '../push-state';
import { campaignOfInstance, tinyInstances } from '../tiny-fixture';
import { backwardInduction } from './backward-induction';
import { BranchAndBound, type Move } from './branch-and-bound';
import { maskOf, smallCampaigns } from './small-campaigns';

function solved(campaign: Campaign, L: number, options: { twins?: boolean; mostStates?: number } = {}): BranchAndBound {
  const search = new BranchAndBound(campaign, L, { twins: true, mostStates: 1e6, ...options });
  for (const step of search.solve()) expect(step.stage).toBe('Searching');
  return search;
}

function drained(steps: Generator<unknown, Move[]>): Move[] {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

interface Mid {
  instances: {
    name: string;
    b: number[];
    edges: [number, number, number][];
    optimal_small_budget: Record<string, number>;
    root_hJ: number;
    L: number;
  }[];
}
const read = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
const mid = JSON.parse(read('mid.json')) as Mid;
const tiny = tinyInstances(read('tiny.json'));

describe('branch and bound', () => {
  it.each(tiny.map((one) => [one.name, one] as const))('solves %s', (_, one) => {
    const campaign = campaignOfInstance(one);
    const search = solved(campaign, one.L);
    expect(search.finished).toBe(true);
    expect(Math.abs(search.upper - one.optimal_value)).toBeLessThan(1e-12);
    expect(search.lower).toBe(search.upper);
    const users = one.b.map((_b, u) => u);
    const moves = drained(search.moves(users));
    expect(moves.every(({ exact }) => exact)).toBe(true);
    for (const { user, value } of moves) expect(Math.abs(value - one.action_values_at_root[user])).toBeLessThan(1e-12);
    const best = moves.filter(({ value }) => value >= search.upper - 1e-12).map(({ user }) => user);
    expect(best).toEqual(one.optimal_first_actions);
    expect(search.choose(new PushState(campaign), one.L)).toBe(one.optimal_first_actions[0]);
  });

  it.each(mid.instances.map((one) => [one.name, one] as const))('solves small budgets of %s', (_, one) => {
    const campaign = campaignFrom(one.b, one.edges);
    for (const [L, value] of Object.entries(one.optimal_small_budget))
      expect(Math.abs(solved(campaign, Number(L)).upper - value)).toBeLessThan(1e-10);
    const begun = new BranchAndBound(campaign, one.L, { twins: true, mostStates: 1 });
    expect(Math.abs(begun.upper - Math.min(one.root_hJ, one.b.length, one.L))).toBeLessThan(1e-9);
  });

  it('agrees with backward induction at every state, values and choices', () => {
    fc.assert(
      fc.property(smallCampaigns, fc.boolean(), ({ campaign, L }, twins) => {
        const all = backwardInduction(campaign, L);
        const search = solved(campaign, L, { twins });
        expect(Math.abs(search.upper - all.value(maskOf(campaign.start), L))).toBeLessThan(1e-12);
        const state = new PushState(campaign);
        const visit = (from: number, left: number) => {
          const mask = maskOf(state.users);
          for (let k = 0; k <= left; k++) {
            expect(Math.abs(search.valueAt(state, k) - all.value(mask, k))).toBeLessThan(1e-12);
            const chosen = search.choose(state, k);
            expect(chosen < 0).toBe(k === 0 || state.activeCount === campaign.n);
            if (chosen < 0) continue;
            expect(state.active[chosen]).toBe(0);
            const q = state.q[chosen];
            const worth = q * (1 + all.value(mask | (1 << chosen), k - 1)) + (1 - q) * all.value(mask, k - 1);
            expect(Math.abs(worth - all.value(mask, k))).toBeLessThan(3e-12);
          }
          if (left > 0)
            for (let u = from; u < campaign.n; u++) {
              if (state.active[u]) continue;
              state.activate(u);
              visit(u + 1, left - 1);
              state.undo();
            }
        };
        visit(0, L);
      }),
      { numRuns: 150 },
    );
  });

  it('leaves a bracket that holds the optimum wherever it is stopped', () => {
    fc.assert(
      fc.property(smallCampaigns, fc.integer({ min: 1, max: 30 }), ({ campaign, L }, mostStates) => {
        const value = backwardInduction(campaign, L).value(maskOf(campaign.start), L);
        const search = solved(campaign, L, { mostStates });
        expect(search.lower).toBeLessThan(value + 1e-12);
        expect(search.upper).toBeGreaterThan(value - 1e-12);
        for (const move of search.lookedInto()) expect(move.value).toBeGreaterThan(0 - 1e-12);
        // and goes on from there to the same end
        const exact = search.valueAt(new PushState(campaign), L);
        expect(Math.abs(exact - value)).toBeLessThan(1e-12);
      }),
      { numRuns: 300 },
    );
  });

  it('bounds the value of every first push that it looked into', () => {
    fc.assert(
      fc.property(smallCampaigns, fc.integer({ min: 1, max: 30 }), ({ campaign, L }, mostStates) => {
        const all = backwardInduction(campaign, L);
        const mask = maskOf(campaign.start);
        const search = solved(campaign, L, { mostStates });
        for (const { user, value, exact, chance } of search.lookedInto()) {
          const failed = all.value(mask, L - 1);
          const worth = failed + chance * (1 + all.value(mask | (1 << user), L - 1) - failed);
          expect(value).toBeGreaterThan(worth - 1e-12);
          expect(exact ? Math.abs(value - worth) : 0).toBeLessThan(1e-12);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same optimum in slices as at once', () => {
    const { b, edges } = mid.instances[2];
    const campaign = campaignFrom(b, edges);
    const search = new BranchAndBound(campaign, 8, { twins: true, mostStates: 1e6 });
    let [steps, last] = [0, Infinity];
    for (const _ of search.solve()) {
      steps++;
      expect(search.upper).toBeLessThanOrEqual(last);
      expect(search.lower).toBeLessThanOrEqual(search.upper);
      last = search.upper;
    }
    expect(steps).toBeGreaterThan(0);
    const whole = new BranchAndBound(campaign, 8, { twins: true, mostStates: 1e6 });
    expect(whole.valueAt(new PushState(campaign), 8)).toBe(search.upper);
  });

  it.each([34, 60, 400])('finishes with %i pushes, where more of them change no digit', (L) => {
    const campaign = campaignFrom(
      [0.3, 0.2, 0.1],
      [
        [0, 1, 0.5],
        [1, 2, 0.5],
        [2, 0, 0.5],
      ],
    );
    expect(Math.abs(solved(campaign, L).upper - backwardInduction(campaign, L).value(0, L))).toBeLessThan(1e-12);
  });

  it('counts chances that exceed 1 by rounding as 1', () => {
    const campaign = campaignFrom([0.5, 0.5 + 9e-10], [[0, 1, 0.5]]);
    expect(Math.abs(solved(campaign, 2).upper - backwardInduction(campaign, 2).value(0, 2))).toBeLessThan(1e-15);
  });

  it('chooses the lowest of equal users where nobody has influence', () => {
    const campaign = campaignFrom(
      [0.5, 0.5, 0.5],
      [
        [0, 1, 0],
        [0, 2, 0],
      ],
    );
    const state = new PushState(campaign);
    state.activate(0);
    expect(solved(campaign, 3, { twins: false }).choose(state, 2)).toBe(1);
    const certain = campaignFrom([0.25, 0.75, 1], []);
    expect(solved(certain, 2, { twins: false }).choose(new PushState(certain), 2)).toBe(1);
  });
});
