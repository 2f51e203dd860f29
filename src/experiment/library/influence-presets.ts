/** Ready experiments of the Influence page. The first one is what it starts with. */
import { SCHEMA, type Experiment } from '../experiment';
import type { Preset } from './presets';

const influence = (
  title: string,
  network: Experiment['inputs']['network'],
  parameters: Experiment['parameters'],
): Experiment => ({
  schema: SCHEMA,
  title,
  inputs: { network },
  method: 'jump-sde/sampled',
  version: 1,
  parameters,
  seed: 7,
  outputs: [],
  view: {
    page: 'influence',
    compare: [
      'jump-sde/monte-carlo',
      'jump-sde/sampled',
      'jump-sde/mean-field',
      'jump-sde/continest',
      'jump-sde/error-against-cost',
    ],
    colourBy: 'monte-carlo',
    playhead: 3.4,
  },
});

export const influencePresets: readonly Preset[] = [
  {
    id: 'village',
    title: 'Village',
    experiment: influence(
      'A rumour between the quarters of a village',
      {
        kind: 'generated',
        generator: 'stochastic-block-model',
        parameters: { n: 140, groups: 6, inside: 4, outside: 0.45 },
        seed: 9,
      },
      { rateLaw: 'random', rateMin: 0.15, rateMax: 1.1, samples: 40, delaySamples: 60, horizon: 8, initial: 'random' },
    ),
  },
];
