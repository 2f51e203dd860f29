import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import { sponsorTable } from '../bounds/sponsor';
import { campaignFrom } from '../campaign';
import { CampaignRun } from './simulate';
import { chooserOf } from './choose';
import { SponsorRows } from './sponsor-rows';

/** n users with `degree` followers each, heavy-tailed weights. */
function campaignOf(n: number, degree: number, seed: number, equal: boolean) {
  const rng = stream(seed);
  const b = Array.from({ length: n }, () => (equal ? 0.1 : 0.2 * rng.uniform()));
  const edges = new Map<number, readonly [number, number, number]>();
  for (let e = 0; e < n * degree; e++) {
    const v = rng.below(n);
    const u = rng.below(1 + rng.below(n));
    if (u !== v) edges.set(v * n + u, [v, u, equal ? 0.01 : (0.5 * rng.uniform() ** 3) / degree]);
  }
  return campaignFrom(b, [...edges.values()]);
}

describe('Sponsor greedy', () => {
  it('makes the rows of the plain recursion, whether all or few are kept', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.boolean(), (seed, equal) => {
        const campaign = campaignOf(60, 4, seed, equal);
        const table = sponsorTable(campaign, 40);
        const all = new SponsorRows(campaign, 40);
        const few = new SponsorRows(campaign, 40, 1);
        for (let r = 40; r >= 0; r--) {
          expect(all.row(r)).toEqual(table[r]);
          expect(few.row(r)).toEqual(table[r]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it.each([false, true])('follows few users, and chooses as one who looks at all (equal tastes: %s)', (equal) => {
    const campaign = campaignOf(3000, 5, 4, equal);
    const choose = chooserOf('sponsor-greedy', campaign, 60);
    const run = new CampaignRun(campaign, 'sponsor-greedy', 60);
    const luck = stream(9);
    run.begin(() => luck.uniform(), undefined);
    const chosen: number[] = [];
    const expected: number[] = [];
    for (let left = 60; left > 0; left--) {
      expected.push(choose(run.state, left));
      run.next();
      chosen.push(run.user);
    }
    expect(chosen).toEqual(expected);
  });
});
