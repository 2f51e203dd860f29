/** From the game to planning and back: the same network, users and luck. Pure. */
import type { MethodId } from '../../core/method';
import type { Experiment } from '../../experiment/experiment';
import { methods } from '../../models/push-driven-cascade/all';
import { GAME, GREEDY, ONE_CAMPAIGN, ONLINE_GREEDY, ONLINE_SEARCH, OPTIMUM, RANDOM, WEIGHT_SUM } from './methods';

/** Users of the largest board. */
export const MOST_ON_BOARD = 60;
/** What is planned with at first. */
export const USUAL: readonly MethodId[] = [
  ONLINE_SEARCH,
  ONLINE_GREEDY,
  GREEDY,
  WEIGHT_SUM,
  RANDOM,
  OPTIMUM,
  ONE_CAMPAIGN,
];
/** Who is played against at first. */
const OPPONENTS: readonly MethodId[] = [ONLINE_SEARCH, ONLINE_GREEDY, GREEDY, WEIGHT_SUM, RANDOM];
/** Settings that only the game knows, or calls otherwise. */
const OF_THE_GAME = ['pushes', 'scored', 'replays'];
/** Pushes where nobody has said how many. */
export const USUAL_BUDGET = 12;

function moved(
  { parameters, view = {}, ...experiment }: Experiment,
  method: MethodId,
  compare: readonly MethodId[],
): Experiment {
  const { tab: _tab, colourBy: _colour, filter: _filter, ...look } = view;
  return {
    ...experiment,
    method,
    version: methods[method].version,
    parameters: Object.fromEntries(Object.entries(parameters).filter(([id]) => !OF_THE_GAME.includes(id))),
    view: { ...look, page: 'campaign', compare: [...compare] },
  };
}

/** The same campaign, planned. */
export function toPlan(experiment: Experiment): Experiment {
  const planned = moved(experiment, ONLINE_SEARCH, USUAL);
  return { ...planned, parameters: { budget: USUAL_BUDGET, ...planned.parameters } };
}

/** The same campaign as a game. */
export const toGame = (experiment: Experiment): Experiment => moved(experiment, GAME, [GAME, ...OPPONENTS]);
