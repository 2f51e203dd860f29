/** The two processes themselves: kernels, single runs, many runs. */
import { defineMethod } from '../../core/method';
import type { ParameterTable } from '../../core/parameters';
import { sirHawkesLoaders } from './loaders';
import { endParameters, kernelAlone, processParameters, runsParameter, unmarkedProcess } from './parameters';
import { checkEpidemic, checkKernelMethod, checkSimulate } from './process-check';
import { estimateEpidemic, estimateKernel, estimateSimulate } from './process-estimate';

const { seeds, markLaw, beta } = processParameters;

export const kernelMethod = defineMethod({
  id: 'sir-hawkes/kernel',
  version: 1,
  title: 'Kernel',
  summary: 'One kernel, read both ways: how the chance to pass on fades, and how long people stay infectious.',
  source: { paper: 'SIR-HawkesN', equations: 'eqs. 6–10, table 1' },
  needs: [],
  parameters: kernelAlone,
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
  parameters: { ...unmarkedProcess, seeds: { ...seeds, default: 3 }, markLaw, beta, horizon: endParameters.horizon },
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
    ...unmarkedProcess,
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

export const processMethods = [kernelMethod, epidemic, simulate] as const;
