/**
 * What is climbed: the log-likelihood of all cascades together with the best infection rate of each point put in,
 *
 *   LL(s) = E ln β_I + logs(s) − β_I load(s),   β_I = E/load(s),
 *
 * E events, sums over cascades. Where n* ≤ 1 is asked for and the best rate breaks it, β_I = 1/(∫S · E[m^β]) instead, which is the best
 * that is allowed since LL is concave in β_I; the slope is continuous where the one passes into the other.
 */
import { BETA_LIMIT, shapeAt, slopeAt, type DataScale, type FitSpace } from './coordinates';
import type { Steps } from '../../../core/method';
import { coordinatesOf, type History, type Model } from '../history';
import type { Likelihood, LikelihoodParts, Shape } from '../likelihood/likelihood';
import { likelihoodOf } from '../likelihood/log-likelihood';
import { meanWeight } from '../simulate/marked-branching';

/** Value and slopes at a point, in transformed coordinates. The object is used again by the next call. */
export interface ObjectiveAt {
  logLikelihood: number;
  infectionRate: number;
  /** Whether n* = 1 decides the infection rate. */
  held: boolean;
  /** By the coordinates of the space, β_I being the best one everywhere. */
  readonly gradient: Float64Array;
  /** Sums over the cascades. */
  readonly parts: LikelihoodParts;
}

/** Terms summed between yields: some 10 ms. */
const TERMS_A_STEP = 2e5;

export class FitObjective {
  private readonly likelihoods: readonly Likelihood[];
  private readonly sum;
  private readonly at: ObjectiveAt & { parts: LikelihoodParts };
  /** Evaluations so far. */
  evaluations = 0;
  /** Terms of an evaluation, and those summed since the last yield. */
  private readonly terms: number;
  private sinceYield = 0;

  constructor(
    histories: readonly History[],
    readonly space: FitSpace,
    readonly sums: 'exact' | 'fast',
    /** Whether n* ≤ 1 is kept. */
    private readonly subcritical: boolean,
  ) {
    const { model } = space;
    this.likelihoods = histories.map((history) => likelihoodOf(history, model, sums));
    this.terms = termsOf(model, space.scale, sums);
    const all = coordinatesOf(model).length;
    this.sum = {
      events: 0,
      logs: 0,
      load: 0,
      logsBy: new Float64Array(all),
      loadBy: new Float64Array(all),
      impossible: -1,
    };
    this.at = {
      logLikelihood: NaN,
      infectionRate: NaN,
      held: false,
      gradient: new Float64Array(space.names.length),
      parts: this.sum,
    };
  }

  /** At a point of the space. */
  evaluate(x: ArrayLike<number>, gradient = true): ObjectiveAt {
    const shape = shapeAt(this.space, x);
    this.begin();
    for (const likelihood of this.likelihoods) this.add(likelihood.evaluate(shape, gradient), gradient);
    return this.close(shape, gradient ? x : undefined);
  }

  /** The same with yields where it takes long. */
  *evaluateInSteps(x: ArrayLike<number>, gradient = true): Steps<ObjectiveAt> {
    const shape = shapeAt(this.space, x);
    yield* this.addInSteps(shape, gradient);
    return this.close(shape, gradient ? x : undefined);
  }

  /** At parameters that may lie outside the box: limits of the model. */
  *atShape(shape: Shape): Steps<ObjectiveAt> {
    yield* this.addInSteps(shape, false);
    return this.close(shape, undefined);
  }

  private *addInSteps(shape: Shape, gradient: boolean): Steps<void> {
    this.sinceYield += this.terms;
    if (this.sinceYield > TERMS_A_STEP) {
      this.sinceYield = 0;
      yield { done: 0, stage: 'Fitting' };
    }
    this.begin();
    for (const likelihood of this.likelihoods) {
      const parts = likelihood.steps ? yield* likelihood.steps(shape, gradient) : likelihood.evaluate(shape, gradient);
      this.add(parts, gradient);
    }
  }

  private begin(): void {
    const { sum } = this;
    this.evaluations++;
    sum.events = 0;
    sum.logs = 0;
    sum.load = 0;
    sum.logsBy.fill(0);
    sum.loadBy.fill(0);
  }

  private add(parts: LikelihoodParts, gradient: boolean): void {
    const { sum } = this;
    sum.events += parts.events;
    sum.logs += parts.logs;
    sum.load += parts.load;
    if (!gradient) return;
    for (let k = 0; k < sum.logsBy.length; k++) {
      sum.logsBy[k] += parts.logsBy[k];
      sum.loadBy[k] += parts.loadBy[k];
    }
  }

  private close(shape: Shape, x: ArrayLike<number> | undefined): ObjectiveAt {
    const { at, space } = this;
    const { events, logs, load, logsBy, loadBy } = this.sum;
    const { rate, rateBy } = this.rateAt(shape);
    at.infectionRate = rate;
    at.held = rateBy !== undefined;
    at.logLikelihood = events * Math.log(rate) + logs - rate * load;
    if (!x) return at;
    for (let k = 0; k < space.names.length; k++) {
      const name = space.names[k];
      const place = space.places[k];
      const held = rateBy ? (events - rate * load) * rateBy(name) : 0;
      at.gradient[k] = slopeAt(name, x[k]) * (logsBy[place] - rate * loadBy[place] + held);
    }
    return at;
  }

  /** The best rate that is allowed; with the slopes of its logarithm where n* = 1 holds it. */
  private rateAt(shape: Shape): { rate: number; rateBy?: (name: keyof Shape) => number } {
    const best = this.sum.events / this.sum.load;
    if (!this.subcritical) return { rate: best };
    const { model } = this.space;
    const most = 1 / meanOffspring(model, shape);
    return best <= most ? { rate: best } : { rate: most, rateBy: (name) => -offspringSlope(model.kernel, shape, name) };
  }
}

/** Terms of an evaluation, about: pairs of events, or exponentials for each where these are fewer. A climber's own work counts as 100. */
function termsOf({ kernel }: Model, { events, largest }: DataScale, sums: 'exact' | 'fast'): number {
  const onePass = kernel === 'EXP' || kernel === 'SI' || kernel === 'LIN' || kernel === 'QUAD';
  const each = onePass ? 4 : sums === 'fast' ? Math.min(largest, 150) : largest;
  return 100 + ((events + largest) * each) / 2;
}

/** ∫S of a kernel, times E[m^β] where marks weigh: n* for β_I = 1. Infinity for SI, and where the integral diverges. */
export function meanOffspring(model: Model, { theta, c, q, lambda, beta }: Shape): number {
  const weight = model.marked ? meanWeight(beta) : 1;
  switch (model.kernel) {
    case 'EXP':
      return weight / theta;
    case 'PL':
      return (weight * c) / theta;
    case 'QEXP':
      return q < 2 ? weight / (lambda * (2 - q)) : Infinity;
    case 'LIN':
      return weight / (2 * theta);
    case 'QUAD':
      return weight / (3 * theta);
    case 'GAUSS':
      return weight * Math.sqrt(Math.PI / (2 * theta));
    case 'SI':
      return Infinity;
  }
}

/** Slope of ln n* by a parameter, β_I held. */
function offspringSlope(kernel: Model['kernel'], shape: Shape, name: keyof Shape): number {
  switch (name) {
    case 'theta':
      return (kernel === 'GAUSS' ? -0.5 : -1) / shape.theta;
    case 'c':
      return 1 / shape.c;
    case 'q':
      return 1 / (2 - shape.q);
    case 'lambda':
      return -1 / shape.lambda;
    case 'beta':
      return 1 / (BETA_LIMIT - shape.beta);
    case 'population':
      return 0;
  }
}
