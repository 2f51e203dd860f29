/**
 * Ready experiments of the Spread page: plain values, each a story to start from. The first one is what a visitor meets.
 */
import type { MethodId } from '../../core/method';
import { SCHEMA, type Experiment, type Source } from '../experiment';

export interface Preset {
  id: string;
  /** One or two plain words, as the page shows them. */
  title: string;
  experiment: Experiment;
}

const spread = (title: string, network: Source, parameters: Experiment['parameters'], seed: number): Experiment => ({
  schema: SCHEMA,
  title,
  inputs: { network },
  method: 'independent-cascade/monte-carlo',
  version: 1,
  parameters,
  seed,
  outputs: [],
  view: {
    page: 'spread',
    compare: [
      'independent-cascade/simulate',
      'independent-cascade/monte-carlo',
      'independent-cascade/dmp',
      'independent-cascade/error-against-cost',
    ],
    colourBy: 'time',
  },
});

/** What is learned, beside what is known: the same experiment with learners, opened at one of its tabs. */
const learning = (experiment: Experiment, learners: readonly MethodId[], view: Experiment['view']): Experiment => ({
  ...experiment,
  // Asked for one method alone – on the command line – it learns.
  method: learners[learners.length - 1],
  view: {
    ...experiment.view,
    compare: [
      'independent-cascade/simulate',
      'independent-cascade/monte-carlo',
      'independent-cascade/dmp',
      ...learners,
    ],
    ...view,
  },
});

const bundled = (id: string): Source => ({ kind: 'bundled', id });

export const presets: readonly Preset[] = [
  {
    id: 'rumour',
    title: 'Rumour',
    experiment: spread(
      'A rumour where loops are rare',
      bundled('grapevine'),
      { alpha: 0.65, sources: ['15', '3'], horizon: 16 },
      7,
    ),
  },
  {
    id: 'loops',
    title: 'With loops',
    experiment: spread('The same rumour among close circles', bundled('clubs'), { alpha: 0.45, horizon: 24 }, 7),
  },
  {
    id: 'viral-video',
    title: 'Viral video',
    experiment: spread(
      'A video seen first by a few strangers',
      { kind: 'generated', generator: 'barabasi-albert', parameters: { n: 600, k: 2 }, seed: 3 },
      { alphaLaw: 'degree', alphaExponent: 0.5, initial: 'stochastic', expectedSources: 4, horizon: 12 },
      7,
    ),
  },
  {
    id: 'slow-news',
    title: 'Slow news',
    experiment: spread(
      'News that needs long to cross a town of streets',
      { kind: 'generated', generator: 'square-lattice', parameters: { width: 20, height: 20 }, seed: 1 },
      { alpha: 0.55, sources: ['210'], horizon: 40 },
      7,
    ),
  },
  {
    id: 'karate',
    title: 'Karate club',
    experiment: spread('A secret in a club of 34', bundled('karate'), { alpha: 0.25, horizon: 8 }, 7),
  },
  {
    id: 'hidden-nodes',
    title: 'Hidden nodes',
    experiment: learning(
      spread(
        'Learning who tells whom where one in seven is never seen',
        {
          kind: 'generated',
          generator: 'stochastic-block-model',
          parameters: { n: 100, groups: 5, inside: 4.5, outside: 0.4 },
          seed: 9,
        },
        {
          alphaLaw: 'random',
          horizon: 5,
          observedCascades: 5000,
          hiddenShare: 15,
          hiddenSources: 'dropped',
          heldOutShare: 10,
          tolerance: 1e-4,
        },
        7,
      ),
      ['independent-cascade/slicer'],
      { tab: 'learn', colourBy: 'alpha-error' },
    ),
  },
  {
    id: 'misleading-loops',
    title: 'Where loops mislead',
    experiment: learning(
      spread(
        'A wrong model that predicts better than the right one',
        { kind: 'generated', generator: 'square-lattice', parameters: { width: 10, height: 10 }, seed: 1 },
        {
          alphaLaw: 'random',
          horizon: 20,
          sources: ['0'],
          observedCascades: 5000,
          observedStart: 'same',
          tolerance: 1e-4,
        },
        7,
      ),
      ['independent-cascade/slicer', 'independent-cascade/mixture'],
      { tab: 'compare', colourBy: 'message-passing', playhead: 20 },
    ),
  },
];

export const firstExperiment: Experiment = presets[0].experiment;
