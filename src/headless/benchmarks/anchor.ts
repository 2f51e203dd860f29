/** A compiled program to measure message passing and gradients against, on networks of its own of the same sizes. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { BenchmarkRow } from './benchmark';

/** What the program prints of every network, by the unit of the rows that it is compared with. */
const PRINTED: readonly { unit: string; pattern: RegExp }[] = [
  { unit: 'ns per arc and step', pattern: /forward ([\d.]+) ms \(([\d.]+) ns/ },
  { unit: 'ns per arc, step and class', pattern: /one class step ([\d.]+) ms = ([\d.]+) ns/ },
];

/** Benchmarks that have rows of these units. */
export const anchored: readonly string[] = ['message-passing', 'slicer-gradient'];

/**
 * Rows from a program that prints `n=… E=… T=…: forward X ms (Y ns/arc/step), … one class step X ms = Y ns/arc/step`, its best
 * repetitions.
 */
export async function measureAnchor(program: string): Promise<BenchmarkRow[]> {
  const { stdout } = await promisify(execFile)(program, [], { timeout: 300_000 });
  return parseAnchor(stdout);
}

/** @param text output of the program; other lines are passed over */
export function parseAnchor(text: string): BenchmarkRow[] {
  return text.split('\n').flatMap((line) => {
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
