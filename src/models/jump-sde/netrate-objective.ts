/**
 * The likelihood of one node's rates in its own measure: β_j = α_j W_j, the number of activations that j explains. Then
 * ℓ = Σ_r ln s_r − Σ_j β_j with s_r = Σ_j a_rj β_j, a_rj = h_rj / W_j, whatever the unit of time; the gradient is c_j − 1.
 */
import type { NodeEvidence } from './netrate-evidence';

export interface Shares {
  readonly parents: number;
  readonly offsets: Int32Array;
  readonly columns: Int32Array;
  /** a of every entry. */
  readonly values: Float64Array;
}

export function sharesOf({ exposure, offsets, columns, hazards }: NodeEvidence): Shares {
  const values = hazards.map((hazard, k) => hazard / exposure[columns[k]]);
  return { parents: exposure.length, offsets, columns, values };
}

/** s of every row. O(entries) */
export function rowSums({ offsets, columns, values }: Shares, beta: Float64Array, sums: Float64Array): Float64Array {
  for (let r = 0; r < sums.length; r++) {
    let sum = 0;
    for (let k = offsets[r]; k < offsets[r + 1]; k++) sum += values[k] * beta[columns[k]];
    sums[r] = sum;
  }
  return sums;
}

/** c_j = Σ_r a_rj / s_r. O(entries) */
export function explained(
  { offsets, columns, values }: Shares,
  sums: Float64Array,
  result: Float64Array,
): Float64Array {
  result.fill(0);
  for (let r = 0; r < sums.length; r++) {
    const inverse = 1 / sums[r];
    for (let k = offsets[r]; k < offsets[r + 1]; k++) result[columns[k]] += values[k] * inverse;
  }
  return result;
}

/** ℓ in nats; −Infinity where a row is explained by nobody. */
export function logLikelihood(sums: Float64Array, beta: Float64Array): number {
  let total = 0;
  for (const sum of sums) total += Math.log(sum);
  for (const b of beta) total -= b;
  return total;
}

/** ℓ and ∂ℓ/∂α at rates α ≥ 0: what the cascades say about them, in the terms of the paper. */
export function atRates(
  evidence: NodeEvidence,
  rates: Float64Array,
): { logLikelihood: number; gradient: Float64Array } {
  const shares = sharesOf(evidence);
  const beta = rates.map((rate, i) => rate * evidence.exposure[i]);
  const sums = rowSums(shares, beta, new Float64Array(shares.offsets.length - 1));
  const gradient = explained(shares, sums, new Float64Array(shares.parents));
  for (let i = 0; i < gradient.length; i++) gradient[i] = evidence.exposure[i] * (gradient[i] - 1);
  return { logLikelihood: logLikelihood(sums, beta), gradient };
}
