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
 * Each event holds but its next candidate, in a heap: the k-th comes when w Φ has grown by k exponential variates. N − N_t only falls, so
 * a candidate looked for when f people are left is looked for at f/N of the rate, and kept with the rest of the probability, (N − N_t−)/f. A
 * run costs O(log n) per candidate; a horizon or an infinite n* makes no difference, and one huge mark does no harm. Of an observed history
 * only the events that have candidates at all are touched: their number is Poisson with a mean that is known beforehand. The
 * exponential kernel needs none of this: its next time follows from one state.
 */
import { DataError, invariant } from '../../../core/errors';
import type { Rng } from '../../../core/rng';
import { TimeHeap } from '../../../core/time-heap';
import { Variates } from '../../../core/variates';
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
  /** Events of the history, n. */
  private readonly before: number;
  /** Candidates expected from the first j + 1 events of the history, within the horizon. */
  private readonly mass: Float64Array;
  /** Where the events of the history stand at its end, see `OffspringLags`. */
  private readonly placeAtEnd: Float64Array;
  /** EXP: Σ w_j e^−θ(T − t_j), otherwise NaN. */
  private readonly excitation: number;
  /** EXP: θ, otherwise NaN. */
  private readonly rate: number;
  private readonly heap = new TimeHeap();
  private readonly variates = new Variates();
  // By event, those of the history first: when, how heavy, where its candidates have come to, and how many people were left then.
  private times: Float64Array<ArrayBuffer>;
  private weights: Float64Array<ArrayBuffer>;
  private places: Float64Array<ArrayBuffer>;
  private leftThen: Float64Array<ArrayBuffer>;
  /** Of new events. */
  private marks: Float64Array<ArrayBuffer> | undefined;
  /** New events so far. */
  private count = 0;

  constructor(private readonly options: HawkesOptions) {
    const issues = checkSimulation(options);
    if (issues.length > 0) throw new DataError(issues);
    const { kernel, history, horizon, beta } = options;
    const { end } = history;
    invariant(horizon >= end, 'the horizon is not before the end of the history');
    const n = (this.before = history.times.length);
    this.lags = offspringLags(kernel);
    const room = (): Float64Array<ArrayBuffer> => new Float64Array(n + 64);
    [this.times, this.weights, this.places, this.leftThen] = [room(), room().fill(1), room(), room()];
    this.times.set(history.times);
    const weights = weightsOf(history.marks, beta);
    if (weights) this.weights.set(weights);
    if (options.marks) this.marks = new Float64Array(64);
    const { theta = 1, lambda = 1, q = 1 } = kernel.parameters;
    const exponential = kernel.id === 'EXP' || (kernel.id === 'QEXP' && Math.abs(q - 1) < 1e-9);
    this.rate = exponential ? (kernel.id === 'EXP' ? theta : lambda) : NaN;
    this.mass = new Float64Array(n);
    this.placeAtEnd = new Float64Array(n);
    let excitation = 0;
    let mass = 0;
    for (let j = 0; j < n; j++) {
      const age = end - this.times[j];
      const weight = this.weights[j];
      if (exponential) excitation += weight * Math.exp(-this.rate * age);
      // Weight 0 counts as nothing even where the integral is infinite.
      else if (weight > 0) mass += weight * this.lags.between(age, horizon - this.times[j]);
      this.mass[j] = mass;
      this.placeAtEnd[j] = this.lags.placeOf(age);
    }
    this.excitation = exponential ? excitation : NaN;
  }

  /** The next run. Arrays given back are views of buffers that the next run fills again. Random numbers are fetched ahead. */
  run(rng: Rng): HawkesRun & { readonly count: number } {
    this.count = 0;
    this.variates.begin(rng);
    const reason = this.rate > 0 ? this.exponentialRun(rng) : this.clusterRun(rng);
    const { before, count, marks } = this;
    return {
      count,
      times: this.times.subarray(before, before + count),
      ...(marks && { marks: marks.subarray(0, count) }),
      ending: { reason, time: reason === 'horizon' ? this.options.horizon : this.times[before + count - 1] },
    };
  }

  /** N − N_t; 1 for the plain Hawkes process, whose factor never changes. */
  private left(): number {
    const { population } = this.options;
    return population === Infinity ? 1 : population - this.before - this.count;
  }

  /** Between events the intensity decays by itself, so that the next time is an inversion. */
  private exponentialRun(rng: Rng): Ending['reason'] {
    const { kernel, history, horizon, mostEvents } = this.options;
    const whole = this.options.population === Infinity ? 1 : this.options.population;
    let excitation = this.excitation;
    for (let t = history.end; ;) {
      const left = this.left();
      if (left <= 0) return 'everybody';
      if (this.count >= mostEvents) return 'cap';
      // The part of all offspring still to come that passes before the next event.
      const passed = this.variates.exponential() / ((left / whole) * kernel.branchingFactor * excitation);
      if (!(passed < 1)) return horizon === Infinity ? 'extinct' : 'horizon';
      t -= Math.log1p(-passed) / this.rate;
      if (t > horizon) return 'horizon';
      excitation = excitation * (1 - passed) + this.append(t, rng);
    }
  }

  private clusterRun(rng: Rng): Ending['reason'] {
    const { horizon, mostEvents } = this.options;
    const { heap } = this;
    heap.length = 0;
    const atFirst = this.left();
    if (atFirst > 0) this.beginFromHistory();
    for (;;) {
      const left = this.left();
      if (left <= 0) return 'everybody';
      if (this.count >= mostEvents) return 'cap';
      if (heap.length === 0) return horizon === Infinity ? 'extinct' : 'horizon';
      const t = heap.times[0];
      const parent = heap.items[0];
      const then = parent === LOOSE ? atFirst : this.leftThen[parent];
      const kept = left === then || this.variates.uniform() * then < left;
      if (kept) this.append(t, rng);
      const next = parent === LOOSE ? Infinity : this.nextOf(parent, t);
      if (next < Infinity) replaceFirst(heap, next, parent);
      else heap.pop();
      if (kept) this.begin(this.before + this.count - 1, this.lags.placeOf(0), t);
    }
  }

  /** Candidates of the history: all together where they are few, else the next one of each event. */
  private beginFromHistory(): void {
    const { mass, before, lags, variates, weights, times } = this;
    const { population, horizon, history } = this.options;
    const share = population === Infinity ? 1 : this.left() / population;
    const total = mass[before - 1];
    if (!(total * share < before)) {
      for (let j = 0; j < before; j++) this.begin(j, this.placeAtEnd[j], history.end);
      return;
    }
    for (let at = variates.exponential() / share; at < total; at += variates.exponential() / share) {
      let low = 0;
      for (let high = before - 1; low < high;) {
        const middle = (low + high) >> 1;
        if (mass[middle] > at) high = middle;
        else low = middle + 1;
      }
      const own = (at - (low > 0 ? mass[low - 1] : 0)) / weights[low];
      const lag = lags.lagOf(lags.moved(this.placeAtEnd[low], own));
      this.heap.push(Math.max(history.end, Math.min(horizon, times[low] + lag)), LOOSE);
    }
  }

  private begin(event: number, place: number, t: number): void {
    this.places[event] = place;
    const next = this.nextOf(event, t);
    if (next < Infinity) this.heap.push(next, event);
  }

  /** The next candidate of an event after time t; Infinity where there is none within the horizon. */
  private nextOf(event: number, t: number): number {
    const weight = this.weights[event];
    if (!(weight > 0)) return Infinity;
    const { population, horizon } = this.options;
    const left = (this.leftThen[event] = this.left());
    const rate = population === Infinity ? weight : (weight * left) / population;
    const place = (this.places[event] = this.lags.moved(this.places[event], this.variates.exponential() / rate));
    const next = this.times[event] + this.lags.lagOf(place);
    return next <= horizon ? Math.max(t, next) : Infinity;
  }

  /** @returns the weight of the new event */
  private append(t: number, rng: Rng): number {
    const event = this.before + this.count++;
    if (event === this.times.length) this.grow();
    this.times[event] = t;
    let weight = 1;
    if (this.options.marks && this.marks) {
      const mark = this.options.marks(rng);
      if (this.count > this.marks.length) this.marks = twice(this.marks);
      this.marks[this.count - 1] = mark;
      weight = mark ** this.options.beta;
    }
    this.weights[event] = weight;
    return weight;
  }

  private grow(): void {
    this.times = twice(this.times);
    this.weights = twice(this.weights);
    this.places = twice(this.places);
    this.leftThen = twice(this.leftThen);
  }
}

function twice(old: Float64Array): Float64Array<ArrayBuffer> {
  const grown = new Float64Array(2 * old.length);
  grown.set(old);
  return grown;
}

/** Puts a later time in the place of the first one: one way down instead of two ways. */
function replaceFirst({ times, items, length }: TimeHeap, time: number, item: number): void {
  let k = 0;
  for (;;) {
    let child = 2 * k + 1;
    if (child >= length) break;
    if (child + 1 < length && times[child + 1] < times[child]) child++;
    if (time <= times[child]) break;
    times[k] = times[child];
    items[k] = items[child];
    k = child;
  }
  times[k] = time;
  items[k] = item;
}
