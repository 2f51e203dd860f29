/** Exact laws of epidemics and self-exciting processes, and what fits of one by the other miss. */
import { defineMethod } from '../../core/method';
import type { NumberParameter, ParameterTable } from '../../core/parameters';
import { sirHawkesLoaders } from './loaders';
import { endParameters, fittingParameters, processParameters, runsParameter, unmarkedProcess } from './parameters';
import { checkBias, checkFinalSize, checkGap } from './process-check';
import { estimateBias, estimateFinalSize, estimateGap } from './process-estimate';

const { people } = processParameters;

export const finalSize = defineMethod({
  id: 'sir-hawkes/final-size',
  version: 1,
  title: 'Law of the final size',
  summary: 'How many are reached in the end, exactly: SIR and HawkesN with equal parameters, and by simulation.',
  source: { paper: 'SIR-HawkesN', equations: 'appendix D, Fig. 8' },
  needs: [],
  parameters: {
    ...unmarkedProcess,
    people: { ...people, max: 2000, default: 50, slider: [5, 500] },
    runs: runsParameter(2000),
  },
  outputs: {
    law: {
      kind: 'table',
      label: 'Law',
      help: 'By size: probability for SIR and HawkesN, exact and as share of runs, and for the Hawkes process without a population.',
    },
    'sir-exact': { kind: 'series', label: 'SIR, exact', x: { label: 'people' }, y: { label: 'P(size ≤ x)' } },
    'hawkes-exact': { kind: 'series', label: 'HawkesN, exact', x: { label: 'people' }, y: { label: 'P(size ≤ x)' } },
    'sir-simulated': { kind: 'series', label: 'SIR, runs', x: { label: 'people' }, y: { label: 'share ≤ x' } },
    'hawkes-simulated': { kind: 'series', label: 'HawkesN, runs', x: { label: 'people' }, y: { label: 'share ≤ x' } },
    'sir-mean': { kind: 'scalar', label: 'Mean, SIR', unit: 'people' },
    'hawkes-mean': { kind: 'scalar', label: 'Mean, HawkesN', unit: 'people' },
    'sir-simulated-mean': { kind: 'scalar', label: 'Mean of the runs, SIR', unit: 'people' },
    'hawkes-simulated-mean': { kind: 'scalar', label: 'Mean of the runs, HawkesN', unit: 'people' },
    'largest-gap': {
      kind: 'scalar',
      label: 'Largest distance of the two laws',
      help: 'Of the cumulative probabilities of SIR and HawkesN.',
    },
    'worst-error': {
      kind: 'scalar',
      label: 'Error of the exact laws',
      help: '|1 − sum of probabilities|, the larger of the two.',
    },
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'ref',
  estimate: estimateFinalSize,
  check: (p) => checkFinalSize(p),
  load: sirHawkesLoaders['sir-hawkes/final-size'],
});

export const intensityGap = defineMethod({
  id: 'sir-hawkes/intensity-gap',
  version: 1,
  title: 'Three intensities',
  summary:
    'What infections alone say about the intensity: HawkesN, SIR given that the history was possible, and SIR given all that was seen, silence included.',
  source: { paper: 'SIR-HawkesN', equations: 'eqs. 6–7, 17–18, Fig. 5' },
  needs: [],
  parameters: {
    ...unmarkedProcess,
    people: { ...people, default: 20 },
    events: {
      kind: 'number',
      label: 'Infections seen',
      symbol: 'n',
      group: 'Process',
      help: 'How many infections the history has, the first ones included; they are drawn from the epidemic, all by the middle of the horizon.',
      integer: true,
      min: 1,
      max: 1000,
      step: 1,
      slider: [1, 30],
      default: 3,
    },
    horizon: { ...endParameters.horizon, default: 6 },
    runs: runsParameter(20_000),
  } as const satisfies ParameterTable,
  outputs: {
    hawkes: {
      kind: 'series',
      label: 'HawkesN',
      x: { label: 'time' },
      y: { label: 'infections per time' },
      help: 'Recoveries independent of what was seen.',
    },
    validity: {
      kind: 'series',
      label: 'SIR, history possible',
      x: { label: 'time' },
      y: { label: 'infections per time' },
      help: 'What the paper plots: recoveries drawn again until somebody could have caused every infection.',
    },
    full: {
      kind: 'series',
      label: 'SIR, all that was seen',
      x: { label: 'time' },
      y: { label: 'infections per time' },
      help: 'Weighted by the likelihood of the whole history, silence included: the true conditional expectation.',
    },
    exact: {
      kind: 'series',
      label: 'SIR, all that was seen, exact',
      x: { label: 'time' },
      y: { label: 'infections per time' },
      help: 'Closed form, for one seed and the exponential kernel; empty otherwise.',
    },
    infections: { kind: 'table', label: 'Infections', help: 'The history that the curves are given.' },
    gaps: {
      kind: 'table',
      label: 'Relative gaps',
      help: 'At the end of the horizon: each SIR intensity over that of HawkesN, minus 1, with standard errors.',
    },
    'lowest-validity': {
      kind: 'scalar',
      label: 'Lowest gap, history possible',
      help: 'Of (validity − HawkesN)/HawkesN over the times; in standard errors below 0 it would contradict the paper.',
    },
    'lowest-full': {
      kind: 'scalar',
      label: 'Lowest gap, all that was seen',
      help: 'Below 0 where eq. 7 does not hold for the true conditional expectation.',
    },
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'own',
  estimate: estimateGap,
  check: (p) => checkGap(p),
  load: sirHawkesLoaders['sir-hawkes/intensity-gap'],
});

const group = (label: string, help: string, initial: number, slider: readonly [number, number]) =>
  ({
    kind: 'number',
    label,
    group: 'Runs',
    help,
    integer: true,
    min: 1,
    max: 100_000,
    step: 1,
    slider,
    default: initial,
  }) as const satisfies NumberParameter;

export const bias = defineMethod({
  id: 'sir-hawkes/bias',
  version: 1,
  title: 'Recoveries hidden',
  summary: 'Draws epidemics, hides the recoveries, fits HawkesN to groups of them, and compares with the truth.',
  source: { paper: 'SIR-HawkesN', equations: 'eqs. 6–10, 20, Fig. 2' },
  needs: [],
  parameters: {
    ...unmarkedProcess,
    cascades: group('Epidemics per fit', 'Fitted jointly, with one set of parameters.', 50, [1, 200]),
    groups: group('Fits', 'Groups of epidemics, each fitted.', 8, [1, 50]),
    cutoff: fittingParameters.cutoff,
    starts: { ...fittingParameters.starts, default: 3 },
    knownPeople: {
      kind: 'boolean',
      label: 'N is known',
      symbol: 'N',
      group: 'Fitting',
      help: 'Whether the population is given to the fit, or fitted too.',
      default: false,
    },
  } as const satisfies ParameterTable,
  outputs: {
    fits: {
      kind: 'table',
      label: 'Fits',
      help: 'By group: β_I, recovery parameters and N by HawkesN without recoveries, and with both seen.',
    },
    summary: {
      kind: 'table',
      label: 'Against the truth',
      help: 'By parameter and estimator: truth, median, quartiles, relative error of the median.',
    },
    'rate-error': {
      kind: 'scalar',
      label: 'Relative error of β_I',
      help: 'Of the median fit without recoveries.',
    },
    'recovery-error': {
      kind: 'scalar',
      label: 'Relative error of the recovery',
      help: 'Of the median fit without recoveries: γ or θ.',
    },
    'complete-rate-error': { kind: 'scalar', label: 'Relative error of β_I, recoveries seen' },
    'complete-recovery-error': { kind: 'scalar', label: 'Relative error of the recovery, recoveries seen' },
    nstar: { kind: 'scalar', label: 'Truth', symbol: 'n*' },
    failed: { kind: 'scalar', label: 'Groups without a fit', unit: 'groups' },
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'own',
  estimate: estimateBias,
  check: (p) => checkBias(p),
  load: sirHawkesLoaders['sir-hawkes/bias'],
});

export const lawMethods = [finalSize, intensityGap, bias] as const;
