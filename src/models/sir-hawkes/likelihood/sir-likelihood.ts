/**
 * The likelihood of the generalised stochastic SIR with recoveries observed (SIR-HawkesN, eq. 20; marked infection eq. 12):
 *
 *   LL = Σ_i ln(β_I (N − i)/N W(t_i−)) − β_I/N ∫₀ᵀ (N − C_t) W_t dt + Σ ln f(r_i − t_i) + Σ ln S(T − t_i),
 *
 * with W the sum of the weights of those infectious, C how many were infected, and the last sum over those not recovered by T.
 */
import { invariant } from '../../../core/errors';
import type { KernelId, KernelParameters } from '../kernels';
import { kernelOf } from '../kernels';
import { NeumaierSum } from './neumaier-sum';

/** An epidemic, both kinds of events observed. */
export interface SirHistory {
  /** t_i, ascending, first 0; length n. Seeds are the leading ones at 0. */
  readonly infections: Float64Array;
  /** r_i ≥ t_i; NaN, or later than T: not recovered by T. Length n. */
  readonly recoveries: Float64Array;
  readonly marks?: Float64Array;
  readonly seeds: number;
  /** T, not before the last infection. */
  readonly end: number;
}

/** A recovery law: a kernel without its scale. */
export interface RecoveryLaw {
  readonly kernel: KernelId;
  readonly parameters: Omit<KernelParameters, 'kappa'>;
}

/** What of the infections depends on neither β_I nor N. */
export interface InfectionSums {
  /** n − n₀. */
  readonly events: number;
  /** Σ ln W(t_i−); −∞ where nobody was infectious. */
  readonly logWeights: number;
  /** The first infection when nobody was infectious, its index; −1: none. */
  readonly impossible: number;
  /** ∫ W dt and ∫ C W dt over [0, T]: ∫ (N − C) W = N · the first − the second. */
  readonly weightTime: number;
  readonly infectedWeightTime: number;
}

export interface SirLikelihood {
  readonly total: number;
  readonly infectionLogSum: number;
  readonly infectionCompensator: number;
  readonly recovery: number;
}

/** A history until its last event; `end` earlier censors recoveries, not infections. */
export function sirHistoryOf(
  infections: Float64Array,
  recoveries: Float64Array,
  marks?: Float64Array,
  end = recoveries.reduce((last, r) => (r > last ? r : last), infections[infections.length - 1]),
): SirHistory {
  let seeds = 0;
  while (seeds < infections.length && infections[seeds] === infections[0]) seeds++;
  return { infections, recoveries, seeds, end, ...(marks && { marks }) };
}

/** One pass over infections and recoveries in their order. Somebody who recovers at t_i infects nobody at t_i. O(n log n). */
export function infectionSums(history: SirHistory, beta = 0): InfectionSums {
  const { infections, recoveries, marks, seeds, end } = history;
  const n = infections.length;
  invariant(recoveries.length === n, `expected ${n} recoveries, got ${recoveries.length}`);
  const weight = (i: number): number => (marks ? marks[i] ** beta : 1);
  const leaving = Array.from(infections.keys()).filter((i) => recoveries[i] <= end);
  leaving.sort((a, b) => recoveries[a] - recoveries[b] || a - b);
  const infectious = new NeumaierSum();
  const [logWeights, weightTime, infectedWeightTime] = [new NeumaierSum(), new NeumaierSum(), new NeumaierSum()];
  let [count, now, next, impossible] = [0, 0, 0, -1];
  const pass = (infected: number, until: number): void => {
    // Nobody left is 0, whatever rounding left.
    const w = count > 0 ? infectious.value : 0;
    weightTime.add(w * (until - now));
    infectedWeightTime.add(infected * w * (until - now));
    now = until;
  };
  const recoverUntil = (infected: number, until: number): void => {
    for (; next < leaving.length && leaving[next] < infected && recoveries[leaving[next]] <= until; next++) {
      pass(infected, recoveries[leaving[next]]);
      infectious.add(-weight(leaving[next]));
      if (--count === 0) infectious.clear();
    }
  };
  for (let i = 0; i < n; i++) {
    recoverUntil(i, infections[i]);
    pass(i, infections[i]);
    const w = count > 0 ? infectious.value : 0;
    if (i >= seeds && impossible < 0) {
      if (w > 0) logWeights.add(Math.log(w));
      else impossible = i;
    }
    infectious.add(weight(i));
    count++;
  }
  recoverUntil(n, end);
  pass(n, end);
  return {
    events: n - seeds,
    logWeights: impossible < 0 ? logWeights.value : -Infinity,
    impossible,
    weightTime: weightTime.value,
    infectedWeightTime: infectedWeightTime.value,
  };
}

/** Σ ln((N − i)/N) over infections that are not seeds. */
export function logSusceptibles({ infections, seeds }: SirHistory, population: number): number {
  const sum = new NeumaierSum();
  for (let i = seeds; i < infections.length; i++) sum.add(Math.log((population - i) / population));
  return sum.value;
}

/** The likelihood and its parts. @param beta exponent of the marks */
export function sirLogLikelihood(
  history: SirHistory,
  law: RecoveryLaw,
  infectionRate: number,
  population: number,
  beta = 0,
): SirLikelihood {
  const { events, logWeights, weightTime, infectedWeightTime } = infectionSums(history, beta);
  const infectionLogSum =
    events > 0 ? events * Math.log(infectionRate) + logSusceptibles(history, population) + logWeights : 0;
  const infectionCompensator = infectionRate * (weightTime - infectedWeightTime / population);
  const recovery = recoveryLogLikelihood(history, law);
  return {
    total: infectionLogSum - infectionCompensator + recovery,
    infectionLogSum,
    infectionCompensator,
    recovery,
  };
}

/** How long those who recovered were infectious, and since when the others are. */
export function infectiousTimes({ infections, recoveries, end }: SirHistory): {
  recovered: Float64Array;
  censored: Float64Array;
} {
  const all = Array.from(infections.keys());
  return {
    recovered: Float64Array.from(all.filter((i) => recoveries[i] <= end).map((i) => recoveries[i] - infections[i])),
    censored: Float64Array.from(all.filter((i) => !(recoveries[i] <= end)).map((i) => end - infections[i])),
  };
}

/** Σ ln f over those who recovered + Σ ln S over the others, with ln f = ln h + ln S. */
export function recoveryLogLikelihood(history: SirHistory, law: RecoveryLaw): number {
  const { recovered, censored } = infectiousTimes(history);
  const { hazard } = kernelOf(law.kernel, { kappa: 1, ...law.parameters });
  const sum = new NeumaierSum();
  for (const x of recovered) {
    const logS = logSurvival(law, x);
    if (logS === -Infinity) return -Infinity;
    sum.add(Math.log(hazard(x)) + logS);
  }
  for (const x of censored) sum.add(logSurvival(law, x));
  return Number.isNaN(sum.value) ? -Infinity : sum.value;
}

/** ln S(x), where S alone may be too small for a number. */
export function logSurvival({ kernel, parameters }: RecoveryLaw, x: number): number {
  const { theta = 1, c = 1, q = 1, lambda = 1 } = parameters;
  const logLeft = theta * x < 1 ? Math.log1p(-theta * x) : -Infinity;
  switch (kernel) {
    case 'EXP':
      return -theta * x;
    case 'PL':
      return -(1 + theta) * Math.log1p(x / c);
    case 'GAUSS':
      return (-theta * x * x) / 2;
    case 'LIN':
      return logLeft;
    case 'QUAD':
      return 2 * logLeft;
    case 'QEXP':
      if (Math.abs(q - 1) < 1e-9) return -lambda * x;
      return 1 + (q - 1) * lambda * x > 0 ? -Math.log1p((q - 1) * lambda * x) / (q - 1) : -Infinity;
  }
}
