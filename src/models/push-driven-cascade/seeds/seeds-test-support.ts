/** Shared by the tests of classic influence maximisation. */
import type { Steps, Streams } from '../../../core/method';
import { stream } from '../../../core/rng';
import { campaignFrom } from '../campaign';
import { diffusionOf, type Diffusion } from './diffusion';
import type { Drawing, SeedLeading } from './drawing';
import { coverageOf, maxCover } from './max-cover';
import { BLOCK, SetSampler } from './rr-sets';
import type { ExactSpread } from './spread';

export type Edge = readonly [number, number, number];

interface SpreadCase {
  n: number;
  edges: Edge[];
  single_spread: number[];
  greedy_order: number[];
  greedy_spread: number[];
}
export interface ClassicFixture {
  ic: (SpreadCase & { celf_evaluations: number; best_pair: number[]; best_pair_spread: number })[];
  lt: SpreadCase[];
  degree_discount: {
    n: number;
    undirected_edges: [number, number][];
    p: number;
    order: number[];
    score_when_picked: number[];
  }[];
  imm_constants: {
    n: number;
    k: number;
    eps: number;
    ell: number;
    log_n_choose_k: number;
    ell_adjusted: number;
    eps_prime: number;
    lambda_prime: number;
    alpha: number;
    beta: number;
    lambda_star: number;
  }[];
}

export const influenceOf = (model: 'IC' | 'LT', n: number, edges: readonly Edge[]): Diffusion =>
  diffusionOf(
    campaignFrom(
      Array.from({ length: n }, () => 0),
      edges,
    ),
    { diffusion: model, chances: 'influence', p: 0 },
  );

export const streamsOf =
  (seed: number): Streams =>
  (...key) =>
    stream(seed, ...key);

/** All that a generator returns. */
export function finish<R>(steps: Generator<unknown, R, undefined>): R {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Draws and covers in this thread. */
export function drawingOf(diffusion: Diffusion, streams: Streams): Drawing {
  const sampler = new SetSampler(diffusion);
  return {
    *grow(name, sets, count): SeedLeading<void> {
      yield { done: sets.count, total: count, stage: 'Drawing' };
      while (sets.count < count) sets.add(finish(sampler.block(streams, name, sets.count / BLOCK)));
    },
    *cover(sets, k) {
      yield { done: 0, stage: 'Covering' };
      return finish(maxCover(diffusion.n, k, sets));
    },
    *coverage(sets, seeds) {
      yield { done: 0, stage: 'Covering' };
      return finish(coverageOf(diffusion.n, seeds, sets));
    },
  };
}

/** Takes all steps of a leader that never asks for a round. */
export const lead = <R>(steps: SeedLeading<R>): R => finish(steps as Steps<R>);

/** The largest spread of k seeds, by trying all. */
export function bestSpread(exact: ExactSpread, k: number, from = 0, chosen: readonly number[] = []): number {
  if (chosen.length === k) return exact.of(chosen);
  let best = 0;
  for (let v = from; v < exact.n; v++) best = Math.max(best, bestSpread(exact, k, v + 1, [...chosen, v]));
  return best;
}

/** A small random network: every arc with chance `density`; in-weights of a user add up to 1 at most. */
export function smallEdges(seed: number, n: number, density: number, most = 12): Edge[] {
  const rng = stream(seed, 'small');
  const edges: Edge[] = [];
  for (let v = 0; v < n; v++)
    for (let u = 0; u < n; u++)
      if (u !== v && edges.length < most && rng.uniform() < density) edges.push([v, u, rng.uniform() / (n - 1)]);
  return edges;
}
