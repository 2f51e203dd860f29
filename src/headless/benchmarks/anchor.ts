/** A compiled program to measure message passing against, on networks of its own of the same sizes. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { BenchmarkRow } from './benchmark';

const UNIT = 'ns per arc and step';

/** Rows from a program that prints `n=… E=… T=…: forward X ms (Y ns/arc/step)`, its best repetition. */
export async function measureAnchor(program: string): Promise<BenchmarkRow[]> {
  const { stdout } = await promisify(execFile)(program, [], { timeout: 300_000 });
  return parseAnchor(stdout);
}

/** @param text output of the program; other lines are passed over */
export function parseAnchor(text: string): BenchmarkRow[] {
  const rows: BenchmarkRow[] = [];
  for (const line of text.split('\n')) {
    const match = /n=(\d+) E=(\d+) T=(\d+).*?forward ([\d.]+) ms \(([\d.]+) ns/.exec(line);
    if (!match) continue;
    const [nodes, edges, horizon, ms, perArc] = match.slice(1).map(Number);
    rows.push({
      name: 'compiled program (its best)',
      size: `${nodes.toLocaleString('en')} nodes, ${edges.toLocaleString('en')} edges, T = ${horizon}`,
      medianMs: ms,
      bestMs: ms,
      value: perArc,
      bestValue: perArc,
      unit: UNIT,
    });
  }
  return rows;
}

/**
 * The better of two measurements of the program, one before and one after ours, and the ratio of our best to it for every row of
 * ours of the same size.
 */
export function compareWithAnchor(
  own: readonly BenchmarkRow[],
  before: readonly BenchmarkRow[],
  after: readonly BenchmarkRow[],
): BenchmarkRow[] {
  const anchors = before.map((row) => {
    const again = after.find((one) => one.size === row.size);
    return again && again.bestValue < row.bestValue ? again : row;
  });
  const ratios = own.flatMap((row) => {
    const anchor = anchors.find((one) => one.size === row.size);
    if (!anchor || row.unit !== UNIT) return [];
    const ratio = { value: row.value / anchor.value, bestValue: row.bestValue / anchor.bestValue };
    return [{ ...row, ...ratio, name: `${row.name} ÷ compiled`, unit: '× its time' }];
  });
  return [...anchors, ...ratios];
}
