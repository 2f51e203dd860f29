/** Ready experiments of the Forecast page: plain values, each a story to start from. The first one is what the page starts with. */
import type { MethodId } from '../../core/method';
import { SCHEMA, type Experiment } from '../experiment';
import type { Preset } from './presets';

export const TRAIN: MethodId = 'forest/train';
export const NEXT_USER: MethodId = 'forest/next-user';
export const SIZES: MethodId = 'forest/sizes';
export const EVALUATE: MethodId = 'forest/evaluate';
export const FLOORS: MethodId = 'forest/floors';

const forecast = (title: string, parameters: Experiment['parameters']): Experiment => ({
  schema: SCHEMA,
  title,
  inputs: {
    network: { kind: 'bundled', id: 'clubs' },
    cascades: { kind: 'bundled', id: 'four-weeks' },
    model: { kind: 'bundled', id: 'four-weeks' },
  },
  method: TRAIN,
  version: 1,
  parameters,
  seed: 7,
  outputs: [],
  view: { page: 'forecast', compare: [NEXT_USER, SIZES, EVALUATE, FLOORS] },
});

export const forecastPresets: readonly Preset[] = [
  { id: 'forum', title: 'A forum', experiment: forecast('A forum', {}) },
];
