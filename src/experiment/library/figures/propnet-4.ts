/** PropNet-SDE, Figs 4 and 5: Rayleigh delays, without and with recovery. */
import type { Check, Figure } from './figure';
import { comparisonPlan, onEach, type Comparison, type OnNetwork } from './propnet-compared';
import { comparisonJudge, of, withinCheck } from './propnet-comparison-view';
import { OUR_SETTINGS, withRecovery } from './propnet-networks';
import { percent } from './words';

const ACCURATE = 0.05;
/** Of Σ|p̂ − p| / Σp, from T/3 on. */
const SMALL = 0.1;

/** The scheme of steps that keeps states at 0 and 1; in a step the chance follows from the hazard summed over it. */
const steps = { scheme: 'clamped-euler', step: 0.01 } as const;
const basic: Comparison = {
  item: 'Fig. 4',
  methods: ['sampled', 'continest'],
  spread: { delay: 'rayleigh' },
  scheme: steps,
};
const recovering: Comparison = {
  item: 'Fig. 5',
  methods: ['sampled'],
  spread: { delay: 'rayleigh', ...withRecovery },
  scheme: steps,
};

const commonChecks = (found: readonly OnNetwork[]): Check[] => [
  withinCheck(found, 'sampled', ACCURATE),
  {
    text: `Error of p from T/3 on: ${onEach(found, of('sampled', 'lateNodes'))}, within ${percent(SMALL)}`,
    holds: found.every((on) => of('sampled', 'lateNodes')(on) <= SMALL),
  },
];

const conTinEstChecks = (found: readonly OnNetwork[]): Check[] => [
  withinCheck(found, 'continest', ACCURATE),
  {
    text: `From T/3 on PropNet ${onEach(found, of('sampled', 'late'))}, ConTinEst ${onEach(found, of('continest', 'late'))} on average`,
    holds: found.every((on) => of('sampled', 'late')(on) < of('continest', 'late')(on)),
  },
];

const convention =
  'The paper’s Rayleigh law is “Weibull with k = 2”; its scale is lost. Here the hazard is α s at age s, so a delay is √(2E/α). Mean field is not defined for rates that change with age.';
const caption = (methods: string): string =>
  `Influence I(t), its relative error, and the accumulated error of the probabilities of single nodes: ${methods}. Columns: random arcs, small world, scale-free.`;

export const propNet4: Figure = {
  id: 'propnet-4',
  paper: 'PropNet-SDE',
  item: 'Figure 4',
  claim:
    'With Rayleigh delays both PropNet and ConTinEst are accurate; PropNet errs less in the middle and late stages, and its single probabilities are accurate.',
  short: 'No constant rates are needed: Rayleigh delays do as well.',
  criterion: `On all three networks both are within ${percent(ACCURATE)} of the truth at all times; from T/3 on PropNet errs less than ConTinEst on average, and its accumulated error of p is within ${percent(SMALL)}.`,
  differences: `${OUR_SETTINGS} ${convention} The scheme is clamped Euler with h = 0.01: the literal one leaves 0 … 1.`,
  caption: caption('PropNet (steps of 0.01), ConTinEst (1,000 × 15)'),
  reduced: comparisonPlan(
    basic,
    { n: 200, runs: 20_000, samples: 1000 },
    'n = 200, 1,000 samples in steps of 0.01, truth from 20,000 runs',
    40,
  ),
  full: comparisonPlan(
    basic,
    { n: 300, runs: 400_000, samples: 4000 },
    'n = 300, 4,000 samples in steps of 0.01, truth from 400,000 runs',
    240,
  ),
  judge: comparisonJudge(basic, (found) => [...commonChecks(found), ...conTinEstChecks(found)]),
};

export const propNet5: Figure = {
  id: 'propnet-5',
  paper: 'PropNet-SDE',
  item: 'Figure 5',
  claim: 'Rayleigh delays and recovery together: influence and single probabilities are predicted accurately.',
  short: 'Rayleigh delays and recovery together are no obstacle either.',
  criterion: `On all three networks PropNet is within ${percent(ACCURATE)} of the truth at all times, and its accumulated error of p is within ${percent(SMALL)} from T/3 on.`,
  differences: `${OUR_SETTINGS} γ is uniform on [0.1, 0.5]. ${convention} ConTinEst knows no recovery. The scheme is clamped Euler with h = 0.01.`,
  caption: caption('PropNet (steps of 0.01)'),
  reduced: comparisonPlan(
    recovering,
    { n: 200, runs: 20_000, samples: 1000 },
    'n = 200, 1,000 samples in steps of 0.01, truth from 20,000 runs',
    50,
  ),
  full: comparisonPlan(
    recovering,
    { n: 300, runs: 400_000, samples: 4000 },
    'n = 300, 4,000 samples in steps of 0.01, truth from 400,000 runs',
    400,
  ),
  judge: comparisonJudge(recovering, commonChecks),
};
