/**
 * How well a learned model predicts: δ_p = ⟨|p − p*|⟩ / ⟨p*⟩ (SLICER, eq. 8), against simulation with the true α. Averages go over
 * nodes, sources and times t = 0 … T−1 (t = T is never observed).
 */
import type { Progress, Streams } from '../../core/method';
import type { Network } from '../../core/network';
import { messagePassing } from './dmp';
import { CascadeSampler, cascadeModel } from './simulate';

/** Arcs tried between two yields: a few milliseconds. */
const WORK_PER_STEP = 250_000;

/** Sums over nodes and times for some sources; they add up to the sums for all. */
export interface PredictionSums {
  /** Σ |p − p*| of message passing with the learned α … */
  learned: number;
  /** … of message passing with the true α … */
  truth: number;
  /** … and between two independent halves of the simulated truth. */
  halves: number;
  /** Σ p*. */
  reference: number;
}

/** Sums of one initial condition, and its p and p*, T × n (rows t = 0 … T−1), where they were asked for. */
export interface Judged extends PredictionSums {
  fields?: { predicted: Float64Array; simulated: Float64Array };
}

export interface JudgedSource {
  /** p̄, length n. */
  initial: Float64Array;
  /** Whether p and p* themselves are wanted. */
  keep: boolean;
  /** Number of the source in its random streams: two sources have different luck. */
  index: number;
}

/**
 * The sums of one initial condition.
 * @param alphas    learned α, one array per replica, edge order; the prediction is the mean of the replicas
 * @param trueAlpha edge order
 * @param horizon   T ≥ 2
 * @param runs      simulated cascades, at least 2; run r draws from `streams('truth', index, r)`
 * Cost: O(runs · arcs tried + replicas · slots · T).
 */
export function* judgePrediction(
  network: Network,
  { alphas, trueAlpha }: { alphas: readonly Float64Array[]; trueAlpha: Float64Array },
  source: JudgedSource,
  horizon: number,
  runs: number,
  streams: Streams,
): Generator<Progress, Judged, void> {
  const { initial } = source;
  const cells = horizon * network.n;
  const counts = yield* simulateHalves(network, trueAlpha, source, horizon, runs, streams);
  const learned = yield* meanMarginals(network, alphas, initial, horizon - 1);
  const { marginals: truth } = yield* messagePassing(network, trueAlpha, initial, horizon - 1);
  const sums: PredictionSums = { learned: 0, truth: 0, halves: 0, reference: 0 };
  const half = Math.floor(runs / 2);
  for (let k = 0; k < cells; k++) {
    const p = (counts[0][k] + counts[1][k]) / runs;
    sums.reference += p;
    sums.learned += Math.abs(learned[k] - p);
    sums.truth += Math.abs(truth[k] - p);
    sums.halves += Math.abs(counts[0][k] / half - counts[1][k] / (runs - half));
  }
  if (!source.keep) return sums;
  const simulated = counts[0].map((count, k) => (count + counts[1][k]) / runs);
  return { ...sums, fields: { predicted: learned.slice(0, cells), simulated } };
}

/** Activations by time t in the first half of the runs and in the second, T × n each (t = 0 … T−1, cumulative). */
function* simulateHalves(
  network: Network,
  alpha: Float64Array,
  { initial, index }: JudgedSource,
  horizon: number,
  runs: number,
  streams: Streams,
): Generator<Progress, [Float64Array, Float64Array], void> {
  const { n } = network;
  const sampler = new CascadeSampler(cascadeModel(network, alpha, initial, horizon - 1));
  const { order, reached } = sampler;
  const half = Math.floor(runs / 2);
  const counts: [Float64Array, Float64Array] = [new Float64Array(horizon * n), new Float64Array(horizon * n)];
  let work = 0;
  for (let r = 0; r < runs; r++) {
    sampler.run(streams('truth', index, r));
    const into = counts[r < half ? 0 : 1];
    for (let t = 0, k = 0; t < horizon; t++) for (; k < reached[t]; k++) into[t * n + order[k]]++;
    work += sampler.tries + horizon + 100;
    if (work >= WORK_PER_STEP) {
      work = 0;
      yield { done: r + 1, total: runs, stage: 'Simulating the truth' };
    }
  }
  for (const one of counts) for (let k = n; k < one.length; k++) one[k] += one[k - n];
  return counts;
}

/** p_i(t), t = 0 … steps, averaged over replicas; (steps + 1) × n. With one replica its own numbers. */
export function* meanMarginals(
  network: Network,
  alphas: readonly Float64Array[],
  initial: Float64Array,
  steps: number,
): Generator<Progress, Float64Array, void> {
  let sum: Float64Array | undefined;
  for (const alpha of alphas) {
    const { marginals } = yield* messagePassing(network, alpha, initial, steps);
    if (sum) for (let k = 0; k < sum.length; k++) sum[k] += marginals[k];
    else sum = marginals;
  }
  if (!sum) return new Float64Array((steps + 1) * network.n);
  if (alphas.length > 1) for (let k = 0; k < sum.length; k++) sum[k] /= alphas.length;
  return sum;
}

export const noSums: PredictionSums = { learned: 0, truth: 0, halves: 0, reference: 0 };

export function addSums(a: PredictionSums, b: PredictionSums): PredictionSums {
  return {
    learned: a.learned + b.learned,
    truth: a.truth + b.truth,
    halves: a.halves + b.halves,
    reference: a.reference + b.reference,
  };
}

/** δ_p from the sums; NaN without any. */
export function predictionErrors(sums: PredictionSums): { learned: number; truth: number; halves: number } {
  const { reference } = sums;
  return { learned: sums.learned / reference, truth: sums.truth / reference, halves: sums.halves / reference };
}
