/**
 * The infection intensity of SIR where only infections were seen, against that of HawkesN (SIR-HawkesN, eqs. 6–7, 17–18, figure 5).
 *
 * The paper says that E[λ_I | infections] is never below HawkesN. So it is if recovery times need only be possible, the
 * paper's rejection sampling; given all that was seen, that nobody was infected meanwhile included, it may be below (`aloneStillInfected`).
 */
import { Moments } from '../../../core/statistics';
import type { Steps, Streams } from '../../../core/method';
import { RecoveryParticles, type Conditioning, type SeenInfections } from './recoveries-given-history';

/** A curve by simulation, one value per time of the grid; NaN from where the history was lost. */
export interface ExpectedIntensity {
  readonly mean: Float64Array;
  /** Standard errors, from independent batches. */
  readonly error: Float64Array;
  /** The first infection that some batch could not explain; −1: none. */
  readonly lostAt: number;
}

export interface IntensityGap {
  /** λ of HawkesN, exact. */
  readonly hawkesN: Float64Array;
  /** E[λ_I] where recoveries are only possible: what the paper plots. */
  readonly possible: ExpectedIntensity;
  /** E[λ_I | all infections so far]. */
  readonly full: ExpectedIntensity;
}

const BATCHES = 20;

/**
 * The three curves just before each time of the grid.
 * @param grid  ascending times ≥ 0
 * @param draws particles in all, shared by the batches
 */
export function* intensityGap(
  seen: SeenInfections,
  grid: Float64Array,
  draws: number,
  streams: Streams,
): Steps<IntensityGap> {
  return {
    hawkesN: grid.map((t) => hawkesIntensity(seen, t)),
    possible: yield* expectedIntensity(seen, grid, 'possible', draws, streams),
    full: yield* expectedIntensity(seen, grid, 'full', draws, streams),
  };
}

/** λ_HawkesN(t−) = β_I (N − N_t−)/N Σ_{t_j < t} w_j S(t − t_j); seeds count at time 0 already. */
function hawkesIntensity({ kernel, population, infections, seeds, weights }: SeenInfections, t: number): number {
  let sum = 0;
  let j = 0;
  for (; j < infections.length && (infections[j] < t || j < seeds); j++)
    sum += (weights?.[j] ?? 1) * kernel.phi(t - infections[j]);
  return (sum * (population - j)) / population;
}

/** One curve by simulation. */
export function* expectedIntensity(
  seen: SeenInfections,
  grid: Float64Array,
  conditioning: Conditioning,
  draws: number,
  streams: Streams,
): Steps<ExpectedIntensity> {
  const moments = Array.from(grid, () => new Moments());
  const { kernel, population, infections, seeds } = seen;
  const particles = Math.max(2, Math.ceil(draws / BATCHES));
  let lostAt = -1;
  for (let batch = 0; batch < BATCHES; batch++) {
    const cloud = new RecoveryParticles(seen, conditioning, particles, streams('intensity', conditioning, batch));
    let passed = seeds;
    for (const [k, t] of grid.entries()) {
      cloud.advance(t);
      while (passed < infections.length && infections[passed] < t) passed++;
      moments[k].add((kernel.infectionRate * (population - passed) * cloud.infectedWeight()) / population);
      if ((k & 15) === 15) yield { done: batch * grid.length + k, total: BATCHES * grid.length, stage: 'Intensities' };
    }
    if (cloud.lostAt >= 0 && (lostAt < 0 || cloud.lostAt < lostAt)) lostAt = cloud.lostAt;
    yield { done: (batch + 1) * grid.length, total: BATCHES * grid.length, stage: 'Intensities' };
  }
  return {
    mean: Float64Array.from(moments, ({ mean }) => mean),
    error: Float64Array.from(moments, ({ standardError }) => standardError),
    lostAt,
  };
}

/**
 * The counterexample: one seed, SIR-EXP, no infection up to t. P(still infected) = e^−(γ+b)t / (e^−(γ+b)t + γ/(γ+b) (1 − e^−(γ+b)t)) with
 * b = β_I (N − 1)/N, below the e^−γt of HawkesN for every t > 0.
 */
export function aloneStillInfected(recoveryRate: number, infectionRate: number, population: number, t: number): number {
  const b = (infectionRate * (population - 1)) / population;
  const both = recoveryRate + b;
  const neither = Math.exp(-both * t);
  return neither / (neither - (recoveryRate / both) * Math.expm1(-both * t));
}
