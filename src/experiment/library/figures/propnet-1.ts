/** PropNet-SDE, Figs 1 and 2: without and with recovery, exponential delays. */
import type { Check, Figure } from './figure';
import { comparisonPlan, onEach, type Comparison, type OnNetwork } from './propnet-compared';
import { comparisonJudge, of, withinCheck } from './propnet-comparison-view';
import { OUR_SETTINGS, withRecovery } from './propnet-networks';
import { percent } from './words';

/** What counts as accurate, and how much further off mean field has to be. */
const ACCURATE = 0.05;
const FAR = 3;

const algorithm1 = { scheme: 'jump-adapted', antithetic: true } as const;
const basic: Comparison = {
  item: 'Fig. 1',
  methods: ['sampled', 'continest', 'mean-field'],
  spread: {},
  scheme: algorithm1,
};
const recovering: Comparison = {
  item: 'Fig. 2',
  methods: ['sampled', 'mean-field'],
  spread: withRecovery,
  scheme: algorithm1,
};

/** What the two figures claim alike. */
const commonChecks = (found: readonly OnNetwork[]): Check[] => [
  withinCheck(found, 'sampled', ACCURATE),
  {
    text: `Mean field off by up to ${onEach(found, of('mean-field', 'largest'))}, ${FAR} times as much or more`,
    holds: found.every((on) => of('mean-field', 'largest')(on) >= FAR * of('sampled', 'largest')(on)),
  },
  {
    text: `Error of p: PropNet ${onEach(found, of('sampled', 'nodes'))}, mean field ${onEach(found, of('mean-field', 'nodes'))} on average`,
    holds: found.every((on) => of('sampled', 'nodes')(on) < of('mean-field', 'nodes')(on)),
  },
];

const conTinEstChecks = (found: readonly OnNetwork[]): Check[] => [
  withinCheck(found, 'continest', ACCURATE),
  {
    text: `On average over time PropNet ${onEach(found, of('sampled', 'mean'))}, ConTinEst ${onEach(found, of('continest', 'mean'))}`,
    holds: found.every((on) => of('sampled', 'mean')(on) < of('continest', 'mean')(on)),
  },
];

const caption = (methods: string): string =>
  `Influence I(t), its relative error, and the accumulated error of the probabilities of single nodes: ${methods}. Columns: random arcs, small world, scale-free.`;

export const propNet1: Figure = {
  id: 'propnet-1',
  paper: 'PropNet-SDE',
  item: 'Figure 1',
  claim:
    'Without recovery PropNet has the smallest errors of influence and of single probabilities on every network; mean field errs much more; ConTinEst is accurate too, but knows no single nodes.',
  short: 'PropNet follows the truth; mean field is far too high.',
  criterion: `On all three networks PropNet and ConTinEst are within ${percent(ACCURATE)} of the truth at all times, mean field errs ${FAR} times as much as PropNet or more, and PropNet has the smallest error, averaged over time, of I(t) and of p.`,
  differences: `${OUR_SETTINGS} Algorithm 1 applies marks at their own times, so it has no step. Since PropNet and ConTinEst both sample, which of them errs less on one network is partly luck.`,
  caption: caption('PropNet (Algorithm 1), ConTinEst (1,000 × 15), mean field'),
  reduced: comparisonPlan(
    basic,
    { n: 200, runs: 20_000, samples: 1000 },
    'n = 200, 1,000 samples, truth from 20,000 runs',
    15,
  ),
  full: comparisonPlan(
    basic,
    { n: 300, runs: 400_000, samples: 1000 },
    'n = 300, 1,000 samples, truth from 400,000 runs',
    90,
  ),
  judge: comparisonJudge(basic, (found) => [...commonChecks(found), ...conTinEstChecks(found)]),
};

export const propNet2: Figure = {
  id: 'propnet-2',
  paper: 'PropNet-SDE',
  item: 'Figure 2',
  claim:
    'Where active nodes recover and can be activated again, PropNet has much smaller errors of influence and of single probabilities than mean field.',
  short: 'The same holds where active nodes recover.',
  criterion: `On all three networks PropNet is within ${percent(ACCURATE)} of the truth at all times, mean field errs ${FAR} times as much or more, and PropNet has the smaller error of p, averaged over time.`,
  differences: `${OUR_SETTINGS} γ is uniform on [0.1, 0.5].`,
  caption: caption('PropNet (Algorithm 1), mean field'),
  reduced: comparisonPlan(
    recovering,
    { n: 200, runs: 20_000, samples: 1000 },
    'n = 200, 1,000 samples, truth from 20,000 runs',
    25,
  ),
  full: comparisonPlan(
    recovering,
    { n: 300, runs: 400_000, samples: 1000 },
    'n = 300, 1,000 samples, truth from 400,000 runs',
    200,
  ),
  judge: comparisonJudge(recovering, commonChecks),
};
