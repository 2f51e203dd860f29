/**
 * Maximum likelihood for an SIR epidemic whose recoveries are observed too: what a fit of HawkesN, which sees infections alone, is
 * to be compared with (SIR-HawkesN, fig. 2). Infections and recoveries separate, so that each part has its own search in one number.
 */
import { DataError } from '../../../core/errors';
import type { KernelId } from '../kernels';
import { maximiseOnInterval } from './line-search';
import {
  infectionSums,
  infectiousTimes,
  logSusceptibles,
  recoveryLogLikelihood,
  type InfectionSums,
  type RecoveryLaw,
  type SirHistory,
} from './sir-likelihood';

export interface InfectionEstimate {
  /** β_I = (n − n₀)/(1/N ∫ (N − C) W dt). */
  readonly infectionRate: number;
  /** Standard error of β_I with N known: β_I/√(n − n₀). */
  readonly infectionRateError: number;
  readonly population: number;
  /** N was searched for and ended at n, or at its upper limit. */
  readonly populationOnBound: boolean;
  readonly logLikelihood: number;
}

export interface RecoveryEstimate extends RecoveryLaw {
  readonly logLikelihood: number;
  /** Standard error of γ = θ of EXP: γ/√(number of recoveries); NaN for the other kernels. */
  readonly rateError: number;
  /** How many recovered, and how many had not by T. */
  readonly recovered: number;
  readonly censored: number;
  /** The best law is at the edge of its family. */
  readonly onBound: boolean;
}

/** Largest N that is searched. */
const LARGEST_POPULATION = 1e7;

/** β_I in closed form, with N given or searched for. @param beta exponent of the marks */
export const estimateInfection = (history: SirHistory, population?: number, beta = 0): InfectionEstimate =>
  estimateInfections([history], population, beta);

/** The same from several epidemics with one β_I and one N. */
export function estimateInfections(histories: readonly SirHistory[], population?: number, beta = 0): InfectionEstimate {
  const sums = histories.map((history) => infectionSums(history, beta));
  const total = (of: (one: InfectionSums) => number): number => sums.reduce((sum, one) => sum + of(one), 0);
  const n = histories.reduce((most, { infections }) => Math.max(most, infections.length), 0);
  const events = total((one) => one.events);
  const logWeights = total((one) => one.logWeights);
  const weightTime = total((one) => one.weightTime);
  const infectedWeightTime = total((one) => one.infectedWeightTime);
  if (events === 0) throw tooFew('infections after the first', 0);
  const load = (N: number): number => weightTime - infectedWeightTime / N;
  const susceptibles = (N: number): number => histories.reduce((sum, history) => sum + logSusceptibles(history, N), 0);
  const profile = (N: number): number =>
    N >= n ? susceptibles(N) + logWeights + events * (Math.log(events / load(N)) - 1) : -Infinity;
  // On a logarithmic scale of N − n + 1.
  const top = Math.log(LARGEST_POPULATION - n + 1);
  const found = population === undefined ? maximiseOnInterval((x) => profile(n - 1 + Math.exp(x)), 0, top) : undefined;
  const N = found ? n - 1 + Math.exp(found.at) : population!;
  const infectionRate = events / load(N);
  return {
    infectionRate,
    infectionRateError: infectionRate / Math.sqrt(events),
    population: N,
    populationOnBound: found !== undefined && (found.at < 1e-6 || found.at > top - 1e-6),
    logLikelihood: profile(N),
  };
}

/** The recovery law of this kernel under which what was seen of recoveries is likeliest; those not recovered count as censored. */
export const estimateRecovery = (history: SirHistory, kernel: KernelId): RecoveryEstimate =>
  estimateRecoveries([history], kernel);

/** The same from several epidemics. @param kept of PL c, of QEXP λ may be kept instead of searched for */
export function estimateRecoveries(
  histories: readonly SirHistory[],
  kernel: KernelId,
  kept: { readonly c?: number; readonly lambda?: number } = {},
): RecoveryEstimate {
  const times = histories.map(infectiousTimes);
  const recovered = Float64Array.from(times.flatMap((one) => Array.from(one.recovered)));
  const censored = Float64Array.from(times.flatMap((one) => Array.from(one.censored)));
  const all = Float64Array.from([...recovered, ...censored]);
  if (recovered.length === 0 || largest(all) === 0) throw tooFew('recoveries that took some time', 0);
  const likelihood = (parameters: RecoveryLaw['parameters']): number =>
    histories.reduce((sum, history) => sum + recoveryLogLikelihood(history, { kernel, parameters }), 0);
  const { onBound, ...parameters } =
    keptSearch(kernel, recovered, all, kept, likelihood) ?? SEARCHES[kernel](recovered, censored, all);
  return {
    kernel,
    parameters,
    logLikelihood: likelihood(parameters),
    rateError: kernel === 'EXP' ? parameters.theta! / Math.sqrt(recovered.length) : NaN,
    recovered: recovered.length,
    censored: censored.length,
    onBound,
  };
}

/** With c or λ kept there is one number left: 1 + θ = R/Σ ln(1 + x/c), and q by search. Undefined where nothing is kept. */
function keptSearch(
  kernel: KernelId,
  recovered: Float64Array,
  all: Float64Array,
  { c, lambda }: { readonly c?: number; readonly lambda?: number },
  likelihood: (parameters: RecoveryLaw['parameters']) => number,
): Found | undefined {
  if (kernel === 'PL' && c !== undefined) {
    const power = recovered.length / sum(all, (x) => Math.log1p(x / c));
    return { theta: Math.max(1e-9, power - 1), c, onBound: power <= 1 + 1e-9 };
  }
  if (kernel !== 'QEXP' || lambda === undefined) return undefined;
  // Below q = 1 recoveries end at 1/((1 − q) λ): what takes longer sets a lower limit.
  const least = Math.max(1e-3, 1 - (1 - 1e-9) / (lambda * largest(all)));
  const { at } = maximiseOnInterval((q) => likelihood({ q, lambda }), least, 5);
  return { q: at, lambda, onBound: at - least < 1e-6 || at > 5 - 1e-6 };
}

interface Found {
  theta?: number;
  c?: number;
  q?: number;
  lambda?: number;
  onBound: boolean;
}
type Search = (recovered: Float64Array, censored: Float64Array, all: Float64Array) => Found;

const sum = (values: Float64Array, f: (x: number) => number): number => values.reduce((s, x) => s + f(x), 0);
const largest = (values: Float64Array): number => values.reduce((m, x) => Math.max(m, x), 0);

const SEARCHES: Readonly<Record<KernelId, Search>> = {
  EXP: (recovered, _censored, all) => ({ theta: recovered.length / sum(all, (x) => x), onBound: false }),
  GAUSS: (recovered, _censored, all) => ({ theta: (2 * recovered.length) / sum(all, (x) => x * x), onBound: false }),
  // Uniform recovery times: without censoring the slowest one says where they end.
  LIN: (recovered, censored, all) =>
    risingUntilSteep(all, (theta) => recovered.length / theta - sum(censored, (s) => s / (1 - theta * s))),
  QUAD: (recovered, censored, all) =>
    risingUntilSteep(
      all,
      (theta) =>
        recovered.length / theta -
        sum(recovered, (x) => x / (1 - theta * x)) -
        sum(censored, (s) => (2 * s) / (1 - theta * s)),
    ),
  PL(recovered, _censored, all) {
    const { b, g, onBound } = bestBend(recovered, all, false);
    return { theta: g - 1, c: 1 / b, onBound };
  },
  QEXP(recovered, _censored, all) {
    const { b, g, onBound } = bestBend(recovered, all, true);
    if (b === 0) return { q: 1, lambda: recovered.length / sum(all, (x) => x), onBound };
    return { q: 1 + 1 / g, lambda: b * g, onBound };
  },
};

/** Where a derivative that falls over (0, 1/largest) is 0, by bisection; the end of that interval where it stays positive. */
function risingUntilSteep(all: Float64Array, slope: (theta: number) => number): Found {
  const end = (1 - 1e-12) / largest(all);
  let [low, high] = [0, end];
  if (slope(high) > 0) return { theta: high, onBound: true };
  for (let k = 0; k < 100; k++) {
    const middle = (low + high) / 2;
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
  return { theta: (low + high) / 2, onBound: false };
}

/**
 * PL and QEXP are S = (1 + bx)^−g, h = bg/(1 + bx); for a given b the best g is R/Σ ln(1 + bx), so that only b is searched:
 * b = 1/c = (q − 1)λ above 0, g = 1 + θ = 1/(q − 1) above 1; for q below 1 both are negative, g below −1; b = 0 is the exponential.
 */
function bestBend(
  recovered: Float64Array,
  all: Float64Array,
  bothSigns: boolean,
): { b: number; g: number; onBound: boolean } {
  const R = recovered.length;
  const slowest = largest(all);
  const edge = 1 + 1e-9;
  const power = (b: number): number => {
    const free = R / sum(all, (x) => Math.log1p(b * x));
    return b > 0 ? Math.max(edge, free) : Math.min(-edge, free);
  };
  const value = (b: number): number => {
    const g = power(b);
    return R * Math.log(b * g) - sum(recovered, (x) => Math.log1p(b * x)) - g * sum(all, (x) => Math.log1p(b * x));
  };
  const [from, to] = [Math.log(1e-5 / slowest), Math.log(1e8 / slowest)];
  const up = maximiseOnInterval((y) => value(Math.exp(y)), from, to, 120);
  let best = { b: Math.exp(up.at), value: up.value, edge: up.at - from < 1e-6 || to - up.at < 1e-6 };
  if (bothSigns) {
    // b = −share/slowest, the share between 1e-5 and 1, with room towards both.
    const share = (y: number): number => 1 / (1 + Math.exp(-y));
    const down = maximiseOnInterval((y) => value(-share(y) / slowest), -11.5, 25, 120);
    if (down.value > best.value)
      best = { b: -share(down.at) / slowest, value: down.value, edge: down.at < -11.49 || down.at > 24.99 };
    const rate = R / sum(all, (x) => x);
    if (R * Math.log(rate) - R >= best.value - 1e-9) return { b: 0, g: NaN, onBound: false };
  }
  const g = power(best.b);
  return { b: best.b, g, onBound: best.edge || Math.abs(g) === edge };
}

function tooFew(what: string, found: number): DataError {
  return new DataError([
    {
      code: 'too-few-events',
      severity: 'stopped',
      message: `There are no ${what}, so nothing can be estimated from them.`,
      where: { path: 'times' },
      found: `${found} ${what}`,
      expected: 'at least 1',
      hint: 'Observe longer, or choose a larger epidemic.',
    },
  ]);
}
