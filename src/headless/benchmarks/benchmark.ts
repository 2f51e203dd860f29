/** What a benchmark is: a case that measures itself and says what it measured; the same in Node and in a browser. */
import type { Network } from '../../core/network';
import type { LabClient } from '../../experiment/client';
import { attachmentNetwork } from './attachment-network';

export interface BenchmarkRow {
  /** What ran, on what. */
  name: string;
  /** Size in words: "300,000 nodes, 1,000,000 edges, T = 10". */
  size: string;
  /** Wall time of a repetition. */
  medianMs: number;
  bestMs: number;
  /** The figure derived from the median, the one derived from the best, and their unit. */
  value: number;
  bestValue: number;
  unit: string;
}

export interface NamedNetwork {
  name: string;
  network: Network;
}

/** Size of a generated network and the steps of message passing on it. */
export interface GeneratedSize {
  nodes: number;
  edges: number;
  horizon: number;
}

export interface BenchmarkOptions {
  /** Networks that are always measured; default: {@link standardSizes}. */
  generated?: readonly GeneratedSize[];
  /** Networks from files, and the files themselves. */
  networks?: readonly NamedNetwork[];
  files?: readonly { name: string; bytes: Uint8Array }[];
  /** Size of what is made to be measured (files, cascades, repetitions within a case), against the standard one; default 1. */
  scale?: number;
  /** Repetitions per case. */
  repetitions?: number;
  /** The lab with so many workers; without it nothing is measured in workers. */
  makeClient?(workers: number): LabClient;
  /** Workers to compare with one; default 2. */
  workers?: number;
}

export interface Benchmark {
  id: string;
  title: string;
  run(options: BenchmarkOptions): Promise<BenchmarkRow[]>;
}

/** The sizes that figures are compared at: two measured networks of the papers, and a million edges. */
export const standardSizes: readonly GeneratedSize[] = [
  { nodes: 22_963, edges: 48_436, horizon: 4 },
  { nodes: 121_422, edges: 334_419, horizon: 4 },
  { nodes: 300_000, edges: 1_000_000, horizon: 10 },
];

/** Everything to measure on: files first (T = 4), then the generated networks. */
export function* networksOf(options: BenchmarkOptions): Generator<NamedNetwork & { horizon: number }> {
  for (const named of options.networks ?? []) yield { ...named, horizon: 4 };
  for (const { nodes, edges, horizon } of options.generated ?? standardSizes)
    yield { name: 'preferential attachment', network: attachmentNetwork(nodes, edges), horizon };
}

/** Takes all steps of a computation. */
export function driveToEnd<R>(steps: Generator<unknown, R, void>): R {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export interface Times {
  medianMs: number;
  bestMs: number;
}

export function timesOf(milliseconds: readonly number[]): Times {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const medianMs = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { medianMs, bestMs: sorted[0] };
}

/** Times `repetitions` calls, after one that is not counted, by a clock in milliseconds. */
export async function measureCalls(
  repetitions: number,
  call: () => void | Promise<void>,
  clock = (): number => performance.now(),
): Promise<Times> {
  await call();
  const times: number[] = [];
  for (let r = 0; r < repetitions; r++) {
    const start = clock();
    await call();
    times.push(clock() - start);
  }
  return timesOf(times);
}

/**
 * Milliseconds of processor time of this process so far where it is told (Node), else those of the clock: what is compared with a
 * program that counts its own processor time must not count what else the machine does.
 */
export function processorMs(): number {
  const { process } = globalThis as { process?: { cpuUsage?(): { user: number; system: number } } };
  const usage = process?.cpuUsage?.();
  return usage ? (usage.user + usage.system) / 1000 : performance.now();
}

/** A row whose figure is `amount` things per second. */
export function rateRow(name: string, size: string, times: Times, amount: number, unit: string): BenchmarkRow {
  const rate = (ms: number): number => amount / (ms / 1000);
  return { name, size, ...times, value: rate(times.medianMs), bestValue: rate(times.bestMs), unit };
}

/** A row whose figure is nanoseconds per one of `amount` things. */
export function costRow(name: string, size: string, times: Times, amount: number, unit: string): BenchmarkRow {
  const cost = (ms: number): number => (ms * 1e6) / amount;
  return { name, size, ...times, value: cost(times.medianMs), bestValue: cost(times.bestMs), unit };
}

/** "822 users, 56,286 links". */
export const campaignSize = (n: number, m: number): string =>
  `${n.toLocaleString('en')} users, ${m.toLocaleString('en')} links`;

/** "300,000 nodes, 1,000,000 edges". */
export function sizeOf({ n, m }: Network): string {
  return `${n.toLocaleString('en')} nodes, ${m.toLocaleString('en')} edges`;
}
