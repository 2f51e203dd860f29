/** The game: the pushes of a player, judged. */
import { defineMethod } from '../../core/method';
import { checkGame } from './check';
import { estimateGame } from './game-estimate';
import { gameParameters } from './game/game-parameters';
import { pushDrivenLoaders } from './loaders';

export const game = defineMethod({
  id: 'push-driven-cascade/game',
  version: 1,
  title: 'Game',
  summary: 'A player’s pushes, each judged before its answer: what was luck, what was skill.',
  source: { paper: 'PDC', equations: 'definition 1, sections IV-B, IV-C' },
  needs: ['network'],
  parameters: gameParameters,
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
    result: { kind: 'scalar', label: 'Said yes', unit: 'users', help: 'Yeses so far.' },
    'replays-used': {
      kind: 'scalar',
      label: 'Replays used',
      help: 'Replays behind every value; 0: the values are exact.',
    },
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
      help: 'Whom every policy would have pushed with the draws of this game, and what it would have reached: one row for each policy and push.',
    },
    hint: {
      kind: 'table',
      label: 'Moves now',
      help: 'Chance now, gained later, value and loss of the moves of this moment, best first; empty in a scored game.',
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
