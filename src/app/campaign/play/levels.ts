/** Which level an experiment is a game of, and how hard an optimum is to find on its board. Pure. */
import { campaignBoard } from '../../../core/generators/campaign-board';
import { defaults, type ParameterValue } from '../../../core/parameters';
import { canonicalJson } from '../../../experiment/canonical';
import type { Experiment, Source } from '../../../experiment/experiment';
import { campaignLevels } from '../../../experiment/library/campaign-levels';
import { methods } from '../../../models/push-driven-cascade/all';
import { GAME } from '../methods';

/** Settings that are of the game, not of the level. */
const OF_THE_GAME = ['pushes', 'scored', 'replays'];

const RULES = Object.keys(methods[GAME].parameters).filter((id) => !OF_THE_GAME.includes(id));
const UNCHANGED = defaults(methods[GAME].parameters);

/** Links leave out what is as by default: filled in, so that the same board is the same however it was opened. */
function boardOf({ inputs, parameters }: Experiment): string {
  const values: Readonly<Record<string, ParameterValue>> = { ...UNCHANGED, ...parameters };
  return canonicalJson({
    network: inputs.network ? filledIn(inputs.network) : null,
    settings: Object.fromEntries(RULES.map((id) => [id, values[id] ?? null])),
  });
}

const filledIn = (network: Source): Source =>
  network.kind === 'generated' && network.generator === campaignBoard.id
    ? { ...network, parameters: { ...defaults(campaignBoard.parameters), ...network.parameters } }
    : network;

const boards = campaignLevels.map(({ experiment }) => boardOf(experiment));

/** Number of the level, from 0; −1 in free play. */
export const levelOf = (experiment: Experiment): number => boards.indexOf(boardOf(experiment));

/** Board and luck: what makes two games the same game. */
export const gameKeyOf = (experiment: Experiment): string => `${boardOf(experiment)} ${experiment.seed}`;

/**
 * How many pairs of who said yes and pushes left there are, for N users and L pushes: Σ_k C(N, k) (L − k + 1). A plain count, of which a
 * search looks at a part.
 */
export function statesOf(users: number, pushes: number): number {
  let states = 0;
  let sets = 1;
  for (let k = 0; k <= Math.min(users, pushes); k++) {
    states += sets * (pushes - k + 1);
    sets *= (users - k) / (k + 1);
  }
  return states;
}
