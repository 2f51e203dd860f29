/**
 * The end of the way to the most likely rates: projected Newton steps (Bertsekas 1982, "Projected Newton methods for optimization
 * problems with simple constraints"). Multiplicative steps shrink the rates that belong at zero only by a factor each; these put them
 * there.
 */
import { explained, logLikelihood, rowSums, type Shares } from './netrate-objective';

/** Steps at most: it converges faster than linearly once it knows what is zero. */
const MOST_STEPS = 100;
/** Below it, and going down, a share of an activation is put to zero. */
const NEAR_ZERO = 1e-3;
/** Share of the gain that a step must bring of what its slope promises. */
const SUFFICIENT = 1e-4;
/** Entries between two rests. */
const PIECE = 1_000_000;

/** Scratch vectors of one node. */
class Buffers {
  readonly step: Float64Array;
  readonly residual: Float64Array;
  readonly direction: Float64Array;
  readonly product: Float64Array;
  readonly diagonal: Float64Array;
  readonly free: Uint8Array;
  readonly rows: Float64Array;

  constructor(parents: number, rows: number) {
    [this.step, this.residual, this.direction, this.product, this.diagonal] = Array.from(
      { length: 5 },
      () => new Float64Array(parents),
    );
    this.free = new Uint8Array(parents);
    this.rows = new Float64Array(rows);
  }
}

/**
 * Climbs from `beta`, which is changed, until `done` says so of the gradient, or no step helps. Yields every few milliseconds.
 * @returns number of steps
 */
export function* finishByNewton(
  shares: Shares,
  beta: Float64Array,
  done: (beta: Float64Array, gradient: Float64Array) => boolean,
): Generator<void, number> {
  const { parents } = shares;
  const rows = shares.offsets.length - 1;
  const work = new Buffers(parents, rows);
  let sums: Float64Array = new Float64Array(rows);
  let trialSums: Float64Array = new Float64Array(rows);
  rowSums(shares, beta, sums);
  const trial = new Float64Array(parents);
  const gradient = new Float64Array(parents);
  let value = logLikelihood(sums, beta);
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    explained(shares, sums, gradient);
    for (let j = 0; j < parents; j++) gradient[j] -= 1;
    if (done(beta, gradient)) return steps;
    const distance = distanceToOptimum(beta, gradient);
    const near = Math.min(NEAR_ZERO, distance);
    for (let j = 0; j < parents; j++) work.free[j] = beta[j] <= near && gradient[j] < 0 ? 0 : 1;
    yield* newtonStep(shares, sums, gradient, 1e-3 * Math.min(1, distance), work);
    let size = 1;
    for (; size > 1e-12; size /= 2) {
      let promised = 0;
      for (let j = 0; j < parents; j++) {
        const move = work.free[j] ? size * work.step[j] : -size * beta[j];
        trial[j] = Math.max(0, beta[j] + move);
        promised += gradient[j] * (work.free[j] ? move : trial[j] - beta[j]);
      }
      const reached = logLikelihood(rowSums(shares, trial, trialSums), trial);
      // Near the end gains are lost in the rounding of the sum.
      if (reached >= value + SUFFICIENT * promised - 1e-14 * Math.abs(value)) {
        value = reached;
        break;
      }
    }
    if (size <= 1e-12) return steps;
    beta.set(trial);
    [sums, trialSums] = [trialSums, sums];
    yield;
  }
  return MOST_STEPS;
}

/** Largest move of a projected gradient step: 0 at the optimum. */
function distanceToOptimum(beta: Float64Array, gradient: Float64Array): number {
  let most = 0;
  for (let j = 0; j < beta.length; j++) most = Math.max(most, Math.abs(Math.max(0, beta[j] + gradient[j]) - beta[j]));
  return most;
}

/**
 * Solves (−∇²ℓ + μ) d = ∇ℓ over the free rates by conjugate gradients, scaled by the diagonal; d in `work.step`, 0 elsewhere.
 * The Hessian Σ_r a_r a_rᵀ / s_r² is never formed. μ > 0 holds it off singular where there are fewer rows than rates.
 */
function* newtonStep(
  shares: Shares,
  sums: Float64Array,
  gradient: Float64Array,
  mu: number,
  { step, residual, direction, product, diagonal, free, rows }: Buffers,
): Generator<void> {
  const { parents, offsets, columns, values } = shares;
  diagonal.fill(mu);
  for (let r = 0; r < rows.length; r++)
    for (let k = offsets[r]; k < offsets[r + 1]; k++) diagonal[columns[k]] += (values[k] / sums[r]) ** 2;
  let size = 0;
  let dot = 0;
  for (let j = 0; j < parents; j++) {
    step[j] = 0;
    residual[j] = free[j] ? gradient[j] : 0;
    direction[j] = residual[j] / diagonal[j];
    dot += residual[j] * direction[j];
    size += free[j];
  }
  const goal = dot * 1e-16;
  let rest = PIECE;
  for (let k = 0; k < 2 * size + 10 && dot > goal; k++) {
    timesHessian(shares, sums, direction, rows, product);
    let curvature = 0;
    for (let j = 0; j < parents; j++) {
      product[j] = free[j] ? product[j] + mu * direction[j] : 0;
      curvature += product[j] * direction[j];
    }
    if (!(curvature > 0)) return;
    const length = dot / curvature;
    let next = 0;
    for (let j = 0; j < parents; j++) {
      step[j] += length * direction[j];
      residual[j] -= length * product[j];
      next += (residual[j] * residual[j]) / diagonal[j];
    }
    for (let j = 0; j < parents; j++) direction[j] = residual[j] / diagonal[j] + (next / dot) * direction[j];
    dot = next;
    if ((rest -= columns.length) > 0) continue;
    rest = PIECE;
    yield;
  }
}

/** Σ_r a_r (a_rᵀ v) / s_r². */
function timesHessian(
  shares: Shares,
  sums: Float64Array,
  vector: Float64Array,
  rows: Float64Array,
  result: Float64Array,
): void {
  const { offsets, columns, values } = shares;
  rowSums(shares, vector, rows);
  result.fill(0);
  for (let r = 0; r < rows.length; r++) {
    const weight = rows[r] / (sums[r] * sums[r]);
    for (let k = offsets[r]; k < offsets[r + 1]; k++) result[columns[k]] += values[k] * weight;
  }
}
