/** GAUSS by pairs: S = exp(−θτ²/2), over the events that are not too long ago to count; what is older has passed completely. */
import erf from '@stdlib/math-base-special-erf';
import type { Shape } from './likelihood';
import { EventSums, TINY } from './event-sums';

/** e^−745 is the smallest number above 0; from z = 36 on, 1 − erf √z is beyond the last digit. */
const VANISHED = 745;
const PASSED = 36;

export class GaussianSums extends EventSums {
  private theta = 1;
  private lo = 0;
  /** Sums of both weights over the events before `lo`. */
  private pastW = 0;
  private pastV = 0;

  protected start({ theta }: Shape): void {
    this.theta = theta;
    this.lo = this.pastW = this.pastV = 0;
  }

  advance(i: number, integral: boolean): void {
    const { theta, times, w, v, marked, gradient } = this;
    const t = this.timeOf(i);
    const half = theta / 2;
    const root = Math.sqrt(half);
    const whole = Math.sqrt(Math.PI / (2 * theta));
    for (; this.lo < i && half * (t - times[this.lo]) ** 2 > VANISHED; this.lo++) {
      this.pastW += w[this.lo];
      if (marked) this.pastV += v[this.lo];
    }
    let [a, aByTheta, aByBeta] = [0, 0, 0];
    let [u, uByTheta, uByBeta] = [this.pastW * whole, (-this.pastW * whole) / (2 * theta), this.pastV * whole];
    for (let j = this.lo; j < i; j++) {
      const lag = t - times[j];
      const z = half * lag * lag;
      const s = w[j] * Math.exp(-z);
      a += s;
      if (gradient) {
        aByTheta -= s * lag * lag;
        if (marked) aByBeta += v[j] * Math.exp(-z);
      }
      if (!integral) continue;
      const one = z < PASSED ? whole * erf(root * lag) : whole;
      u += w[j] * one;
      if (!gradient) continue;
      uByTheta += z < 1e-2 ? w[j] * byThetaNearZero(lag, z) : (lag * s - w[j] * one) / (2 * theta);
      if (marked) uByBeta += v[j] * one;
    }
    this.u = u;
    if (gradient) {
      this.uBy[0] = uByTheta;
      if (marked) this.uBy[1] = uByBeta;
    }
    if (i === this.n) return;
    if (a < TINY) {
      const byTheta = (lag: number): number => (-lag * lag) / 2;
      return this.sumLogs(i, (lag) => -half * lag * lag, [byTheta]);
    }
    this.logA = Math.log(a);
    if (!gradient) return;
    this.slopes[0] = aByTheta / (2 * a);
    if (marked) this.slopes[1] = aByBeta / a;
  }
}

/** −½ ∫₀ˣ τ² e^(−θτ²/2) dτ with z = θx²/2: −x³/2 · Σ (−z)ᵏ/(k! (2k + 3)). */
function byThetaNearZero(x: number, z: number): number {
  return ((-x * x * x) / 2) * (1 / 3 - z * (1 / 5 - z * (1 / 14 - z * (1 / 54 - z * (1 / 264 - z / 1560)))));
}
