/**
 * Comparisons of probability fields that the page shows: row t of a field over time, errors node by node, differences.
 */
import { invariant } from '../../core/errors';
import type { NodeFieldOverTimeOutput } from '../../core/outputs';

/** Row of the last time that is not after t; a view, not a copy. Length n. */
export function rowAt(field: NodeFieldOverTimeOutput, t: number): Float64Array {
  const { times, values } = field;
  const n = values.length / times.length;
  let k = 0;
  while (k + 1 < times.length && times[k + 1] <= t) k++;
  return values.subarray(k * n, (k + 1) * n);
}

/** a − b at every time and node; same shape. Throws InvariantError when the shapes differ. O(size). */
export function difference(a: NodeFieldOverTimeOutput, b: NodeFieldOverTimeOutput): NodeFieldOverTimeOutput {
  invariant(
    a.values.length === b.values.length && a.times.length === b.times.length,
    `fields of different shape: ${a.values.length} and ${b.values.length} values`,
  );
  const values = new Float64Array(a.values.length);
  for (let i = 0; i < values.length; i++) values[i] = a.values[i] - b.values[i];
  return { kind: 'node-field-over-time', times: a.times, values };
}

/** Largest absolute value, at least `least`: the symmetric limit of a difference scale. */
export function symmetricLimit(field: NodeFieldOverTimeOutput, least = 0.05): number {
  let limit = least;
  for (const v of field.values) limit = Math.max(limit, Math.abs(v));
  return Math.min(1, Math.ceil(limit * 20) / 20);
}

/**
 * What |a_i − b_i| would be on average by the sampling error of b alone: √(2/π) of the mean standard error of its entries.
 * @param sampled probabilities estimated from `runs` runs, length n
 */
export function samplingNoise(sampled: Float64Array, runs: number): number {
  let deviation = 0;
  for (const p of sampled) deviation += Math.sqrt((p * (1 - p)) / runs);
  return (Math.sqrt(2 / Math.PI) * deviation) / Math.max(1, sampled.length);
}

/** Share of entries above a level. */
export function shareAbove(values: Float64Array, level: number): number {
  let count = 0;
  for (const v of values) if (v > level) count++;
  return values.length === 0 ? 0 : count / values.length;
}

/** Newly reached in every step, from the cumulative numbers; same length. */
export function increments(cumulative: Float64Array): Float64Array {
  return cumulative.map((v, t) => (t === 0 ? v : v - cumulative[t - 1]));
}
