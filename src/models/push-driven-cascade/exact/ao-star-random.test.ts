import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Steps } from '../../../core/method';
import { stream } from '../../../core/rng';
import { BOUNDS } from '../bounds/bounds';
import { campaignFrom, type Campaign } from '../campaign';
import { PushState } from '../push-state';
import { aoStar, type AoStarOptions, type AoStarResult } from './ao-star';
import { backwardInduction } from './backward-induction';
import { drawInstance } from './printed-instance';

const finish = <R>(steps: Steps<R>): R => {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};
const solve = (campaign: Campaign, L: number, options: Partial<AoStarOptions> = {}): AoStarResult =>
  finish(aoStar(campaign, L, { bound: 'tightest', mostStates: 1e6, ...options }));
const maskOf = (users: Iterable<number>): number => [...users].reduce((mask, u) => mask | (1 << u), 0);

const draws = fc.record({
  users: fc.integer({ min: 1, max: 7 }),
  density: fc.constantFrom(0, 0.1, 0.4, 1),
  theta: fc.constantFrom(0, 0.2, 0.6, 1),
  seed: fc.nat(),
});
const drawn = (p: { users: number; density: number; theta: number; seed: number }, start: number[] = []): Campaign => {
  const { b, edges } = drawInstance(p, stream(p.seed, 'test'));
  return campaignFrom(b, edges, start);
};

describe('AO* on random campaigns', () => {
  it('finds the optimum with every valid bound, from any start', () => {
    fc.assert(
      fc.property(draws, fc.integer({ min: 0, max: 5 }), fc.boolean(), (p, L, started) => {
        const campaign = drawn(p, started ? [p.users - 1] : []);
        const optimum = backwardInduction(campaign, L).value(maskOf(campaign.start), L);
        const off = BOUNDS.filter((bound) => bound !== 'printed').map((bound) => {
          const { finished, value, lower } = solve(campaign, L, { bound });
          return finished ? Math.max(Math.abs(value - optimum), Math.abs(lower - optimum)) : NaN;
        });
        expect(Math.max(...off)).toBeLessThan(1e-12);
      }),
      { numRuns: 100 },
    );
  });
  it('chooses a best user in every state that its policy can reach', () => {
    fc.assert(
      fc.property(draws, fc.integer({ min: 1, max: 5 }), (p, L) => {
        const campaign = drawn(p);
        const all = backwardInduction(campaign, L);
        const { choose } = solve(campaign, L);
        const state = new PushState(campaign);
        let off = 0;
        const follow = (left: number): void => {
          const mask = maskOf(state.users);
          const u = choose(state, left);
          if (left === 0 || state.activeCount === campaign.n) {
            off = Math.max(off, u + 1);
            return;
          }
          const q = state.q[u];
          const value = q * (1 + all.value(mask | (1 << u), left - 1)) + (1 - q) * all.value(mask, left - 1);
          off = Math.max(off, all.value(mask, left) - value);
          if (q < 1) follow(left - 1);
          if (q > 0) {
            state.activate(u);
            follow(left - 1);
            state.undo();
          }
        };
        follow(L);
        expect(off).toBeLessThan(1e-11);
      }),
      { numRuns: 60 },
    );
  });
  it('holds the optimum in a bracket that only narrows, wherever it is stopped', () => {
    fc.assert(
      fc.property(draws, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 200 }), (p, L, mostStates) => {
        const campaign = drawn(p);
        const optimum = backwardInduction(campaign, L).value(0, L);
        const uppers: number[] = [];
        const { value, lower } = solve(campaign, L, {
          bound: 'sponsor',
          mostStates,
          watch: (_held, upper) => uppers.push(upper),
        });
        expect(value).toBeGreaterThanOrEqual(optimum - 1e-12);
        expect(lower).toBeLessThanOrEqual(optimum + 1e-12);
        // hJ is consistent: backing values up never raises one
        const raised = uppers.slice(1).map((upper, k) => upper - uppers[k]);
        expect(Math.max(0, ...raised)).toBeLessThan(1e-12);
      }),
      { numRuns: 100 },
    );
  });
});

describe('AO*', () => {
  const crowd = drawn({ users: 12, density: 0.3, theta: 0.2, seed: 4 });
  it('stops when there is no time left, and says that it has not finished', () => {
    let asked = 0;
    const { finished, value, lower, expansions } = solve(crowd, 6, { overTime: () => ++asked > 3 });
    expect(finished).toBe(false);
    expect(expansions).toBe(4);
    expect(lower).toBeLessThan(value);
  });
  it('counts with merged twins what it counts without them, in fewer nodes', () => {
    // a clique of five equal users, and one who stands apart
    const pairs = [0, 1, 2, 3, 4].flatMap((v) => [0, 1, 2, 3, 4].filter((u) => u !== v).map((u) => [v, u] as const));
    const campaign = campaignFrom(
      [0.2, 0.2, 0.2, 0.2, 0.2, 0.3],
      pairs.map(([v, u]) => [v, u, 0.15]),
    );
    const apart = solve(campaign, 4);
    const merged = solve(campaign, 4, { twins: { before: Int32Array.of(-1, 0, 1, 2, 3, -1) } });
    expect(merged.value).toBeCloseTo(apart.value, 12);
    expect(merged.lower).toBeCloseTo(apart.value, 12);
    expect(merged.generated).toBeLessThan(apart.generated / 2);
    const state = new PushState(campaign);
    const first = merged.choose(state, 4);
    expect(first).toBe(apart.choose(state, 4));
    // another twin than the lowest is active: she stands for the lowest
    state.activate(3);
    expect(merged.choose(state, 3)).toBe(0);
  });
  it('never pushes users who are left out', () => {
    const { value } = solve(campaignFrom([0.5, 0.9, 0.4], []), 2, {
      twins: { before: new Int32Array(3).fill(-1), left: Uint8Array.of(0, 1, 0) },
    });
    expect(value).toBeCloseTo(0.5 * 1.4 + 0.5 * 0.5, 12);
  });
  it('has nothing to do without pushes, and where everybody is active', () => {
    expect(solve(crowd, 0)).toMatchObject({ finished: true, value: 0, lower: 0, expansions: 0, generated: 1 });
    expect(solve(campaignFrom([0.5], [], [0]), 3)).toMatchObject({ finished: true, value: 0, expansions: 0 });
  });
});
