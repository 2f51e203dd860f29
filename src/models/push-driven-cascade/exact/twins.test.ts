import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campaignFrom } from '../campaign';
import { BranchAndBound } from './branch-and-bound';
import { smallCampaigns } from './small-campaigns';
import { findTwins } from './twins';

const clique = (b: readonly number[], w: number): [number, number, number][] =>
  b.flatMap((_, v) => b.flatMap((_x, u): [number, number, number][] => (u === v ? [] : [[v, u, w]])));

describe('twins', () => {
  it('are all users of a symmetric clique', () => {
    const b = [0.1, 0.1, 0.1, 0.1];
    const { classes, classOf, before, merged } = findTwins(campaignFrom(b, clique(b, 0.2)), 3);
    expect(classes).toEqual([[0, 1, 2, 3]]);
    expect([...classOf]).toEqual([0, 0, 0, 0]);
    expect([...before]).toEqual([-1, 0, 1, 2]);
    expect(merged).toBe(3);
  });
  it('are the leaves of a star that the hub treats alike, and nobody else', () => {
    const campaign = campaignFrom(
      [0.2, 0.1, 0.1, 0.1, 0.1],
      [
        [0, 1, 0.3],
        [0, 2, 0.3],
        [0, 3, 0.4],
        [0, 4, 0.3],
        [4, 0, 0.1],
      ],
    );
    expect(findTwins(campaign, 3).classes).toEqual([[1, 2]]);
  });
  it('have equal weights to each other: an edge one way tells two users apart', () => {
    expect(findTwins(campaignFrom([0.1, 0.1], [[0, 1, 0.2]]), 2).classes).toEqual([]);
    expect(findTwins(campaignFrom([0.1, 0.1], clique([0, 0], 0.2)), 2).classes).toEqual([[0, 1]]);
  });
  it('are never users who are active at the start', () => {
    const b = [0.1, 0.1, 0.1];
    expect(findTwins(campaignFrom(b, clique(b, 0.2), [1]), 2).classes).toEqual([[0, 2]]);
  });
  it('leave out users without edges who are not among the best', () => {
    const { left, merged } = findTwins(campaignFrom([0.3, 0.5, 0.1, 0.4, 0.2], [[4, 2, 0.1]]), 2);
    expect([...left]).toEqual([1, 0, 0, 0, 0]);
    expect(merged).toBe(1);
  });
  it('do not change the optimum', () => {
    fc.assert(
      fc.property(smallCampaigns, ({ campaign, L }) => {
        const values = [true, false].map((twins) => {
          const search = new BranchAndBound(campaign, L, { twins, mostStates: 1e6 });
          const steps = [...search.solve()];
          return search.finished && steps.length >= 0 ? search.upper : NaN;
        });
        expect(Math.abs(values[0] - values[1])).toBeLessThan(1e-12);
      }),
      { numRuns: 200 },
    );
  });
  it('make few sets of a clique', () => {
    const b = Array.from({ length: 30 }, () => 0.1);
    const campaign = campaignFrom(b, clique(b, 0.03));
    const [merged, apart] = [true, false].map((twins) => {
      const search = new BranchAndBound(campaign, 5, { twins, mostStates: 5000 });
      const steps = [...search.solve()];
      return { states: search.generated, finished: search.finished, steps };
    });
    expect(merged.finished).toBe(true);
    expect(merged.states).toBeLessThan(20);
    expect(merged.states).toBeLessThan(apart.states);
  });
});
