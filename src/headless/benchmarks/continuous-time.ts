/** Exact runs in continuous time: what one thread gets done with every engine (processor time, in Node), and ensembles in workers, pictures and folding included. */
import type { Streams } from '../../core/method';
import { buildNetwork, type Network } from '../../core/network';
import { stream } from '../../core/rng';
import type { LabClient } from '../../experiment/client';
import { SCHEMA, type Experiment } from '../../experiment/experiment';
import { FirstPassage } from '../../models/jump-sde/first-passage';
import { NextMarks } from '../../models/jump-sde/next-marks';
import { arcsOf } from '../../models/jump-sde/model-arcs';
import { drawNodes, type PropagationModel, type RecoveryModel } from '../../models/jump-sde/propagation';
import { Rejection } from '../../models/jump-sde/rejection';
import type { Engine } from '../../models/jump-sde/trajectory';
import {
  driveToEnd,
  measureCalls,
  processorMs,
  rateRow,
  sizeOf,
  type Benchmark,
  type BenchmarkRow,
  type Times,
} from './benchmark';
import { runCurves } from '../../models/jump-sde/curves';

const streams: Streams = (...key) => stream(1, ...key);

/** The settings of the compiled program that figures are compared with (`--anchor`). */
const RATE = 0.3;
const CASES: readonly {
  name: string;
  kind: RecoveryModel;
  horizon: number;
  /** Runs in a repetition. */
  runs: number;
  make(model: PropagationModel): Engine;
}[] = [
  { name: 'SI', kind: 'SI', horizon: 50, runs: 50, make: (model) => new FirstPassage(model, false) },
  { name: 'SIR', kind: 'SIR', horizon: 50, runs: 50, make: (model) => new FirstPassage(model, false) },
  { name: 'SIS by rejection', kind: 'SIS', horizon: 20, runs: 10, make: (model) => new Rejection(model) },
  { name: 'SIS by queue', kind: 'SIS', horizon: 20, runs: 5, make: (model) => new NextMarks(model) },
];

/** Distinct pairs of nodes, every set equally likely. */
export function randomNetwork(n: number, m: number, directed: boolean): Network {
  const rng = streams('network', n, m);
  const most = directed ? n * (n - 1) : (n * (n - 1)) / 2;
  const pairs = new Set<number>();
  while (pairs.size < Math.min(m, most)) {
    const [a, b] = [rng.below(n), rng.below(n)];
    if (a !== b) pairs.add(directed || a < b ? a * n + b : b * n + a);
  }
  return buildNetwork({
    n,
    directed,
    from: Int32Array.from(pairs, (pair) => Math.floor(pair / n)),
    to: Int32Array.from(pairs, (pair) => pair % n),
  });
}

function modelOf(network: Network, kind: RecoveryModel, horizon: number, uneven: boolean): PropagationModel {
  const { n, m } = network;
  const rng = streams('rates');
  const arcs = arcsOf(network, new Float64Array(m).fill(RATE));
  if (uneven) for (let a = 0; a < arcs.rates.length; a++) arcs.rates[a] = RATE * (0.5 + rng.uniform());
  const recovery = Float64Array.from({ length: n }, () => (kind === 'SI' ? 0 : uneven ? 0.5 + rng.uniform() : 1));
  const sources = drawNodes(n, Math.max(1, Math.floor(n / 100)), streams('sources'));
  return { n, kind, delay: { kind: 'exponential' }, ...arcs, recovery, sources, horizon };
}

/** Events of so many runs. */
function runAll(engine: Engine, runs: number): number {
  let events = 0;
  for (let l = 0; l < runs; l++) {
    engine.begin(streams('run', l));
    for (let more = true; more;) {
      more = engine.advance();
      events += engine.log.length;
    }
  }
  return events;
}

async function measureEngines(
  name: string,
  network: Network,
  uneven: boolean,
  scale: number,
  repetitions: number,
): Promise<BenchmarkRow[]> {
  const rows: BenchmarkRow[] = [];
  for (const one of CASES) {
    const runs = Math.max(1, Math.round(one.runs * scale));
    const engine = one.make(modelOf(network, one.kind, one.horizon, uneven));
    let events = 0;
    const times = await measureCalls(
      repetitions,
      () => {
        events = runAll(engine, runs);
      },
      processorMs,
    );
    const size = `${sizeOf(network)}, ${uneven ? 'heterogeneous' : 'uniform'} rates, ${one.name}`;
    rows.push(
      rateRow(`exact runs, ${name}`, size, times, events, 'events per second'),
      perRun(`exact runs, ${name}`, size, times, runs),
    );
  }
  return rows;
}

function perRun(name: string, size: string, times: Times, runs: number): BenchmarkRow {
  return { name, size, ...times, value: times.medianMs / runs, bestValue: times.bestMs / runs, unit: 'ms per run' };
}

/** I(t) of a thousand runs on three hundred nodes: what a reader waits for. */
async function measureCurve(scale: number, repetitions: number): Promise<BenchmarkRow> {
  const network = randomNetwork(300, Math.round(300 * Math.log(300)), true);
  const runs = Math.max(2, Math.round(1000 * scale));
  const model = { ...modelOf(network, 'SI', 8, true), sources: Int32Array.of(0, 1) };
  const times = await measureCalls(repetitions, () => {
    driveToEnd(runCurves(model, streams, 0, runs));
  });
  return rateRow(
    'I(t), one thread',
    `${sizeOf(network)}, T = 8, ${runs.toLocaleString('en')} runs`,
    times,
    runs,
    'runs per second',
  );
}

interface Ensemble {
  name: string;
  network: Network;
  parameters: Experiment['parameters'];
}

function ensembles(scale: number, nodes: number, edges: number): Ensemble[] {
  const runs = (count: number): number => Math.max(2, Math.round(count * scale));
  return [
    {
      name: 'SI',
      network: randomNetwork(300, Math.round(300 * Math.log(300)), true),
      parameters: { rateLaw: 'random', initial: 'random', horizon: 8, runs: runs(1000) },
    },
    {
      name: 'SIS',
      network: randomNetwork(nodes, edges, false),
      parameters: {
        model: 'SIS',
        rate: RATE,
        recovery: 1,
        initial: 'random',
        randomSources: Math.max(1, Math.floor(nodes / 100)),
        horizon: 20,
        runs: runs(64),
      },
    },
  ];
}

/** Events of a whole ensemble. */
async function runOnce(client: LabClient, { network, parameters }: Ensemble): Promise<number> {
  const experiment: Experiment = {
    schema: SCHEMA,
    title: 'Benchmark',
    inputs: { network: { kind: 'uploaded', name: 'benchmark' } },
    method: 'jump-sde/monte-carlo',
    version: 1,
    parameters,
    seed: 1,
    outputs: [],
  };
  for await (const event of client.run(experiment, network)) {
    if (event.type === 'failed') throw new Error(event.error.message);
    if (event.type !== 'done') continue;
    const { events } = event.result.outputs;
    if (events?.kind === 'scalar') return events.value;
  }
  throw new Error('The run has no end.');
}

export const continuousTimeBenchmark: Benchmark = {
  id: 'continuous-time',
  title: 'Exact runs in continuous time',
  async run({ networks = [], generated, scale = 1, repetitions = 7, workers = 2, makeClient }) {
    const rows: BenchmarkRow[] = [];
    const { nodes, edges } = generated?.[0] ?? { nodes: 10_000, edges: 50_000 };
    const random = randomNetwork(nodes, edges, false);
    for (const uneven of [false, true])
      rows.push(...(await measureEngines('random network', random, uneven, scale, repetitions)));
    for (const { name, network } of networks)
      rows.push(...(await measureEngines(name, network, false, scale / 10, repetitions)));
    rows.push(await measureCurve(scale, repetitions));
    if (!makeClient) return rows;
    for (const ensemble of ensembles(scale, nodes, edges))
      for (const count of new Set([1, workers])) {
        const client = makeClient(count);
        try {
          let events = 0;
          const times = await measureCalls(repetitions, async () => {
            events = await runOnce(client, ensemble);
          });
          const size = `${sizeOf(ensemble.network)}, ${String(ensemble.parameters['runs'])} runs`;
          const who = count === 1 ? '1 worker' : `${count} workers`;
          rows.push(rateRow(`ensemble, ${ensemble.name}, ${who}`, size, times, events, 'events per second'));
        } finally {
          client.dispose();
        }
      }
    return rows;
  },
};
