/** Methods about methods: what an error costs, how many samples it takes, and when it grows. */
import { defineMethod } from '../../core/method';
import type { OutputDescription } from '../../core/outputs';
import type { ParameterTable } from '../../core/parameters';
import { checkPropagation } from './check';
import { workOfRepeat } from './cost-settings';
import { delaySamples, labelSets } from './compared-methods';
import { simulationBytes, workPerRun } from './estimate';
import { jumpSdeLoaders } from './loaders';
import { propagationParameters } from './parameters';
import { checkScheme, samplingEstimate, schemeParameters } from './scheme-settings';
import { runsParameter, sampled } from './simulation-methods';
import { checkSweep } from './sweep-settings';

const cost = { label: 'arcs handled', scale: 'log' } as const;
const relativeError = { label: 'largest relative error', scale: 'log' } as const;
const errorCurve = (label: string, help: string) =>
  ({ kind: 'series', label, help, x: cost, y: relativeError }) as const satisfies OutputDescription;

const referenceRuns = {
  ...runsParameter,
  label: 'Reference runs',
  symbol: 'R',
  help: 'Runs of the independent Monte Carlo that errors are measured against; its own noise is shown.',
  min: 100,
  slider: [1000, 100_000],
  default: 20_000,
} as const;

const repeats = {
  kind: 'number',
  label: 'Repeats',
  group: 'Runs',
  help: 'How many times every estimate is made anew; errors are averaged, and their band is the 95 % interval of the mean.',
  integer: true,
  min: 2,
  max: 1000,
  step: 1,
  slider: [4, 50],
  default: 20,
} as const;

export const errorAgainstCost = defineMethod({
  id: 'jump-sde/error-against-cost',
  version: 1,
  title: 'Error against cost',
  summary: 'How far each method is from a large reference, and what it costs: few or many runs, pairs or none.',
  source: { paper: 'PropNet-SDE', equations: 'Fig. 6; eq. 18' },
  needs: ['network'],
  parameters: {
    ...propagationParameters,
    ...schemeParameters,
    labelSets,
    referenceRuns,
    repeats,
    sizes: {
      kind: 'choice',
      label: 'Sample sizes',
      group: 'Runs',
      help: 'Sizes of the estimates: doubling up to the largest, or those of the paper’s Fig. 6.',
      options: [
        { value: 'doubling', label: 'doubling', help: '8, 16, 32, … up to the largest.' },
        { value: 'paper', label: 'Fig. 6', help: '6, 10, 20, 40, 80, 100 (the paper’s odd 5 becomes 6).' },
      ],
      default: 'doubling',
    },
    largest: {
      ...runsParameter,
      label: 'Largest estimate',
      symbol: 'm',
      help: 'Runs of the largest estimate.',
      min: 8,
      max: 100_000,
      slider: [64, 4096],
      default: 1024,
      when: { parameter: 'sizes', is: ['doubling'] },
    },
  } as const satisfies ParameterTable,
  outputs: {
    'monte-carlo': errorCurve('Monte Carlo', 'Independent exact runs.'),
    'jump-sde': errorCurve(
      'Jump SDE',
      'As many trajectories by the chosen scheme, in antithetic pairs where there are any.',
    ),
    continest: errorCurve(
      'ConTinEst',
      'As many samples of delays, 128 at most; only without recovery and without a limit of attention.',
    ),
    'mean-field': errorCurve('Mean field', 'One solution; only for exponential delays.'),
    'error-by-samples': {
      kind: 'table',
      label: 'Error by sample size',
      help: 'For every size and method: mean of max over t of |Î(t) − I(t)|, with its 95 % interval over repeats.',
    },
    'variance-factor': sampled.outputs['variance-factor'],
    'reference-noise': {
      kind: 'scalar',
      label: 'Noise of the reference',
      help: 'Expected largest relative error of the reference itself; smaller errors cannot be told apart.',
    },
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'own',
  estimate: (p, size) => ({
    operations: (p.referenceRuns + p.repeats * workOfRepeat(p)) * (workPerRun(p, size) + 100),
    bytes: simulationBytes(size),
  }),
  check: (p, network) => [...checkPropagation(p, network, simulationBytes(network)), ...checkScheme(p, network)],
  load: jumpSdeLoaders['jump-sde/error-against-cost'],
});

export const planner = defineMethod({
  id: 'jump-sde/planner',
  version: 1,
  title: 'Plan samples',
  summary:
    'A short pilot tells how many samples a wanted error takes; then they are taken, and the error that came out is shown.',
  source: { paper: 'PropNet-SDE', equations: 'Theorem 1, Corollary 2, eqs. 17–24' },
  needs: ['network'],
  parameters: {
    ...propagationParameters,
    ...schemeParameters,
    wantedError: {
      kind: 'number',
      label: 'Wanted error',
      symbol: 'ε',
      unit: '% of I(T)',
      group: 'Plan',
      help: 'Half the width of the 95 % interval of I(T), relative to I(T).',
      formula: 'm = (1.96 s/ε)²',
      source: 'PropNet-SDE, eq. 20',
      min: 0.01,
      max: 50,
      step: 0.1,
      scale: 'log',
      slider: [0.1, 20],
      default: 1,
    },
    pilotRuns: {
      ...runsParameter,
      label: 'Pilot runs',
      symbol: 'm₀',
      group: 'Plan',
      help: 'Runs from which the deviation s is estimated.',
      min: 10,
      max: 100_000,
      slider: [50, 2000],
      default: 200,
    },
    mostSamples: {
      ...runsParameter,
      label: 'Samples at most',
      group: 'Plan',
      help: 'A plan that needs more samples than this is shown, but not carried out.',
      min: 10,
      max: 10_000_000,
      slider: [1000, 1_000_000],
      default: 200_000,
    },
  } as const satisfies ParameterTable,
  outputs: {
    'pilot-deviation': {
      kind: 'scalar',
      label: 'Deviation of a run',
      symbol: 's',
      unit: 'nodes',
      help: 'Of I(T), from the pilot; of pair means times √2 where there are pairs.',
    },
    'needed-samples': {
      kind: 'scalar',
      label: 'Samples needed',
      symbol: 'm',
      help: '(1.96 s/ε)², even where there are pairs, without the pilot.',
    },
    'predicted-error': { kind: 'scalar', label: 'Error predicted', unit: '%', help: '1.96 s/√m, relative to I(T).' },
    'achieved-error': {
      kind: 'scalar',
      label: 'Error achieved',
      unit: '%',
      help: 'Half the 95 % interval of the samples taken, relative to I(T). No value where they were too many to be taken.',
    },
    'mean-size': {
      kind: 'scalar',
      label: 'Influence at the horizon',
      symbol: 'I(T)',
      unit: 'nodes',
      help: 'Of the samples taken, with its standard error.',
    },
    'marks-needed': {
      kind: 'scalar',
      label: 'Marks by the paper’s count',
      help: 'm T (Σα + Σγ): what Algorithm 1 would draw, eq. 22.',
    },
    prediction: {
      kind: 'series',
      label: 'Error by samples, predicted',
      x: { label: 'samples', scale: 'log' },
      y: { label: 'error, % of I(T)', scale: 'log' },
      help: '1.96 s/√m from the pilot.',
    },
    achieved: {
      kind: 'series',
      label: 'Error by samples, achieved',
      x: { label: 'samples', scale: 'log' },
      y: { label: 'error, % of I(T)', scale: 'log' },
      help: 'Half the 95 % interval as the samples came in.',
    },
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'own',
  estimate: (p, size) =>
    samplingEstimate({ ...p, samples: p.pilotRuns + Math.min(p.mostSamples, 40_000 / p.wantedError) }, size),
  check: (p, network) => [...checkPropagation(p, network, simulationBytes(network)), ...checkScheme(p, network)],
  load: jumpSdeLoaders['jump-sde/planner'],
});

export const errorSweep = defineMethod({
  id: 'jump-sde/error-sweep',
  version: 1,
  title: 'Error by sources or density',
  summary:
    'How the error of each method moves with the number of sources or the density of the network, over many repeats.',
  source: { paper: 'PropNet-SDE', equations: 'Fig. 3' },
  needs: ['network'],
  parameters: {
    ...propagationParameters,
    ...schemeParameters,
    samples: { ...sampled.parameters.samples, default: 1000 },
    delaySamples,
    labelSets,
    referenceRuns: { ...referenceRuns, default: 4000 },
    repeats,
    sweepOver: {
      kind: 'choice',
      label: 'Sweep over',
      group: 'Sweep',
      help: 'Random source sets of growing size on this network, or networks of growing density with as many nodes as this one.',
      options: [
        { value: 'sources', label: 'sources', help: 'Sizes 1, 2, 4, 8, … up to the largest.' },
        { value: 'random-arcs', label: 'random', help: 'Erdős–Rényi networks with ½, 1, 1½, 2, 2½ times n ln n arcs.' },
        { value: 'small-world', label: 'small world', help: 'Rings with 1 … 5 neighbours on each side and shortcuts.' },
        { value: 'scale-free', label: 'scale-free', help: '1 … 5 links for every new node.' },
      ],
      default: 'sources',
    },
    largestSourceSet: {
      kind: 'number',
      label: 'Largest source set',
      group: 'Sweep',
      help: 'Sizes of source sets double up to this one.',
      integer: true,
      min: 1,
      max: 10_000,
      step: 1,
      slider: [1, 64],
      default: 16,
      when: { parameter: 'sweepOver', is: ['sources'] },
    },
  } as const satisfies ParameterTable,
  outputs: {
    'jump-sde': {
      kind: 'series',
      label: 'Jump SDE',
      x: { label: 'sources or density' },
      y: { label: 'largest absolute error', unit: 'nodes', scale: 'log' },
      help: 'Mean over repeats of max over t of |Î(t) − I(t)|; the band is ± one standard deviation.',
    },
    continest: {
      kind: 'series',
      label: 'ConTinEst',
      x: { label: 'sources or density' },
      y: { label: 'largest absolute error', unit: 'nodes', scale: 'log' },
      help: 'The same; only without recovery.',
    },
    'mean-field': {
      kind: 'series',
      label: 'Mean field',
      x: { label: 'sources or density' },
      y: { label: 'largest absolute error', unit: 'nodes', scale: 'log' },
      help: 'The same; only for exponential delays.',
    },
    influence: {
      kind: 'series',
      label: 'Influence at the horizon',
      symbol: 'I(T)',
      x: { label: 'sources or density' },
      y: { label: 'active nodes' },
      help: 'Of the reference, mean over repeats.',
    },
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'own',
  estimate: (p, size) => ({
    operations:
      5 *
      p.repeats *
      (p.referenceRuns + p.samples + (p.model === 'SI' ? 5 * p.labelSets * p.delaySamples : 0)) *
      (workPerRun(p, size) + 100),
    bytes: simulationBytes(size),
  }),
  check: (p, network) => [
    ...checkPropagation(p, network, simulationBytes(network)),
    ...checkScheme(p, network),
    ...checkSweep(p, network),
  ],
  load: jumpSdeLoaders['jump-sde/error-sweep'],
});

export const analysisMethods = [errorAgainstCost, planner, errorSweep] as const;
