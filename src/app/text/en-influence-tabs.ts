/** Words of the tabs One run, Learn, Plan and Sweep of the Influence page: loaded with them. */
import { translated } from '../../core/language';
import { tabWords as shared } from './en-tabs';
import { count, counted, duration, significant } from './format';
import { scientific } from './scientific';

export const tabWords = translated('app/influence-tabs/tabWords', {
  ...shared,
  noNetwork: 'Open a network first.',
  networkComing: 'The network is on its way.',
  active: 'active nodes',
  time: 'time',
});

export const oneRunWords = translated('app/influence-tabs/oneRunWords', {
  what: 'One trajectory by the scheme that is chosen on the left, beside the exact process where there is one on the same marks.',
  settings: 'Which run',
  show: 'Show this run',
  another: 'Another run',
  anotherHelp: 'The next run number',
  plot: 'One run',
  exact: 'exact',
  scheme: {
    event: '1 run',
    'jump-adapted': 'Algorithm 1',
    'clamped-euler': 'clamped',
    'literal-euler': 'Euler',
    'literal-taylor': 'Taylor',
  },
  caption: (run: number, seed: number) => `Run ${count(run)} of seed ${seed}: one run, so there is no band.`,
  left: 'Left 0 … 1',
  about: 'About the scheme',
  table: 'First activations',
  columns: { node: 'Node', time: 'time', order: 'No.' },
  tableNote: (reached: number, n: number) => `${count(reached)} of ${counted(n, 'node')}; sources at 0.`,
});

export const planWords = translated('app/influence-tabs/planWords', {
  what: 'Say which error you want. A small pilot tells how many samples it takes, and then they are taken to see whether it was right.',
  settings: 'Which error',
  action: 'Plan and take them',
  answer: 'What it takes',
  take: (samples: number) => `Take ${count(samples)} samples`,
  taken: 'So many are taken now.',
  takeHelp: 'Sets the samples of the jump SDE on the left',
  plot: 'Error by samples',
  x: 'samples',
  y: 'error, % of I(T)',
  predicted: 'predicted',
  achieved: 'achieved',
  caption: 'Half the 95 % interval of I(T). Predicted: 1.96 s/√m, slope −½. Points: as the samples came in.',
  facts: 'In numbers',
  rows: {
    needed: 'samples needed',
    predicted: 'error predicted',
    achieved: 'error achieved',
    influence: 'influence at the horizon',
    marks: 'marks by Algorithm 1',
    expected: 'time expected',
    time: 'time taken',
  },
  marksNote: 'Marks: what Algorithm 1 would draw for as many samples (eq. 22); the scheme by events needs fewer.',
  notTaken: 'not taken',
});

export const sweepWords = translated('app/influence-tabs/sweepWords', {
  what: 'How the error of each method moves with the number of sources, or with the density of the network.',
  settings: 'What is swept',
  action: 'Measure errors',
  long: (ms: number) =>
    `Every point is computed again and again, each time with a reference of its own: about ${duration(ms)} here. It can be stopped.`,
  answer: 'What moved',
  plot: {
    sources: 'Error by number of sources',
    'random-arcs': 'Error by density, random',
    'small-world': 'Error by density, small world',
    'scale-free': 'Error by density, scale-free',
  },
  x: {
    sources: 'sources',
    'random-arcs': 'arcs per n ln n',
    'small-world': 'neighbours on each side',
    'scale-free': 'links per new node',
  },
  place: {
    sources: (x: number) => counted(x, 'source'),
    'random-arcs': (x: number) => `${significant(x)} n ln n arcs`,
    'small-world': (x: number) => `${counted(x, 'neighbour')} on each side`,
    'scale-free': (x: number) => `${counted(x, 'link')} for each new node`,
  },
  y: 'largest absolute error',
  unit: 'nodes',
  lines: { 'jump-sde': 'jump-SDE', continest: 'ConTinEst', 'mean-field': 'mean field' },
  caption: (repeats: number) =>
    `Largest |Î(t) − I(t)| over t, mean of ${counted(repeats, 'repeat')}; bands ± 1 standard deviation.`,
  influence: 'Influence at the horizon',
  reference: 'reference',
  influenceCaption: 'Active nodes by the reference, mean over repeats.',
});

export const learnRatesWords = translated('app/influence-tabs/learnRatesWords', {
  empty:
    'Here the lab learns from cascades alone who passes on to whom, and how fast. Bring cascades with times, take a sample, or draw some from the network that is open.',
  sample: 'Take the sample',
  draw: 'Draw cascades…',
  bring: 'Bring your data…',
  from: 'Learned from',
  settings: 'What is learned from',
  action: 'Learn rates',
  learned: 'Learned rates',
  rates: 'Rates found',
  ratesX: 'rate',
  ratesY: 'edges',
  ratesCaption: (edges: number, cascades: number) => `${counted(edges, 'edge')}, from ${counted(cascades, 'cascade')}.`,
  slow: (once: string, window: string) =>
    `Edges that pass on more seldom than once in ${once} are left out, and cascades are watched for ${window}.`,
  keepSlow: (rate: number) => `Keep rates from ${scientific(rate)}`,
  nodes: 'By node',
  nodeColumns: {
    user: 'User',
    active: 'cascades',
    parents: 'parents',
    total: 'Σ rates',
    residual: 'residual',
  },
  nodesNote: 'Residual above 10⁻⁴: the node has not converged. The file has more columns.',
  network: 'Learned network, CSV',
  use: 'Use this network',
  useHelp: 'Opens it in place of the network that is open now; the cascades stay. Undo brings the other one back.',
  open: (edges: number, from: string) => `The network that is open was learned: ${counted(edges, 'edge')}, ${from}.`,
  learnedFrom: (title: string) => `from ${title}`,
  back: 'Back to the network before',
  predict: 'Predict held-out cascades',
  predictWhat:
    'Runs the model from the first user of every cascade that was kept away, and compares with what really happened.',
  predictNeeds:
    'Predicting takes a network with rates. Learn rates and use the network, or open a file with the column rate.',
  predictSettings: 'How it is judged',
  predictAction: 'Predict',
  judged: 'Prediction',
  otherSplit: (labels: readonly string[]) =>
    `The network was learned with other settings (${labels.join(', ')}), so some of the cascades that are judged may have been learned from.`,
  /** Settings that no table names. */
  split: { seed: 'Seed', cascades: 'Cascades' },
  error: 'Relative error over time',
  errorY: '|Î − I| / I',
  errorCaption: (cascades: number) =>
    `Against the mean of ${counted(cascades, 'held-out cascade')}; the band is ± 2 standard errors over cascades.`,
  curves: 'Predicted and observed',
  curvesY: 'active users',
  curvesCaption: (cascades: number) => `Means over ${counted(cascades, 'held-out cascade')}.`,
  lines: { observed: 'observed', jump: 'jump-SDE', meanField: 'mean field' },
  users: 'User by user',
  usersX: 'observed share',
  usersY: 'jump-SDE',
  usersQuantity: 'Probability to be active',
  usersCaption: (name: string, cascades: number, at: string) =>
    `Started by ${name}, the source with most of them: ${counted(cascades, 'held-out cascade')}, at t = ${at}.`,
  cascades: 'By cascade',
  cascadeColumns: {
    cascade: 'No.',
    source: 'Source',
    observed: 'observed',
    predicted: 'jump-SDE',
    meanField: 'mean field',
  },
  cascadesNote: (cascades: number) =>
    `${counted(cascades, 'held-out cascade')}; active users at the end of the window.`,
});
