/** The benchmarks as a page runs them, for `npm run bench:browser`. */
import numericWorker from '../../../../workers/numeric.worker?worker&url';
import { readNetwork } from '../../../data/read-network';
import { createBrowserWorker } from '../../../experiment/browser-worker';
import { createLabClient } from '../../../experiment/client';
import { registry } from '../../../experiment/lab-registry';
import { benchmarks, type BenchmarkRow } from '../index';

export interface PageRequest {
  benchmark: string;
  /** Addresses of network files, relative to the page. */
  files: readonly string[];
  repetitions: number | undefined;
}

async function runBenchmark({ benchmark, files, repetitions }: PageRequest): Promise<BenchmarkRow[]> {
  const found = benchmarks.find((one) => one.id === benchmark);
  if (!found) throw new Error(`There is no benchmark “${benchmark}”.`);
  const read = await Promise.all(
    files.map(async (address) => {
      const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
      const name = address.slice(address.lastIndexOf('/') + 1);
      const chunks = (async function* () {
        yield await Promise.resolve(bytes);
      })();
      const { network } = await readNetwork(chunks, { name, bytes: bytes.length });
      return { name, bytes, networks: network ? [{ name, network }] : [] };
    }),
  );
  return found.run({
    files: read,
    networks: read.flatMap((file) => file.networks),
    ...(repetitions === undefined ? {} : { repetitions }),
    workers: Math.max(2, navigator.hardwareConcurrency),
    makeClient: (workers) => createLabClient({ registry, make: () => createBrowserWorker(numericWorker), workers }),
  });
}

Object.assign(globalThis, { runBenchmark });
