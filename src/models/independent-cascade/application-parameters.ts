/** The settings of what message passing is used for: choosing sources, finding the source, blocking. */
import type { NumberParameter, ParameterTable } from '../../core/parameters';
import { evidenceParameters } from './learning-parameters';
import { cascadeParameters } from './parameters';

const { alphaLaw, alpha, alphaExponent, alphaMin, alphaMax, weightRate, horizon } = cascadeParameters;

/** How it spreads; where it starts is the question. */
const spreadParameters = { alphaLaw, alpha, alphaExponent, alphaMin, alphaMax, weightRate, horizon } as const;

const checkingRuns = {
  kind: 'number',
  label: 'Runs to check',
  symbol: 'K',
  group: 'Check',
  help: 'Simulated cascades, the same luck for all that is compared. Four times as many halve the error.',
  integer: true,
  min: 2,
  max: 1_000_000,
  step: 1,
  scale: 'log',
  slider: [100, 100_000],
  default: 1000,
} as const satisfies NumberParameter;

export const seedSelectionParameters = {
  ...spreadParameters,
  budget: {
    kind: 'number',
    label: 'How many sources',
    symbol: 'k',
    group: 'Sources',
    help: 'Sources are chosen one by one; each set contains the ones before.',
    integer: true,
    min: 1,
    max: 1000,
    step: 1,
    slider: [1, 50],
    default: 5,
  },
  evaluation: {
    kind: 'choice',
    label: 'Nodes tried',
    group: 'Sources',
    help: 'Which nodes message passing tries as the next source. All three choose alike on trees; the last two are heuristics where loops are, since what a node adds need not fall there as others join.',
    options: [
      { value: 'all', label: 'all', help: 'Every node in every round.' },
      { value: 'lazy', label: 'the promising', help: 'Only nodes that added enough when last tried (CELF).' },
      {
        value: 'slope',
        label: 'by slope',
        help: 'One pass back ranks all nodes by what they add to first order; for large networks.',
      },
    ],
    default: 'lazy',
  },
  runs: checkingRuns,
} as const satisfies ParameterTable;

export const sourceLocalisationParameters = {
  ...spreadParameters,
  evidence: {
    ...evidenceParameters.evidence,
    label: 'Look at',
    help: 'A cascade drawn here, whose source is known and can be compared; or one of the cascades that are open, with the α set above.',
    options: [
      { value: 'drawn', label: 'a drawn one', help: 'A cascade of the settings above.' },
      {
        value: 'observed',
        label: 'one of mine',
        help: 'One of the cascades that are open; its first event is its source.',
      },
    ],
    source: undefined,
  },
  sources: {
    ...cascadeParameters.sources,
    label: 'True source',
    group: 'What is seen',
    help: 'Where the drawn cascade starts. None chosen: one node, drawn uniformly.',
    maxCount: 1,
    when: { parameter: 'evidence', is: ['drawn'] },
  },
  replicate: {
    kind: 'number',
    label: 'Run number',
    symbol: 'r',
    group: 'What is seen',
    help: 'Which cascade is drawn: another number, another cascade.',
    integer: true,
    min: 0,
    max: 1_000_000_000,
    step: 1,
    slider: [0, 100],
    default: 0,
    when: { parameter: 'evidence', is: ['drawn'] },
  },
  cascade: {
    kind: 'number',
    label: 'Cascade number',
    group: 'What is seen',
    help: 'Which of the open cascades, counted from 1.',
    integer: true,
    min: 1,
    max: 10_000_000,
    step: 1,
    slider: [1, 100],
    default: 1,
    when: { parameter: 'evidence', is: ['observed'] },
  },
  stepWidth: evidenceParameters.stepWidth,
  clue: {
    kind: 'choice',
    label: 'Clue',
    group: 'What is seen',
    help: 'What is known of the nodes that are not hidden.',
    options: [
      { value: 'snapshot', label: 'a snapshot', help: 'Who is active at one moment.' },
      { value: 'times', label: 'times', help: 'When each node became active, up to step T − 1.' },
    ],
    default: 'snapshot',
  },
  snapshotTime: {
    kind: 'number',
    label: 'Moment',
    symbol: 't₀',
    unit: 'steps',
    group: 'What is seen',
    help: 'The step of the snapshot, at most T.',
    integer: true,
    min: 1,
    max: 10_000,
    step: 1,
    slider: [1, 40],
    default: 4,
    when: { parameter: 'clue', is: ['snapshot'] },
  },
  lateEvents: { ...evidenceParameters.lateEvents, when: { parameter: 'clue', is: ['times'] } },
  unknownUsers: evidenceParameters.unknownUsers,
  hiddenShare: {
    ...evidenceParameters.hiddenShare,
    help: 'The share of nodes, drawn at random, of which nothing is known. With times, hide many: a node whose time is known is known not to be the source.',
    source: undefined,
  },
  hiddenNodes: evidenceParameters.hiddenNodes,
  sourceSeen: {
    kind: 'boolean',
    label: 'The source may be seen',
    group: 'What is seen',
    help: 'Whether the true source is seen like any other node. Off: it is always hidden, else its time of 0 would give it away.',
    default: false,
  },
} as const satisfies ParameterTable;

export const edgeBlockingParameters = {
  ...cascadeParameters,
  what: {
    kind: 'choice',
    label: 'Block',
    group: 'Blocking',
    help: 'Edges, or nodes with all their edges. A blocked node keeps what it has from the start, but nothing passes it any more; certain sources cannot be blocked.',
    options: [
      { value: 'edges', label: 'edges' },
      { value: 'nodes', label: 'nodes', help: 'As a vaccination: every edge of the node is blocked.' },
    ],
    default: 'edges',
  },
  budget: {
    kind: 'number',
    label: 'How many',
    symbol: 'b',
    group: 'Blocking',
    help: 'Fewer are blocked where nothing is left that would matter.',
    integer: true,
    min: 1,
    max: 1000,
    step: 1,
    slider: [1, 50],
    default: 5,
  },
  ranking: {
    kind: 'choice',
    label: 'Ranked',
    group: 'Blocking',
    help: 'Whether one ranking decides about all, or a new one is made after every block.',
    options: [
      { value: 'once', label: 'once', help: 'Edges on one and the same way may take several places.' },
      { value: 'again', label: 'again each time', help: 'Greedy: the best one given what is blocked already.' },
    ],
    default: 'again',
  },
  runs: checkingRuns,
} as const satisfies ParameterTable;
