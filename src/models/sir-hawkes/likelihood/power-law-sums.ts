/**
 * PL by all pairs of events: S = (1 + τ/c)^−(1+θ), I = c/θ (1 − (1 + τ/c)^−θ). With L = ln(1 + τ/c) one exponential, e^(−θL), gives
 * both of them.
 */
import type { Shape } from './likelihood';
import { EventSums, TINY } from './event-sums';

const { exp, expm1, log, log1p } = Math;

/** Below this, ln(1 + x) and 1 − e^−x are taken by the functions made for small x. */
const SMALL = 1e-3;
const SMALL_EXPONENT = 0.03;

export class PowerLawSums extends EventSums {
  private theta = 1;
  private c = 1;

  protected start({ theta, c }: Shape): void {
    this.theta = theta;
    this.c = c;
  }

  advance(i: number, integral: boolean): void {
    const t = this.timeOf(i);
    if (t === Infinity) return this.passed();
    const { theta, c, times, w } = this;
    if (this.gradient) return this.withGradient(i, t, integral);
    const perC = 1 / c;
    let [a, u] = [0, 0];
    for (let j = 0; j < i; j++) {
      const x = (t - times[j]) * perC;
      const y = theta * (x < SMALL ? log1p(x) : log(1 + x));
      const left = exp(-y);
      a += (w[j] * left) / (1 + x);
      if (integral) u += w[j] * (y < SMALL_EXPONENT ? -expm1(-y) : 1 - left);
    }
    this.u = (u * c) / theta;
    if (i < this.n) this.close(i, a);
  }

  private withGradient(i: number, t: number, integral: boolean): void {
    const { theta, c, times, w, v, marked } = this;
    const perC = 1 / c;
    let [a, aByTheta, aByC, aByBeta] = [0, 0, 0, 0];
    let [u, uByTheta, uByC, uByBeta] = [0, 0, 0, 0];
    for (let j = 0; j < i; j++) {
      const x = (t - times[j]) * perC;
      const logarithm = x < SMALL ? log1p(x) : log(1 + x);
      const y = theta * logarithm;
      const left = exp(-y);
      const share = 1 / (1 + x);
      const s = left * share;
      const ws = w[j] * s;
      a += ws;
      aByTheta -= ws * logarithm;
      aByC += ws * x * share;
      if (marked) aByBeta += v[j] * s;
      if (!integral) continue;
      const lost = y < SMALL_EXPONENT ? -expm1(-y) : 1 - left;
      u += w[j] * lost;
      // y e^−y − (1 − e^−y), which begins with −y²/2
      uByTheta +=
        w[j] *
        (y < SMALL_EXPONENT ? -y * y * (1 / 2 - y * (1 / 3 - y * (1 / 8 - y * (1 / 30 - y / 144)))) : y * left - lost);
      uByC += w[j] * x * s;
      if (marked) uByBeta += v[j] * lost;
    }
    this.u = (u * c) / theta;
    this.uBy[0] = (uByTheta * c) / theta / theta;
    this.uBy[1] = u / theta - uByC;
    if (marked) this.uBy[2] = (uByBeta * c) / theta;
    if (i === this.n) return;
    this.slopes[0] = aByTheta / a;
    this.slopes[1] = ((1 + theta) * aByC) / c / a;
    if (marked) this.slopes[2] = aByBeta / a;
    this.close(i, a);
  }

  private close(i: number, a: number): void {
    const { theta, c } = this;
    this.logA = log(a);
    if (!(a < TINY)) return;
    this.sumLogs(i, (lag) => -(1 + theta) * log1p(lag / c), [
      (lag) => -log1p(lag / c),
      (lag) => ((1 + theta) * lag) / c / (c + lag),
    ]);
  }

  private passed(): void {
    const { theta, c } = this;
    this.everything(c / theta, [-c / theta / theta, 1 / theta]);
  }
}
