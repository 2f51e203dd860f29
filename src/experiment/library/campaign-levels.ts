/** The levels of the game, as plain experiments: board, budget, luck. From two users to the board on which OnlineSearch is to be beaten. */
import type { MethodId } from '../../core/method';
import { SCHEMA, type Experiment, type Source } from '../experiment';
import type { Preset } from './presets';

export const GAME: MethodId = 'push-driven-cascade/game';
export const OPPONENTS: readonly MethodId[] = [
  'push-driven-cascade/online-search',
  'push-driven-cascade/online-greedy',
  'push-driven-cascade/greedy',
  'push-driven-cascade/weight-sum',
  'push-driven-cascade/random',
];

const level = (title: string, network: Source, parameters: Experiment['parameters'], seed: number): Experiment => ({
  schema: SCHEMA,
  title,
  inputs: { network },
  method: GAME,
  version: 1,
  parameters,
  seed,
  outputs: [],
  view: { page: 'campaign', compare: [GAME, ...OPPONENTS] },
});

/** Users of the boards that are made for the game carry their tastes, and edges their influence. */
const board = (kind: string, n: number, seed: number): Source => ({
  kind: 'generated',
  generator: 'campaign-board',
  parameters: kind === 'pair' ? { board: kind } : { board: kind, n },
  seed,
});
const given = { preference: 'given', influence: 'given' };

/** From first to last. */
export const campaignLevels: readonly Preset[] = [
  {
    id: 'two-users',
    title: 'Two users',
    experiment: level('Ann or Ben first?', board('pair', 2, 1), { budget: 2, ...given }, 4),
  },
  {
    id: 'celebrity',
    title: 'Celebrity',
    experiment: level('Is the celebrity worth a push?', board('celebrity', 14, 2), { budget: 6, ...given }, 10),
  },
  {
    id: 'chain',
    title: 'Chain',
    experiment: level('Where does a chain begin?', board('chain', 10, 3), { budget: 8, ...given }, 3),
  },
  {
    id: 'club',
    title: 'Club',
    experiment: level('How do you get into a club?', board('club', 14, 4), { budget: 9, ...given }, 5),
  },
  {
    id: 'families',
    title: 'Families',
    experiment: level(
      'Which families of Florence do you ask?',
      { kind: 'bundled', id: 'florentine' },
      { budget: 8, theta: 0.5, drawSeed: 1 },
      2,
    ),
  },
  {
    id: 'circles',
    title: 'Circles',
    experiment: level('Whom would you notify next?', board('circles', 24, 20), { budget: 12, ...given }, 9),
  },
];
