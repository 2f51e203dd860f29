import { describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import { PushState } from '../push-state';
import { OnlineSearch } from './online-search';
import { SearchScan } from './search-scan';
import { plainChoice, randomCampaign } from './testing/plain-campaign';
import { CampaignRun } from './simulate';

/** The choices of a campaign: lazily, by the scan, by the scan that leaves users out, and by the definition. */
function choices(seed: number, equal: boolean, most: number): Record<'lazy' | 'scan' | 'pruned' | 'plain', number[]> {
  const rng = stream(seed, 'choices');
  const campaign = randomCampaign(seed, { most, equal });
  const budget = 1 + rng.below(2 * campaign.n + 2);
  const run = new CampaignRun(campaign, 'online-search', budget);
  const scan = new SearchScan(campaign, budget, false);
  const pruned = new SearchScan(campaign, budget);
  const found = { lazy: [] as number[], scan: [] as number[], pruned: [] as number[], plain: [] as number[] };
  run.begin(() => rng.uniform());
  for (let left = budget; left > 0 && run.state.activeCount < campaign.n; left--) {
    const { active } = run.state;
    const open = [...active.keys()].filter((u) => !active[u]);
    found.plain.push(plainChoice('online-search', campaign, new Set(run.state.users), open, left));
    found.scan.push(scan.choose(run.state, left));
    found.pruned.push(pruned.choose(run.state, left));
    run.next();
    found.lazy.push(run.user);
  }
  return found;
}

describe('OnlineSearch', () => {
  it('chooses the same users lazily, by a scan and by its definition, on 100 random networks at every push', () => {
    for (let seed = 0; seed < 100; seed++) {
      const { lazy, scan, pruned, plain } = choices(seed, false, 16);
      expect({ seed, users: scan }).toEqual({ seed, users: plain });
      expect({ seed, users: pruned }).toEqual({ seed, users: plain });
      expect({ seed, users: lazy }).toEqual({ seed, users: plain });
    }
  });

  it('settles ties by the lowest user in all three ways, where nearly everything ties', () => {
    for (let seed = 0; seed < 60; seed++) {
      const { lazy, scan, pruned, plain } = choices(seed, true, 12);
      expect({ seed, users: scan }).toEqual({ seed, users: plain });
      expect({ seed, users: pruned }).toEqual({ seed, users: plain });
      expect({ seed, users: lazy }).toEqual({ seed, users: plain });
    }
  });

  it('looks at few users, and chooses as the scan does, on networks of hundreds', () => {
    for (let seed = 200; seed < 206; seed++) {
      const rng = stream(seed, 'luck');
      const campaign = randomCampaign(seed, { most: 300, theta: 0.2 });
      const run = new CampaignRun(campaign, 'online-search', 60);
      const scan = new SearchScan(campaign, 60, false);
      run.begin(() => rng.uniform());
      const [lazy, scanned]: number[][] = [[], []];
      for (let left = 60; left > 0 && run.state.activeCount < campaign.n; left--) {
        scanned.push(scan.choose(run.state, left));
        run.next();
        lazy.push(run.user);
      }
      expect(lazy).toEqual(scanned);
      expect(run.evaluations).toBeLessThan(lazy.length * campaign.n);
    }
  });

  it('begins every campaign as the first one', () => {
    const campaign = randomCampaign(3, { most: 40 });
    const run = new CampaignRun(campaign, 'online-search', 30);
    const play = (): number[] => {
      const rng = stream(5, 'luck');
      run.begin(() => rng.uniform());
      const users: number[] = [];
      while (run.next()) users.push(run.user);
      return users;
    };
    const first = play();
    expect(first.length).toBeGreaterThan(0);
    expect(play()).toEqual(first);
  });

  it('says the score of the user chosen', () => {
    const campaign = randomCampaign(11, { most: 20, theta: 0.4 });
    const state = new PushState(campaign);
    const engine = new OnlineSearch(state, 8);
    const scan = new SearchScan(campaign, 8, false);
    engine.begin();
    expect(engine.choose(8)).toBe(scan.choose(state, 8));
    expect(engine.score).toBeCloseTo(scan.score, 12);
  });

  it('asks the lowest user where nobody has a chance', () => {
    const run = new CampaignRun(randomCampaign(8, { theta: 0 }), 'online-search', 5);
    run.begin(() => 0);
    while (run.next()) expect([run.user, run.score, run.yes]).toEqual([0, 0, false]);
    expect(run.yeses).toBe(0);
  });
});
