/**
 * Learning as a whole: how long each optimiser takes to come near the optimum, what one gradient costs DMPrec against SLICER as a
 * tree grows (SLICER, Fig. 1b), and what further workers bring.
 */
import { generators } from '../../core/generators';
import { inOneThread } from '../../core/method';
import type { Network } from '../../core/network';
import { defaults } from '../../core/parameters';
import { stream } from '../../core/rng';
import type { LabClient } from '../../experiment/client';
import { SCHEMA, type Experiment } from '../../experiment/experiment';
import { slicer } from '../../models/independent-cascade/learning-methods';
import type { LearningSettings } from '../../models/independent-cascade/learning-settings';
import { slicerRunner } from '../../models/independent-cascade/learning-runners';
import { measureCalls, sizeOf, timesOf, type Benchmark, type BenchmarkRow } from './benchmark';

/** Nats per cascade above the optimum. */
const GAP = 1e-4;
const OPTIMISERS = ['lbfgs', 'lbfgs-alpha', 'logit-lbfgs', 'adam', 'gradient'] as const;
type OptimiserName = (typeof OPTIMISERS)[number];

const SEED = 1;
const REGULAR = {
  alphaLaw: 'random',
  horizon: 10,
  observedCascades: 100_000,
  start: 'value',
  startAlpha: 0.5,
  predictionSources: 0,
};

function generated(id: string, parameters: Record<string, number | string>): Network {
  const generator = Object.values(generators).find((one) => one.id === id);
  if (!generator) throw new Error(`There is no generator ${id}.`);
  return generator.generate({ ...defaults(generator.parameters), ...parameters }, stream(SEED, 'network'));
}

interface Way {
  /** Gradients and milliseconds since the first gradient, and the distance, after every iteration. */
  points: { gradients: number; ms: number; distance: number }[];
}

/** Learns in this thread and notes when it was where. */
function walk(network: Network, optimiser: OptimiserName, iterations: number, cascades: number): Way {
  const p = {
    ...defaults(slicer.parameters),
    ...REGULAR,
    observedCascades: cascades,
    sources: new Int32Array(),
    hiddenNodes: new Int32Array(),
    optimiser,
    iterations,
    tolerance: 1e-9,
  } as unknown as LearningSettings;
  const steps = inOneThread(slicerRunner, { network }, p, (...key) => stream(SEED, ...key));
  const points: Way['points'] = [];
  let begun: number | undefined;
  for (;;) {
    const step = steps.next();
    if (step.done) return { points };
    if (!step.value.stage.startsWith('Drawing')) begun ??= performance.now();
    const { gap } = step.value.outputs ?? {};
    if (gap?.kind !== 'series' || begun === undefined) continue;
    points.push({
      gradients: gap.x[gap.x.length - 1],
      ms: performance.now() - begun,
      distance: gap.y[gap.y.length - 1],
    });
  }
}

/** @param scale of everything that is repeated or counted, 1 for the figures */
function optimiserRows(repetitions: number, scale: number): BenchmarkRow[] {
  const cascades = Math.ceil(100_000 * scale);
  const iterations = Math.ceil(1000 * scale);
  const network = generated('random-regular', { n: 100, degree: 3 });
  const size = `${sizeOf(network)}, T = 10, ${cascades.toLocaleString('en')} cascades`;
  const best = Math.min(...walk(network, 'lbfgs', 2 * iterations, cascades).points.map(({ distance }) => distance));
  return OPTIMISERS.map((optimiser) => {
    const times: number[] = [];
    let gradients = 0;
    let reached = true;
    for (let r = 0; r < repetitions; r++) {
      const { points } = walk(network, optimiser, iterations, cascades);
      const there = points.find(({ distance }) => distance <= best + GAP);
      const end = there ?? points[points.length - 1];
      reached = there !== undefined;
      gradients = end.gradients;
      times.push(end.ms);
    }
    return {
      name: `learning to a gap of ${GAP}, ${optimiser}${reached ? '' : ' (not reached)'}`,
      size,
      ...timesOf(times),
      value: gradients,
      bestValue: gradients,
      unit: 'gradients',
    };
  });
}

const gradients = (network: string, algorithm: string, repetitions: number): Experiment => ({
  schema: SCHEMA,
  title: 'Benchmark',
  inputs: { network: { kind: 'uploaded', name: network } },
  method: 'independent-cascade/gradient',
  version: 1,
  parameters: { alphaLaw: 'random', horizon: 5, observedCascades: 1000, algorithm, repetitions },
  seed: SEED,
  outputs: [],
});

async function finish(client: LabClient, experiment: Experiment, network: Network): Promise<void> {
  for await (const event of client.run(experiment, network))
    if (event.type === 'failed') throw new Error(event.error.message);
}

/** Milliseconds of one gradient: a long run less a short one of the same start. */
async function gradientMs(client: LabClient, network: Network, algorithm: string, times: number): Promise<number> {
  const short = await measureCalls(3, () => finish(client, gradients('tree', algorithm, 1), network));
  const long = await measureCalls(3, () => finish(client, gradients('tree', algorithm, times + 1), network));
  return (long.bestMs - short.bestMs) / times;
}

async function ratioRows(client: LabClient, scale: number): Promise<BenchmarkRow[]> {
  const rows: BenchmarkRow[] = [];
  for (const nodes of [10, 20, 40]) {
    const network = generated('k-ary-tree', { n: nodes, children: 2, root: 'equal-degree' });
    const own = await gradientMs(client, network, 'slicer', Math.ceil(1000 * scale));
    const other = await gradientMs(client, network, 'dmp-rec', Math.ceil(200 * scale));
    rows.push({
      name: 'one gradient, DMPrec ÷ SLICER',
      size: `${sizeOf(network)}, T = 5, ${nodes} classes`,
      medianMs: own,
      bestMs: own,
      value: other / own,
      bestValue: other / own,
      unit: '× its time',
    });
  }
  return rows;
}

/** The lattice of SLICER's Fig. 5, where a gradient has a hundred classes to share out. */
async function workerRows(
  makeClient: (workers: number) => LabClient,
  workers: number,
  scale: number,
): Promise<BenchmarkRow[]> {
  const network = generated('square-lattice', { width: 10, height: 10 });
  const count = Math.ceil(300 * scale);
  const experiment: Experiment = {
    ...gradients('lattice', 'slicer', count),
    parameters: { alphaLaw: 'random', horizon: 20, observedCascades: Math.ceil(10_000 * scale), repetitions: count },
  };
  const rows: BenchmarkRow[] = [];
  for (const crew of new Set([1, workers])) {
    const client = makeClient(crew);
    try {
      const times = await measureCalls(3, () => finish(client, experiment, network));
      const perArc = (ms: number): number => (ms * 1e6) / (count * network.targets.length * 20 * 100);
      rows.push({
        name: `${count} gradients of 100 classes, ${crew === 1 ? '1 worker' : `${crew} workers`}`,
        size: `${sizeOf(network)}, T = 20`,
        ...times,
        value: perArc(times.medianMs),
        bestValue: perArc(times.bestMs),
        unit: 'ns per arc, step and class, drawing included',
      });
    } finally {
      client.dispose();
    }
  }
  return rows;
}

export const learningBenchmark: Benchmark = {
  id: 'learning',
  title: 'Learning',
  async run({ makeClient, repetitions = 3, workers = 2, scale = 1 }) {
    const rows = optimiserRows(repetitions, scale);
    if (!makeClient) return rows;
    const client = makeClient(1);
    try {
      rows.push(...(await ratioRows(client, scale)));
    } finally {
      client.dispose();
    }
    return [...rows, ...(await workerRows(makeClient, workers, scale))];
  },
};
