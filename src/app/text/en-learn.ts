/** Words of what the Spread page learns: loaded with its tabs. */
import { translated } from '../../core/language';
import { count, counted, decimals, tiny } from './format';

/** Errors of probabilities: three decimals, more where there would be nothing but zeros. */
export const small = (x: number): string =>
  Number.isNaN(x) ? '–' : Math.abs(x) >= 0.001 || x === 0 ? decimals(x, 3) : tiny(x);

export const learnWords = translated('app/learn/learnWords', {
  from: {
    label: 'Cascades that are open',
    open: (title: string, cascades: number) => `${title}: ${counted(cascades, 'cascade')}`,
    loading: (title: string) => `Loading ${title}`,
    none: 'No cascades are open.',
    wanted: (name: string) => `These settings learn from your file “${name}”. Give it to go on.`,
    browse: 'Browse…',
    choose: 'Choose…',
    draw: 'Draw…',
    leave: 'Close',
    above: 'Monte Carlo and message passing keep the chance that is set above.',
  },
  empty: {
    text: 'Here the lab learns how likely each edge passes news on, from cascades alone, and shows how near it comes to the truth.',
    hidden:
      'Some nodes may be hidden: nothing is seen of them, and their edges are still learned from what comes out behind them.',
    button: 'Learn α',
  },
  own: {
    open: (cascades: number) => `${count(cascades)} cascades are open.`,
    button: 'Learn from them',
  },
  alphaCsv: 'α of every edge, CSV',
  waiting: 'Press Run to learn α.',
  stale: 'Settings changed',
  soFar: (done: number, total: number) => `Iteration ${count(done)} of at most ${count(total)}`,
  stoppedAt: (done: number) => `Stopped at iteration ${count(done)}`,
  headline: {
    error: (edges: number, all: number) => `mean |Δα| over ${count(edges)} of ${counted(all, 'edge')}`,
    edges: (all: number) => `of ${counted(all, 'edge')} learned; their true α is not known`,
    replicas: (distance: string) => `distance to a perfect fit, ${distance} nats per cascade`,
  },
  chooseMethod: 'Estimate that is shown',
  path: {
    titles: { distance: 'Distance to a perfect fit', gradient: 'Gradient', error: 'Error of α' },
    what: 'Quantity on the way',
    options: { distance: 'distance', gradient: 'gradient', error: 'error' },
    labels: { distance: 'distance to a perfect fit', gradient: 'largest component', error: 'mean |Δα|' },
    x: 'gradients computed',
    captions: {
      distance: 'KL divergence of what is seen from what is predicted, nats per cascade.',
      gradient: 'Largest component, projected. Below the tolerance the search has converged.',
      error: 'Mean |α − α*| over identifiable edges.',
    },
    otherObjective: 'Maximum likelihood climbs another objective; its distance is in the table below.',
  },
  evidenceLine: (cascades: number, hidden: number, nodes: number, seed: number) =>
    `M = ${count(cascades)}, ${hidden === 0 ? 'all nodes seen' : `ξ = ${count(Math.round((100 * hidden) / nodes))} % (${counted(hidden, 'node')} hidden)`}, seed ${seed}.`,
  scatter: {
    title: 'Edge by edge',
    x: 'true α',
    quantity: 'Learned α against true α',
    gutter: 'not identifiable',
  },
  histogram: {
    title: 'Learned α',
    x: 'α',
    y: 'edges',
    caption: (edges: number) => `${counted(edges, 'edge')}; the truth is not known for cascades of your own.`,
  },
  table: {
    title: 'Side by side',
    measure: 'Measure',
    rows: {
      error: 'mean |Δα|',
      constant: 'best constant',
      distance: 'distance',
      heldOut: 'held-out distance',
      deltaP: 'δp',
      edges: 'edges learned',
      gradients: 'gradients',
      time: 'time taken',
      converged: 'converged',
    },
    note: 'On the same cascades. Distances in nats per cascade.',
    csv: 'CSV',
    yes: 'yes',
    no: 'no',
    running: 'running',
    stopped: 'stopped',
  },
  unidentifiable: {
    title: 'What cannot be learned',
    text: (n: number) => `These cascades say nothing of ${counted(n, 'edge')}, whatever their counts are.`,
    all: (n: number) => `Show all ${count(n)}`,
    fewer: 'Show fewer',
    edge: 'Edge',
    why: 'Why',
    reasons: [
      '',
      'no cascade reaches it by step T − 1',
      'it only leads into sources',
      'nothing behind it is seen',
      'what it changes is not seen by step T − 1',
      'only its product with other edges is seen',
      'never tried in these cascades',
    ],
  },
  evidence: { title: 'What was learned from' },
  cannot: (why: string) => `α cannot be learned${why === '' ? '' : `: ${why}`}.`,
  edgeTable: {
    from: 'from',
    to: 'to',
    learned: 'learned α',
    truth: 'true α',
    error: 'error',
    why: 'why not',
  },
  mixture: {
    empty:
      'One α for each edge cannot make up for loops that news goes round in. Several copies of the network, each with its own α and averaged, can.',
    button: 'Learn a mixture of two',
    waiting: 'Press Run to learn the mixture.',
    distance: 'Distance to a perfect fit',
    deltaP: 'Prediction error δp',
    x: 'replicas',
    y: 'nats per cascade',
    deltaY: 'δp',
    label: 'mixture',
    truth: 'true α',
    noise: 'noise',
    distanceCaption: 'After learning with so many replicas. KL divergence, nats per cascade.',
    growing: 'The first replica is learning.',
    deltaCaption: (runs: number) =>
      `Against ${counted(runs, 'simulated cascade')} for each judged source. Below the noise nothing can be told apart.`,
    single: 'Replicas were started together, so there is no way of growth to show.',
    noEstimates:
      'α of a mixture are no estimates: only the average of the replicas predicts, and none of them comes near the truth alone.',
    alphas: 'α of the replicas, CSV',
  },
  prediction: {
    title: 'Predicted for a held-out source',
    titleLearned: 'Predicted for one source',
    x: 'simulated',
    quantity: 'Probability to be active',
    deltaTitle: 'Prediction error δp',
    deltaX: 'δp',
    truth: 'true α',
    noise: 'noise',
    source: (name: string) => `Started by ${/^\d+$/.test(name) ? `node ${name}` : name}.`,
    heldOut: 'sources that were held out',
    learnedFrom: 'sources that were learned from',
    deltaCaption: 'Mean |Δp| over mean p, over nodes, sources and t < T.',
  },
});
