/**
 * What an estimate of the marginals is worth: its mean error over nodes, |Δp_i(T)|, against the number of edges it tried.
 * The reference is a large ensemble with luck of its own. It is noisy too, and no error can be measured below its noise: an exact
 * method would show an error of about `referenceNoise`, and an estimate from k runs shows √(1/k + 1/R) where √(1/k) is true.
 */
import type { Progress, Streams } from '../../core/method';
import { messagePassing } from './dmp';
import { CascadeSampler, type CascadeModel } from './simulate';

/** Estimates from few runs are repeated, up to this often, on runs of their own, and their errors averaged. */
const REPEATS = 16;
const WORK_PER_STEP = 250_000;

export interface ErrorPoint {
  /** Runs per estimate. */
  runs: number;
  repeats: number;
  /** Mean edges tried per estimate. */
  tries: number;
  /** Mean over nodes and repeats of |p̂_i(T) − p_ref,i(T)|. */
  error: number;
}

export interface ErrorAgainstCost {
  points: ErrorPoint[];
  messagePassing: { tries: number; error: number };
  /** Mean over nodes of √(2/π) · standard error: what the reference's own noise contributes (normal approximation). */
  referenceNoise: number;
}

/** 4, 10, 30, 100, 300, 1,000 … up to the largest. */
export function runCounts(largest: number): number[] {
  const counts = [4];
  for (let k = 10; k <= largest; k *= 10) counts.push(k, 3 * k);
  return counts.filter((k) => k <= largest);
}

/**
 * @param alpha, initial of the model, for message passing
 * Estimates use runs 0, 1, … of `streams('run', r)`, the reference those of `streams('reference', r)`.
 * Cost: referenceRuns + largestRuns cascades, one pass of messages; O(n) memory per number of runs.
 */
export function* errorAgainstCost(
  model: CascadeModel,
  alpha: Float64Array,
  initial: Float64Array,
  streams: Streams,
  referenceRuns: number,
  largestRuns: number,
): Generator<Progress, ErrorAgainstCost, void> {
  const { network, horizon } = model;
  const { n } = network;
  const sampler = new CascadeSampler(model);
  const total = referenceRuns + largestRuns;
  let work = 0;

  const seen = new Int32Array(n);
  for (let r = 0; r < referenceRuns; r++) {
    sampler.run(streams('reference', r));
    for (let k = 0; k < sampler.reached[horizon]; k++) seen[sampler.order[k]]++;
    if ((work += sampler.tries + 4 * horizon + 100) >= WORK_PER_STEP) {
      work = 0;
      yield { done: r + 1, total, stage: 'Reference runs' };
    }
  }
  const reference = Float64Array.from(seen, (count) => count / referenceRuns);

  const estimates = runCounts(largestRuns).map((runs) => ({
    runs,
    repeats: Math.min(REPEATS, Math.floor(largestRuns / runs)),
    counts: new Int32Array(n),
    tries: 0,
    error: 0,
  }));
  for (let r = 0; r < largestRuns; r++) {
    sampler.run(streams('run', r));
    for (const estimate of estimates) {
      if (r >= estimate.runs * estimate.repeats) continue;
      for (let k = 0; k < sampler.reached[horizon]; k++) estimate.counts[sampler.order[k]]++;
      estimate.tries += sampler.tries;
      if ((r + 1) % estimate.runs !== 0) continue;
      estimate.error += meanDifference(estimate.counts, estimate.runs, reference);
      estimate.counts.fill(0);
      work += n;
    }
    if ((work += sampler.tries + 4 * horizon + 100) >= WORK_PER_STEP) {
      work = 0;
      yield { done: referenceRuns + r + 1, total, stage: 'Estimates' };
    }
  }

  const { marginals } = yield* messagePassing(network, alpha, initial, horizon);
  let noise = 0;
  for (const p of reference) noise += Math.sqrt((2 / Math.PI) * ((p * (1 - p)) / referenceRuns));
  return {
    points: estimates.map(({ runs, repeats, tries, error }) => ({
      runs,
      repeats,
      tries: tries / repeats,
      error: error / repeats,
    })),
    messagePassing: {
      tries: network.targets.length * horizon,
      error: meanDifference(marginals.subarray(horizon * n), 1, reference),
    },
    referenceNoise: noise / n,
  };
}

/** Mean over nodes of |values_i / scale − reference_i|. */
function meanDifference(values: Int32Array | Float64Array, scale: number, reference: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < reference.length; i++) sum += Math.abs(values[i] / scale - reference[i]);
  return sum / reference.length;
}
