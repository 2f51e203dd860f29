/** The game: the pushes of a player, judged. */
import { defineMethod } from '../../core/method';
import type { ParameterTable } from '../../core/parameters';
import { checkGame } from './check';
import { estimateGame } from './game-estimate';
import { pushDrivenLoaders } from './loaders';
import { campaignParameters } from './parameters';

export const game = defineMethod({
  id: 'push-driven-cascade/game',
  version: 1,
  title: 'Game',
  summary: 'A player’s pushes, each judged before its answer: what was luck, what was skill.',
  source: { paper: 'PDC', equations: 'definition 1, sections IV-B, IV-C' },
  needs: ['network'],
  parameters: {
    ...campaignParameters,
    pushes: {
      kind: 'nodes',
      label: 'Pushes so far',
      group: 'Game',
      help: 'Whom the player pushed, in order; a user may stand several times.',
      default: [],
      maxCount: 10_000,
      sequence: true,
    },
    scored: {
      kind: 'boolean',
      label: 'Scored',
      group: 'Game',
      help: 'A scored game has fresh luck, no undo and no hints.',
      default: false,
    },
    replays: {
      kind: 'number',
      label: 'Replays',
      group: 'Game',
      help: 'Where too many states can be reached for an exact value, moves are judged by so many replays each.',
      integer: true,
      min: 10,
      max: 100_000,
      step: 1,
      scale: 'log',
      slider: [100, 10_000],
      default: 1000,
    },
  } as const satisfies ParameterTable,
  outputs: {
    par: {
      kind: 'scalar',
      label: 'Par',
      unit: 'users',
      help: 'Yeses so far and what OnlineSearch would expect from here.',
    },
    'start-value': {
      kind: 'scalar',
      label: 'Start value',
      unit: 'users',
      help: 'What OnlineSearch expects from the first push on.',
    },
    skill: {
      kind: 'scalar',
      label: 'Skill',
      unit: 'users',
      help: 'Sum over pushes of the value of the push, before its answer, minus that of the moment under OnlineSearch.',
    },
    luck: {
      kind: 'scalar',
      label: 'Luck',
      unit: 'users',
      help: 'Sum over pushes of what the answer added to the value of the push. Start value + skill + luck = par.',
    },
    result: { kind: 'scalar', label: 'Said yes', unit: 'users' },
    review: {
      kind: 'table',
      label: 'Review',
      help: 'Push, user, chance, draw, answer, choice of OnlineSearch, value of the push, of that choice, loss, luck, par after it.',
    },
    course: {
      kind: 'series',
      label: 'You',
      x: { label: 'push' },
      y: { label: 'users' },
      help: 'Yeses after every push.',
    },
    'same-luck': {
      kind: 'table',
      label: 'With your luck',
      help: 'What every policy would have reached with the draws of this game, and whom it would have pushed.',
    },
    hint: {
      kind: 'table',
      label: 'Moves now',
      help: 'Chance now, gained later, value and loss of the moves of this moment, best first.',
    },
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'own',
  estimate: estimateGame,
  check: (p, network) => checkGame(p, network),
  load: pushDrivenLoaders['push-driven-cascade/game'],
});

export const gameMethods = [game] as const;
