/** Ready experiments of the Influence page: plain values, each a story to start from. The first one is what the page starts with. */
import type { MethodId } from '../../core/method';
import { SCHEMA, type Experiment, type Source } from '../experiment';
import type { Preset } from './presets';

const MONTE_CARLO = 'jump-sde/monte-carlo';
const SAMPLED = 'jump-sde/sampled';
const MEAN_FIELD = 'jump-sde/mean-field';
const CONTINEST = 'jump-sde/continest';
const EXACT = 'jump-sde/exact';
const COST = 'jump-sde/error-against-cost';
/** Everything that knows SI with exponential delays; `withRecovery` and `withAges` are what is left of it elsewhere. */
const ALL: readonly MethodId[] = [MONTE_CARLO, SAMPLED, MEAN_FIELD, CONTINEST, COST];
const withRecovery = ALL.filter((id) => id !== CONTINEST);
const withAges = ALL.filter((id) => id !== MEAN_FIELD);

const village: Source = { kind: 'bundled', id: 'village' };
/** A few samples, so that what they cost in accuracy is seen beside thousands of runs. */
const few = { samples: 40 } as const;
const fewLabels = { delaySamples: 60 } as const;
/** Two sources at opposite ends of the village, edges of very different speed. */
const twoEnds = { sources: ['45', '80'], rateLaw: 'random', rateMin: 0.05, rateMax: 1, ...few } as const;

const influence = (
  title: string,
  network: Source,
  parameters: Experiment['parameters'],
  compare: readonly MethodId[],
  view: Experiment['view'] = {},
): Experiment => ({
  schema: SCHEMA,
  title,
  inputs: { network },
  method: SAMPLED,
  version: 1,
  parameters,
  seed: 7,
  outputs: [],
  view: { page: 'influence', compare: [...compare], colourBy: 'monte-carlo', playhead: 3.4, ...view },
});

/** Learned from cascades that are drawn on a known network, so that what is found can be held against the truth. */
const learned = (): Experiment => {
  const spread = { rateLaw: 'random', rateMin: 0.05, rateMax: 1, horizon: 8 } as const;
  const of = { inputs: { network: village }, method: 'jump-sde/cascades', version: 1, seed: 7 } as const;
  return {
    ...influence('Learning from a thousand rumours who tells whom, and how fast', village, spread, [
      MONTE_CARLO,
      SAMPLED,
    ]),
    inputs: {
      network: village,
      cascades: { kind: 'result', of: { ...of, parameters: { ...spread, runs: 1000 } }, output: 'cascades' },
    },
    // Asked for one method alone – on the command line – it learns.
    method: 'jump-sde/netrate',
    parameters: { ...spread, sources: ['45', '80'], window: 8 },
    view: { page: 'influence', compare: [MONTE_CARLO, SAMPLED], tab: 'learn', colourBy: 'monte-carlo' },
  };
};

export const influencePresets: readonly Preset[] = [
  {
    id: 'village',
    title: 'Village',
    experiment: influence('A rumour from two ends of a village', village, { ...twoEnds, ...fewLabels }, ALL),
  },
  {
    id: 'recovery',
    title: 'Recovery',
    experiment: influence(
      'The same rumour, forgotten and heard again',
      village,
      { ...twoEnds, model: 'SIS', recoveryLaw: 'random', horizon: 12 },
      withRecovery,
      { playhead: 6 },
    ),
  },
  {
    id: 'small-world',
    title: 'Small world',
    experiment: influence(
      'Around a ring with few shortcuts, where mean field is far too fast',
      { kind: 'generated', generator: 'newman-watts', parameters: { n: 200 }, seed: 2 },
      { rateLaw: 'random', initial: 'random', horizon: 12, ...few, ...fewLabels },
      ALL,
      { playhead: 6 },
    ),
  },
  {
    id: 'old-news',
    title: 'Old news',
    experiment: influence(
      'Interest fades: who has not passed it on soon hardly will',
      village,
      { sources: ['45', '80'], delay: 'weibull', shape: 0.5, rate: 0.3, ...few, ...fewLabels },
      withAges,
    ),
  },
  {
    id: 'slow-start',
    title: 'Slow start',
    experiment: influence(
      'Interest grows with age: nothing happens at first, then everything',
      village,
      { sources: ['45', '80'], delay: 'rayleigh', rate: 0.3, ...few, ...fewLabels },
      withAges,
    ),
  },
  {
    id: 'attention',
    title: 'Attention',
    experiment: influence(
      'However many friends talk, nobody listens faster than so',
      { kind: 'generated', generator: 'scale-free', parameters: { n: 200, links: 4 }, seed: 2 },
      { rate: 0.2, attention: 'random', thresholdMin: 0.05, thresholdMax: 0.4, initial: 'random', ...few },
      withRecovery,
      { playhead: 4 },
    ),
  },
  {
    id: 'exact',
    title: 'Exact',
    experiment: influence(
      'Ten people, a thousand states: nothing is left to luck',
      { kind: 'bundled', id: 'kite' },
      { model: 'SIS', rate: 0.3, recovery: 0.3, sources: ['Jane'], ...few },
      [MONTE_CARLO, SAMPLED, MEAN_FIELD, EXACT, COST],
      { colourBy: 'exact' },
    ),
  },
  {
    id: 'runaway',
    title: 'Runaway',
    experiment: influence(
      'An equation taken at its word: states beyond 0 and 1',
      { kind: 'bundled', id: 'karate' },
      {
        model: 'SIS',
        rate: 0.3,
        recovery: 0.3,
        sources: ['1'],
        scheme: 'literal-euler',
        step: 0.25,
        antithetic: false,
        ...few,
      },
      [MONTE_CARLO, SAMPLED, MEAN_FIELD],
      { tab: 'run' },
    ),
  },
  {
    id: 'pairs',
    title: 'Pairs',
    experiment: influence(
      'Lucky and unlucky together: what pairs of runs are worth',
      village,
      { ...twoEnds, samples: 400, largest: 512, referenceRuns: 40_000 },
      [MONTE_CARLO, SAMPLED, COST],
    ),
  },
  { id: 'learn', title: 'Learn', experiment: learned() },
];
