/**
 * QEXP by all pairs of events: with b = 1 + (q − 1)λτ, S = b^(1/(1−q)) and I = (1 − S b)/(λ(2 − q)); q below 1 ends where b is 0,
 * q = 1 is the exponential, q = 2 has a logarithm for I.
 */
import type { Shape } from './likelihood';
import { EventSums, TINY } from './event-sums';

const { abs, exp, expm1, log, log1p } = Math;

/** Nearer to q = 1 or q = 2 than this, the limit is taken. */
const LIMIT = 1e-9;
const DERIVATIVE_LIMIT = 1e-8;
const SMALL_EXPONENT = 0.03;

export class QExponentialSums extends EventSums {
  private q = 1;
  private lambda = 1;
  private lo = 0;
  private pastW = 0;
  private pastV = 0;

  protected start({ q, lambda }: Shape): void {
    this.q = q;
    this.lambda = lambda;
    this.lo = this.pastW = this.pastV = 0;
  }

  advance(i: number, integral: boolean): void {
    const { q, lambda, times, w, v, marked, gradient } = this;
    const t = this.timeOf(i);
    const whole = q < 2 ? 1 / (lambda * (2 - q)) : Infinity;
    if (t === Infinity) return this.everything(whole, [whole / (2 - q), -whole / lambda]);
    const p = abs(q - 1) < LIMIT ? 0 : q - 1;
    for (; p < 0 && this.lo < i && 1 + p * (lambda * (t - times[this.lo])) <= 0; this.lo++) {
      this.pastW += w[this.lo];
      if (marked) this.pastV += v[this.lo];
    }
    let [a, aByQ, aByLambda, aByBeta] = [0, 0, 0, 0];
    let [u, uByQ, uByLambda, uByBeta] = [0, 0, 0, 0];
    for (let j = this.lo; j < i; j++) {
      const z = lambda * (t - times[j]);
      const b = 1 + p * z;
      const logarithm = p === 0 ? z : log1p(p * z);
      // S = e^−r, and r is ln(b)/(q − 1)
      const r = p === 0 ? z : logarithm / p;
      const s = exp(-r);
      const ws = w[j] * s;
      a += ws;
      const bend = gradient ? bent(p, z, logarithm) : 0;
      if (gradient) {
        aByQ += ws * bend;
        aByLambda -= (ws * z) / b;
        if (marked) aByBeta += v[j] * s;
      }
      if (!integral) continue;
      const y = (2 - q) * r;
      // λ I
      const lost = q === 2 ? r : (abs(y) < SMALL_EXPONENT ? -expm1(-y) : 1 - s * b) / (2 - q);
      u += w[j] * lost;
      if (!gradient) continue;
      if (abs(2 - q) < DERIVATIVE_LIMIT) uByQ += w[j] * ((r * r) / 2 - r + z / b);
      else uByQ += (w[j] * (lost - s * (b * bend + z))) / (2 - q);
      uByLambda += ws * z - w[j] * lost;
      if (marked) uByBeta += v[j] * lost;
    }
    this.u = u / lambda;
    if (gradient) {
      this.uBy[0] = uByQ / lambda;
      this.uBy[1] = uByLambda / lambda / lambda;
      if (marked) this.uBy[2] = uByBeta / lambda;
    }
    if (this.lo > 0) this.addPassed(whole);
    if (i === this.n) return;
    if (a < TINY && this.lo < i) return this.byLogarithms(i, p);
    this.logA = log(a);
    if (!gradient) return;
    this.slopes[0] = aByQ / a;
    this.slopes[1] = aByLambda / lambda / a;
    if (marked) this.slopes[2] = aByBeta / a;
  }

  /** Events before the window, of which all has passed. */
  private addPassed(whole: number): void {
    const { uBy, pastW, pastV, gradient } = this;
    this.u += pastW * whole;
    if (!gradient) return;
    uBy[0] += (pastW * whole) / (2 - this.q);
    uBy[1] -= (pastW * whole) / this.lambda;
    if (this.marked) uBy[2] += pastV * whole;
  }

  private byLogarithms(i: number, p: number): void {
    const { lambda } = this;
    const inside = (lag: number): boolean => 1 + p * lambda * lag > 0;
    const logS = (lag: number): number => {
      if (!inside(lag)) return -Infinity;
      return p === 0 ? -lambda * lag : -log1p(p * lambda * lag) / p;
    };
    this.sumLogs(i, logS, [
      (lag) => bent(p, lambda * lag, log1p(p * lambda * lag)),
      (lag) => -lag / (1 + p * lambda * lag),
    ]);
  }
}

/** ∂ ln S/∂q = [ln b − (b − 1)/b]/(q − 1)² with p = q − 1, b = 1 + pz; near p z = 0 by its series z² Σ (k−1)/k (−pz)^(k−2). */
function bent(p: number, z: number, logarithm: number): number {
  const x = p * z;
  if (abs(x) > 0.02) return (logarithm - x / (1 + x)) / (p * p);
  return z * z * (1 / 2 - x * (2 / 3 - x * (3 / 4 - x * (4 / 5 - x * (5 / 6 - x * (6 / 7 - (x * 7) / 8))))));
}
