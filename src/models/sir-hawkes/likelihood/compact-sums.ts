/**
 * LIN and QUAD in one pass: on the window of events that are not yet 1/θ ago both kernels are polynomials of the lag, so the sums
 * follow from moments of the window.
 */
import type { History, Model } from '../history';
import type { Shape } from './likelihood';
import { EventSums } from './event-sums';
import { WindowMoments } from './window-moments';

/** Below this share of the weights a sum is a small difference of moments: it is summed event by event. */
const CANCELLED = 1e-4;

export class CompactSums extends EventSums {
  private readonly quadratic: boolean;
  private readonly ofW: WindowMoments;
  private readonly ofV: WindowMoments;
  private theta = 1;
  private lo = 0;

  constructor(history: History, model: Model) {
    super(history, model);
    this.quadratic = model.kernel === 'QUAD';
    this.ofW = new WindowMoments(this.times, this.w);
    this.ofV = new WindowMoments(this.times, this.v);
  }

  protected start({ theta }: Shape): void {
    this.theta = theta;
    this.lo = 0;
    this.ofW.begin();
    this.ofV.begin();
  }

  advance(i: number, integral: boolean): void {
    const { theta, times, gradient, marked, ofW, ofV } = this;
    const t = this.timeOf(i);
    while (this.lo < i && theta * (t - times[this.lo]) >= 1) this.lo++;
    ofW.move(this.lo, i, t);
    if (marked) ofV.move(this.lo, i, t);
    if (integral) {
      this.u = this.integral(ofW);
      if (gradient) this.uBy[0] = this.integralByTheta(ofW);
      if (gradient && marked) this.uBy[1] = this.integral(ofV);
    }
    if (i === this.n) return;
    const a = this.sum(ofW);
    if (!(a > CANCELLED * ofW.m0)) return this.eventByEvent(i, t);
    this.logA = Math.log(a);
    if (!gradient) return;
    this.slopes[0] = (this.quadratic ? 2 * (theta * ofW.m2 - ofW.m1) : -ofW.m1) / a;
    if (marked) this.slopes[1] = this.sum(ofV) / a;
  }

  /** Σ (1 − θτ)ᵖ, p = 1 or 2. */
  private sum({ m0, m1, m2 }: WindowMoments): number {
    const { theta } = this;
    return this.quadratic ? m0 + theta * (theta * m2 - 2 * m1) : m0 - theta * m1;
  }

  private integral({ past, m1, m2, m3 }: WindowMoments): number {
    const { theta } = this;
    if (this.quadratic) return past / (3 * theta) + m1 + theta * ((theta * m3) / 3 - m2);
    return past / (2 * theta) + m1 - (theta * m2) / 2;
  }

  private integralByTheta({ past, m2, m3 }: WindowMoments): number {
    const { theta } = this;
    if (this.quadratic) return -past / (3 * theta * theta) + (2 * theta * m3) / 3 - m2;
    return -past / (2 * theta * theta) - m2 / 2;
  }

  private eventByEvent(i: number, t: number): void {
    const { theta, times, w, v, quadratic } = this;
    let [a, byTheta, byBeta] = [0, 0, 0];
    for (let j = this.lo; j < i; j++) {
      const lag = t - times[j];
      const left = 1 - theta * lag;
      const s = quadratic ? left * left : left;
      a += w[j] * s;
      byTheta -= w[j] * (quadratic ? 2 * left : 1) * lag;
      if (this.marked) byBeta += v[j] * s;
    }
    this.logA = Math.log(a);
    this.slopes[0] = byTheta / a;
    if (this.marked) this.slopes[1] = byBeta / a;
  }
}
