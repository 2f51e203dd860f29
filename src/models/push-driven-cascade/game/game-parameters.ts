/** Settings of the game. */
import type { ParameterTable, ResolvedValues } from '../../../core/parameters';
import { campaignParameters } from '../parameters';

export const gameParameters = {
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
} as const satisfies ParameterTable;

export type GameSettings = ResolvedValues<typeof gameParameters>;
