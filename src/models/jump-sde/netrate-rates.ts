/** The most likely rates of the arcs into one node, and how near they come to the conditions of an optimum. */
import type { NodeEvidence } from './netrate-evidence';
import { finishByNewton } from './netrate-newton';
import { atRates, explained, rowSums, sharesOf, type Shares } from './netrate-objective';

/** Karush–Kuhn–Tucker: a gradient at zero rates and |α · gradient| may not exceed it. */
export const KKT_LIMIT = 1e-4;
/** What Newton's steps aim at. */
const KKT_GOAL = 1e-7;
/** Multiplicative steps end when no rate moves by more than this share of the largest. */
const SMALL_CHANGE = 1e-9;
/** Explaining less than so much of one activation counts as a rate of zero. */
const ZERO = 1e-6;
/** Entries between two rests. */
const PIECE = 1_000_000;

export interface NodeRates {
  /** α of every candidate, ≥ 0. */
  rates: Float64Array;
  /** ℓ in nats; 0 where there is nothing to explain. */
  logLikelihood: number;
  /** Multiplicative and Newton steps. */
  iterations: number;
  /** Largest ∂ℓ/∂α at rates that are zero or next to it (0 where none is positive). */
  gradient: number;
  /** Largest |α ∂ℓ/∂α|. */
  slack: number;
}

/**
 * Maximum likelihood: multiplicative steps from α = 1, then projected Newton. Yields every few milliseconds.
 * Cost: O(entries) a step.
 * @param multiplicative steps at most before Newton's
 */
export function* mostLikelyRates(evidence: NodeEvidence, multiplicative: number): Generator<void, NodeRates> {
  const { exposure, parents } = evidence;
  if (parents.length === 0)
    return { rates: new Float64Array(), logLikelihood: 0, iterations: 0, gradient: 0, slack: 0 };
  const shares = sharesOf(evidence);
  const beta = exposure.slice();
  const ascents = yield* multiply(shares, beta, multiplicative);
  const newtons = yield* finishByNewton(shares, beta, (at, ratios) => {
    const { gradient, slack } = residuals(exposure, at, ratios);
    return gradient <= KKT_GOAL && slack <= KKT_GOAL;
  });
  const rates = beta.map((b, j) => b / exposure[j]);
  const end = atRates(evidence, rates);
  const scaled = end.gradient.map((g, j) => g / exposure[j]);
  return {
    rates,
    logLikelihood: end.logLikelihood,
    iterations: ascents + newtons,
    ...residuals(exposure, beta, scaled),
  };
}

/**
 * α_j ← α_j · (Σ_r h_rj / Σ_k α_k h_rk) / W_j, again and again: no step makes it less likely, and what is zero stays so.
 * @returns number of steps
 */
export function* multiply(shares: Shares, beta: Float64Array, most: number): Generator<void, number> {
  const sums = new Float64Array(shares.offsets.length - 1);
  const factors = new Float64Array(shares.parents);
  let rest = PIECE;
  for (let step = 1; step <= most; step++) {
    explained(shares, rowSums(shares, beta, sums), factors);
    let change = 0;
    let largest = 0;
    for (let j = 0; j < beta.length; j++) {
      const next = beta[j] * factors[j];
      change = Math.max(change, Math.abs(next - beta[j]));
      largest = Math.max(largest, next);
      beta[j] = next;
    }
    if (change < SMALL_CHANGE * largest) return step;
    if ((rest -= 2 * shares.columns.length) > 0) continue;
    rest = PIECE;
    yield;
  }
  return most;
}

/** @param scaled ∂ℓ/∂β = (∂ℓ/∂α) / W */
function residuals(
  exposure: Float64Array,
  beta: Float64Array,
  scaled: Float64Array,
): Pick<NodeRates, 'gradient' | 'slack'> {
  let gradient = 0;
  let slack = 0;
  for (let j = 0; j < beta.length; j++) {
    if (beta[j] <= ZERO) gradient = Math.max(gradient, exposure[j] * scaled[j]);
    slack = Math.max(slack, Math.abs(beta[j] * scaled[j]));
  }
  return { gradient, slack };
}
