/**
 * PL, and QEXP with 1 < q < 2, in one pass: the kernel is a sum of exponentials, and every one of them fades by its own factor
 * between two events (as for EXP). The end of the observation is summed exactly.
 *
 * QEXP is PL with θ = 1/(q − 1) − 1 and c = 1/((q − 1)λ). Where exponentials are no gain (few events, q outside) pairs are summed.
 */
import { exponentialMixture, mixtureGrid, type ExponentialMixture } from './exponential-mixture';
import { EventSums } from './event-sums';
import type { History, Model } from '../history';
import type { Shape } from './likelihood';
import { PowerLawSums } from './power-law-sums';
import { QExponentialSums } from './q-exponential-sums';

/** QEXP is taken as a power law between these: nearer to 1 derivatives cancel, at 2 there is none. */
export const POWER_LAW_Q = [1.002, 1.9999] as const;
/** The square of a factor below this is 0: numbers near the smallest there are take many times longer. */
const FADED = 1e-125;
/** A sum below this lacks what was dropped so. */
const DROPPED = 1e-220;

/** θ and c of the power law that a model is; undefined where it is none. */
export function powerLawOf(model: Model, { theta, c, q, lambda }: Shape): { theta: number; c: number } | undefined {
  if (model.kernel === 'PL') return { theta, c };
  if (model.kernel !== 'QEXP' || q < POWER_LAW_Q[0] || q > POWER_LAW_Q[1]) return undefined;
  return { theta: (2 - q) / (q - 1), c: 1 / ((q - 1) * lambda) };
}

export class MixtureSums extends EventSums {
  private readonly exact: EventSums;
  private readonly qExponential: boolean;
  private mixture: ExponentialMixture | undefined;
  private c = 1;
  private q = NaN;
  private lambda = NaN;
  /** Σ w e^(−sτ) and Σ w ln m e^(−sτ) of every rate. */
  private a = new Float64Array(0);
  private b = new Float64Array(0);

  constructor(
    history: History,
    private readonly model: Model,
  ) {
    super(history, model);
    this.qExponential = model.kernel === 'QEXP';
    this.exact = this.qExponential ? new QExponentialSums(history, model) : new PowerLawSums(history, model);
  }

  override begin(shape: Shape, gradient: boolean): void {
    this.exact.begin(shape, gradient);
    super.begin(shape, gradient);
  }

  protected start(shape: Shape): void {
    this.mixture = undefined;
    const law = powerLawOf(this.model, shape);
    if (!law) return;
    const longest = this.times[this.n - 1] / law.c;
    const { chains, octaves } = mixtureGrid(law.theta, longest);
    const count = chains * octaves;
    if (2 * count > this.n) return;
    this.mixture = exponentialMixture(law.theta, longest);
    this.c = law.c;
    this.q = shape.q;
    this.lambda = shape.lambda;
    if (this.a.length < count) this.a = new Float64Array(2 * count);
    if (this.marked && this.b.length < count) this.b = new Float64Array(2 * count);
    this.a.fill(0);
    this.b.fill(0);
  }

  advance(i: number, integral: boolean): void {
    const { mixture } = this;
    if (!mixture || i === this.n) return this.exactly(i, integral);
    const x = (this.times[i] - this.times[i - 1]) / this.c;
    if (this.marked) this.withMarks(mixture, i, x, integral);
    else if (this.gradient) this.withGradient(mixture, i, x, integral);
    else this.alone(mixture, i, x, integral);
  }

  /** The kernel is too small for a number at this event: ln A is taken from the pairs, by logarithms. */
  private faded(i: number): void {
    this.exact.advance(i, false);
    this.logA = this.exact.logA;
    this.slopes.set(this.exact.slopes);
  }

  private exactly(i: number, integral: boolean): void {
    const { exact } = this;
    exact.advance(i, integral);
    this.logA = exact.logA;
    this.u = exact.u;
    this.slopes.set(exact.slopes);
    this.uBy.set(exact.uBy);
  }

  private alone(
    { chains, octaves, rates, weights }: ExponentialMixture,
    i: number,
    x: number,
    integral: boolean,
  ): void {
    const sums = this.a;
    const w = this.w[i - 1];
    let [total, u] = [0, 0];
    for (let r = 0, k = 0; r < chains; r++) {
      const first = rates[k] * x;
      let loss = first < 0.5 ? -Math.expm1(-first) : 1 - Math.exp(-first);
      let fade = first < 0.5 ? 1 - loss : Math.exp(-first);
      for (const stop = k + octaves; k < stop; k++) {
        const a = sums[k] + w;
        if (integral) u += (a * loss * weights[k]) / rates[k];
        const left = a * fade;
        sums[k] = left;
        total += weights[k] * left;
        // Twice the rate. The loss keeps its digits while it is small, the factor itself afterwards.
        if (loss < 0.5) {
          loss *= 2 - loss;
          fade = 1 - loss;
        } else {
          fade = fade < FADED ? 0 : fade * fade;
          loss = 1 - fade;
        }
      }
    }
    this.u += u * this.c;
    if (total < DROPPED) this.faded(i);
    else this.logA = Math.log(total);
  }

  private withGradient(mixture: ExponentialMixture, i: number, x: number, integral: boolean): void {
    const { chains, octaves, rates, weights, byTheta, byC } = mixture;
    const sums = this.a;
    const w = this.w[i - 1];
    let [total, ofTheta, ofC, u, uOfTheta, uOfC] = [0, 0, 0, 0, 0, 0];
    for (let r = 0, k = 0; r < chains; r++) {
      const first = rates[k] * x;
      let loss = first < 0.5 ? -Math.expm1(-first) : 1 - Math.exp(-first);
      let fade = first < 0.5 ? 1 - loss : Math.exp(-first);
      for (const stop = k + octaves; k < stop; k++) {
        const a = sums[k] + w;
        if (integral) {
          const passed = (a * loss) / rates[k];
          u += weights[k] * passed;
          uOfTheta += byTheta[k] * passed;
          uOfC += byC[k] * passed;
        }
        const left = a * fade;
        sums[k] = left;
        total += weights[k] * left;
        ofTheta += byTheta[k] * left;
        ofC += byC[k] * left;
        if (loss < 0.5) {
          loss *= 2 - loss;
          fade = 1 - loss;
        } else {
          fade = fade < FADED ? 0 : fade * fade;
          loss = 1 - fade;
        }
      }
    }
    this.close(total, ofTheta, ofC, u, uOfTheta, uOfC);
    if (total < DROPPED) this.faded(i);
  }

  private withMarks(mixture: ExponentialMixture, i: number, x: number, integral: boolean): void {
    const { chains, octaves, rates, weights, byTheta, byC } = mixture;
    const [sums, ofMarks] = [this.a, this.b];
    const [w, v] = [this.w[i - 1], this.v[i - 1]];
    let [total, ofTheta, ofC, ofBeta, u, uOfTheta, uOfC, uOfBeta] = [0, 0, 0, 0, 0, 0, 0, 0];
    for (let r = 0, k = 0; r < chains; r++) {
      const first = rates[k] * x;
      let loss = first < 0.5 ? -Math.expm1(-first) : 1 - Math.exp(-first);
      let fade = first < 0.5 ? 1 - loss : Math.exp(-first);
      for (const stop = k + octaves; k < stop; k++) {
        const a = sums[k] + w;
        const b = ofMarks[k] + v;
        if (integral) {
          const share = loss / rates[k];
          const passed = a * share;
          u += weights[k] * passed;
          uOfTheta += byTheta[k] * passed;
          uOfC += byC[k] * passed;
          uOfBeta += weights[k] * b * share;
        }
        const left = a * fade;
        sums[k] = left;
        total += weights[k] * left;
        ofTheta += byTheta[k] * left;
        ofC += byC[k] * left;
        const leftB = b * fade;
        ofMarks[k] = leftB;
        ofBeta += weights[k] * leftB;
        if (loss < 0.5) {
          loss *= 2 - loss;
          fade = 1 - loss;
        } else {
          fade = fade < FADED ? 0 : fade * fade;
          loss = 1 - fade;
        }
      }
    }
    this.close(total, ofTheta, ofC, u, uOfTheta, uOfC);
    this.slopes[this.betaAt] = ofBeta / total;
    this.uBy[this.betaAt] += uOfBeta * this.c;
    if (total < DROPPED) this.faded(i);
  }

  /** Sums by θ and by c (times c) become derivatives by the model's own coordinates. */
  private close(total: number, ofTheta: number, ofC: number, u: number, uOfTheta: number, uOfC: number): void {
    const { c, slopes, uBy, q, lambda } = this;
    this.logA = Math.log(total);
    this.u += u * c;
    const [byTheta, byC] = [ofTheta / total, ofC / total / c];
    const [uByTheta, uByC] = [uOfTheta * c, uOfC];
    if (!this.qExponential) {
      slopes[0] = byTheta;
      slopes[1] = byC;
      uBy[0] += uByTheta;
      uBy[1] += uByC;
      return;
    }
    const thetaByQ = -1 / (q - 1) ** 2;
    const cByQ = thetaByQ / lambda;
    const cByLambda = -c / lambda;
    slopes[0] = byTheta * thetaByQ + byC * cByQ;
    slopes[1] = byC * cByLambda;
    uBy[0] += uByTheta * thetaByQ + uByC * cByQ;
    uBy[1] += uByC * cByLambda;
  }
}
