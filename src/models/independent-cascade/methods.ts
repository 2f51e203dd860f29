/** What the independent cascade offers: light descriptions; the numerics are loaded when they run. */
import { defineMethod } from '../../core/method';
import type { OutputDescription } from '../../core/outputs';
import type { NumberParameter, ParameterTable } from '../../core/parameters';
import { checkSettings, startOf } from './check';
import {
  estimateDraws,
  estimateErrorAgainstCost,
  estimateMessagePassing,
  estimateMonteCarlo,
  estimateSimulation,
} from './estimate';
import { independentCascadeLoaders } from './loaders';
import { cascadeParameters } from './parameters';

const steps = { label: 'time', unit: 'steps' } as const;
const marginals = {
  kind: 'node-field-over-time',
  label: 'Probability to be active',
  symbol: 'pᵢ(t)',
  x: steps,
  y: { label: 'probability' },
} as const satisfies OutputDescription;
const reached = {
  kind: 'series',
  label: 'Nodes reached',
  x: steps,
  y: { label: 'nodes' },
} as const satisfies OutputDescription;
const tries = { kind: 'scalar', label: 'Edges tried', unit: 'edges' } as const satisfies OutputDescription;

export const simulate = defineMethod({
  id: 'independent-cascade/simulate',
  version: 1,
  title: 'One run',
  summary: 'One cascade: who is activated when, and by whom.',
  source: { paper: 'SLICER', equations: 'section 2, independent cascade' },
  needs: ['network'],
  parameters: {
    ...cascadeParameters,
    replicate: {
      kind: 'number',
      label: 'Run number',
      symbol: 'r',
      group: 'Runs',
      help: 'Which run of the same luck is shown: run r here is run r of the Monte Carlo ensemble.',
      integer: true,
      min: 0,
      max: 1_000_000_000,
      step: 1,
      slider: [0, 100],
      default: 0,
    },
  } as const satisfies ParameterTable,
  outputs: {
    'activation-time': {
      kind: 'node-field',
      label: 'Activation time',
      symbol: 'τᵢ',
      unit: 'steps',
      help: 'Step of first activation, 0 for sources. Nodes that are not active by step T have no value; being first active exactly at T is kept apart from that, although observations of SLICER count both as τ = T.',
    },
    infector: {
      kind: 'node-field',
      label: 'Activated by',
      help: 'Number of the node whose try succeeded; of several successes in the same step, the first in the order in which active nodes try (order of activation, then the order of edges). Sources and inactive nodes have none.',
    },
    reached: { ...reached, help: 'Number of nodes active by step t in this run.' },
    'final-size': { kind: 'scalar', label: 'Nodes reached at the end', unit: 'nodes' },
    tries: { ...tries, help: 'Edges along which an active node tried a neighbour that was inactive at the time.' },
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'ref',
  estimate: estimateSimulation,
  check: (p, network) => checkSettings(p, network, estimateSimulation(p, network).bytes),
  load: independentCascadeLoaders['independent-cascade/simulate'],
});

const runsParameter = {
  kind: 'number',
  label: 'Runs',
  symbol: 'K',
  group: 'Runs',
  help: 'How many independent cascades are counted. Four times as many halve the error.',
  integer: true,
  min: 1,
  max: 10_000_000,
  step: 1,
  scale: 'log',
  slider: [10, 1_000_000],
  default: 2000,
} as const satisfies NumberParameter;

export const monteCarlo = defineMethod({
  id: 'independent-cascade/monte-carlo',
  version: 1,
  title: 'Monte Carlo',
  summary: 'Many cascades, counted: how likely every node is reached, with errors that shrink with the number of runs.',
  source: { paper: 'SLICER', equations: 'section 2, independent cascade' },
  needs: ['network'],
  parameters: { ...cascadeParameters, runs: runsParameter } as const satisfies ParameterTable,
  outputs: {
    marginals: {
      ...marginals,
      help: 'Share of runs in which the node is active by step t; standard error √(p(1 − p)/K).',
    },
    reached: {
      ...reached,
      help: 'Mean over runs with its standard error; the bands hold 90 % and 50 % of the runs. Beyond a million cells (steps × nodes) band edges are rounded by at most 0.4 %.',
    },
    'final-size': {
      kind: 'histogram',
      label: 'Nodes reached at the end',
      unit: 'nodes',
      x: { label: 'nodes reached', unit: 'nodes' },
      y: { label: 'runs' },
    },
    'mean-size': {
      kind: 'scalar',
      label: 'Mean number of nodes reached',
      unit: 'nodes',
      help: 'Mean over runs at step T, with its standard error.',
    },
    tries: { ...tries, help: 'Mean number of edges tried per run.' },
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'ref',
  estimate: estimateMonteCarlo,
  check: (p, network) => checkSettings(p, network, estimateMonteCarlo(p, network).bytes),
  load: independentCascadeLoaders['independent-cascade/monte-carlo'],
});

export const messagePassing = defineMethod({
  id: 'independent-cascade/dmp',
  version: 1,
  title: 'Message passing',
  summary: 'All probabilities in one pass over the edges: exact on trees, too high where short loops return the news.',
  source: { paper: 'SLICER', equations: 'eqs. 1–2' },
  needs: ['network'],
  parameters: cascadeParameters,
  outputs: {
    marginals: { ...marginals, help: 'Dynamic message passing; exact on trees, an upper bound elsewhere.' },
    reached: { ...reached, help: 'Expected number of active nodes: the sum of the probabilities.' },
    'mean-size': {
      kind: 'scalar',
      label: 'Expected number of nodes reached',
      unit: 'nodes',
      help: 'Sum of the probabilities at step T.',
    },
    tries: { ...tries, help: 'Messages passed: arcs × steps, comparable with the edges that simulations try.' },
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'own',
  estimate: estimateMessagePassing,
  check: (p, network) => checkSettings(p, network, estimateMessagePassing(p, network).bytes),
  load: independentCascadeLoaders['independent-cascade/dmp'],
});

export const errorAgainstCost = defineMethod({
  id: 'independent-cascade/error-against-cost',
  version: 1,
  title: 'Error against cost',
  summary:
    'How far estimates from few or many runs, and message passing, are from a large reference, and what each costs.',
  source: { paper: 'SLICER', equations: 'eqs. 1–2 against simulation' },
  needs: ['network'],
  parameters: {
    ...cascadeParameters,
    referenceRuns: {
      ...runsParameter,
      label: 'Reference runs',
      symbol: 'R',
      help: 'Runs of the independent reference; its own noise is shown.',
      min: 100,
      max: 1_000_000,
      slider: [1000, 100_000],
      default: 8000,
    },
    largestRuns: {
      ...runsParameter,
      label: 'Largest estimate',
      symbol: 'k',
      help: 'Runs of the largest Monte Carlo estimate.',
      min: 4,
      max: 1_000_000,
      slider: [10, 10_000],
      default: 1000,
    },
  } as const satisfies ParameterTable,
  outputs: {
    'monte-carlo': {
      kind: 'series',
      label: 'Monte Carlo',
      help: 'Mean over nodes of |Δpᵢ(T)| against an independent reference, by edges tried. Up to 16 separate estimates are averaged where runs are few. The reference’s own noise is part of every point.',
      x: { label: 'edges tried', unit: 'edges', scale: 'log' },
      y: { label: 'mean |Δp|', scale: 'log' },
    },
    'message-passing': {
      kind: 'series',
      label: 'Message passing',
      help: 'One pass: arcs × steps messages. Where it is exact the point lies at the reference’s own noise.',
      x: { label: 'edges tried', unit: 'edges', scale: 'log' },
      y: { label: 'mean |Δp|', scale: 'log' },
    },
    'reference-noise': {
      kind: 'scalar',
      label: 'Noise of the reference',
      help: 'Expected mean |Δp| of the reference itself, from its standard errors; smaller errors cannot be told apart.',
    },
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'ref',
  estimate: estimateErrorAgainstCost,
  check: (p, network) => checkSettings(p, network, estimateErrorAgainstCost(p, network).bytes),
  load: independentCascadeLoaders['independent-cascade/error-against-cost'],
});

export const cascades = defineMethod({
  id: 'independent-cascade/cascades',
  version: 1,
  title: 'Draw cascades',
  summary: 'A set of cascades, each kept whole: who was active when, and by whom.',
  source: { paper: 'SLICER', equations: 'section 2, independent cascade' },
  needs: ['network'],
  parameters: {
    ...cascadeParameters,
    initial: {
      ...cascadeParameters.initial,
      help: 'Start every cascade from one node of its own, from chosen nodes, or from a random set.',
      options: [
        { value: 'single', label: 'one each', help: 'Every cascade starts from one node, drawn uniformly.' },
        ...cascadeParameters.initial.options,
      ],
      default: 'single',
    },
    sources: {
      ...cascadeParameters.sources,
      help: 'Nodes that are active at t = 0 in every cascade. None chosen: the node with the most neighbours (with a random start: none).',
      when: { parameter: 'initial', is: ['sources', 'stochastic'] },
    },
    runs: {
      ...runsParameter,
      label: 'Cascades',
      symbol: 'M',
      help: 'How many cascades are drawn. A random start may draw no source at all; such a cascade is counted as drawn, but is not in the set.',
      max: 200_000,
      slider: [10, 20_000],
      default: 500,
    },
  } as const satisfies ParameterTable,
  outputs: {
    cascades: {
      kind: 'cascades',
      label: 'Cascades',
      unit: 'steps',
      help: 'Times are steps since the start of each cascade; the parent of an event is the node whose try succeeded.',
    },
    drawn: { kind: 'scalar', label: 'Cascades drawn', unit: 'cascades' },
    'mean-size': {
      kind: 'scalar',
      label: 'Mean number of nodes reached',
      unit: 'nodes',
      help: 'Mean over the cascades drawn, with its standard error.',
    },
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'ref',
  estimate: estimateDraws,
  check: (p, network) => checkSettings(startOf(p), network, estimateDraws(p, network).bytes),
  load: independentCascadeLoaders['independent-cascade/cascades'],
});

export const independentCascadeMethods = [simulate, monteCarlo, messagePassing, errorAgainstCost, cascades] as const;
