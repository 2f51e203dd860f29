/** The review of a game: every push judged before its answer, and what policies would have done with the same luck. */
import type { Input, Steps, Streams, WholeRun } from '../../../core/method';
import type { Outputs } from '../../../core/outputs';
import { campaignSteps, type Campaign } from '../campaign';
import { chooserOf } from '../policies/choose';
import type { PushState } from '../push-state';
import { ExactValues, SampledValues, weighed, type Values } from './continuation';
import { gameOutputs, type Judged, type JudgedPush, type Move } from './game-outputs';
import type { GameSettings } from './game-parameters';
import { luckOf } from './luck';
import { playPushes, Play, type Luck } from './play';
import { sameLuck } from './same-luck';

/** A moment whose exact value takes more new states than that is replayed instead. */
export const MOST_STATES = 150_000;

/** What was worked out for a board is used again as long as the board is there: the next push asks for much of the same. */
const boards = new WeakMap<Campaign, Map<number, ExactValues>>();
/** States kept for a board before they are forgotten. */
const MOST_KEPT = 1_000_000;

function exactFor(campaign: Campaign, budget: number, choose: (state: PushState, left: number) => number): ExactValues {
  const known = boards.get(campaign) ?? new Map<number, ExactValues>();
  boards.set(campaign, known);
  const before = known.get(budget);
  if (before && before.states < MOST_KEPT) return before;
  const made = new ExactValues(campaign, choose, MOST_STATES);
  known.set(budget, made);
  return made;
}

/** One draw per replay and push, from `streams('replay', r)`. */
function replayDraws(streams: Streams, replays: number, budget: number): Float64Array {
  const draws = new Float64Array(replays * budget);
  for (let r = 0; r < replays; r++) {
    const rng = streams('replay', r);
    for (let t = 0; t < budget; t++) draws[r * budget + t] = rng.uniform();
  }
  return draws;
}

/**
 * Judges the pushes of a game by what OnlineSearch expects from every moment on. With V the value of a moment and Q that of a push:
 * skill = Σ (Q − V), luck = Σ (yes + V after it − Q), so that V at the start + skill + luck is par, whatever V is.
 * Undefined where a value could not be told within the limit.
 */
export function* judge(
  values: Values,
  choose: (state: PushState, left: number) => number,
  campaign: Campaign,
  luck: Luck,
  pushes: ArrayLike<number>,
  budget: number,
): Steps<Judged | undefined> {
  const played = playPushes(campaign, luck, pushes, budget).played;
  const play = new Play(campaign, luck);
  const { state } = play;
  let value = yield* values.value(state, budget);
  const startValue = value;
  const judged: JudgedPush[] = [];
  for (let i = 0; i < played.length; i++) {
    const left = budget - i;
    const { user } = played[i];
    const best = choose(state, left);
    const moment = value;
    const worth = yield* weighed(values, state, left, user);
    const push = play.push(user);
    value = yield* values.value(state, left - 1);
    const gained = (push.yes ? 1 : 0) + value;
    judged.push({ ...push, best, worth, moment, luck: gained - worth, par: play.yeses + value });
  }
  const par = play.yeses + value;
  return Number.isNaN(judged.reduce((sum, { worth, luck: gain }) => sum + worth + gain, par + startValue))
    ? undefined
    : { startValue, par, yeses: play.yeses, pushes: judged, replays: 0 };
}

/** Every move of the moment after these pushes, best first; ties: the lowest user first. Yields nothing but progress. */
function* moves(values: Values, play: Play, left: number): Steps<Move[]> {
  const { state } = play;
  if (left <= 0 || play.complete) return [];
  const found: Move[] = [];
  const moment = yield* values.value(state, left);
  const no = yield* values.after(state, left - 1);
  for (let user = 0; user < play.campaign.n; user++) {
    if (state.active[user]) continue;
    const chance = state.q[user];
    state.activate(user);
    const later = (yield* values.after(state, left - 1)) - no;
    state.undo();
    const worth = no + (chance > 0 ? chance * (1 + later) : 0);
    found.push({ user, chance, later, worth, loss: moment - worth });
  }
  return found.sort((a, b) => b.worth - a.worth || a.user - b.user);
}

export const gameRunner: WholeRun<GameSettings> = {
  kind: 'whole',
  *run(input: Input, p: GameSettings, streams: Streams): Steps<Outputs> {
    const campaign = yield* campaignSteps(input.network, p);
    const { budget, pushes, replays, scored } = p;
    const luck: Luck = (user, attempt) => luckOf(streams, user, attempt);
    const choose = chooserOf('online-search', campaign, budget);
    const policies = sameLuck(campaign, luck, streams, budget);
    let values: Values = exactFor(campaign, budget, choose);
    let judged = yield* judge(values, choose, campaign, luck, pushes, budget);
    if (!judged) {
      values = new SampledValues(choose, budget, replayDraws(streams, replays, budget));
      judged = yield* judge(values, choose, campaign, luck, pushes, budget);
      if (judged) judged = { ...judged, replays };
    }
    const outputs = gameOutputs(judged, policies, []);
    if (scored) return outputs;
    // The review is there at once; the moves of this moment take longer.
    yield { done: 0, stage: 'Weighing moves', outputs };
    const play = playPushes(campaign, luck, pushes, budget);
    const now = yield* moves(values, play, budget - play.played.length);
    return gameOutputs(judged, policies, now);
  },
};
