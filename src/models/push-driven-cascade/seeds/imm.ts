/** IMM (Tang, Shi and Xiao 2015), with fresh sets for the final choice (Chen 2018; specification, section 11). */
import type { Drawing, SeedLeading } from './drawing';
import { SetCollection } from './rr-sets';

export interface ImmConstants {
  /** ln C(N, k). */
  readonly logChoices: number;
  /** ℓ (1 + ln 2 / ln N): both parts together fail with 1/N^ℓ at most. */
  readonly ell: number;
  /** ε′ = √2 ε. */
  readonly epsilon: number;
  /** λ′, of the search for a lower bound. */
  readonly lambdaSearch: number;
  readonly alpha: number;
  readonly beta: number;
  /** λ*, of the final choice: θ = λ* over LB. */
  readonly lambda: number;
}

export interface ImmResult {
  readonly seeds: Int32Array;
  /** Marginal spread as the sets tell. */
  readonly gains: Float64Array;
  readonly spread: number;
  readonly constants: ImmConstants;
  readonly lowerBound: number;
  /** θ, rounded up to whole blocks: sets of the final choice. */
  readonly finalSets: number;
  /** All sets drawn, those of the search among them. */
  readonly sets: number;
}

/** ln C(n, k). O(k). */
export function logChoices(n: number, k: number): number {
  let sum = 0;
  for (let i = 1, to = Math.min(k, n - k); i <= to; i++) sum += Math.log((n - to + i) / i);
  return sum;
}

/** @param n at least 2 */
export function immConstants(n: number, k: number, epsilon: number, ell: number): ImmConstants {
  const logN = Math.log(n);
  const adjusted = ell * (1 + Math.LN2 / logN);
  const choices = logChoices(n, k);
  const wide = Math.SQRT2 * epsilon;
  const share = 1 - 1 / Math.E;
  const alpha = Math.sqrt(adjusted * logN + Math.LN2);
  const beta = Math.sqrt(share * (choices + adjusted * logN + Math.LN2));
  return {
    logChoices: choices,
    ell: adjusted,
    epsilon: wide,
    lambdaSearch: ((2 + (2 * wide) / 3) * (choices + adjusted * logN + Math.log(Math.log2(n))) * n) / wide ** 2,
    alpha,
    beta,
    lambda: (2 * n * (share * alpha + beta) ** 2) / epsilon ** 2,
  };
}

/**
 * Seeds within 1 − 1/e − ε of the best, but for a chance of 1/N^ℓ: a search for a lower bound of the best spread, then θ = λ* over LB fresh
 * sets (those of the search depend on when it stopped) and greedy cover. @param n at least 2
 */
export function* imm(n: number, k: number, epsilon: number, ell: number, drawing: Drawing): SeedLeading<ImmResult> {
  const constants = immConstants(n, k, epsilon, ell);
  const search = new SetCollection();
  let lowerBound = 1;
  for (let i = 1; i <= Math.log2(n) - 1; i++) {
    const x = n / 2 ** i;
    yield* drawing.grow('imm-search', search, Math.ceil(constants.lambdaSearch / x));
    const { covered } = yield* drawing.cover(search, k);
    const spread = (n * covered) / search.count;
    if (spread >= (1 + constants.epsilon) * x) {
      lowerBound = spread / (1 + constants.epsilon);
      break;
    }
  }
  const final = new SetCollection();
  yield* drawing.grow('imm', final, Math.ceil(constants.lambda / lowerBound));
  const { seeds, gains, covered } = yield* drawing.cover(final, k);
  return {
    seeds,
    gains: Float64Array.from(gains, (g) => (n * g) / final.count),
    spread: (n * covered) / final.count,
    constants,
    lowerBound,
    finalSets: final.count,
    sets: search.count + final.count,
  };
}
