import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaignFrom } from '../campaign';
import { PushState } from '../push-state';
import { boundAt, BOUNDS } from './bounds';
import { sponsorTable } from './sponsor';
import { successorsOf } from './successors';

const chance = fc.oneof(fc.constantFrom(0, 0.25, 1), fc.double({ min: 0, max: 1, noNaN: true }));
const cases = fc.integer({ min: 1, max: 10 }).chain((n) =>
  fc.record({
    b: fc.array(chance, { minLength: n, maxLength: n }),
    edges: fc.uniqueArray(fc.tuple(fc.nat(n - 1), fc.nat(n - 1), chance), {
      selector: ([v, u]) => v * n + u,
      maxLength: 50,
    }),
    /** Weights are scaled by it: with small ones chances stay apart, with large ones they meet at 1. */
    scale: fc.constantFrom(0.1, 0.4, 1),
    active: fc.uniqueArray(fc.nat(n - 1), { maxLength: 3 }),
    left: fc.integer({ min: 1, max: 6 }),
  }),
);

describe.each(BOUNDS)('the bound %s of states that follow', (bound) => {
  it('is that of the state itself', () => {
    fc.assert(
      fc.property(cases, ({ b, edges, scale, active, left }) => {
        const campaign = campaignFrom(
          b,
          edges.filter(([v, u]) => v !== u).map(([v, u, w]) => [v, u, scale * w]),
        );
        const J = sponsorTable(campaign, left + 1);
        const state = new PushState(campaign);
        for (const u of active) state.activate(u);
        let most = 0;
        const successors = successorsOf(campaign, bound, J);
        // once with another number of pushes before: nothing of it may be left over
        for (const pushes of [left + 1, left].filter((k) => k < J.length)) {
          successors.prepare(state, pushes);
          for (let u = 0; u < campaign.n; u++) {
            if (state.active[u]) continue;
            state.activate(u);
            most = Math.max(most, Math.abs(successors.after(state, u) - boundAt(state, pushes, bound, J)));
            state.undo();
          }
        }
        expect(most).toBeLessThan(1e-12);
      }),
      { numRuns: 200 },
    );
  });
});
