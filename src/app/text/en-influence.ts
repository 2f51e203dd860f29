/** Words of the Influence page; those of its further tabs stand in `en-influence-tabs`. */
import { translated } from '../../core/language';
import { runWords } from './en-run';
import { count, counted, decimals } from './format';

export const influenceWords = translated('app/influence/influenceWords', {
  ...runWords,
  title: 'How many by time t, in continuous time?',
  question: ['How many by time ', 't', ', in continuous time?'] as const,
  /** Methods at the ends of lines, on cards and in tables. */
  short: {
    monteCarlo: 'Monte Carlo',
    sampled: 'jump-SDE',
    meanField: 'mean field',
    conTinEst: 'ConTinEst',
    exact: 'exact',
    cost: 'Error against cost',
  },
  cost: 'cost',
  costs: {
    runs: (k: number) => `${count(k)} runs`,
    rungeKutta: 'RK4',
    labels: (samples: number, sets: number) => `${count(samples)} × ${count(sets)}`,
    states: (n: number, base: number) => `${base}${superscript(n)} states`,
    repeats: (k: number) => `${count(k)} repeats`,
  },
  compare: 'Compare',
  runTab: 'One run',
  learnTab: 'Learn',
  planTab: 'Plan',
  sweepTab: 'Sweep',
  nodesTab: 'Nodes',
  colours: {
    difference: (a: string, b: string) => `${a} − ${b}`,
    probability: (method: string) => `Probability, ${method}`,
    time: 'One run, activation time',
    state: 'One run, who is active',
    degree: 'Degree',
    none: 'Nothing',
  },
  units: { time: 'time units', probability: '0–1', difference: 'Δp', degree: 'neighbours' },
  onAverage: (t: string) => `nodes active on average at t = ${t}`,
  inOneRun: (t: string, run: number) => `nodes active at t = ${t}, run ${count(run)} of this luck`,
  gap: (t: string, a: string, b: string) => `nodes more by ${a} than by ${b} at t = ${t}`,
  influence: 'Influence',
  activeNodes: 'active nodes',
  time: 'time',
  all: (n: number) => `all ${count(n)}`,
  tickOne: 'Tick at least one method.',
  curvesCaption: ({ runs, samples, seed }: { runs?: number | undefined; samples?: number | undefined; seed: number }) =>
    [
      runs !== undefined && `Ink: ${count(runs)} Monte Carlo runs; shade: 25–75 and 5–95 % of runs.`,
      samples !== undefined && `Blue hairlines: mean ± 2 SE of ${count(samples)} jump-SDE runs.`,
      `Seed ${seed}.`,
    ]
      .filter(Boolean)
      .join(' '),
  errors: {
    relative: 'Relative error',
    relativeY: '|Î − I| / I',
    relativeCaption: (truth: string) => `Of the number of active nodes, against ${truth}.`,
    accumulated: 'Accumulated error',
    accumulatedY: 'Σ|p̂ − p| / Σp',
    accumulatedCaption: 'The same node by node: errors of opposite sign do not cancel.',
  },
  costPlot: {
    title: 'Error against cost',
    x: 'arcs handled',
    xUnit: 'arcs',
    y: 'largest relative error',
    caption: ({ repeats, worth, noise, meanField }: CostFacts) =>
      [
        `Mean of ${counted(repeats, 'repeat')} by arcs handled; labels: runs.`,
        worth !== undefined && `Antithetic pairs are worth ${decimals(worth, 1)} times as many plain runs here.`,
        meanField && 'Mean field has no dial.',
        noise !== undefined && `The reference itself is off by about ${noise}.`,
      ]
        .filter(Boolean)
        .join(' '),
  },
  scatter: {
    title: 'Node by node',
    quantity: 'Probability to be active',
    across: 'Across',
    up: 'Up',
  },
  moment: (t: string) => `t = ${t}`,
  card: {
    degree: (d: number) => `degree ${d}`,
    interval: '95 % interval',
    inRun: 'in one run',
    notReached: 'not reached',
    source: 'source',
  },
  list: { title: 'Node list', degree: 'Degree', time: 'One run' },
  of: (method: string) => `by ${method}`,
  drawnNodes: (n: number) => `Drawn by chance: ${counted(n, 'node')}, the same for every method.`,
  activeText: (active: number) => `${decimals(active, 1)} active on average`,
  active: (n: number, active: number, t: string) =>
    `Network, ${count(n)} nodes, ${decimals(active, 1)} active on average at t = ${t}`,
});

interface CostFacts {
  repeats: number;
  /** How many plain runs a run of a pair is worth. */
  worth: number | undefined;
  noise: string | undefined;
  meanField: boolean;
}

const superscript = (n: number): string => String(n).replace(/\d/g, (d) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(d)]);
