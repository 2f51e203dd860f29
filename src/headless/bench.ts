/**
 * `npm run bench [-- --only ID --network FILE … --anchor PROGRAM --repetitions N]`: measures on this machine, one row per case.
 */
import { stat } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { basename } from 'node:path';
import type { Network } from '../core/network';
import { readNetwork } from '../data/read-network';
import { refusal } from '../experiment/lab-error';
import { benchmarks } from './benchmarks';
import type { BenchmarkRow } from './benchmarks';
import { readCommandLine } from './command-line';

async function readFromFile(path: string): Promise<{ name: string; network: Network }> {
  const { size } = await stat(path);
  const outcome = await readNetwork(createReadStream(path), { name: basename(path), bytes: size });
  if (!outcome.network) throw refusal(outcome.issues, 'unreadable-file');
  return { name: basename(path), network: outcome.network };
}

function machineLine(): string {
  const processors = cpus();
  const gigabytes = (totalmem() / 1e9).toFixed(0);
  return `${processors[0]?.model.trim() ?? 'unknown processor'} × ${processors.length}, ${gigabytes} GB, Node ${process.version}, ${process.platform}`;
}

const say = (x: number): string => (x >= 100 ? Math.round(x).toLocaleString('en') : x.toPrecision(3));

/** Columns as wide as their widest cell; numbers to the right. */
function tableLines(rows: readonly BenchmarkRow[]): string[] {
  const cells = [
    ['name', 'size', 'ms (median)', 'value', 'unit'],
    ...rows.map((row) => [row.name, row.size, say(row.medianMs), say(row.value), row.unit]),
  ];
  const widths = cells[0].map((_, column) => Math.max(...cells.map((line) => line[column].length)));
  return cells.map((line) =>
    line
      .map((cell, column) =>
        column === 2 || column === 3 ? cell.padStart(widths[column]) : cell.padEnd(widths[column]),
      )
      .join('  '),
  );
}

async function main(args: readonly string[]): Promise<number> {
  const one = { takes: 'one' } as const;
  const line = readCommandLine(args, { only: one, network: { takes: 'many' }, anchor: one, repetitions: one });
  const only = line.ok ? line.value.options.get('only')?.at(-1) : undefined;
  const chosen = benchmarks.filter((benchmark) => only === undefined || benchmark.id === only);
  if (!line.ok || line.value.words.length > 0 || chosen.length === 0) {
    const known = benchmarks.map((benchmark) => benchmark.id).join(', ');
    console.error(line.ok ? `--only takes one of ${known}; other words are not taken.` : line.issues[0].message);
    return 2;
  }
  const { options } = line.value;
  const networks = await Promise.all((options.get('network') ?? []).map(readFromFile));
  const anchor = options.get('anchor')?.at(-1);
  const repetitions = Number(options.get('repetitions')?.at(-1) ?? 5);
  for (const benchmark of chosen) {
    const rows = await benchmark.run({ networks, repetitions, ...(anchor === undefined ? {} : { anchor }) });
    console.log(`${benchmark.title}\n${tableLines(rows).join('\n')}\n`);
  }
  console.log(machineLine());
  return 0;
}

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 1;
});
