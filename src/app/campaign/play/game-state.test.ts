import { expect, it } from 'vitest';
import { buildNetwork } from '../../../core/network';
import { stream } from '../../../core/rng';
import { compileCampaign } from '../../../models/push-driven-cascade/campaign';
import { gameRunner } from '../../../models/push-driven-cascade/game/game-run';
import { gameState, likeliest, yesAt } from './game-state';
import { planFrom } from './two-plans';

const network = buildNetwork({
  n: 3,
  directed: true,
  from: Int32Array.of(0, 1),
  to: Int32Array.of(1, 2),
  labels: ['Ann', 'Ben', 'Cem'],
  nodeValues: { preference: Float64Array.of(0.5, 0.45, 0.2) },
  edgeValues: { influence: Float64Array.of(0.5, 0.7) },
});
const given = {
  preference: 'given',
  influence: 'given',
  theta: 0.2,
  drawSeed: 1,
  rescale: false,
  start: new Int32Array(0),
} as const;
const campaign = compileCampaign(network, given);
const game = (pushes: readonly string[], seed = 7, at?: number) =>
  gameState(campaign, network, { budget: 5, pushes }, seed, at);

it('gives the answers that the worker gives, at once', () => {
  for (let seed = 0; seed < 20; seed++) {
    const { whole } = game(['Ann', 'Ann', 'Ben', 'Cem', 'Cem'], seed);
    const settings = { ...given, budget: 5, pushes: Int32Array.of(0, 0, 1, 2, 2), scored: true, replays: 10 };
    const steps = gameRunner.run({ network }, settings, (...key) => stream(seed, ...key));
    let step = steps.next();
    while (!step.done) step = steps.next();
    const review = step.value.review;
    const draws = review.kind === 'table' ? review.columns.find(({ id }) => id === 'draw')?.values : undefined;
    expect([...(draws ?? [])]).toEqual(whole.played.map(({ draw }) => draw));
  }
});

it('looks back at an earlier moment, and leaves out whom the board does not have', () => {
  const now = game(['Ann', 'Nobody', 'Ben']);
  expect(now.pushes).toEqual([0, 1]);
  expect([now.at, now.left, now.back, now.over]).toEqual([2, 3, false, false]);
  const before = game(['Ann', 'Ben'], 7, 1);
  expect([before.at, before.left, before.back]).toEqual([1, 4, true]);
  expect(before.now.played).toEqual(now.whole.played.slice(0, 1));
});

it('ends with the budget', () => {
  expect(game(['Cem', 'Cem', 'Cem', 'Cem', 'Cem', 'Cem']).whole.played.length).toBeLessThanOrEqual(5);
  expect(game(['Cem', 'Cem', 'Cem', 'Cem', 'Cem']).over).toBe(true);
});

it('says when everybody said yes, and who is likeliest', () => {
  const { now } = game([]);
  expect(likeliest(now)).toBe(0);
  const played = game(['Ann', 'Ann', 'Ann', 'Ann', 'Ann'], 1);
  const first = played.whole.played.findIndex(({ yes }) => yes);
  expect(yesAt(played)[0]).toBe(first < 0 ? -1 : first + 1);
});

it('knows that nobody can start where nobody has a taste', () => {
  expect(game([]).hopeless).toBe(false);
  const dull = compileCampaign(network, { ...given, preference: 'drawn', influence: 'drawn', theta: 0 });
  expect(gameState(dull, network, { budget: 5 }, 1, undefined).hopeless).toBe(true);
});

it('works out both plans of two users', () => {
  const pair = compileCampaign(
    buildNetwork({
      n: 2,
      directed: true,
      from: Int32Array.of(0),
      to: Int32Array.of(1),
      nodeValues: { preference: Float64Array.of(0.5, 0.45) },
      edgeValues: { influence: Float64Array.of(0.5) },
    }),
    given,
  );
  // 0.5 (1 + 0.95) + 0.5 · 0.5, and 0.45 (1 + 0.5) + 0.55 · 0.5
  expect(planFrom(pair, 0).value).toBeCloseTo(1.225, 12);
  expect(planFrom(pair, 1).value).toBeCloseTo(0.95, 12);
});
