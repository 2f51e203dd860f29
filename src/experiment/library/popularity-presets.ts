/** Ready experiments of the Popularity page: plain values, each a story to start from. The first one is what the page starts with. */
import type { MethodId } from '../../core/method';
import { SCHEMA, type CascadeSource, type Experiment } from '../experiment';
import type { Preset } from './presets';

const FIT: MethodId = 'sir-hawkes/fit';
const FORECAST: MethodId = 'sir-hawkes/forecast';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const reposts: CascadeSource = { kind: 'bundled', id: 'reposts' };

const popularity = (
  title: string,
  cascades: CascadeSource,
  parameters: Experiment['parameters'],
  view: Experiment['view'] = {},
): Experiment => ({
  schema: SCHEMA,
  title,
  inputs: { cascades },
  method: FORECAST,
  version: 1,
  parameters,
  seed: 7,
  outputs: [],
  view: { page: 'popularity', compare: [FIT, FORECAST], ...view },
});

/** Epidemics of which only the infections are seen. */
const epidemics: CascadeSource = {
  kind: 'result',
  of: {
    inputs: {},
    method: 'sir-hawkes/simulate',
    version: 1,
    parameters: { process: 'SIR', kernel: 'EXP', kappa: 2, theta: 0.2, people: 600, seeds: 5, horizon: 100, runs: 24 },
    seed: 5,
  },
  output: 'cascades',
};

export const popularityPresets: readonly Preset[] = [
  {
    id: 'first-hour',
    title: 'First hour',
    experiment: popularity('A post, seen for its first hour', reposts, {
      cascade: 314,
      kernel: 'EXP',
      forecastTo: 6 * HOUR,
    }),
  },
  {
    id: 'too-early',
    title: 'Too early',
    experiment: popularity('The same post after 45 minutes: almost anything may come', reposts, {
      cascade: 314,
      until: 45 * MINUTE,
      kernel: 'EXP',
      forecastTo: 6 * HOUR,
    }),
  },
  {
    id: 'missed',
    title: 'Missed',
    experiment: popularity('More came than the fit allows for', reposts, {
      cascade: 240,
      until: 30 * MINUTE,
      kernel: 'EXP',
      forecastTo: 3 * HOUR,
    }),
  },
  {
    id: 'no-limit',
    title: 'No limit',
    experiment: popularity('As if there were no end of people: growth without bound', reposts, {
      cascade: 230,
      until: 1.5 * HOUR,
      population: 'unlimited',
      forecastTo: 12 * HOUR,
    }),
  },
  {
    id: 'long-tail',
    title: 'Long tail',
    experiment: popularity('A post that some still share after days', reposts, {
      cascade: 96,
      until: 40 * HOUR,
      forecastTo: 6 * DAY,
    }),
  },
  {
    id: 'influencers',
    title: 'Influencers',
    experiment: popularity('Who has more followers brings more reposts', reposts, {
      cascade: 313,
      until: HOUR / 2,
      kernel: 'EXP',
      weight: 'fit',
      weights: 'both',
      forecastTo: 3 * HOUR,
    }),
  },
  {
    id: 'epidemic',
    title: 'Epidemic',
    experiment: popularity('An epidemic of which nobody saw who recovered', epidemics, {
      kernel: 'EXP',
      until: 20,
      forecastTo: 60,
    }),
  },
];
