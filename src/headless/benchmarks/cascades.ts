/** Simulated cascades: node activations per second of one thread, and what a run costs when nothing of size n is cleared. */
import type { Streams } from '../../core/method';
import type { Network } from '../../core/network';
import { stream } from '../../core/rng';
import { CascadeSampler, cascadeModel } from '../../models/independent-cascade/simulate';
import { costRow, measureCalls, networksOf, rateRow, sizeOf, type Benchmark, type BenchmarkRow } from './benchmark';
import { degreeAlpha } from './message-passing';

const streams: Streams = (...key) => stream(1, ...key);

interface Setting {
  name: string;
  alpha: Float64Array;
  /** p̄ of every node. */
  initial: number;
  horizon: number;
}

/** One uniformly random source (on average) with α = 0.1, and SLICER's stochastic sources with α by degree. */
function settingsOf(network: Network): Setting[] {
  return [
    {
      name: 'one random source, α = 0.1',
      alpha: new Float64Array(network.m).fill(0.1),
      initial: Math.min(1, 1 / network.n),
      horizon: 16,
    },
    {
      name: '10 random sources, α by degree',
      alpha: degreeAlpha(network),
      initial: Math.min(1, 10 / network.n),
      horizon: 4,
    },
  ];
}

/** Activations in a repetition, roughly: enough to time. */
const ENOUGH = 300_000;
const MOST_RUNS = 20_000;

async function measure(name: string, network: Network, setting: Setting, repetitions: number): Promise<BenchmarkRow> {
  const { alpha, initial, horizon } = setting;
  const sampler = new CascadeSampler(cascadeModel(network, alpha, new Float64Array(network.n).fill(initial), horizon));
  let runs = 0;
  for (let activations = 0; activations < ENOUGH && runs < MOST_RUNS; runs++) {
    sampler.run(streams('run', runs));
    activations += sampler.reached[horizon];
  }
  let activations = 0;
  const times = await measureCalls(repetitions, () => {
    activations = 0;
    for (let r = 0; r < runs; r++) {
      sampler.run(streams('run', r));
      activations += sampler.reached[horizon];
    }
  });
  const mean = (activations / runs).toFixed(1);
  const size = `${sizeOf(network)}, T = ${horizon}, ${runs.toLocaleString('en')} runs, ${mean} nodes each`;
  return rateRow(`cascades, ${name}, ${setting.name}`, size, times, activations, 'activations per second');
}

/** Runs that reach next to nobody: what is left is what every run costs. */
async function measureSetUp(name: string, network: Network, repetitions: number): Promise<BenchmarkRow> {
  const initial = new Float64Array(network.n).fill(1 / network.n);
  const sampler = new CascadeSampler(cascadeModel(network, new Float64Array(network.m), initial, 4));
  const runs = 20_000;
  const times = await measureCalls(repetitions, () => {
    for (let r = 0; r < runs; r++) sampler.run(streams('run', r));
  });
  return costRow(`a run without activations, ${name}`, sizeOf(network), times, runs, 'ns per run');
}

export const cascadesBenchmark: Benchmark = {
  id: 'cascades',
  title: 'Simulated cascades, one thread',
  async run(options) {
    const { repetitions = 7 } = options;
    const rows: BenchmarkRow[] = [];
    for (const { name, network } of networksOf(options)) {
      for (const setting of settingsOf(network)) rows.push(await measure(name, network, setting, repetitions));
      rows.push(await measureSetUp(name, network, repetitions));
    }
    return rows;
  },
};
