/** Ensembles through the lab's client: what one worker and all of them get done, messages, folding and pictures included. */
import type { Network } from '../../core/network';
import type { LabClient } from '../../experiment/client';
import { SCHEMA, type Experiment } from '../../experiment/experiment';
import { measureCalls, networksOf, rateRow, sizeOf, type Benchmark, type BenchmarkRow } from './benchmark';

const RUNS = 2000;

/** SLICER's Fig. 4 settings; the network is handed over beside the experiment. */
const experiment: Experiment = {
  schema: SCHEMA,
  title: 'Benchmark',
  inputs: { network: { kind: 'uploaded', name: 'benchmark' } },
  method: 'independent-cascade/monte-carlo',
  version: 1,
  parameters: { alphaLaw: 'degree', initial: 'stochastic', expectedSources: 10, horizon: 4, runs: RUNS },
  seed: 1,
  outputs: [],
};

/** Activations of a whole ensemble. */
async function runOnce(client: LabClient, network: Network): Promise<number> {
  for await (const event of client.run(experiment, network)) {
    if (event.type === 'failed') throw new Error(event.error.message);
    if (event.type !== 'done') continue;
    const size = event.result.outputs['mean-size'];
    if (size?.kind === 'scalar') return size.value * RUNS;
  }
  throw new Error('The run has no end.');
}

export const ensemblesBenchmark: Benchmark = {
  id: 'ensembles',
  title: 'Ensembles in workers',
  async run(options) {
    const { makeClient, repetitions = 7, workers = 2 } = options;
    const rows: BenchmarkRow[] = [];
    if (!makeClient) return rows;
    for (const { name, network } of networksOf(options))
      for (const count of new Set([1, workers])) {
        const client = makeClient(count);
        try {
          let activations = 0;
          const times = await measureCalls(repetitions, async () => {
            activations = await runOnce(client, network);
          });
          const size = `${sizeOf(network)}, T = 4, ${RUNS.toLocaleString('en')} runs`;
          const who = count === 1 ? '1 worker' : `${count} workers`;
          rows.push(rateRow(`ensemble, ${name}, ${who}`, size, times, activations, 'activations per second'));
        } finally {
          client.dispose();
        }
      }
    return rows;
  },
};
