import { expect, it } from 'vitest';
import { campaignLevels } from '../../../experiment/library/campaign-levels';
import { gameOutputs } from '../../../models/push-driven-cascade/game/game-outputs';
import type { Picture } from '../../../store/state';
import { gameKeyOf, levelOf, statesOf } from './levels';
import { resultCard } from './result-card';
import { bridgeOf, parAfter, reviewOf } from './review';
import { compileCampaign } from '../../../models/push-driven-cascade/campaign';
import { buildNetwork } from '../../../core/network';
import { gameState } from './game-state';

const { experiment } = campaignLevels[0];
const withPushes = (pushes: readonly string[], seed = experiment.seed) => ({
  ...experiment,
  seed,
  parameters: { ...experiment.parameters, pushes },
});
const push = { chance: 0.5, draw: 0.3, yes: true, wasted: false, best: 0 };
const outputs = gameOutputs(
  {
    startValue: 1.225,
    par: 2,
    yeses: 2,
    replays: 0,
    pushes: [
      { ...push, user: 0, worth: 1.225, moment: 1.225, luck: 0.725, par: 1.95 },
      { ...push, user: 1, worth: 0.95, moment: 0.95, luck: 0.05, par: 2 },
    ],
  },
  [{ policy: 'greedy', yeses: 1, pushes: [{ ...push, user: 0 }] }],
  [{ user: 1, chance: 0.95, later: 0, worth: 0.95, loss: 0 }],
);
const picture = (pushes: readonly string[]): Picture => ({
  outputs,
  digest: '',
  base: withPushes(pushes),
  done: 1,
  total: 1,
});

it('reads what was judged, also where pushes were taken back or made since', () => {
  const whole = reviewOf(picture(['Ann', 'Ben']), withPushes(['Ann', 'Ben']));
  expect(whole?.rows.map(({ user, best, loss }) => [user, best, loss])).toEqual([
    [0, 0, 0],
    [1, 0, 0],
  ]);
  expect(whole?.moves).toHaveLength(1);
  expect(whole?.sameLuck).toEqual([{ policy: 'Greedy', yeses: 1 }]);
  expect([0, 1, 2, 3].map((n) => parAfter(whole, n))).toEqual([1.225, 1.95, 2, undefined]);
  const back = reviewOf(picture(['Ann', 'Ben']), withPushes(['Ann']));
  expect(back?.rows).toHaveLength(1);
  expect(back?.moves).toEqual([]);
  expect(reviewOf(picture(['Ann', 'Ben']), withPushes(['Ben']))?.rows).toEqual([]);
});

it('says nothing of another game', () => {
  expect(reviewOf(picture(['Ann']), withPushes(['Ann'], experiment.seed + 1))).toBeUndefined();
  expect(reviewOf(undefined, experiment)).toBeUndefined();
});

it('adds up to par', () => {
  const review = reviewOf(picture(['Ann', 'Ben']), withPushes(['Ann', 'Ben']));
  const { start, skill, luck, par } = bridgeOf(
    review ?? { startValue: NaN, rows: [], moves: [], sameLuck: [], replays: 0 },
  );
  expect(start + skill + luck).toBeCloseTo(par, 12);
});

it('knows a level by its board, whatever was pushed and whatever the luck', () => {
  expect(campaignLevels.map((level) => levelOf(level.experiment))).toEqual([0, 1, 2, 3, 4, 5]);
  expect(levelOf(withPushes(['Ann'], 99))).toBe(0);
  expect(levelOf({ ...experiment, parameters: { ...experiment.parameters, budget: 9 } })).toBe(-1);
  expect(gameKeyOf(withPushes(['Ann']))).toBe(gameKeyOf(experiment));
  expect(gameKeyOf(withPushes([], 99))).not.toBe(gameKeyOf(experiment));
});

it('counts the states of a board', () => {
  // Nobody or one of two, with 0 … L pushes left: 3 + 2·2 + 1.
  expect(statesOf(2, 2)).toBe(8);
  expect(Math.round(statesOf(24, 12) / 1e6)).toBe(26);
});

it('draws a result card that is a picture of its own, whatever names contain', () => {
  const network = buildNetwork({
    n: 2,
    directed: true,
    from: Int32Array.of(0),
    to: Int32Array.of(1),
    labels: ['Ann', 'Ben'],
  });
  const campaign = compileCampaign(network, {
    preference: 'equal',
    influence: 'equal',
    theta: 0.5,
    drawSeed: 1,
    rescale: false,
    start: new Int32Array(0),
  });
  const state = gameState(campaign, network, { budget: 2, pushes: ['Ann', 'Ben'] }, 1, undefined);
  const review = { startValue: 1, rows: [], moves: [], sameLuck: [], replays: 0 };
  const { text } = resultCard({ ...state, level: 0, experiment: { title: 'Ann & <Ben>' } }, review);
  expect(text).toContain('Ann &amp; &lt;Ben&gt;');
  expect(text.match(/<circle/g)).toHaveLength(2);
  expect(text).not.toContain('undefined');
});
