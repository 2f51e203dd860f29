/** Ready campaigns to plan: plain values, each a story to start from. The first one is what planning starts with where nothing is open. */
import type { MethodId } from '../../core/method';
import { SCHEMA, type Experiment, type Source } from '../experiment';
import type { Preset } from './presets';

const SEARCH = 'push-driven-cascade/online-search';
const OPTIMUM = 'push-driven-cascade/optimum';
const ONE = 'push-driven-cascade/one-campaign';
const POLICIES: readonly MethodId[] = [
  SEARCH,
  'push-driven-cascade/online-greedy',
  'push-driven-cascade/greedy',
  'push-driven-cascade/weight-sum',
  'push-driven-cascade/random',
];
const ALL: readonly MethodId[] = [...POLICIES, OPTIMUM, ONE];
/** The optimum of other rules is not what the search finds. */
const WITHOUT_OPTIMUM: readonly MethodId[] = [...POLICIES, ONE];

const bundled = (id: string): Source => ({ kind: 'bundled', id });
/** A search that is not through by then says what it knows: enough for a bracket, and a matter of seconds. */
const brief = { mostStates: 100_000 } as const;

const campaign = (
  title: string,
  network: Source,
  parameters: Experiment['parameters'] & { budget: number },
  compare: readonly MethodId[] = ALL,
  view: Experiment['view'] = {},
): Experiment => ({
  schema: SCHEMA,
  title,
  inputs: { network },
  method: SEARCH,
  version: 1,
  parameters,
  seed: 7,
  outputs: [],
  view: { page: 'campaign', compare: [...compare], colourBy: 'campaign', playhead: parameters.budget, ...view },
});

export const campaignPresets: readonly Preset[] = [
  {
    id: 'fifty-pushes',
    title: 'Fifty pushes',
    experiment: campaign('Fifty pushes into a grapevine of 310', bundled('grapevine'), { budget: 50, ...brief }),
  },
  {
    id: 'small-exact',
    title: 'Exact',
    experiment: campaign(
      'Ten people and four pushes: the best policy, with proof',
      bundled('kite'),
      { budget: 4 },
      ALL,
      { tab: 'optimum', colourBy: 'optimum' },
    ),
  },
  {
    id: 'friends-matter',
    title: 'Friends matter',
    experiment: campaign('Hardly anybody says yes alone: whom to win first?', bundled('grapevine'), {
      budget: 50,
      theta: 0.05,
      ...brief,
    }),
  },
  {
    id: 'nobody-listens',
    title: 'Nobody listens',
    experiment: campaign('Nobody listens to friends: the best chance now is all there is', bundled('grapevine'), {
      budget: 50,
      theta: 1,
      ...brief,
    }),
  },
  {
    id: 'printed-bound',
    title: 'Theorem 2',
    experiment: campaign(
      'Two users, two pushes, and a bound that is too low',
      { kind: 'generated', generator: 'campaign-board', parameters: { board: 'strangers' }, seed: 1 },
      { budget: 2, preference: 'given', influence: 'given' },
      ALL,
      { tab: 'optimum' },
    ),
  },
  {
    id: 'in-batches',
    title: 'In batches',
    experiment: campaign(
      'Five are asked at a time, before any of them has answered',
      bundled('village'),
      { budget: 40, answers: 'batches', batch: 5 },
      WITHOUT_OPTIMUM,
    ),
  },
  {
    id: 'late-answers',
    title: 'Late answers',
    experiment: campaign(
      'Every answer comes five pushes late',
      bundled('village'),
      { budget: 40, answers: 'late', delay: 5 },
      WITHOUT_OPTIMUM,
    ),
  },
  {
    id: 'dense',
    title: 'Dense',
    experiment: campaign(
      '822 users who all know many: five pushes, and the optimum in a moment',
      {
        kind: 'generated',
        generator: 'static-model',
        parameters: { n: 822, m: 56_286, alpha: 0.4, share: 0 },
        seed: 1,
      },
      { budget: 5 },
      ALL,
      { tab: 'optimum' },
    ),
  },
  {
    id: 'two-hundred',
    title: '200 pushes',
    experiment: campaign(
      'Two hundred pushes among two thousand users',
      { kind: 'generated', generator: 'barabasi-albert', parameters: { n: 2000, k: 3 }, seed: 3 },
      { budget: 200, ...brief },
    ),
  },
];
