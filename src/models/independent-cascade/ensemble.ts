/**
 * Many independent cascades, kept as integer counts only. Integers add up to the same totals in any order and any partition, so
 * the result does not depend on how runs were shared out; memory does not grow with the number of runs.
 */
import { invariant } from '../../core/errors';
import type { Progress, Streams } from '../../core/method';
import { quantile, reachedBins } from '../count-bins';
import { CascadeSampler, type CascadeModel } from './simulate';
import { addTally, countsOf, TallyBuilder, type Tally } from '../tally';

/** Arcs tried (or steps walked) between two yields: a few milliseconds. */
const WORK_PER_STEP = 250_000;
/** Squares are summed in two words; the low one stays below this. */
const CARRY = 2 ** 52;

/** What a number of runs leaves behind. All arrays hold integers; sums of parts hold counts, parts may hold lists of hits. */
export interface EnsembleCounts {
  runs: number;
  tries: number;
  /** (T + 1) × n: runs in which node i was first active at step t. */
  activations: Tally;
  /** Σ over runs of the number of nodes active by t; length T + 1. */
  reachedSum: Float64Array;
  /** Σ of its square, low and high word (high · 2⁵² + low); length T + 1 each. */
  squaresLow: Float64Array;
  squaresHigh: Float64Array;
  /** (T + 1) × bins: runs by the number of nodes active by t. */
  reachedCounts: Tally;
  /** Runs by final size 0 … n; length n + 1. */
  sizeCounts: Tally;
}

/**
 * Runs from … to−1 of a model; run r draws from `streams('run', r)` alone.
 * Cost: O(arcs tried + T) per run; nothing of size n while the runs reach few nodes. Yields every few milliseconds.
 */
export function* simulateRuns(
  model: CascadeModel,
  streams: Streams,
  from: number,
  to: number,
): Generator<Progress, EnsembleCounts, void> {
  const { horizon } = model;
  const { n } = model.network;
  const steps = horizon + 1;
  const bins = reachedBins(n, horizon);
  const activations = new TallyBuilder(steps * n);
  const reachedCounts = new TallyBuilder(steps * bins.length);
  const sizeCounts = new TallyBuilder(n + 1);
  const reachedSum = new Float64Array(steps);
  const squaresLow = new Float64Array(steps);
  const squaresHigh = new Float64Array(steps);
  const sampler = new CascadeSampler(model);
  const { order, reached } = sampler;
  let tries = 0;
  let work = 0;
  for (let r = from; r < to; r++) {
    sampler.run(streams('run', r));
    for (let t = 0, k = 0; t <= horizon; t++) {
      const size = reached[t];
      activations.addAll(order, k, size, t * n);
      k = size;
      reachedSum[t] += size;
      addSquare(squaresLow, squaresHigh, t, size * size);
      reachedCounts.add(t * bins.length + bins.of(size));
    }
    sizeCounts.add(reached[horizon]);
    tries += sampler.tries;
    work += sampler.tries + 4 * horizon + 100;
    if (work >= WORK_PER_STEP) {
      work = 0;
      yield { done: r + 1 - from, total: to - from, stage: 'Simulating' };
    }
  }
  return {
    runs: to - from,
    tries,
    activations: activations.tally(),
    reachedSum,
    squaresLow,
    squaresHigh,
    reachedCounts: reachedCounts.tally(),
    sizeCounts: sizeCounts.tally(),
  };
}

/** Adds to a two-word sum; the low word ends below 2⁵², so equal totals have equal words. `value` < 2⁵². */
function addSquare(low: Float64Array, high: Float64Array, t: number, value: number): void {
  const sum = low[t] + value;
  if (sum >= CARRY) {
    low[t] = sum - CARRY;
    high[t]++;
  } else low[t] = sum;
}

/** Adds `part` to `state` (changing it) and returns it; the state always holds counts of its own. */
export function addCounts(state: EnsembleCounts | undefined, part: EnsembleCounts): EnsembleCounts {
  const sum = state ?? noCounts(part);
  invariant(sum.activations.cells === part.activations.cells, 'parts of different networks or horizons');
  sum.runs += part.runs;
  sum.tries += part.tries;
  for (const key of ['activations', 'reachedCounts', 'sizeCounts'] as const) addTally(countsOf(sum[key]), part[key]);
  for (let t = 0; t < sum.reachedSum.length; t++) {
    sum.reachedSum[t] += part.reachedSum[t];
    sum.squaresHigh[t] += part.squaresHigh[t];
    addSquare(sum.squaresLow, sum.squaresHigh, t, part.squaresLow[t]);
  }
  return sum;
}

/** Zero, in the size of `like`. */
function noCounts(like: EnsembleCounts): EnsembleCounts {
  const steps = like.reachedSum.length;
  const zeros = ({ cells }: Tally): Tally => ({ cells, counts: new Int32Array(cells) });
  return {
    runs: 0,
    tries: 0,
    activations: zeros(like.activations),
    reachedSum: new Float64Array(steps),
    squaresLow: new Float64Array(steps),
    squaresHigh: new Float64Array(steps),
    reachedCounts: zeros(like.reachedCounts),
    sizeCounts: zeros(like.sizeCounts),
  };
}

/** p̂_i(t) = runs in which i is active by t / runs; (T + 1) × n, row-major. Standard error √(p̂ (1 − p̂) / K). */
export function estimatedMarginals(counts: EnsembleCounts, n: number): Float64Array {
  const { runs } = counts;
  const activations = countsOf(counts.activations);
  const marginals = new Float64Array(activations.length);
  const active = new Int32Array(n);
  for (let row = 0; row < activations.length; row += n)
    for (let i = 0; i < n; i++) marginals[row + i] = (active[i] += activations[row + i]) / runs;
  return marginals;
}

/** Mean number of nodes active by t and its standard error (sample deviation / √K; NaN for one run); length T + 1 each. */
export function meanReached(counts: EnsembleCounts): { mean: Float64Array; standardError: Float64Array } {
  const { runs, reachedSum, squaresLow, squaresHigh } = counts;
  const mean = reachedSum.map((sum) => sum / runs);
  const standardError = mean.map((_, t) => {
    if (runs < 2) return NaN;
    // K Σr² − (Σr)² is computed without rounding: the two terms nearly cancel when all runs are alike.
    const squares = BigInt(squaresHigh[t]) * BigInt(CARRY) + BigInt(squaresLow[t]);
    const sum = BigInt(reachedSum[t]);
    const spread = Number(BigInt(runs) * squares - sum * sum);
    return Math.sqrt(spread / runs / (runs - 1) / runs);
  });
  return { mean, standardError };
}

/** Quantile q of the number of nodes active by t, over runs; length T + 1. Exact, or within 0.4 % where bins are logarithmic. */
export function reachedQuantile(counts: EnsembleCounts, n: number, horizon: number, q: number): Float64Array {
  const bins = reachedBins(n, horizon);
  const reachedCounts = countsOf(counts.reachedCounts);
  return Float64Array.from({ length: horizon + 1 }, (_, t) =>
    quantile(bins, reachedCounts, t * bins.length, counts.runs, q),
  );
}

/** Runs by final size in at most `limit` bins of equal whole width between the smallest and the largest size seen. */
export function sizeHistogram(sizeCounts: Int32Array, limit = 60): { edges: Float64Array; counts: Float64Array } {
  let min = 0;
  let max = sizeCounts.length - 1;
  while (min < max && sizeCounts[min] === 0) min++;
  while (max > min && sizeCounts[max] === 0) max--;
  const width = Math.ceil((max - min + 1) / limit);
  const binCount = Math.ceil((max - min + 1) / width);
  const edges = Float64Array.from({ length: binCount + 1 }, (_, b) => min + b * width);
  const counts = new Float64Array(binCount);
  for (let size = min; size <= max; size++) counts[Math.floor((size - min) / width)] += sizeCounts[size];
  return { edges, counts };
}
