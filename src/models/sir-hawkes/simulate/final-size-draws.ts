/**
 * Final sizes alone, without times: Sellke's construction (1983). Each person has an exponential threshold and is infected when
 * the pressure of all who ever were infected, Σ A_i/N, passes it, whatever the order; A is β_I times the recovery time (SIR) or n* (HawkesN,
 * times the weight in both). In the order of their thresholds the gaps are exponential, with mean N/(N − infected) in units of A. O(size).
 */
import { DataError } from '../../../core/errors';
import type { Rng } from '../../../core/rng';
import { checkPeople, checkSimulation } from './check-simulation';
import { weightsOf } from './marked-branching';
import { offspringLags } from './offspring-lag';
import type { HawkesOptions } from './hawkes-run';
import type { Kernel } from '../kernels';
import type { SirOptions } from './simulate-sir';

/** Final sizes (everybody ever infected, seeds included) of `runs` epidemics from seeds; no horizon. */
export function sirSizes(options: Omit<SirOptions, 'horizon' | 'observed'>, runs: number, rng: Rng): Float64Array {
  const { kernel, population, seeds, beta, marks } = options;
  const issues = checkPeople(population, seeds);
  if (issues.length > 0) throw new DataError(issues);
  const pressure = (): number =>
    kernel.infectionRate * kernel.recovery(rng.uniformPositive()) * (marks ? marks(rng) ** beta : 1);
  return new Float64Array(runs).map(() => {
    let first = 0;
    for (let i = 0; i < seeds; i++) first += pressure();
    return sizeFrom(seeds, population, Infinity, first, pressure, rng);
  });
}

/** An epidemic under way, of which it is known who is still infected and for how long. Nobody has a mark. */
export interface EpidemicUnderWay {
  readonly kernel: Kernel;
  /** N, whole. */
  readonly population: number;
  /** Infected so far. */
  readonly infected: number;
  /** Σ of the times for which those infected will still be so. */
  readonly timeLeft: number;
  /** A run that infects so many more is cut off. */
  readonly mostMore: number;
}

/** Final size, those infected so far included, of one run that goes on: thresholds have no memory. */
export function sirSizeFrom({ kernel, population, infected, timeLeft, mostMore }: EpidemicUnderWay, rng: Rng): number {
  const pressure = (): number => kernel.infectionRate * kernel.recovery(rng.uniformPositive());
  return sizeFrom(infected, population, mostMore, kernel.infectionRate * timeLeft, pressure, rng);
}

/** Final sizes, the history included, of `runs` Hawkes or HawkesN processes that go on from a history; the horizon does not count. */
export function hawkesSizes(options: Omit<HawkesOptions, 'horizon'>, runs: number, rng: Rng): Float64Array {
  const { kernel, population, beta, marks, history, mostEvents } = options;
  const issues = checkSimulation({ ...options, horizon: Infinity });
  if (issues.length > 0) throw new DataError(issues);
  const { between } = offspringLags(kernel);
  const weights = weightsOf(history.marks, beta);
  const { times, end } = history;
  let first = 0;
  for (let j = 0; j < times.length; j++) {
    const weight = weights?.[j] ?? 1;
    if (weight > 0) first += weight * between(end - times[j], Infinity);
  }
  const pressure = (): number => kernel.branchingFactor * (marks ? marks(rng) ** beta : 1);
  return new Float64Array(runs).map(() => sizeFrom(times.length, population, mostEvents, first, pressure, rng));
}

function sizeFrom(
  start: number,
  population: number,
  mostMore: number,
  first: number,
  pressure: () => number,
  rng: Rng,
): number {
  let size = start;
  let left = first;
  while (size < population && size - start < mostMore) {
    left -= population === Infinity ? rng.exponential() : rng.exponential() * (population / (population - size));
    if (!(left > 0)) break;
    left += pressure();
    size++;
  }
  return size;
}
