import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Steps } from '../../../core/method';
import { buildNetwork } from '../../../core/network';
import { stream } from '../../../core/rng';
import { campaignFrom, type Campaign } from '../campaign';
import { policyOptions } from '../parameters';
import { chooserOf } from '../policies/choose';
import { PushState } from '../push-state';
import { ExactValues, SampledValues, weighed } from './continuation';
import { gameRunner, judge } from './game-run';
import { luckOf } from './luck';
import { playPolicy, playPushes, type Luck } from './play';
import { sameLuck } from './same-luck';

const finished = <R>(steps: Steps<R>): R => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

const streamsOf =
  (seed: number) =>
  (...key: readonly (string | number)[]) =>
    stream(seed, ...key);
const luckWith =
  (seed: number): Luck =>
  (user, attempt) =>
    luckOf(streamsOf(seed), user, attempt);

/** Small campaigns, with sums that may reach 1. */
const campaigns = fc.integer({ min: 1, max: 1_000_000 }).map((seed): Campaign => {
  const rng = stream(seed, 'board');
  const n = 2 + rng.below(5);
  const b = Array.from({ length: n }, () => 0.5 * rng.uniform());
  const edges: [number, number, number][] = [];
  for (let v = 0; v < n; v++)
    for (let u = 0; u < n; u++) if (v !== u && rng.uniform() < 0.5) edges.push([v, u, (0.5 * rng.uniform()) / (n - 1)]);
  return campaignFrom(b, edges);
});
const games = fc.record({
  campaign: campaigns,
  budget: fc.integer({ min: 1, max: 6 }),
  seed: fc.integer({ min: 0, max: 1000 }),
  moves: fc.array(fc.nat(), { maxLength: 6 }),
});

/** The value of a policy by its definition, without a memory. */
function plainValue(campaign: Campaign, active: readonly number[], left: number): number {
  const state = new PushState(campaign);
  for (const u of active) state.activate(u);
  const user = left > 0 ? chooserOf('online-search', campaign, left)(state, left) : -1;
  if (user < 0) return 0;
  const q = state.q[user];
  return q * (1 + plainValue(campaign, [...active, user], left - 1)) + (1 - q) * plainValue(campaign, active, left - 1);
}

function reviewed({
  campaign,
  budget,
  seed,
  moves,
}: {
  campaign: Campaign;
  budget: number;
  seed: number;
  moves: number[];
}) {
  const choose = chooserOf('online-search', campaign, budget);
  const pushes = moves.map((x) => x % campaign.n);
  const values = new ExactValues(campaign, choose, 1e6);
  const judged = finished(judge(values, choose, campaign, luckWith(seed), pushes, budget));
  if (!judged) throw new Error('not judged');
  return { judged, pushes, values, choose };
}

it('gives a policy the value that its definition gives it', () => {
  fc.assert(
    fc.property(games, ({ campaign, budget }) => {
      const values = new ExactValues(campaign, chooserOf('online-search', campaign, budget), 1e6);
      const state = new PushState(campaign);
      expect(finished(values.value(state, budget))).toBeCloseTo(plainValue(campaign, [], budget), 11);
      expect(state.activeCount).toBe(0);
    }),
    { numRuns: 60 },
  );
});

it('splits a game into start value, skill and luck, which add up to par', () => {
  fc.assert(
    fc.property(games, (game) => {
      const { judged } = reviewed(game);
      const skill = judged.pushes.reduce((sum, { worth, moment }) => sum + worth - moment, 0);
      const luck = judged.pushes.reduce((sum, push) => sum + push.luck, 0);
      expect(judged.startValue + skill + luck).toBeCloseTo(judged.par, 10);
      expect(judged.par).toBeCloseTo(
        judged.yeses + plainValue(game.campaign, yesesOf(judged.pushes), game.budget - judged.pushes.length),
        10,
      );
    }),
    { numRuns: 60 },
  );
});

const yesesOf = (pushes: readonly { user: number; yes: boolean }[]): number[] =>
  pushes.filter(({ yes }) => yes).map(({ user }) => user);

it('costs nothing to push whom OnlineSearch would push', () => {
  fc.assert(
    fc.property(games, ({ campaign, budget, seed }) => {
      const choose = chooserOf('online-search', campaign, budget);
      const pushes = playPolicy(campaign, luckWith(seed), choose, budget).played.map(({ user }) => user);
      const { judged } = reviewed({ campaign, budget, seed, moves: pushes });
      for (const { best, user, worth, moment } of judged.pushes) {
        expect(best).toBe(user);
        expect(moment - worth).toBeCloseTo(0, 12);
      }
    }),
    { numRuns: 40 },
  );
});

it('can find a push that is worth more than that of the policy that judges it', () => {
  const campaign = campaignFrom([0.9, 0.05, 0.4], []);
  const values = new ExactValues(campaign, (state) => [2, 1, 0].find((u) => !state.active[u]) ?? -1, 1e6);
  const state = new PushState(campaign);
  const moment = finished(values.value(state, 2));
  expect(finished(weighed(values, state, 2, 0))).toBeGreaterThan(moment);
});

it('answers the same push in the same situation alike, whoever pushes (UX-5)', () => {
  fc.assert(
    fc.property(games, ({ campaign, budget, seed, moves }) => {
      const pushes = moves.map((x) => x % campaign.n);
      const player = playPushes(campaign, luckWith(seed), pushes, budget);
      expect(playPushes(campaign, luckWith(seed), pushes, budget).played).toEqual(player.played);
      // A policy that repeats the player's pushes gets the player's result.
      let at = 0;
      const repeat = playPolicy(campaign, luckWith(seed), () => pushes[at++] ?? -1, budget);
      expect(repeat.played).toEqual(player.played);
      expect(repeat.yeses).toBe(player.yeses);
      // And the player who repeats a policy gets that of the policy.
      for (const policy of sameLuck(campaign, luckWith(seed), streamsOf(seed), budget)) {
        const again = playPushes(
          campaign,
          luckWith(seed),
          policy.pushes.map(({ user }) => user),
          budget,
        );
        expect(again.yeses).toBe(policy.yeses);
      }
    }),
    { numRuns: 60 },
  );
});

it('draws another number for every attempt of a user, and none for a wasted push', () => {
  const campaign = campaignFrom([1, 0.0001], []);
  const { played, refusals } = playPushes(campaign, luckWith(3), [0, 0, 1, 1], 4);
  expect(played.map(({ yes, wasted }) => [yes, wasted])).toEqual([
    [true, false],
    [false, true],
    [false, false],
    [false, false],
  ]);
  expect(played[1].draw).toBeNaN();
  expect([played[2].draw, played[3].draw]).toEqual([luckWith(3)(1, 0), luckWith(3)(1, 1)]);
  expect(played[2].draw).not.toBe(played[3].draw);
  expect([...refusals]).toEqual([0, 2]);
});

it('judges a wasted push by the push that is gone', () => {
  const game = { campaign: campaignFrom([1, 0.3], []), budget: 3, seed: 1, moves: [0, 0] };
  const { judged } = reviewed(game);
  expect(judged.pushes[1].moment - judged.pushes[1].worth).toBeCloseTo(0.51 - 0.3, 12);
  expect(judged.pushes[1].luck).toBeCloseTo(0, 12);
});

it('replays where there are too many states: close to the exact values, with the same sum', () => {
  const { campaign, budget, seed, moves } = {
    campaign: campaignFrom(
      [0.3, 0.2, 0.1, 0.05],
      [
        [0, 1, 0.5],
        [1, 2, 0.4],
        [2, 3, 0.6],
      ],
    ),
    budget: 6,
    seed: 4,
    moves: [1, 2, 0, 0, 3],
  };
  const choose = chooserOf('online-search', campaign, budget);
  expect(finished(judge(new ExactValues(campaign, choose, 5), choose, campaign, luckWith(seed), moves, budget))).toBe(
    undefined,
  );
  const rng = stream(9, 'draws');
  const draws = Float64Array.from({ length: 4000 * budget }, () => rng.uniform());
  const sampled = finished(
    judge(new SampledValues(choose, budget, draws), choose, campaign, luckWith(seed), moves, budget),
  );
  const { judged } = reviewed({ campaign, budget, seed, moves });
  // A mean of 4,000 replays of at most 4 yeses: standard error below 0.02.
  expect(sampled?.startValue).toBeCloseTo(judged.startValue, 1);
  expect(sampled?.par).toBeCloseTo(judged.par, 1);
  const skill = sampled?.pushes.reduce((sum, { worth, moment }) => sum + worth - moment, 0) ?? NaN;
  const luck = sampled?.pushes.reduce((sum, push) => sum + push.luck, 0) ?? NaN;
  expect((sampled?.startValue ?? NaN) + skill + luck).toBeCloseTo(sampled?.par ?? NaN, 10);
});

it('plays every policy of the lab with the luck of the game', () => {
  const policies = sameLuck(campaignFrom([0.5, 0.4, 0.3], [[0, 1, 0.3]]), luckWith(2), streamsOf(2), 4);
  expect(policies.map(({ policy }) => policy)).toEqual(policyOptions.map(({ value }) => value));
  for (const { pushes } of policies)
    for (const { user, draw } of pushes) expect([0, 1, 2, 3].map((k) => luckWith(2)(user, k))).toContain(draw);
});

it('reviews the pushes of an experiment, and weighs every move of the moment unless it is scored', () => {
  const network = buildNetwork({
    n: 3,
    directed: true,
    from: Int32Array.of(0, 1),
    to: Int32Array.of(1, 2),
    nodeValues: { preference: Float64Array.of(0.5, 0.2, 0.1) },
    edgeValues: { influence: Float64Array.of(0.6, 0.7) },
  });
  const settings = {
    budget: 4,
    preference: 'given',
    influence: 'given',
    theta: 0.2,
    drawSeed: 1,
    rescale: false,
    start: new Int32Array(0),
    pushes: Int32Array.of(1, 0),
    scored: false,
    replays: 100,
  } as const;
  const run = (scored: boolean) => finished(gameRunner.run({ network }, { ...settings, scored }, streamsOf(5)));
  const scalar = (outputs: ReturnType<typeof run>, id: string): number => {
    const output = outputs[id];
    return output.kind === 'scalar' ? output.value : NaN;
  };
  const rows = (outputs: ReturnType<typeof run>, id: string): number => {
    const output = outputs[id];
    return output.kind === 'table' ? output.columns[0].values.length : NaN;
  };
  const practice = run(false);
  const parts = ['start-value', 'skill', 'luck'].map((id) => scalar(practice, id));
  expect(parts[0] + parts[1] + parts[2]).toBeCloseTo(scalar(practice, 'par'), 12);
  expect(scalar(practice, 'replays-used')).toBe(0);
  expect(rows(practice, 'review')).toBe(2);
  expect(rows(practice, 'hint')).toBe(3 - scalar(practice, 'result'));
  expect(rows(run(true), 'hint')).toBe(0);
  expect(scalar(run(true), 'par')).toBe(scalar(practice, 'par'));
});

it('replays where a campaign has thousands of pushes', () => {
  const campaign = campaignFrom([0.3, 0.2], [[0, 1, 0.5]]);
  const budget = 10_000;
  const choose = chooserOf('online-search', campaign, budget);
  const exact = new ExactValues(campaign, choose, 1000);
  expect(finished(judge(exact, choose, campaign, luckWith(1), [0], budget))).toBeUndefined();
  const draws = new Float64Array(2 * budget).fill(0.1);
  expect(
    finished(judge(new SampledValues(choose, budget, draws), choose, campaign, luckWith(1), [0], budget))?.par,
  ).toBe(2);
});

it('gives up soon where too many states can be reached', () => {
  const campaign = campaignFrom(new Array<number>(30).fill(0.5), []);
  let looked = 0;
  const choose = (state: PushState): number => {
    looked++;
    return state.active.indexOf(0);
  };
  const exact = new ExactValues(campaign, choose, 100);
  expect(finished(exact.value(new PushState(campaign), 100))).toBeNaN();
  expect(looked).toBeLessThan(500);
});
