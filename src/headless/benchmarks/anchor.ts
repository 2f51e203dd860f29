/** Programs to measure message passing, gradients, runs in continuous time, push-driven campaigns and the training of FOREST against, on networks of their own of the same sizes. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sequencesSize, forestSets } from './forest-sets';
import { campaignSize, type BenchmarkRow, type NamedNetwork } from './benchmark';

/** What the program prints of every network, by the unit of the rows that it is compared with. */
const PRINTED: readonly { unit: string; pattern: RegExp }[] = [
  { unit: 'ns per arc and step', pattern: /forward ([\d.]+) ms \(([\d.]+) ns/ },
  { unit: 'ns per arc, step and class', pattern: /one class step ([\d.]+) ms = ([\d.]+) ns/ },
];

/** Benchmarks that have rows of these units. */
export const anchored: readonly string[] = [
  'message-passing',
  'slicer-gradient',
  'continuous-time',
  'push-driven',
  'forest',
];

/** Arguments for each call, where one is not enough: runs in continuous time with uniform rates, then with heterogeneous ones. */
const CALLS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'continuous-time': [[], ['10000', '50000', '20', '1']],
  // Exact search by branch and bound, by AO* with the printed bound and with the rank bound; OnlineSearch.
  'push-driven': [
    ['ao', '822', '56286', '6', '1', '2', '60'],
    ['ao', '2187', '14572', '5', '1', '2', '60'],
    ['ao', '8465', '145956', '5', '1', '2', '60'],
    ['ao', '822', '56286', '2', '1', '0', '60'],
    ['ao', '822', '56286', '5', '1', '1', '60'],
    ['on', '8465', '145956', '200', '1', '3', '1'],
  ],
  forest: forestSets.map(({ users, cascades, mean, most }) => [users, cascades, mean, most].map(String)),
};

/** Arguments for the networks of the user, which the program reads as lines of two numbers from a file that it is told by name. */
const CALLS_ON_FILES: Readonly<Record<string, (n: number) => readonly (readonly string[])[]>> = {
  'push-driven': (n) => [
    ['ao', String(n), '0', '3', '1', '2', '60'],
    ['on', String(n), '0', '200', '1', '3', '1'],
  ],
};

/** What the searches of the program are called, by their number. */
const SEARCHES: Readonly<Record<string, string>> = {
  0: 'AO* with h1',
  1: 'AO* with the rank bound',
  2: 'branch and bound',
};

/** What a program for continuous time calls its methods, and what we do. */
const METHODS: Readonly<Record<string, string>> = {
  si: 'SI',
  sir: 'SIR',
  sisr: 'SIS by rejection',
  sish: 'SIS by queue',
};

/**
 * Rows from a program that prints `n=… E=… T=…: forward X ms (Y ns/arc/step), … one class step X ms = Y ns/arc/step`, its best
 * repetitions; or `n=… arcs=… uniform rates` and then, of every method, `si X ms/run`; or `graph n=… m=…` and then, of every search,
 * `mode=2 L=… done … seconds=X`, of OnlineSearch `rep … lazy ms/step=X`; or, of training, `forest users=… cascades=… mean=… threads=…
 * valid X s/epoch`.
 * @param benchmark what it is compared with
 * @param networks the user's own, where the program can take them
 */
export async function measureAnchor(
  program: string,
  benchmark: string,
  networks: readonly NamedNetwork[] = [],
): Promise<BenchmarkRow[]> {
  const rows: BenchmarkRow[] = [];
  const call = async (args: readonly string[], edges?: string): Promise<void> => {
    const env = edges === undefined ? {} : { env: { ...process.env, PDC_EDGES: edges } };
    const { stdout } = await promisify(execFile)(program, [...args], { timeout: 300_000, ...env });
    rows.push(...parseAnchor(stdout));
  };
  for (const args of CALLS[benchmark] ?? [[]]) await call(args);
  const onFiles = CALLS_ON_FILES[benchmark];
  if (!onFiles) return rows;
  for (const { network } of networks) {
    const folder = await mkdtemp(join(tmpdir(), 'lab-anchor-'));
    const file = join(folder, 'edges.txt');
    await writeFile(file, Array.from(network.from, (from, e) => `${from} ${network.to[e]}`).join('\n'));
    for (const args of onFiles(network.n)) await call(args, file);
    await rm(folder, { recursive: true });
  }
  return rows;
}

/** @param text output of the program; other lines are passed over */
export function parseAnchor(text: string): BenchmarkRow[] {
  let network = '';
  let campaign = '';
  const rows = text.split('\n').flatMap((line): BenchmarkRow[] => {
    const users = /^graph n=(\d+) m=(\d+)/.exec(line);
    if (users) campaign = campaignSize(Number(users[1]), Number(users[2]));
    const search = /^mode=(\d) L=(\d+) done .* seconds=([\d.]+)/.exec(line);
    if (search && campaign) {
      const ms = 1000 * Number(search[3]);
      const name = 'compiled program';
      const size = `${campaign}, L = ${search[2]}, ${SEARCHES[search[1]]}`;
      return [{ name, size, medianMs: ms, bestMs: ms, value: ms, bestValue: ms, unit: 'ms to the optimum' }];
    }
    const online = /^rep \d+ .* lazy ms\/step=([\d.]+)/.exec(line);
    if (online && campaign) {
      const ms = Number(online[1]);
      const name = 'compiled program';
      const size = `${campaign}, L = 200, OnlineSearch`;
      return [{ name, size, medianMs: ms, bestMs: ms, value: ms, bestValue: ms, unit: 'ms per push' }];
    }
    const arcs = /^n=(\d+) arcs=(\d+) (uniform|heterogeneous) rates/.exec(line);
    if (arcs)
      network = `${Number(arcs[1]).toLocaleString('en')} nodes, ${(Number(arcs[2]) / 2).toLocaleString('en')} edges, ${arcs[3]} rates`;
    const method = /^(\w+) +([\d.]+) ms\/run/.exec(line);
    if (method && METHODS[method[1]] && network) {
      const ms = Number(method[2]);
      const size = `${network}, ${METHODS[method[1]]}`;
      return [
        { name: 'compiled program', size, medianMs: ms, bestMs: ms, value: ms, bestValue: ms, unit: 'ms per run' },
      ];
    }
    const trained = /^forest users=(\d+) cascades=(\d+) mean=(\d+) threads=(\d+) valid ([\d.]+) s\/epoch/.exec(line);
    if (trained) {
      const [users, cascades, mean, threads, value] = trained.slice(1).map(Number);
      const ms = 1000 * value;
      const size = sequencesSize(users, cascades, mean);
      const name = `PyTorch, ${threads} threads`;
      return [{ name, size, medianMs: ms, bestMs: ms, value, bestValue: value, unit: 's per epoch' }];
    }
    const header = /n=(\d+) E=(\d+) T=(\d+)/.exec(line);
    if (!header) return [];
    const [nodes, edges, horizon] = header.slice(1).map(Number);
    const size = `${nodes.toLocaleString('en')} nodes, ${edges.toLocaleString('en')} edges, T = ${horizon}`;
    return PRINTED.flatMap(({ unit, pattern }): BenchmarkRow[] => {
      const figures = pattern.exec(line);
      if (!figures) return [];
      const [ms, value] = figures.slice(1).map(Number);
      return [{ name: 'compiled program (its best)', size, medianMs: ms, bestMs: ms, value, bestValue: value, unit }];
    });
  });
  // A case that is printed several times counts with its best.
  return rows.filter((row) => !rows.some((other) => other !== row && alike(row, other) && isBetter(other, row, rows)));
}

/** Better, or as good and earlier. */
function isBetter(a: BenchmarkRow, b: BenchmarkRow, rows: readonly BenchmarkRow[]): boolean {
  return a.bestValue < b.bestValue || (a.bestValue === b.bestValue && rows.indexOf(a) < rows.indexOf(b));
}

const alike = (a: BenchmarkRow, b: BenchmarkRow): boolean => a.size === b.size && a.unit === b.unit;

/**
 * The better of two measurements of the program, one before and one after ours, and the ratio of our best to it for every row of
 * ours of the same size and unit.
 */
export function compareWithAnchor(
  own: readonly BenchmarkRow[],
  before: readonly BenchmarkRow[],
  after: readonly BenchmarkRow[],
): BenchmarkRow[] {
  const anchors = before
    .filter((row) => own.some((one) => alike(one, row)))
    .map((row) => {
      const again = after.find((one) => alike(one, row));
      return again && again.bestValue < row.bestValue ? again : row;
    });
  const ratios = own.flatMap((row) => {
    const anchor = anchors.find((one) => alike(one, row));
    if (!anchor) return [];
    const ratio = { value: row.value / anchor.value, bestValue: row.bestValue / anchor.bestValue };
    const by = anchor.name.startsWith('PyTorch') ? anchor.name : 'compiled';
    return [{ ...row, ...ratio, name: `${row.name} ÷ ${by}`, unit: '× its time' }];
  });
  return [...anchors, ...ratios];
}
