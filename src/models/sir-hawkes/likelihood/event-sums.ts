/**
 * What the likelihood needs of the past at every event, for kernels φ = β_I · S with S(0) = 1:
 *
 *   A_i = Σ_{j<i} w_j S(t_i − t_j),      U_i = Σ_{j<i} w_j I(t_i − t_j)   with I(x) = ∫₀ˣ S,      w_j = m_j^β,
 *
 * with their derivatives. How they are summed differs from kernel to kernel; what is made of them does not.
 */
import { coordinatesOf, type History, type Model } from '../history';
import type { Shape } from './likelihood';

/** Below this, digits of a sum are lost, since parts of it were too small for a number: it is summed by logarithms instead. */
export const TINY = 1e-280;

/** One way to sum; `logA`, `slopes`, `u`, `uBy` are those of the last index asked for. */
export abstract class EventSums {
  /** ln A_i; −∞ where no earlier event can have caused this one. */
  logA = -Infinity;
  /** ∂ ln A_i/∂s by the kernel's own coordinates, then by β where marks weigh. */
  readonly slopes: Float64Array;
  /** U_i and ∂U_i/∂s, in the same order. */
  u = 0;
  readonly uBy: Float64Array;

  protected readonly times: Float64Array;
  protected readonly n: number;
  protected readonly end: number;
  /** Weights w and w ln m, length n; the second is empty where marks do not weigh. */
  protected readonly w: Float64Array;
  protected readonly v: Float64Array;
  /** Where β stands in `slopes`. */
  protected readonly betaAt: number;
  protected readonly marked: boolean;
  protected gradient = false;
  private readonly logMarks: Float64Array;

  constructor({ times, marks, end }: History, model: Model) {
    this.times = times;
    this.n = times.length;
    this.end = end;
    this.marked = model.marked;
    const coordinates = coordinatesOf(model).length;
    this.betaAt = coordinates - (model.finite ? 1 : 0) - (model.marked ? 1 : 0);
    this.slopes = new Float64Array(this.betaAt + (model.marked ? 1 : 0));
    this.uBy = new Float64Array(this.slopes.length);
    this.w = new Float64Array(this.n).fill(1);
    this.logMarks = new Float64Array(model.marked ? this.n : 0);
    this.v = new Float64Array(this.logMarks.length);
    if (marks) for (let j = 0; j < this.logMarks.length; j++) this.logMarks[j] = Math.log(marks[j]);
  }

  /** Starts anew for this shape; `advance` follows with 1, 2, … n. */
  begin(shape: Shape, gradient: boolean): void {
    this.gradient = gradient;
    this.logA = -Infinity;
    this.u = 0;
    this.slopes.fill(0);
    this.uBy.fill(0);
    if (this.marked) this.weigh(shape.beta);
    this.start(shape);
  }

  protected abstract start(shape: Shape): void;

  /**
   * Goes on to event i, which comes after event i − 1; i = n is the end of the observation, where only U is wanted.
   * @param integral whether U is wanted here
   */
  abstract advance(i: number, integral: boolean): void;

  /** When event i was, or the end of the observation. */
  protected timeOf(i: number): number {
    return i < this.n ? this.times[i] : this.end;
  }

  /** U where all of every kernel has passed: the sum of the weights, times I(∞) and its derivatives. */
  protected everything(whole: number, by: readonly number[]): void {
    let total = 0;
    for (let j = 0; j < this.n; j++) total += this.w[j];
    this.u = total * whole;
    for (let k = 0; k < this.betaAt; k++) this.uBy[k] = total * by[k];
    if (!this.marked) return;
    total = 0;
    for (let j = 0; j < this.n; j++) total += this.v[j];
    this.uBy[this.betaAt] = total * whole;
  }

  /** `logA` and `slopes` by logarithms, for sums that are too small for a number. O(i). */
  protected sumLogs(i: number, logS: (lag: number) => number, logSBy: readonly ((lag: number) => number)[]): void {
    const t = this.times[i];
    let largest = -Infinity;
    for (let j = 0; j < i; j++) {
      const one = Math.log(this.w[j]) + logS(t - this.times[j]);
      if (one > largest) largest = one;
    }
    this.logA = largest;
    this.slopes.fill(0);
    if (largest === -Infinity) return;
    let sum = 0;
    for (let j = 0; j < i; j++) {
      const share = this.w[j] > 0 ? this.w[j] * Math.exp(logS(t - this.times[j]) - largest) : 0;
      if (share === 0) continue;
      sum += share;
      if (!this.gradient) continue;
      for (let k = 0; k < this.betaAt; k++) this.slopes[k] += share * logSBy[k](t - this.times[j]);
      if (this.marked) this.slopes[this.betaAt] += (share / this.w[j]) * this.v[j];
    }
    for (let k = 0; k < this.slopes.length; k++) this.slopes[k] /= sum;
    this.logA += Math.log(sum);
  }

  /** w = m^β with 0⁰ = 1, and w ln m with 0 for marks of 0. */
  private weigh(beta: number): void {
    for (let j = 0; j < this.n; j++) {
      const log = this.logMarks[j];
      this.w[j] = beta === 0 ? 1 : Math.exp(beta * log);
      this.v[j] = log === -Infinity ? 0 : this.w[j] * log;
    }
  }
}
