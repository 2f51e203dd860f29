/**
 * OPIM-C (Tang, Tang, Xiao and Yuan 2018, section 6): one collection of reverse reachable sets to choose, one to judge, doubled until the
 * ratio of a lower bound of the spread to an upper bound of the best is good enough.
 */
import type { Drawing, SeedLeading } from './drawing';
import { logChoices } from './imm';
import { SetCollection } from './rr-sets';

export interface OpimResult {
  readonly seeds: Int32Array;
  readonly gains: Float64Array;
  /** The spread is not below this, and no k seeds reach more than `upper`; both but for a chance of 1/N^ℓ. */
  readonly lower: number;
  readonly upper: number;
  /** lower/upper: the share of the best that is certified. */
  readonly ratio: number;
  /** Sets drawn, both collections. */
  readonly sets: number;
}

/** What N cover/θ cannot be below, if `covered` of so many sets were hit (Tang et al. 2018, equation 5). @param a ln(1/chance of failing) */
export function lowerSpread(n: number, covered: number, sets: number, a: number): number {
  const root = Math.sqrt(covered + (2 * a) / 9) - Math.sqrt(a / 2);
  return Math.max(0, ((root ** 2 - a / 18) * n) / sets);
}

/** What the best spread cannot exceed, if no k users hit more than `upper` of so many sets (the same, equation 8). */
export function upperSpread(n: number, upper: number, sets: number, a: number): number {
  return Math.min(n, ((Math.sqrt(upper + a / 2) + Math.sqrt(a / 2)) ** 2 * n) / sets);
}

/** @param n at least 2 */
export function* opim(n: number, k: number, epsilon: number, ell: number, drawing: Drawing): SeedLeading<OpimResult> {
  const share = 1 - 1 / Math.E;
  const logDelta = ell * Math.log(n);
  const a = Math.log(6) + logDelta;
  const most = (2 * n * (share * Math.sqrt(a) + Math.sqrt(share * (logChoices(n, k) + a))) ** 2) / (epsilon ** 2 * k);
  const first = (most * epsilon ** 2 * k) / n;
  const rounds = Math.max(1, Math.ceil(Math.log2(most / first)));
  const each = Math.log(3 * rounds) + logDelta;
  const choosing = new SetCollection();
  const judging = new SetCollection();
  for (let round = 1; ; round++) {
    const wanted = Math.ceil(first * 2 ** (round - 1));
    yield* drawing.grow('opim-choose', choosing, wanted);
    yield* drawing.grow('opim-judge', judging, wanted);
    const { seeds, gains, upper: mostCovered } = yield* drawing.cover(choosing, k);
    const hit = yield* drawing.coverage(judging, seeds);
    const lower = Math.max(seeds.length, lowerSpread(n, hit[hit.length - 1], judging.count, each));
    const upper = upperSpread(n, mostCovered, choosing.count, each);
    const ratio = Math.min(1, lower / upper);
    if (ratio < share - epsilon && round < rounds) continue;
    return {
      seeds,
      gains: Float64Array.from(gains, (g) => (n * g) / choosing.count),
      lower,
      upper,
      ratio,
      sets: choosing.count + judging.count,
    };
  }
}
