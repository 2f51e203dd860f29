/** The two processes themselves: kernels, single runs, many runs, exact laws, and what fits of one by the other miss. */
import { defineMethod } from '../../core/method';
import type { NumberParameter, ParameterTable } from '../../core/parameters';
import { sirHawkesLoaders } from './loaders';
import { endParameters, fittingParameters, processParameters, runsParameter } from './parameters';
import { checkBias, checkEpidemic, checkFinalSize, checkKernelMethod, checkGap, checkSimulate } from './process-check';
import {
  estimateBias,
  estimateEpidemic,
  estimateFinalSize,
  estimateGap,
  estimateKernel,
  estimateSimulate,
} from './process-estimate';

const { kernel, kappa, theta, c, q, lambda, people, seeds, markLaw, beta } = processParameters;
const kernelOnly = { kernel, kappa, theta, c, q, lambda } as const;
const unmarked = { ...kernelOnly, people, seeds } as const;

export const kernelMethod = defineMethod({
  id: 'sir-hawkes/kernel',
  version: 1,
  title: 'Kernel',
  summary: 'One kernel, read both ways: how the chance to pass on fades, and how long people stay infectious.',
  source: { paper: 'SIR-HawkesN', equations: 'eqs. 6–10, table 1' },
  needs: [],
  parameters: kernelOnly,
  outputs: {
    phi: { kind: 'series', label: 'Kernel', symbol: 'φ', x: { label: 'lag' }, y: { label: 'φ, per time' } },
    integral: {
      kind: 'series',
      label: 'Offspring so far',
      symbol: 'Φ',
      x: { label: 'lag' },
      y: { label: 'direct offspring' },
    },
    survival: {
      kind: 'series',
      label: 'Still infectious',
      symbol: 'S',
      x: { label: 'time since infection' },
      y: { label: 'share' },
    },
    density: {
      kind: 'series',
      label: 'Recovery times',
      symbol: 'f',
      x: { label: 'time since infection' },
      y: { label: 'density, per time' },
    },
    hazard: {
      kind: 'series',
      label: 'Hazard of recovery',
      symbol: 'h',
      x: { label: 'time since infection' },
      y: { label: 'per time' },
    },
    constants: {
      kind: 'table',
      label: 'Translation',
      help: 'β_I, n*, mean and median recovery time, end of the support.',
    },
    check: {
      kind: 'table',
      label: 'Closed form against numbers',
      help: 'Every entry of the row of table 1, by its formula and by numerical integration, differentiation or inversion.',
    },
    'worst-difference': { kind: 'scalar', label: 'Largest relative difference', help: 'Over the rows of the check.' },
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'ref',
  estimate: estimateKernel,
  check: (p) => checkKernelMethod(p),
  load: sirHawkesLoaders['sir-hawkes/kernel'],
});

export const epidemic = defineMethod({
  id: 'sir-hawkes/epidemic',
  version: 1,
  title: 'One epidemic',
  summary: 'One run of the stochastic SIR process, with the intensities of infection and recovery, beside HawkesN.',
  source: { paper: 'SIR-HawkesN', equations: 'eqs. 1, 4–5, 12, 20, algorithm 1, Fig. 1' },
  needs: [],
  parameters: { ...unmarked, seeds: { ...seeds, default: 3 }, markLaw, beta, horizon: endParameters.horizon },
  outputs: {
    cumulative: { kind: 'series', label: 'Ever infected', symbol: 'C', x: { label: 'time' }, y: { label: 'people' } },
    infectious: { kind: 'series', label: 'Infectious', symbol: 'I', x: { label: 'time' }, y: { label: 'people' } },
    recovered: { kind: 'series', label: 'Recovered', symbol: 'R', x: { label: 'time' }, y: { label: 'people' } },
    susceptible: { kind: 'series', label: 'Susceptible', symbol: 'S', x: { label: 'time' }, y: { label: 'people' } },
    'infection-intensity': {
      kind: 'series',
      label: 'Infection intensity',
      symbol: 'λ^I',
      x: { label: 'time' },
      y: { label: 'infections per time' },
    },
    'recovery-intensity': {
      kind: 'series',
      label: 'Recovery intensity',
      symbol: 'λ^R',
      x: { label: 'time' },
      y: { label: 'recoveries per time' },
      help: 'Sum of the hazards of those infectious. One that has no bound, as at the end of a linear kernel, is cut off at 50 over the median recovery time.',
    },
    'hawkes-intensity': {
      kind: 'series',
      label: 'HawkesN intensity',
      symbol: 'λ^H',
      x: { label: 'time' },
      y: { label: 'infections per time' },
      help: 'Of HawkesN with the same parameters, given the same infections, without knowing who has recovered.',
    },
    people: {
      kind: 'table',
      label: 'People',
      help: 'Infected when, recovered when, followers; and before which moment recovery is impossible, since nobody else could have infected the next.',
    },
    likelihood: {
      kind: 'table',
      label: 'Likelihood with recoveries',
      help: 'Parts of eq. 20, and the parameters estimated when both infections and recoveries are seen.',
    },
    size: { kind: 'scalar', label: 'Ever infected', unit: 'people' },
    end: {
      kind: 'scalar',
      label: 'Last recovery',
      unit: 'time',
      help: 'The horizon where somebody is still infectious then.',
    },
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'ref',
  estimate: estimateEpidemic,
  check: (p) => checkEpidemic(p),
  load: sirHawkesLoaders['sir-hawkes/epidemic'],
});

export const simulate = defineMethod({
  id: 'sir-hawkes/simulate',
  version: 1,
  title: 'Many runs',
  summary: 'Many independent runs of SIR, HawkesN or Hawkes: curves, final sizes, how long it lasts.',
  source: { paper: 'SIR-HawkesN', equations: 'algorithm 1, eqs. 2–5, 11–12' },
  needs: [],
  parameters: {
    process: {
      kind: 'choice',
      label: 'Process',
      group: 'Process',
      help: 'SIR with random recovery, or a self-exciting process with or without a population.',
      options: [
        { value: 'SIR', label: 'SIR' },
        { value: 'HawkesN', label: 'HawkesN' },
        { value: 'Hawkes', label: 'Hawkes' },
      ],
      default: 'SIR',
    },
    ...unmarked,
    seeds: { ...seeds, default: 3 },
    markLaw,
    beta,
    ...endParameters,
    runs: runsParameter(1000),
  } as const satisfies ParameterTable,
  outputs: {
    cumulative: {
      kind: 'series',
      label: 'Ever infected',
      symbol: 'C',
      x: { label: 'time' },
      y: { label: 'people' },
      help: 'Mean over runs; bands hold 50 and 90 % of them.',
    },
    infectious: {
      kind: 'series',
      label: 'Infectious',
      symbol: 'I',
      x: { label: 'time' },
      y: { label: 'people' },
      help: 'Mean over runs; empty but for SIR.',
    },
    sizes: {
      kind: 'histogram',
      label: 'Final sizes',
      x: { label: 'people' },
      y: { label: 'runs' },
      help: 'Ever infected when a run ends, at the horizon at the latest.',
    },
    'mean-size': { kind: 'scalar', label: 'Mean size', unit: 'people' },
    'median-size': { kind: 'scalar', label: 'Median size', unit: 'people' },
    'mean-end': {
      kind: 'scalar',
      label: 'Mean time of the end',
      unit: 'time',
      help: 'Of the last infection, by the horizon.',
    },
    endings: { kind: 'table', label: 'How runs ended', help: 'Died out, everybody reached, at the horizon, cut off.' },
    summary: {
      kind: 'table',
      label: 'Summary',
      help: 'Mean with standard error, standard deviation and quantiles: size by the horizon, final size of the runs that had ended by then, time of the last infection.',
    },
    cascades: {
      kind: 'cascades',
      label: 'Cascades',
      help: 'The runs themselves: the first 10,000 of them, and 2 million events at most.',
    },
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'own',
  estimate: estimateSimulate,
  check: (p) => checkSimulate(p),
  load: sirHawkesLoaders['sir-hawkes/simulate'],
});

export const finalSize = defineMethod({
  id: 'sir-hawkes/final-size',
  version: 1,
  title: 'Law of the final size',
  summary: 'How many are reached in the end, exactly: SIR and HawkesN with equal parameters, and by simulation.',
  source: { paper: 'SIR-HawkesN', equations: 'appendix D, Fig. 8' },
  needs: [],
  parameters: {
    ...unmarked,
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
    ...unmarked,
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
    ...unmarked,
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

export const processMethods = [kernelMethod, epidemic, simulate, finalSize, intensityGap, bias] as const;
