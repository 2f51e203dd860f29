/**
 * The generalised stochastic SIR (SIR-HawkesN, eqs. 1, 4, 5, 12) by algorithm 1: infections at rate β_I S/N Σ w_i over the infected, each
 * of whom recovers after a time of law f. The rate is constant between infections and recoveries, so the next infection
 * comes where its integral reaches an exponential variate: no point is refused, and recoveries wait in a heap.
 */
import { DataError, invariant } from '../../../core/errors';
import type { Rng } from '../../../core/rng';
import { TimeHeap } from '../../../core/time-heap';
import { checkPeople } from './check-simulation';
import type { Kernel } from '../kernels';
import type { Ending } from './hawkes-run';

export interface SirOptions {
  /** Recovery times follow its S, and β_I = φ(0). */
  readonly kernel: Kernel;
  /** N, an integer. */
  readonly population: number;
  /** Infected at time 0. */
  readonly seeds: number;
  /** Exponent of the marks. */
  readonly beta: number;
  /** Draws the mark of a person; without it everybody weighs 1. */
  readonly marks?: (rng: Rng) => number;
  /** No infection after this time; may be Infinity. */
  readonly horizon: number;
  /** Most infections that are not there at the start; absent: all the others. */
  readonly mostEvents?: number;
  /** What happened before, instead of seeds: the run goes on from its end. */
  readonly observed?: ObservedEpidemic;
}

export interface ObservedEpidemic {
  /** Ascending, length n. */
  readonly infections: Float64Array;
  /** By person; those after `end` are kept as they are. See `recoveries-given-history.ts` where they were not seen. */
  readonly recoveries: Float64Array;
  readonly marks?: Float64Array;
  readonly end: number;
}

export interface SirRun {
  /** Times of infection, ascending, those at the start included. */
  readonly infections: Float64Array;
  /** By person, in the order of infection; Infinity: not recovered by the horizon. */
  readonly recoveries: Float64Array;
  readonly marks?: Float64Array;
  /** extinct: at the last recovery · everybody, cap: at the last infection · horizon. */
  readonly ending: Ending;
}

/** People that room is made for at first. */
const FIRST_ROOM = 32;

/** One run. Throws DataError for what cannot be simulated (`not-integer-n`, `n-too-small`). */
export function simulateSir(options: SirOptions, rng: Rng): SirRun {
  const { kernel, population, beta, horizon, observed } = options;
  const start = observed ? observed.infections.length : options.seeds;
  const issues = checkPeople(population, start);
  if (issues.length > 0) throw new DataError(issues);
  invariant(start >= 1 && horizon >= (observed?.end ?? 0), 'somebody is infected before the horizon');
  const marked = options.marks !== undefined || observed?.marks !== undefined;
  const most = Math.min(population, start + (options.mostEvents ?? Infinity));
  // Many runs end soon: room for everybody is made only where it is needed.
  let room = Math.min(population, Math.max(FIRST_ROOM, start));
  let infections = new Float64Array(room);
  let recoveries = new Float64Array(room);
  let marks = marked ? new Float64Array(room) : undefined;
  let weights = marked ? new Float64Array(room) : undefined;
  const heap = new TimeHeap();
  let weight = 0;
  let count = 0;
  let t = observed?.end ?? 0;
  const infect = (recovery: number, mark: number): void => {
    if (count === room) {
      room = Math.min(population, 2 * room);
      infections = longer(infections, room);
      recoveries = longer(recoveries, room);
      marks &&= longer(marks, room);
      weights &&= longer(weights, room);
    }
    infections[count] = observed && count < start ? observed.infections[count] : t;
    recoveries[count] = recovery;
    const w = weights ? mark ** beta : 1;
    if (marks && weights) {
      marks[count] = mark;
      weights[count] = w;
    }
    if (recovery > t) {
      weight += w;
      heap.push(recovery, count);
    }
    count++;
  };
  for (let i = 0; i < start; i++)
    infect(
      observed ? observed.recoveries[i] : kernel.recovery(rng.uniformPositive()),
      observed ? (observed.marks?.[i] ?? 1) : (options.marks?.(rng) ?? 1),
    );
  const perPair = kernel.infectionRate / population;
  let reason: Ending['reason'] = 'extinct';
  let toGo = rng.exponential();
  for (;;) {
    if (count === most) {
      reason = count === population ? 'everybody' : 'cap';
      break;
    }
    if (heap.length === 0) break;
    const rate = perPair * (population - count) * weight;
    const recovery = heap.times[0];
    const next = rate > 0 ? t + toGo / rate : Infinity;
    if (Math.min(next, recovery) > horizon) {
      reason = 'horizon';
      break;
    }
    if (next <= recovery) {
      t = next;
      infect(t + kernel.recovery(rng.uniformPositive()), options.marks?.(rng) ?? 1);
      toGo = rng.exponential();
    } else {
      toGo -= rate * (recovery - t);
      t = recovery;
      weight = without(heap.pop(), weight, heap, weights);
    }
  }
  if (horizon < Infinity) for (let i = 0; i < count; i++) if (recoveries[i] > horizon) recoveries[i] = Infinity;
  return {
    infections: infections.slice(0, count),
    recoveries: recoveries.slice(0, count),
    ...(marks && { marks: marks.slice(0, count) }),
    ending: { reason, time: reason === 'horizon' ? horizon : t },
  };
}

/** The weight of all infected after one recovers; summed anew after a heavy one, whose rounding would drown the others. */
function without(person: number, weight: number, heap: TimeHeap, weights: Float64Array | undefined): number {
  const own = weights?.[person] ?? 1;
  if (!weights || own < weight / 2) return weight - own;
  let sum = 0;
  for (let k = 0; k < heap.length; k++) sum += weights[heap.items[k]];
  return sum;
}

function longer(old: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const grown = new Float64Array(length);
  grown.set(old);
  return grown;
}
