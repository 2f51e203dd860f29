/** The levels of the game, as plain experiments: board, budget, luck. STUB – H7 writes it. */
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

/** From first to last. */
export const campaignLevels: readonly Preset[] = [
  {
    id: 'circles',
    title: 'Circles',
    experiment: level(
      'Whom would you notify next?',
      { kind: 'generated', generator: 'campaign-board', parameters: { board: 'circles' }, seed: 20 },
      { budget: 12, preference: 'given', influence: 'given' },
      3,
    ),
  },
];
