/** What a benchmark is: a case that measures itself and says what it measured. */
import type { Network } from '../../core/network';

export interface BenchmarkRow {
  /** What ran, on what. */
  name: string;
  /** Size in words: "300,000 nodes, 1,000,000 edges, T = 10". */
  size: string;
  /** Median wall time of a repetition. */
  medianMs: number;
  /** The figure derived from it, and its unit. */
  value: number;
  unit: string;
}

export interface BenchmarkOptions {
  /** Size of the generated network, which is always measured; default 300,000 nodes and 1,000,000 edges. */
  generated?: { nodes: number; edges: number };
  /** Networks from files. */
  networks?: readonly { name: string; network: Network }[];
  /** Repetitions per case; the median is reported. */
  repetitions?: number;
  /** Path of a compiled program to measure against; default: the environment variable LAB_BENCH_ANCHOR, if set. */
  anchor?: string;
}

export interface Benchmark {
  id: string;
  title: string;
  run(options: BenchmarkOptions): Promise<BenchmarkRow[]>;
}

/** Median wall time in ms of `repetitions` calls, after one that is not counted. */
export function medianMs(repetitions: number, call: () => void): number {
  call();
  const times: number[] = [];
  for (let r = 0; r < repetitions; r++) {
    const start = performance.now();
    call();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const middle = times.length >> 1;
  return times.length % 2 === 1 ? times[middle] : (times[middle - 1] + times[middle]) / 2;
}

/** "300,000 nodes, 1,000,000 edges". */
export function sizeOf({ n, m }: Network): string {
  return `${n.toLocaleString('en')} nodes, ${m.toLocaleString('en')} edges`;
}
