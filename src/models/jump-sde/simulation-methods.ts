/** Methods that sample trajectories of the jump SDE. */
import { defineMethod } from '../../core/method';
import type { NumberParameter, ParameterTable } from '../../core/parameters';
import { checkPropagation } from './check';
import { fieldRows, simulationBytes, workPerRun } from './estimate';
import { jumpSdeLoaders } from './loaders';
import { atHorizon, events, influence, marginals, recovered, time, work } from './outputs';
import { propagationParameters } from './parameters';
import { checkScheme, samplingEstimate, schemeParameters } from './scheme-settings';

export const runsParameter = {
  kind: 'number',
  label: 'Monte Carlo runs',
  symbol: 'K',
  group: 'Runs',
  help: 'How many independent runs are averaged. Four times as many halve the error.',
  integer: true,
  min: 2,
  max: 10_000_000,
  step: 1,
  scale: 'log',
  slider: [100, 1_000_000],
  default: 4000,
} as const satisfies NumberParameter;

export const oneRun = defineMethod({
  id: 'jump-sde/one-run',
  version: 1,
  title: 'One run',
  summary: 'One trajectory: who is active when, by the exact process or by one of the schemes on the same marks.',
  source: { paper: 'PropNet-SDE', equations: 'eqs. 11, 14, 15' },
  needs: ['network'],
  parameters: {
    ...propagationParameters,
    ...schemeParameters,
    replicate: {
      kind: 'number',
      label: 'Run number',
      symbol: 'l',
      group: 'Runs',
      help: 'Which run of the same luck is shown.',
      integer: true,
      min: 0,
      max: 1_000_000_000,
      step: 1,
      slider: [0, 100],
      default: 0,
    },
  } as const satisfies ParameterTable,
  outputs: {
    state: {
      kind: 'node-field-over-time',
      label: 'State',
      symbol: 'Xᵢ(t)',
      x: time,
      y: { label: 'state' },
      help: '1 active, 0 not; recovered for good −1. A literal scheme may give any number: that is its flaw.',
    },
    'activation-time': {
      kind: 'node-field',
      label: 'First activation',
      symbol: 'τᵢ',
      unit: 'time',
      help: 'When a state first rises above 0. Sources have 0; nodes that are not activated by T have no value.',
    },
    influence: { ...influence, label: 'Active nodes', help: 'Sum of the states at t.' },
    exact: {
      ...influence,
      label: 'Exact, same marks',
      help: 'Active nodes of the exact process run on the very marks that the scheme counts step by step. Empty for events, and where clamped Euler draws no marks.',
    },
    events,
    outside: {
      kind: 'scalar',
      label: 'States outside 0 … 1',
      unit: 'states',
      help: 'How many values of the trajectory, nodes × steps, are neither 0, 1 nor between: a literal scheme has left what a state can be.',
    },
    largest: {
      kind: 'scalar',
      label: 'Largest |X|',
      help: 'Largest absolute value that a state took: far above 1 the scheme has run away.',
    },
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'ref',
  estimate: (p, size) => ({
    operations: samplingEstimate({ ...p, samples: 1 }, size).operations + fieldRows(size.n) * size.n,
    bytes: simulationBytes(size),
  }),
  check: (p, network) => [...checkPropagation(p, network, simulationBytes(network)), ...checkScheme(p, network)],
  load: jumpSdeLoaders['jump-sde/one-run'],
});

export const monteCarlo = defineMethod({
  id: 'jump-sde/monte-carlo',
  version: 1,
  title: 'Monte Carlo',
  summary: 'Many independent exact runs, averaged: the truth, with errors that shrink with the number of runs.',
  source: { paper: 'PropNet-SDE', equations: 'section 6.1, ground truth' },
  needs: ['network'],
  parameters: { ...propagationParameters, runs: runsParameter } as const satisfies ParameterTable,
  outputs: {
    marginals: { ...marginals, help: 'Share of runs in which the node is active at t; standard error √(p(1 − p)/K).' },
    influence: { ...influence, help: 'Mean over runs with its standard error; bands hold 90 % and 50 % of the runs.' },
    recovered,
    'mean-size': { ...atHorizon, help: 'Mean over runs at T, with its standard error.' },
    'final-size': {
      kind: 'histogram',
      label: 'Active nodes at the horizon',
      unit: 'nodes',
      x: { label: 'active nodes', unit: 'nodes' },
      y: { label: 'runs' },
    },
    events,
    work,
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'ref',
  estimate: (p, size) => ({
    operations: p.runs * (workPerRun(p, size) + 100) + fieldRows(size.n) * size.n,
    bytes: simulationBytes(size),
  }),
  check: (p, network) => checkPropagation(p, network, simulationBytes(network)),
  load: jumpSdeLoaders['jump-sde/monte-carlo'],
});

export const sampled = defineMethod({
  id: 'jump-sde/sampled',
  version: 1,
  title: 'Jump SDE',
  summary: 'The paper’s method: trajectories of the jump SDE by a scheme of choice, in antithetic pairs.',
  source: { paper: 'PropNet-SDE', equations: 'Algorithm 1, eqs. 11–16' },
  needs: ['network'],
  parameters: {
    ...propagationParameters,
    ...schemeParameters,
    samples: {
      ...runsParameter,
      label: 'Samples',
      symbol: 'm',
      help: 'How many trajectories are averaged; with antithetic pairs an even number (an odd one is rounded up).',
      min: 2,
      slider: [10, 100_000],
      default: 1000,
    },
  } as const satisfies ParameterTable,
  outputs: {
    marginals: {
      ...marginals,
      help: 'Mean state of the node at t over all trajectories, eq. 16 with g = Xᵢ; of schemes in steps on the straight line between the ends of two steps.',
    },
    influence: {
      ...influence,
      help: 'Eq. 16 with g = Σ Xᵢ. With pairs the standard error comes from the m/2 pair means, never from single runs; the band is ± 1.96 SE, cut to 0 … n.',
    },
    recovered,
    'mean-size': { ...atHorizon, help: 'With its standard error, from pair means where there are pairs.' },
    'variance-factor': {
      kind: 'scalar',
      label: 'Variance with pairs',
      symbol: '1 + ρ',
      help: 'Variance of I(T) with antithetic pairs over that of as many independent runs, as measured: 1 + the correlation within pairs. 1 without pairs.',
    },
    outside: {
      kind: 'scalar',
      label: 'Runs that left 0 … 1',
      unit: 'runs',
      help: 'Trajectories of a literal scheme in which a state left 0 … 1. One that runs away beyond 10¹⁰⁰ rests there.',
    },
    events,
    work,
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'own',
  estimate: (p, size) => samplingEstimate(p, size),
  check: (p, network) => [...checkPropagation(p, network, simulationBytes(network)), ...checkScheme(p, network)],
  load: jumpSdeLoaders['jump-sde/sampled'],
});

export const cascades = defineMethod({
  id: 'jump-sde/cascades',
  version: 1,
  title: 'Draw cascades in continuous time',
  summary: 'A set of cascades with real times, each kept whole: who was activated when, and by whom.',
  source: { paper: 'PropNet-SDE', equations: 'eqs. 1–2' },
  needs: ['network'],
  parameters: {
    ...propagationParameters,
    initial: {
      ...propagationParameters.initial,
      help: 'Start every cascade from one node of its own, from chosen nodes, or from nodes drawn once.',
      options: [
        { value: 'single', label: 'one each', help: 'Every cascade starts from one node, drawn uniformly.' },
        ...propagationParameters.initial.options,
      ],
      default: 'single',
    },
    runs: {
      ...runsParameter,
      label: 'Cascades',
      symbol: 'M',
      help: 'How many cascades are drawn.',
      max: 200_000,
      slider: [10, 20_000],
      default: 500,
    },
  } as const satisfies ParameterTable,
  outputs: {
    cascades: {
      kind: 'cascades',
      label: 'Cascades',
      unit: 'time',
      help: 'Times since the start of each cascade; the parent of an event is the node whose mark activated it. With recovery, first activations.',
    },
    'mean-size': { ...atHorizon, label: 'Mean size', help: 'Nodes activated by T, on average over cascades.' },
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'ref',
  estimate: (p, size) => ({
    operations: p.runs * (workPerRun({ ...p, initial: 'random', randomSources: 1 }, size) + 100),
    bytes: simulationBytes(size) + 30 * p.runs * Math.min(size.n, 1000),
  }),
  check: (p, network) =>
    checkPropagation(
      p.initial === 'single' ? { ...p, initial: 'random', randomSources: 1 } : { ...p, initial: p.initial },
      network,
      simulationBytes(network),
    ),
  load: jumpSdeLoaders['jump-sde/cascades'],
});

export const simulationMethods = [oneRun, monteCarlo, sampled, cascades] as const;
