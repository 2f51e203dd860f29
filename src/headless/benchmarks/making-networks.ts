/** How networks come about: generators at about a million edges, and files as they are read. */
import { generateNetwork } from '../../core/generators';
import type { Network } from '../../core/network';
import type { ParameterValue } from '../../core/parameters';
import { readNetwork } from '../../data/read-network';
import { measureCalls, rateRow, sizeOf, type Benchmark, type BenchmarkRow } from './benchmark';

const million: readonly { generator: string; parameters: Record<string, ParameterValue> }[] = [
  { generator: 'erdos-renyi', parameters: { n: 300_000, meanDegree: 6.67 } },
  { generator: 'barabasi-albert', parameters: { n: 300_000, k: 3 } },
  { generator: 'watts-strogatz', parameters: { n: 250_000, k: 8 } },
  { generator: 'random-regular', parameters: { n: 250_000, degree: 8 } },
];

export const generatorsBenchmark: Benchmark = {
  id: 'generators',
  title: 'Generated networks',
  async run({ repetitions = 5 }) {
    const rows: BenchmarkRow[] = [];
    for (const { generator, parameters } of million) {
      let network: Network | undefined;
      const times = await measureCalls(Math.min(3, repetitions), () => {
        const made = generateNetwork(generator, parameters, 1);
        if (!made.ok) throw new Error(made.issues[0].message);
        network = made.value;
      });
      if (network) rows.push(rateRow(generator, sizeOf(network), times, network.m, 'edges per second'));
    }
    return rows;
  },
};

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const CHUNK = 1 << 16;
  for (let from = 0; from < bytes.length; from += CHUNK)
    yield await Promise.resolve(bytes.subarray(from, from + CHUNK));
}

export const readersBenchmark: Benchmark = {
  id: 'readers',
  title: 'Networks read from files',
  async run({ files = [], repetitions = 5 }) {
    const rows: BenchmarkRow[] = [];
    for (const { name, bytes } of files) {
      let network: Network | undefined;
      const times = await measureCalls(repetitions, async () => {
        network = (await readNetwork(once(bytes), { name, bytes: bytes.length })).network;
      });
      if (network) rows.push(rateRow(name, sizeOf(network), times, network.m, 'edges per second'));
    }
    return rows;
  },
};
