/**
 * HawkesN and Hawkes processes, from seeds or from what was observed of a cascade (SIR-HawkesN, eqs. 2, 3 and 11).
 *
 * Not by Ogata's thinning (see `hawkes-thinning.ts`), whose every candidate costs a sum over all earlier events, but as a cluster
 * process. Event j, of weight w_j, has a Poisson process of candidate offspring of rate w_j φ(t − t_j). Candidates are met in the order
 * of their times, and one at time t becomes an event with probability (N − N_t−)/N, whatever else happened.
 *
 * Why this is exact: given the past, candidates of all events together come at rate Σ_j w_j φ(t − t_j), since independent Poisson
 * processes add up and each event's process begins only with it. Keeping a point of such a process with a probability that depends on the past
 * alone multiplies its rate by that probability (thinning by a predictable process), and (N − N_t−)/N Σ_j w_j φ(t − t_j) is the
 * intensity of HawkesN. A refused candidate leaves no trace in the past that counts. N = Infinity refuses none: Hawkes.
 *
 * Each event holds but its next candidate, in a heap: the k-th comes when w Φ has grown by k exponential variates. So a run costs
 * O(log n) per candidate, a horizon or an infinite n* makes no difference, and one huge mark does no harm. Of an observed history only the
 * events that have candidates at all are touched: their number is Poisson with a mean that is known beforehand. The exponential kernel
 * needs none of this: its next time follows from one state.
 */
import { DataError, invariant } from '../../core/errors';
import type { Rng } from '../../core/rng';
import { TimeHeap } from '../jump-sde/time-heap';
import { checkSimulation } from './check-simulation';
import type { Ending, HawkesOptions, HawkesRun } from './hawkes-run';
import { weightsOf } from './marked-branching';
import { offspringLags, type OffspringLags } from './offspring-lag';

export type { Ending, HawkesOptions, HawkesRun } from './hawkes-run';

/** One run. Throws DataError for what cannot be simulated (`explosive-without-cap`, `n-too-small`). */
export function simulateHawkes(options: HawkesOptions, rng: Rng): HawkesRun {
  const { times, marks, ending } = new HawkesContinuation(options).run(rng);
  return { times: times.slice(), ...(marks && { marks: marks.slice() }), ending };
}

/** A candidate of the history, whose parent does not matter any more. */
const LOOSE = -1;

/** Many runs from one history: what depends on the history alone is computed once, and buffers are used again. */
export class HawkesContinuation {
  private readonly lags: OffspringLags;
  private readonly weights: Float64Array | undefined;
  /** Candidates expected from the first j + 1 events of the history, within the horizon. */
  private readonly mass: Float64Array;
  /** EXP: Σ w_j e^−θ(T − t_j), otherwise NaN. */
  private readonly excitation: number;
  private readonly rate: number;
  private readonly heap = new TimeHeap();
  private times = new Float64Array(64);
  private weightOf = new Float64Array(64);
  private marks: Float64Array | undefined;
  private count = 0;

  constructor(private readonly options: HawkesOptions) {
    const issues = checkSimulation(options);
    if (issues.length > 0) throw new DataError(issues);
    const { kernel, history, horizon, beta } = options;
    const { times, end } = history;
    invariant(horizon >= end, 'the horizon is not before the end of the history');
    this.lags = offspringLags(kernel);
    this.weights = weightsOf(history.marks, beta);
    if (options.marks) this.marks = new Float64Array(64);
    const { theta = 1, lambda = 1, q = 1 } = kernel.parameters;
    const exponential = kernel.id === 'EXP' || (kernel.id === 'QEXP' && Math.abs(q - 1) < 1e-9);
    this.rate = exponential ? (kernel.id === 'EXP' ? theta : lambda) : NaN;
    this.mass = new Float64Array(exponential ? 0 : times.length);
    let sum = 0;
    for (let j = 0; j < times.length; j++) {
      const weight = this.weights?.[j] ?? 1;
      if (exponential) sum += weight * Math.exp(-this.rate * (end - times[j]));
      // Weight 0 counts as nothing even where the integral is infinite.
      else if (weight > 0) sum += weight * this.lags.between(end - times[j], horizon - times[j]);
      if (!exponential) this.mass[j] = sum;
    }
    this.excitation = exponential ? sum : NaN;
  }

  /** The next run. Arrays given back are views of buffers that the next run fills again. */
  run(rng: Rng): HawkesRun & { readonly count: number } {
    this.count = 0;
    const reason = this.rate > 0 ? this.exponentialRun(rng) : this.clusterRun(rng);
    const { count, options, marks } = this;
    const { history, horizon } = options;
    const last = count > 0 ? this.times[count - 1] : history.times[history.times.length - 1];
    return {
      count,
      times: this.times.subarray(0, count),
      ...(marks && { marks: marks.subarray(0, count) }),
      ending: { reason, time: reason === 'horizon' ? horizon : last },
    };
  }

  /** Between events the intensity decays by itself, so that the next time is an inversion. */
  private exponentialRun(rng: Rng): Ending['reason'] {
    const { kernel, population, history, horizon, mostEvents } = this.options;
    const offspring = kernel.branchingFactor;
    const before = history.times.length;
    let excitation = this.excitation;
    for (let t = history.end; ;) {
      const free = population === Infinity ? 1 : (population - before - this.count) / population;
      if (free <= 0) return 'everybody';
      if (this.count >= mostEvents) return 'cap';
      // The part of all offspring still to come that passes before the next event.
      const passed = rng.exponential() / (free * offspring * excitation);
      if (!(passed < 1)) return horizon === Infinity ? 'extinct' : 'horizon';
      t -= Math.log1p(-passed) / this.rate;
      if (t > horizon) return 'horizon';
      excitation = excitation * (1 - passed) + this.append(t, rng);
    }
  }

  private clusterRun(rng: Rng): Ending['reason'] {
    const { population, history, horizon, mostEvents } = this.options;
    const before = history.times.length;
    const { heap } = this;
    heap.length = 0;
    this.beginFromHistory(rng);
    for (;;) {
      const left = population - before - this.count;
      if (left <= 0) return 'everybody';
      if (this.count >= mostEvents) return 'cap';
      if (heap.length === 0) return horizon === Infinity ? 'extinct' : 'horizon';
      const t = heap.times[0];
      const parent = heap.pop();
      if (parent !== LOOSE) this.pushNext(parent, t, rng);
      if (population !== Infinity && rng.uniform() * population >= left) continue;
      const weight = this.append(t, rng);
      this.weightOf[this.count - 1] = weight;
      this.pushNext(before + this.count - 1, t, rng);
    }
  }

  /** Candidates of the history: all together where they are few, else the next one of each event. */
  private beginFromHistory(rng: Rng): void {
    const { times, end } = this.options.history;
    const { mass } = this;
    const n = times.length;
    const total = mass[n - 1];
    if (!(total < n)) {
      for (let j = 0; j < n; j++) this.pushNext(j, end, rng);
      return;
    }
    for (let at = rng.exponential(); at < total; at += rng.exponential()) {
      let low = 0;
      for (let high = n - 1; low < high;) {
        const middle = (low + high) >> 1;
        if (mass[middle] > at) high = middle;
        else low = middle + 1;
      }
      const age = end - times[low];
      const own = (at - (low > 0 ? mass[low - 1] : 0)) / (this.weights?.[low] ?? 1);
      this.heap.push(Math.min(this.options.horizon, times[low] + this.lags.after(age, own)), LOOSE);
    }
  }

  /** The first candidate of an event after time t, if there is one within the horizon. */
  private pushNext(event: number, t: number, rng: Rng): void {
    const { history, horizon } = this.options;
    const before = history.times.length;
    const weight = event < before ? (this.weights?.[event] ?? 1) : this.weightOf[event - before];
    if (!(weight > 0)) return;
    const own = event < before ? history.times[event] : this.times[event - before];
    const next = own + this.lags.after(t - own, rng.exponential() / weight);
    if (next < Infinity && next <= horizon) this.heap.push(Math.max(t, next), event);
  }

  /** @returns the weight of the new event */
  private append(t: number, rng: Rng): number {
    const k = this.count++;
    if (k === this.times.length) this.grow();
    this.times[k] = t;
    if (!this.options.marks || !this.marks) return 1;
    const mark = this.options.marks(rng);
    this.marks[k] = mark;
    return mark ** this.options.beta;
  }

  private grow(): void {
    const twice = (old: Float64Array): Float64Array<ArrayBuffer> => {
      const grown = new Float64Array(2 * old.length);
      grown.set(old);
      return grown;
    };
    this.times = twice(this.times);
    this.weightOf = twice(this.weightOf);
    if (this.marks) this.marks = twice(this.marks);
  }
}
