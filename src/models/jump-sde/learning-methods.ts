/** Rates learned from cascades, and what they predict. */
import { defineMethod } from '../../core/method';
import type { ParameterTable } from '../../core/parameters';
import { checkPropagation } from './check';
import { simulationBytes, workPerRun, arcCountOf } from './estimate';
import { checkHeldOut, checkLearning } from './learning-check';
import { jumpSdeLoaders } from './loaders';
import { propagationParameters } from './parameters';
import { runsParameter } from './simulation-methods';

/** Which cascades are learned from and which are kept away: the same for NetRate and for the prediction. */
export const splitParameters = {
  mostActive: {
    kind: 'number',
    label: 'Most active users',
    symbol: 'n',
    group: 'Cascades',
    help: 'Only so many users are looked at, those in the most cascades (of equals, the first of the file).',
    integer: true,
    min: 2,
    max: 5000,
    step: 1,
    slider: [20, 1000],
    default: 400,
  },
  leastUsers: {
    kind: 'number',
    label: 'Fewest users in a cascade',
    group: 'Cascades',
    help: 'Cascades with fewer of these users are left out.',
    integer: true,
    min: 1,
    max: 5000,
    step: 1,
    slider: [1, 100],
    default: 2,
  },
  trainShare: {
    kind: 'number',
    label: 'Learned from',
    unit: '%',
    group: 'Cascades',
    help: 'Share of the cascades that is learned from, drawn with the seed; the rest is kept to judge. 100: all.',
    source: 'PropNet-SDE, section 6.3',
    min: 1,
    max: 100,
    step: 1,
    default: 60,
  },
  window: {
    kind: 'number',
    label: 'Window',
    symbol: 'T',
    unit: 'time',
    group: 'Cascades',
    help: 'Cascades are watched for so long after their first event, in the unit of their times; later events are not seen. 0: up to the latest event of all.',
    min: 0,
    max: 1e12,
    step: 1,
    slider: [0, 240],
    default: 0,
  },
} as const satisfies ParameterTable;

export const netRate = defineMethod({
  id: 'jump-sde/netrate',
  version: 1,
  title: 'NetRate',
  summary: 'The rates of all pairs of users that make the cascades most likely: who passes on to whom, and how fast.',
  source: { paper: 'PropNet-SDE', equations: 'section 6.3; Gomez-Rodriguez, Balduzzi and Schölkopf 2011' },
  needs: ['network', 'cascades'],
  parameters: {
    ...splitParameters,
    law: {
      kind: 'choice',
      label: 'Delay',
      group: 'Learning',
      help: 'Law of the time between two users, the later of whom has it from the earlier.',
      options: [
        { value: 'exponential', label: 'exp', help: 'Memoryless: h = α.' },
        { value: 'power-law', label: 'power', help: 'Heavy tail: h = α/Δ for Δ > δ.' },
        { value: 'rayleigh', label: 'Rayleigh', help: 'Grows with the time passed: h = α Δ.' },
      ],
      default: 'exponential',
    },
    lawCutoff: {
      kind: 'number',
      label: 'Shortest delay',
      symbol: 'δ',
      unit: 'time',
      group: 'Learning',
      help: 'Pairs of events that are nearer than this are left out.',
      min: 1e-9,
      max: 1e9,
      step: 0.1,
      slider: [0.01, 10],
      default: 1,
      when: { parameter: 'law', is: ['power-law'] },
    },
    iterations: {
      kind: 'number',
      label: 'Iterations at most',
      group: 'Learning',
      help: 'Multiplicative steps per node before the projected Newton steps that finish it.',
      integer: true,
      min: 1,
      max: 1_000_000,
      step: 1,
      scale: 'log',
      slider: [10, 10_000],
      default: 300,
    },
    leastRate: {
      kind: 'number',
      label: 'Smallest rate kept',
      unit: 'per time',
      group: 'Learning',
      help: 'Rates below it are reported as no edge.',
      min: 0,
      max: 1e6,
      step: 0.0001,
      slider: [0, 0.01],
      default: 0.0001,
    },
  } as const satisfies ParameterTable,
  outputs: {
    network: {
      kind: 'network',
      label: 'Learned network',
      help: 'Directed, with the column rate: an edge where the rate is at least the smallest kept. Nodes are the users looked at.',
    },
    edges: { kind: 'scalar', label: 'Edges', unit: 'edges', help: 'Pairs of users with a rate that is kept.' },
    'log-likelihood': {
      kind: 'scalar',
      label: 'Log-likelihood',
      unit: 'nats',
      help: 'Of the cascades learned from, sum over nodes.',
    },
    'worst-gradient': {
      kind: 'scalar',
      label: 'Largest gradient',
      help: 'Karush–Kuhn–Tucker: at zero rates it may not exceed 10⁻⁴.',
    },
    'worst-slack': {
      kind: 'scalar',
      label: 'Largest |α · gradient|',
      help: 'Karush–Kuhn–Tucker: may not exceed 10⁻⁴.',
    },
    unconverged: {
      kind: 'scalar',
      label: 'Nodes not converged',
      unit: 'nodes',
      help: 'Users whose rates miss one of the two conditions.',
    },
    'learned-from': { kind: 'scalar', label: 'Cascades learned from', unit: 'cascades' },
    'kept-away': { kind: 'scalar', label: 'Cascades kept away', unit: 'cascades' },
    nodes: {
      kind: 'table',
      label: 'By node',
      help: 'For every node: cascades it was activated in, parents found, sum of rates, log-likelihood, iterations, KKT residuals.',
    },
    precision: {
      kind: 'scalar',
      label: 'Precision',
      help: 'Share of the found edges that are true; where the open network has rates, or is what the cascades were drawn on.',
    },
    recall: { kind: 'scalar', label: 'Recall', help: 'Share of the true edges that were found.' },
    'rate-error': { kind: 'scalar', label: 'Mean relative error of rates', help: 'Over true edges.' },
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'own',
  estimate: (p, size) => ({ operations: p.mostActive * p.mostActive * 4000, bytes: 200e6 + 8 * size.m }),
  check: (p, _network, cascades) => checkLearning(p, cascades),
  load: jumpSdeLoaders['jump-sde/netrate'],
});

/** Every cascade says where it starts, and the window how long it is watched. */
const {
  horizon: _horizon,
  initial: _initial,
  sources: _sources,
  randomSources: _randomSources,
  ...predictedBy
} = propagationParameters;

/** The settings of the propagation, one node for source as long as no cascade is looked at. */
const propagation = <P extends object>(p: P) => ({ ...p, ...ONE_SOURCE });
const ONE_SOURCE = { horizon: 1, initial: 'random', sources: new Int32Array(), randomSources: 1 } as const;

export const heldOut = defineMethod({
  id: 'jump-sde/held-out',
  version: 1,
  title: 'Predict held-out cascades',
  summary: 'Runs the model from the first user of every cascade that was kept away, and compares with what happened.',
  source: { paper: 'PropNet-SDE', equations: 'section 6.3, Figs 7–8' },
  needs: ['network', 'cascades'],
  parameters: {
    ...splitParameters,
    ...predictedBy,
    runs: { ...runsParameter, label: 'Runs per cascade', default: 1000 },
    at: {
      kind: 'number',
      label: 'Compared at',
      symbol: 't',
      unit: '% of the window',
      group: 'Cascades',
      help: 'The moment at which probabilities of single users are compared with how often they were active.',
      min: 1,
      max: 100,
      step: 1,
      default: 50,
    },
    hiddenBelow: {
      kind: 'number',
      label: 'Users shown from',
      unit: '%',
      group: 'Cascades',
      help: 'Users that were active in fewer of the compared cascades are left out, as in Fig. 8.',
      min: 0,
      max: 100,
      step: 1,
      default: 0,
    },
  } as const satisfies ParameterTable,
  outputs: {
    error: {
      kind: 'series',
      label: 'Relative error',
      x: { label: 'time' },
      y: { label: '|Î − I| / I' },
      help: 'Of the predicted number of active users against the mean of the held-out cascades; the band is ± 2 standard errors over cascades.',
    },
    predicted: {
      kind: 'series',
      label: 'Predicted',
      x: { label: 'time' },
      y: { label: 'active users' },
      help: 'Jump SDE, mean over the held-out cascades.',
    },
    'mean-field': {
      kind: 'series',
      label: 'Mean field',
      x: { label: 'time' },
      y: { label: 'active users' },
      help: 'The same by mean field; exponential delays only.',
    },
    observed: {
      kind: 'series',
      label: 'Observed',
      x: { label: 'time' },
      y: { label: 'active users' },
      help: 'Mean over the held-out cascades.',
    },
    'mean-field-error': {
      kind: 'series',
      label: 'Relative error, mean field',
      x: { label: 'time' },
      y: { label: '|Î − I| / I' },
    },
    cascades: {
      kind: 'table',
      label: 'By cascade',
      help: 'For every held-out cascade: its source, active users at the end, predicted, by mean field.',
    },
    users: {
      kind: 'table',
      label: 'By user',
      help: 'For the source with the most held-out cascades: share of these in which each user is active at the moment compared, and the probability predicted.',
    },
    source: { kind: 'scalar', label: 'Source compared', help: 'Number of the node with the most held-out cascades.' },
    'kept-away': { kind: 'scalar', label: 'Cascades judged', unit: 'cascades' },
    'mean-error': {
      kind: 'scalar',
      label: 'Mean relative error',
      help: 'Of the curve, mean over the grid without t = 0.',
    },
  },
  worker: 'numeric',
  determinism: 'exact',
  role: 'own',
  estimate: (p, size) => ({
    // every user may be a source; mean field takes one to two hundred steps of eleven looks at every arc
    operations:
      size.n *
      (p.runs * (workPerRun(propagation(p), size) + 100) +
        (p.delay === 'exponential' && p.model !== 'SIS' ? 11 * 150 * (arcCountOf(size) + 4 * size.n) : 0)),
    bytes: simulationBytes(size) + 100e6,
  }),
  check: (p, network, cascades) => [
    ...checkPropagation(propagation(p), network, simulationBytes(network)),
    ...checkHeldOut(p, network, cascades),
  ],
  load: jumpSdeLoaders['jump-sde/held-out'],
});

export const learningMethods = [netRate, heldOut] as const;
