/** SLICER's objective and gradient: nanoseconds per directed arc, step and class, with the settings of its Fig. 4 and Fig. 2. */
import type { Network } from '../../core/network';
import { activationTimeDistribution, messagePassing } from '../../models/independent-cascade/dmp';
import { classFromCounts, type CascadeClass, type Observations } from '../../models/independent-cascade/observations';
import { evaluateClasses, makeSlicerEngine } from '../../models/independent-cascade/slicer-gradient';
import { attachmentNetwork } from './attachment-network';
import { costRow, driveToEnd, networksOf, sizeOf, timesOf, type Benchmark, type BenchmarkRow } from './benchmark';
import { degreeAlpha } from './message-passing';

export const GRADIENT_UNIT = 'ns per arc, step and class';

/** Repetitions before the clock counts: engines optimise meanwhile. */
const WARM = 3;
const CASCADES = 1e6;

/** What infinitely many cascades would show: counts in proportion to the probabilities. */
function expectedClass(
  network: Network,
  alpha: Float64Array,
  initial: Float64Array,
  horizon: number,
  observed: Uint8Array,
  seeds?: Int32Array,
): CascadeClass {
  const { n } = network;
  const { marginals } = driveToEnd(messagePassing(network, alpha, initial, horizon));
  const counts = activationTimeDistribution(marginals, n, horizon).map((mu) => CASCADES * mu);
  return classFromCounts(counts, n, horizon, CASCADES, observed, seeds);
}

/** One class with random sources (p̄ = 10/N), or one class for every node as its source. */
function observationsOf(
  network: Network,
  alpha: Float64Array,
  horizon: number,
  sources: 'random' | 'each',
): Observations {
  const { n } = network;
  const observed = new Uint8Array(n).fill(1);
  const initial = new Float64Array(n).fill(Math.min(1, 10 / n));
  const classes =
    sources === 'random'
      ? [expectedClass(network, alpha, initial, horizon, observed)]
      : Array.from({ length: n }, (_, source) => {
          const seeds = Int32Array.of(source);
          return expectedClass(
            network,
            alpha,
            new Float64Array(n).fill(1, source, source + 1),
            horizon,
            observed,
            seeds,
          );
        });
  return { n, horizon, observed, initial, classes };
}

function measure(
  name: string,
  network: Network,
  horizon: number,
  sources: 'random' | 'each',
  repetitions: number,
): BenchmarkRow {
  const alpha = degreeAlpha(network);
  const observations = observationsOf(network, alpha, horizon, sources);
  const count = observations.classes.length;
  const engine = driveToEnd(makeSlicerEngine(network, horizon, 1, { classes: count }));
  const times: number[] = [];
  for (let r = -WARM; r < repetitions; r++) {
    const start = performance.now();
    driveToEnd(evaluateClasses(engine, observations, [alpha], 0, count));
    if (r >= 0) times.push(performance.now() - start);
  }
  engine.release();
  const what = count === 1 ? 'one class' : `${count} classes of one source`;
  const size = `${sizeOf(network)}, T = ${horizon}`;
  const work = network.targets.length * horizon * count;
  return costRow(`gradient, ${what}, ${name}`, size, timesOf(times), work, GRADIENT_UNIT);
}

/** The size of the paper's Fig. 2 and 5, where every node is the source of a class. */
const SMALL = { nodes: 100, edges: 180 };

export const slicerGradientBenchmark: Benchmark = {
  id: 'slicer-gradient',
  title: 'Objective and gradient of learning',
  run(options) {
    const { repetitions = 11 } = options;
    const rows: BenchmarkRow[] = [];
    for (const { name, network, horizon } of networksOf(options))
      rows.push(measure(name, network, horizon, 'random', network.m > 500_000 ? repetitions : 2 * repetitions));
    const small = attachmentNetwork(SMALL.nodes, SMALL.edges);
    for (const horizon of [10, 20])
      rows.push(measure('preferential attachment', small, horizon, 'each', 5 * repetitions));
    return Promise.resolve(rows);
  },
};
