/** Methods that runs in continuous time are compared with: mean field, and ConTinEst in the setting of the paper. */
import type { Streams } from '../../core/method';
import { stream } from '../../core/rng';
import { ConTinEstSampler } from '../../models/jump-sde/continest-sampler';
import { meanField } from '../../models/jump-sde/mean-field';
import { arcsOf } from '../../models/jump-sde/model-arcs';
import { timeGrid, type PropagationModel, type RecoveryModel } from '../../models/jump-sde/propagation';
import type { Network } from '../../core/network';
import {
  costRow,
  driveToEnd,
  measureCalls,
  networksOf,
  rateRow,
  sizeOf,
  type Benchmark,
  type BenchmarkRow,
} from './benchmark';
import { randomNetwork } from './continuous-time';

const streams: Streams = (...key) => stream(1, ...key);

function modelOf(network: Network, kind: RecoveryModel, horizon: number): PropagationModel {
  const { n, m } = network;
  const rng = streams('rates');
  const rates = Float64Array.from({ length: m }, () => 0.05 + 0.45 * rng.uniform());
  return {
    n,
    kind,
    delay: { kind: 'exponential' },
    ...arcsOf(network, rates),
    recovery: new Float64Array(n).fill(kind === 'SI' ? 0 : 0.3),
    sources: Int32Array.of(0, 1),
    horizon,
  };
}

/** One step is four stages. */
async function measureMeanField(name: string, network: Network, repetitions: number): Promise<BenchmarkRow> {
  // a quarter of the fastest time scale, whatever the hubs: 8 steps
  const model = modelOf(network, 'SIS', 1);
  const into = new Float64Array(network.n);
  for (let a = 0; a < model.heads.length; a++) into[model.heads[a]] += model.rates[a];
  const horizon = 0.25 / (0.3 + into.reduce((most, rate) => Math.max(most, rate), 0));
  let arcs = 0;
  const times = await measureCalls(repetitions, () => {
    arcs = driveToEnd(meanField(model, Float64Array.of(0, horizon), () => {})).arcs;
  });
  return costRow(`mean field, ${name}`, sizeOf(network), times, arcs, 'ns per arc and stage');
}

async function measureConTinEst(samples: number, repetitions: number): Promise<BenchmarkRow> {
  const network = randomNetwork(300, Math.round(300 * Math.log(300)), true);
  const sampler = new ConTinEstSampler(modelOf(network, 'SI', 8), 15, timeGrid(8));
  const times = await measureCalls(repetitions, () => {
    for (let r = 0; r < samples; r++) driveToEnd(sampler.sample(streams('run', r)));
  });
  const size = `${sizeOf(network)}, T = 8, ${samples.toLocaleString('en')} × 15`;
  return rateRow('ConTinEst, one thread', size, times, samples, 'samples per second');
}

export const influenceMethodsBenchmark: Benchmark = {
  id: 'influence-methods',
  title: 'Mean field and ConTinEst',
  async run(options) {
    const { scale = 1, repetitions = 7 } = options;
    const rows: BenchmarkRow[] = [];
    for (const { name, network } of networksOf(options)) rows.push(await measureMeanField(name, network, repetitions));
    rows.push(await measureConTinEst(Math.max(1, Math.round(1000 * scale)), Math.ceil(repetitions / 2)));
    return rows;
  },
};
