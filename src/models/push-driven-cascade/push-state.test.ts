import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaignFrom } from './campaign';
import { PushState } from './push-state';

const SIZE = 9;
const chance = fc.double({ min: 0, max: 1, noNaN: true });
const cases = fc.record({
  b: fc.array(chance, { minLength: SIZE, maxLength: SIZE }),
  edges: fc.uniqueArray(fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), chance), {
    selector: ([v, u]) => v * SIZE + u,
    maxLength: 40,
  }),
  /** A user becomes active, or −1: the last yes is taken back. */
  moves: fc.array(fc.integer({ min: -1, max: SIZE - 1 }), { maxLength: 30 }),
});

describe('a state', () => {
  it('is, bit by bit, what a fresh one with the same yeses is, whatever was tried and taken back', () => {
    fc.assert(
      fc.property(cases, ({ b, edges, moves }) => {
        const campaign = campaignFrom(
          b,
          edges.filter(([v, u]) => v !== u),
        );
        const state = new PushState(campaign);
        const users: number[] = [];
        for (const move of moves) {
          if (move < 0) {
            state.undo();
            users.pop();
          } else if (!users.includes(move)) {
            state.activate(move);
            users.push(move);
          }
        }
        const fresh = new PushState(campaign);
        for (const u of users) fresh.activate(u);
        expect([...state.q]).toEqual([...fresh.q]);
        expect([...state.active]).toEqual([...fresh.active]);
        expect(state.users).toEqual(users);
        expect(state.activeCount).toBe(users.length);
      }),
      { numRuns: 300 },
    );
  });
  it('has chances b + Σ w of active friends, at most 1, and leaves those of active users as they were', () => {
    const state = new PushState(
      campaignFrom(
        [0.5, 0.25, 0.75],
        [
          [0, 1, 0.25],
          [2, 1, 0.75],
          [1, 0, 0.5],
        ],
      ),
    );
    state.activate(0);
    expect([...state.q]).toEqual([0.5, 0.5, 0.75]);
    state.activate(2);
    expect([...state.q]).toEqual([0.5, 1, 0.75]);
    state.activate(1);
    expect([...state.q]).toEqual([0.5, 1, 0.75]);
  });
  it('begins with those who had said yes before', () => {
    const state = new PushState(
      campaignFrom(
        [0.5, 0.25, 0],
        [
          [0, 1, 0.25],
          [2, 1, 0.25],
        ],
        [2, 0],
      ),
    );
    expect(state.users).toEqual([0, 2]);
    expect(state.activeCount).toBe(2);
    expect(state.q[1]).toBe(0.75);
  });
  it('holds no chance above 1 where rounding, or a file, puts one', () => {
    expect([...new PushState(campaignFrom([1 + 1e-10], [])).q]).toEqual([1]);
  });
});
