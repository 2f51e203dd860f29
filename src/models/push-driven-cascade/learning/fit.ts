/** The four models of PDC, table I, fitted by stochastic gradient descent (specification, section 9). */
import type { Rng } from '../../../core/rng';
import type { Samples } from './samples';

export const MODELS = ['bias', 'social', 'preference', 'full'] as const;
export type ModelId = (typeof MODELS)[number];

export const hasTaste = (model: ModelId): boolean => model === 'preference' || model === 'full';
export const hasFriends = (model: ModelId): boolean => model === 'social' || model === 'full';

export interface DescentSettings {
  /** Length f of the vectors of taste. */
  readonly factors: number;
  /** η. */
  readonly rate: number;
  /** λ. */
  readonly regularisation: number;
  readonly epochs: number;
}

/** What is learned: estimate μ + b_u + d_i + p_u·q_i + Σ w_vu a_vi, with the parts that the model has. */
export interface Fit {
  readonly model: ModelId;
  readonly factors: number;
  /** Mean of a over the samples learned from; fixed. */
  mu: number;
  /** Length n. */
  readonly b: Float64Array;
  /** Length items. */
  readonly d: Float64Array;
  /** n × f and items × f, row-major; unused without taste. */
  readonly p: Float64Array;
  readonly q: Float64Array;
  /** One for every slot; unused without friends. */
  readonly w: Float64Array;
}

/** Where the vectors of taste begin, n × f and items × f. */
export interface StartValues {
  readonly p: Float64Array;
  readonly q: Float64Array;
}

/** Standard deviation of the products p·q at the start, whatever their length. */
const START_SPREAD = 0.16 * Math.SQRT2;

/** Small random vectors: normal, users before items; at f = 2 with standard deviation 0.4. */
export function startValues(rng: Rng, n: number, items: number, factors: number): StartValues {
  const spread = Math.sqrt(START_SPREAD / Math.sqrt(factors));
  const p = Float64Array.from({ length: n * factors }, () => spread * rng.normal());
  const q = Float64Array.from({ length: items * factors }, () => spread * rng.normal());
  return { p, q };
}

/** A fit before the first step: b, d, w = 0, and p, q as given; μ is that of the samples in `order`. */
export function newFit(
  model: ModelId,
  { n, items, yes }: Samples,
  slots: number,
  factors: number,
  start: StartValues,
  order: Int32Array,
): Fit {
  let sum = 0;
  for (let k = 0; k < order.length; k++) sum += yes[order[k]];
  return {
    model,
    factors,
    mu: order.length === 0 ? 0 : sum / order.length,
    b: new Float64Array(n),
    d: new Float64Array(items),
    p: hasTaste(model) ? start.p.slice() : new Float64Array(),
    q: hasTaste(model) ? start.q.slice() : new Float64Array(),
    w: hasFriends(model) ? new Float64Array(slots) : new Float64Array(),
  };
}

/** The estimate for sample s, not kept between 0 and 1. */
export function estimateOf({ model, factors, mu, b, d, p, q, w }: Fit, samples: Samples, s: number): number {
  const u = samples.user[s];
  const i = samples.item[s];
  let sum = mu + b[u] + d[i];
  if (hasTaste(model)) {
    const [pu, qi] = [u * factors, i * factors];
    for (let k = 0; k < factors; k++) sum += p[pu + k] * q[qi + k];
  }
  if (hasFriends(model))
    for (let k = samples.slotOffsets[s]; k < samples.slotOffsets[s + 1]; k++) sum += w[samples.slots[k]];
  return sum;
}

/** Additions that a step takes at most, about 2 ms. */
const WORK_PER_STEP = 400_000;

/** Samples of a step, by what one of them costs. */
export function samplesPerStep({ model, factors }: Pick<Fit, 'model' | 'factors'>, samples: Samples): number {
  const friends = hasFriends(model) ? samples.slots.length / Math.max(1, samples.count) : 0;
  return Math.max(1, Math.floor(WORK_PER_STEP / (8 + (hasTaste(model) ? 3 * factors : 0) + 2 * friends)));
}

/**
 * One epoch: every sample of `order`, in this order, moves what it touches once. The error e = a − estimate is computed once; then
 * b += η(e − λb), d likewise, p += η(e q − λp), q += η(e p_old − λq), and w += η(e − λw) for the friends who acted. Yields every few ms.
 */
export function* descend(
  fit: Fit,
  samples: Samples,
  order: Int32Array,
  { rate, regularisation: lambda }: Pick<DescentSettings, 'rate' | 'regularisation'>,
): Generator<void> {
  const { factors, b, d, p, q, w } = fit;
  const { user, item, yes, slotOffsets, slots } = samples;
  const taste = hasTaste(fit.model);
  const friends = hasFriends(fit.model);
  const perStep = samplesPerStep(fit, samples);
  for (let from = 0; from < order.length; from += perStep) {
    const to = Math.min(order.length, from + perStep);
    for (let k = from; k < to; k++) {
      const s = order[k];
      const u = user[s];
      const i = item[s];
      const e = yes[s] - estimateOf(fit, samples, s);
      b[u] += rate * (e - lambda * b[u]);
      d[i] += rate * (e - lambda * d[i]);
      if (taste) {
        const [pu, qi] = [u * factors, i * factors];
        for (let f = 0; f < factors; f++) {
          const before = p[pu + f];
          p[pu + f] += rate * (e * q[qi + f] - lambda * before);
          q[qi + f] += rate * (e * before - lambda * q[qi + f]);
        }
      }
      if (friends)
        for (let a = slotOffsets[s]; a < slotOffsets[s + 1]; a++) {
          const slot = slots[a];
          w[slot] += rate * (e - lambda * w[slot]);
        }
    }
    yield;
  }
}

/** Estimates for the samples of `order`, in this order; yields every few ms. */
export function* estimates(fit: Fit, samples: Samples, order: Int32Array): Generator<void, Float64Array> {
  const found = new Float64Array(order.length);
  const perStep = 2 * samplesPerStep(fit, samples);
  for (let from = 0; from < order.length; from += perStep) {
    const to = Math.min(order.length, from + perStep);
    for (let k = from; k < to; k++) found[k] = estimateOf(fit, samples, order[k]);
    yield;
  }
  return found;
}

/** Σ (a − estimate)² over the samples of `order`. */
export function squaredError(found: Float64Array, { yes }: Samples, order: Int32Array): number {
  let sum = 0;
  for (let k = 0; k < order.length; k++) {
    const e = yes[order[k]] - found[k];
    sum += e * e;
  }
  return sum;
}
