/** Simulated cascades: node activations per second of one worker, and what a run costs when nothing of size n is cleared. */
import type { Network } from '../../core/network';
import type { Streams } from '../../core/method';
import { stream } from '../../core/rng';
import { CascadeSampler, cascadeModel } from '../../models/independent-cascade/simulate';
import { attachmentNetwork, standardSize } from './attachment-network';
import { medianMs, sizeOf, type Benchmark, type BenchmarkRow } from './benchmark';
import { degreeAlpha } from './message-passing';

const streams: Streams = (...key) => stream(1, ...key);

function measure(
  name: string,
  network: Network,
  alpha: Float64Array,
  initial: Float64Array,
  horizon: number,
  runs: number,
  repetitions: number,
): BenchmarkRow {
  const sampler = new CascadeSampler(cascadeModel(network, alpha, initial, horizon));
  let activations = 0;
  const ms = medianMs(repetitions, () => {
    activations = 0;
    for (let r = 0; r < runs; r++) {
      sampler.run(streams('run', r));
      activations += sampler.reached[horizon];
    }
  });
  return {
    name: `cascades, ${name}`,
    size: `${sizeOf(network)}, T = ${horizon}, ${runs.toLocaleString('en')} runs, ${(activations / runs).toFixed(1)} nodes each`,
    medianMs: ms,
    value: activations / (ms / 1000),
    unit: 'node activations per second',
  };
}

/** Both settings: one uniformly random source with α = 0.1, and stochastic sources (10 expected) with α = max(k)^−½. */
function measureBoth(name: string, network: Network, repetitions: number): BenchmarkRow[] {
  const { n, m } = network;
  const everyone = new Float64Array(n).fill(1 / n);
  return [
    measure(
      `${name}, one random source on average, α = 0.1`,
      network,
      new Float64Array(m).fill(0.1),
      everyone,
      16,
      20,
      repetitions,
    ),
    measure(
      `${name}, 10 random sources, α by degree`,
      network,
      degreeAlpha(network),
      new Float64Array(n).fill(10 / n),
      4,
      2000,
      repetitions,
    ),
  ];
}

export const cascadesBenchmark: Benchmark = {
  id: 'cascades',
  title: 'Simulated cascades',
  run({ networks = [], generated = standardSize, repetitions = 7 }) {
    const rows = networks.flatMap(({ name, network }) => measureBoth(name, network, repetitions));
    rows.push(
      ...measureBoth('preferential attachment', attachmentNetwork(generated.nodes, generated.edges), repetitions),
    );
    return Promise.resolve(rows);
  },
};
