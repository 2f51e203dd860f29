import { describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import { campaignFrom } from '../campaign';
import { policyOptions } from '../parameters';
import type { ChoosingPolicy } from './choose';
import { AT_ONCE, CampaignRun, simulate, type AnswerSettings } from './simulate';
import { plainCampaign, randomCampaign } from './testing/plain-campaign';

const policies = policyOptions.map(({ value }) => value);
const choosing = policies.filter((id): id is ChoosingPolicy => id !== 'random');

function pushes(run: CampaignRun): number[] {
  const users: number[] = [];
  while (run.next()) users.push(run.user);
  return users;
}

const settingsOf = (seed: number): AnswerSettings => {
  const rng = stream(seed, 'settings');
  return {
    answers: (['at-once', 'batches', 'late'] as const)[seed % 3],
    batch: 1 + rng.below(6),
    delay: rng.below(6),
    repeats: rng.uniform() < 0.5,
  };
};

describe('a simulated campaign', () => {
  it.each(choosing)(
    'of %s goes push by push as the definition says: at once, in batches, late, with and without repeats',
    (id) => {
      for (let seed = 0; seed < 60; seed++) {
        const campaign = randomCampaign(seed, { most: 10 });
        const settings = settingsOf(seed);
        const budget = 1 + stream(seed, 'budget').below(25);
        const draws = Float64Array.from({ length: budget + 1 }, () => 0);
        const rng = stream(seed, 'draws');
        for (let t = 0; t <= budget; t++) draws[t] = rng.uniform() * 0.7;
        const plain = plainCampaign(id, campaign, budget, (t) => draws[t], settings);
        const run = new CampaignRun(campaign, id, budget, settings);
        run.begin((t) => draws[t]);
        expect({ seed, users: pushes(run), yeses: run.yeses }).toEqual({ seed, ...plain });
      }
    },
  );

  it.each(policies)('of %s is the same at once, in batches of 1 and with delay 0', (id) => {
    for (let seed = 0; seed < 20; seed++) {
      const campaign = randomCampaign(seed);
      const play = (settings: AnswerSettings): number[] => {
        const luck = stream(seed, 'luck');
        const run = new CampaignRun(campaign, id, 20, settings);
        run.begin(() => luck.uniform(), stream(seed, 'choice'));
        return [...pushes(run), run.yeses];
      };
      const atOnce = play(AT_ONCE);
      expect(play({ ...AT_ONCE, answers: 'batches', batch: 1 })).toEqual(atOnce);
      expect(play({ ...AT_ONCE, answers: 'late', delay: 0 })).toEqual(atOnce);
    }
  });

  it('loses pushes while all answers are due, and counts those that come after the end', () => {
    const campaign = campaignFrom([1, 0.5], []);
    const run = new CampaignRun(campaign, 'greedy', 5, { ...AT_ONCE, answers: 'late', delay: 2 });
    run.begin((t) => [0, 0.3, 0.9, 0, 0, 0.1][t]);
    // 0 at push 1, known before 4; 1 at push 2, known before 5; nobody at 3 and 4; 1 again at 5
    expect(pushes(run)).toEqual([0, 1, -1, -1, 1]);
    expect(run.yeses).toBe(2);
    expect(run.state.activeCount).toBe(2);
  });

  it('fixes the chance when the push is made', () => {
    const campaign = campaignFrom([1, 0.1], [[0, 1, 0.8]]);
    const chances = (settings: AnswerSettings): number[] => {
      const run = new CampaignRun(campaign, 'greedy', 2, settings);
      run.begin(() => 0.5);
      const found: number[] = [];
      while (run.next()) found.push(run.chance);
      return found;
    };
    expect(chances(AT_ONCE)).toEqual([1, 0.9]);
    expect(chances({ ...AT_ONCE, answers: 'batches', batch: 2 })).toEqual([1, 0.1]);
    expect(chances({ ...AT_ONCE, answers: 'late', delay: 1 })).toEqual([1, 0.1]);
  });

  it('asks nobody twice without repeats while somebody was not asked', () => {
    const campaign = campaignFrom([0.3, 0.2, 0.1], []);
    const run = new CampaignRun(campaign, 'online-search', 7, { ...AT_ONCE, repeats: false });
    run.begin(() => 0.99);
    expect(pushes(run)).toEqual([0, 1, 2, 0, 0, 0, 0]);
  });

  it('ends when all have said yes', () => {
    const run = simulate(campaignFrom([1, 1, 1], [], [1]), 'weight-sum', 100, () => 0.5);
    expect([run.push, run.yeses]).toEqual([2, 2]);
    expect(run.next()).toBe(false);
  });

  it('gives the luck of push, user and attempt', () => {
    const asked: (readonly number[])[] = [];
    simulate(campaignFrom([0.5, 0.4], []), 'greedy', 4, (...key) => {
      asked.push(key);
      return key[0] === 3 ? 0 : 0.9;
    });
    expect(asked).toEqual([
      [1, 0, 0],
      [2, 0, 1],
      [3, 0, 2],
      [4, 1, 0],
    ]);
  });

  it('is the same for OnlineGreedy and Greedy where nobody listens to anybody, and no better by OnlineSearch', () => {
    for (let seed = 0; seed < 20; seed++) {
      const campaign = randomCampaign(seed, { theta: 1 });
      const play = (id: ChoosingPolicy): number[] => {
        const luck = stream(seed, 'luck');
        const run = new CampaignRun(campaign, id, 15);
        run.begin(() => luck.uniform());
        return pushes(run);
      };
      expect(play('online-greedy')).toEqual(play('greedy'));
    }
  });
});
