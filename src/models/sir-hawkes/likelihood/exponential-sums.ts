/**
 * EXP in one pass (the recursion of Ogata 1981), and SI, which is EXP with θ = 0: nobody recovers.
 *
 * A, B = Σ w_j τ_j e^(−θτ_j) and C = Σ w_j ln m_j e^(−θτ_j) all fade by the same factor between two events. They are kept times
 * e^(−logScale), so that a gap of any length leaves a logarithm to be taken.
 */
import type { Shape } from './likelihood';
import { EventSums, TINY } from './event-sums';

const { exp, expm1, log } = Math;

export class ExponentialSums extends EventSums {
  private theta = 0;
  private a = 0;
  private b = 0;
  private c = 0;
  private logScale = 0;

  protected start({ theta }: Shape): void {
    // SI has no coordinate of its own.
    this.theta = this.betaAt > 0 ? theta : 0;
    this.a = this.b = this.c = this.logScale = 0;
  }

  advance(i: number): void {
    const { theta, marked, gradient, slopes, uBy, betaAt } = this;
    const wj = this.w[i - 1];
    if (this.logScale !== 0 && wj > 0) this.unscale();
    const a = this.a + wj;
    const c = marked ? this.c + this.v[i - 1] : 0;
    const d = this.timeOf(i) - this.times[i - 1];
    const x = theta > 0 ? theta * d : 0;
    // One of e^−x and 1 − e^−x is precise, and gives the other one.
    const loss = x < 0.5 ? -expm1(-x) : 1 - exp(-x);
    const fade = x < 0.5 ? 1 - loss : exp(-x);
    // What was scaled is nothing beside what has passed.
    if (this.logScale === 0) {
      const passed = x === 0 ? d : loss / theta;
      if (a > 0) this.u += a * passed;
      if (gradient) {
        if (betaAt > 0) uBy[0] -= this.b * passed + a * firstMoment(theta, d, x, fade);
        if (marked) uBy[betaAt] += c * passed;
      }
    }
    if (i === this.n) return;
    if (this.logScale !== 0 || (a > 0 && a * fade < TINY)) {
      this.logScale -= x;
      this.a = a;
      this.b += d * a;
      this.c = c;
    } else {
      this.a = a * fade;
      this.b = fade * (this.b + d * a);
      this.c = c * fade;
    }
    this.logA = log(this.a) + this.logScale;
    if (!gradient) return;
    if (betaAt > 0) slopes[0] = -this.b / this.a;
    if (marked) slopes[betaAt] = this.c / this.a;
  }

  private unscale(): void {
    const s = exp(this.logScale);
    this.a *= s;
    this.b *= s;
    this.c *= s;
    this.logScale = 0;
  }
}

/** ∫₀ᵈ s e^(−θs) ds, with x = θd and fade = e^−x; for small x by its series, since its closed form is a difference. */
function firstMoment(theta: number, d: number, x: number, fade: number): number {
  if (d === Infinity) return 1 / theta / theta;
  if (x >= 0.1) return (1 - fade * (1 + x)) / theta / theta;
  // d² Σ (−x)ᵏ/(k! (k + 2))
  let sum = 1 / 11;
  for (let k = 8; k >= 1; k--) sum = 1 / (k + 1 + 1) - (x / (k + 1)) * sum;
  return d * d * (1 / 2 - x * sum);
}
