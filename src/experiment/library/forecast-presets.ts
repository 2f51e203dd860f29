/** Ready experiments of the Forecast page: plain values, each a story to start from. The first one is what the page starts with. */
import type { MethodId } from '../../core/method';
import { SCHEMA, type Experiment } from '../experiment';
import type { Preset } from './presets';

export const TRAIN: MethodId = 'forest/train';
export const NEXT_USER: MethodId = 'forest/next-user';
export const SIZES: MethodId = 'forest/sizes';
export const EVALUATE: MethodId = 'forest/evaluate';
export const FLOORS: MethodId = 'forest/floors';

/** A small set needs small batches, a short warm-up and much dropout: settings of the paper are for ten times as many cascades. */
const small: Experiment['parameters'] = {
  width: 32,
  batch: 256,
  warmUp: 2500,
  dropout: 0.3,
  epochs: 12,
  reward: false,
};

const forecast = (
  title: string,
  parameters: Experiment['parameters'],
  model: Experiment['inputs']['model'],
): Experiment => ({
  schema: SCHEMA,
  title,
  inputs: {
    network: { kind: 'bundled', id: 'forum' },
    cascades: { kind: 'bundled', id: 'forum' },
    ...(model ? { model } : {}),
  },
  method: TRAIN,
  version: 1,
  parameters: { ...small, ...parameters },
  seed: 7,
  outputs: [],
  view: { page: 'forecast', compare: [NEXT_USER, FLOORS] },
});

/** Weights that were trained with the settings of the experiment itself. */
const shipped = (id: string) => ({ kind: 'bundled', id }) as const;

export const forecastPresets: readonly Preset[] = [
  {
    id: 'forum',
    title: 'A forum',
    experiment: forecast('Who writes next in a forum', {}, shipped('forum')),
  },
  {
    id: 'no-friends',
    title: 'Without friends',
    experiment: forecast('The same forum, friends unknown', { graph: 'none' }, undefined),
  },
  {
    id: 'rewarded',
    title: 'Rewarded for size',
    experiment: forecast(
      'How long a thread gets, learned by reward',
      { reward: true, microEpochs: 7, rewardShare: 1, clip: 0 },
      shipped('forum-rewarded'),
    ),
  },
];
