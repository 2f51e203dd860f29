/** Compiled programs to measure message passing, gradients and runs in continuous time against, on networks of their own of the same sizes. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { BenchmarkRow } from './benchmark';

/** What the program prints of every network, by the unit of the rows that it is compared with. */
const PRINTED: readonly { unit: string; pattern: RegExp }[] = [
  { unit: 'ns per arc and step', pattern: /forward ([\d.]+) ms \(([\d.]+) ns/ },
  { unit: 'ns per arc, step and class', pattern: /one class step ([\d.]+) ms = ([\d.]+) ns/ },
];

/** Benchmarks that have rows of these units. */
export const anchored: readonly string[] = ['message-passing', 'slicer-gradient', 'continuous-time'];

/** Arguments for each call, where one is not enough: runs in continuous time with uniform rates, then with heterogeneous ones. */
const CALLS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'continuous-time': [[], ['10000', '50000', '20', '1']],
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
 * repetitions; or `n=… arcs=… uniform rates` and then, of every method, `si X ms/run`.
 * @param benchmark what it is compared with
 */
export async function measureAnchor(program: string, benchmark: string): Promise<BenchmarkRow[]> {
  const rows: BenchmarkRow[] = [];
  for (const args of CALLS[benchmark] ?? [[]]) {
    const { stdout } = await promisify(execFile)(program, [...args], { timeout: 300_000 });
    rows.push(...parseAnchor(stdout));
  }
  return rows;
}

/** @param text output of the program; other lines are passed over */
export function parseAnchor(text: string): BenchmarkRow[] {
  let network = '';
  return text.split('\n').flatMap((line) => {
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
    return [{ ...row, ...ratio, name: `${row.name} ÷ compiled`, unit: '× its time' }];
  });
  return [...anchors, ...ratios];
}
