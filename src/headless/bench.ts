/**
 * `npm run bench [-- --only ID … --network FILE … --anchor PROGRAM --repetitions N --json]`: measures in Node on this machine, one
 * row per case: medians and bests.
 */
import { Readable } from 'node:stream';
import { createLabClient } from '../experiment/client';
import { registry } from '../experiment/lab-registry';
import { refusal } from '../experiment/lab-error';
import { readNetwork } from '../data/read-network';
import { cpus } from 'node:os';
import { benchmarks, type BenchmarkOptions } from './benchmarks';
import { anchored, compareWithAnchor, measureAnchor } from './benchmarks/anchor';
import type { NamedNetwork } from './benchmarks/benchmark';
import { machineLine, readBenchRequest, sectionText, type BenchRequest } from './bench-report';
import { threadWorker } from './thread';

async function networksFrom(files: BenchRequest['files']): Promise<NamedNetwork[]> {
  const networks: NamedNetwork[] = [];
  for (const { name, bytes } of files) {
    const outcome = await readNetwork(Readable.from([bytes]), { name, bytes: bytes.length });
    if (!outcome.network) throw refusal(outcome.issues, 'unreadable-file');
    networks.push({ name, network: outcome.network });
  }
  return networks;
}

async function main(args: readonly string[]): Promise<number> {
  const request = await readBenchRequest(args);
  if (!request.ok) {
    console.error(request.issues[0].message);
    return 2;
  }
  const { only, files, repetitions, anchor, json } = request.value;
  const options: BenchmarkOptions = {
    files,
    networks: await networksFrom(files),
    ...(repetitions === undefined ? {} : { repetitions }),
    workers: Math.max(2, cpus().length),
    makeClient: (workers) =>
      createLabClient({
        registry,
        make: () => threadWorker(new URL('./lab-thread.ts', import.meta.url)),
        workers,
        backend: 'node',
      }),
  };
  for (const benchmark of benchmarks) {
    if (only.length > 0 && !only.includes(benchmark.id)) continue;
    const compared = anchor !== undefined && anchored.includes(benchmark.id);
    const before = compared ? await measureAnchor(anchor, benchmark.id, options.networks) : [];
    const rows = await benchmark.run(options);
    if (compared)
      rows.push(...compareWithAnchor(rows, before, await measureAnchor(anchor, benchmark.id, options.networks)));
    process.stdout.write(sectionText({ title: benchmark.title, rows }, json));
  }
  console.error(machineLine(`Node ${process.version}`));
  return 0;
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 1;
});
