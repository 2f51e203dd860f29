/** The game that an experiment holds, worked out on the page: its answers do not wait for a worker. Pure. */
import { nodeFinder, nodeLabel, type Network } from '../../../core/network';
import type { ParameterValue } from '../../../core/parameters';
import { stream } from '../../../core/rng';
import type { Campaign } from '../../../models/push-driven-cascade/campaign';
import { luckOf } from '../../../models/push-driven-cascade/game/luck';
import { playPushes, type Luck, type Play } from '../../../models/push-driven-cascade/game/play';

/** Users of the largest board. */
export const MOST_USERS = 60;

export interface GameState {
  campaign: Campaign;
  network: Network;
  name: (user: number) => string;
  budget: number;
  seed: number;
  scored: boolean;
  /** Everything that was pushed so far. */
  pushes: readonly number[];
  /** The game as it stands. */
  whole: Play;
  /** The moment that is looked at: after so many pushes. */
  at: number;
  /** The game at that moment. */
  now: Play;
  /** Pushes left at that moment. */
  left: number;
  /** An earlier moment is looked at. */
  back: boolean;
  /** Nothing can be pushed any more. */
  over: boolean;
  /** Nobody has a chance, and nobody can get one. */
  hopeless: boolean;
}

/** The numbers of the seed, as the worker draws them. */
export const luckOfSeed =
  (seed: number): Luck =>
  (user, attempt) =>
    luckOf((...key) => stream(seed, ...key), user, attempt);

export const labelsOf = (value: ParameterValue | undefined): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : [];

/** @param at the moment to look at; undefined: now */
export function gameState(
  campaign: Campaign,
  network: Network,
  values: Readonly<Record<string, ParameterValue>>,
  seed: number,
  at: number | undefined,
): GameState {
  const find = nodeFinder(network);
  const budget = Math.max(1, Math.floor(Number(values.budget)) || 1);
  const luck = luckOfSeed(seed);
  const named = labelsOf(values.pushes).map(find);
  const whole = playPushes(
    campaign,
    luck,
    named.filter((user) => user >= 0),
    budget,
  );
  const pushes = whole.played.map(({ user }) => user);
  const moment = Math.min(at ?? pushes.length, pushes.length);
  const now = moment === pushes.length ? whole : playPushes(campaign, luck, pushes.slice(0, moment), budget);
  const start = playPushes(campaign, luck, [], budget).state;
  return {
    campaign,
    network,
    name: (user) => nodeLabel(network, user),
    budget,
    seed,
    scored: values.scored === true,
    pushes,
    whole,
    at: moment,
    now,
    left: budget - moment,
    back: moment < pushes.length,
    over: pushes.length >= budget || whole.complete,
    hopeless: start.activeCount < campaign.n && start.q.every((q, u) => q === 0 || start.active[u] === 1),
  };
}

/** At which push every user said yes; 0: before the first, −1: not yet. */
export function yesAt({ campaign, now }: Pick<GameState, 'campaign' | 'now'>): Int32Array {
  const when = new Int32Array(campaign.n).fill(-1);
  for (const user of campaign.start) when[user] = 0;
  now.played.forEach(({ user, yes }, i) => {
    if (yes) when[user] = i + 1;
  });
  return when;
}

/** The user with the largest chance among those who have not said yes, the first of equals; 0 when all have. */
export function likeliest({ state }: Play): number {
  let best = -1;
  for (let u = 0; u < state.q.length; u++) if (!state.active[u] && (best < 0 || state.q[u] > state.q[best])) best = u;
  return Math.max(0, best);
}
