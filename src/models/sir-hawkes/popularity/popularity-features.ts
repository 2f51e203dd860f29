/**
 * What the final size of a cascade is predicted from: the parameters fitted to its beginning, and what they say about the rest
 * (SIR-HawkesN, section on popularity, eq. 16; for plain Hawkes models Mishra, Rizoiu and Xie 2016).
 */
import type { History, Model, ModelParameters } from '../history';
import { coordinatesOf } from '../history';
import { kernelOf, type Kernel } from '../kernels';
import { meanWeight } from '../simulate/marked-branching';

/** 1 − n* counts as no less than this where something is divided by it: n* at or above 1 gives no finite size. */
const LEAST_SUBCRITICAL = 0.01;
/** A fit that is held at n* = 1 is there to rounding. */
const CRITICAL = 1 - 1e-9;
/** From so many times the events observed on, a fitted N has run away and says nothing of how many people are left. */
const RUN_AWAY = 1000;

/** One cascade, ready for the regression. */
export interface PopularityFeatures {
  /** Names and values of the features, in the same order. Values may be Infinity, never NaN. */
  readonly names: readonly string[];
  readonly values: readonly number[];
  /** n_obs: events observed. */
  readonly observed: number;
  /** What the regression's target is in units of, ≥ 1: further events = target · scale. */
  readonly scale: number;
}

/**
 * HawkesN: fitted parameters, n*, N and n_obs; the scale is what is left of the population, max(N − n_obs, 1), so that the target is the
 * proportion of it that follows (eq. 16; may exceed 1, since N may be too small). Hawkes: the kernel's shape, a₁ and n*; the
 * scale is the uncorrected prediction a₁/(1 − n*), and the target corrects it. Two departures there: 1 − n* is taken as at least 0.01,
 * since fits may reach n* ≥ 1, and the scale as at least 1, as in eq. 16. A third one: where N has run away, HawkesN is Hawkes and has its
 * scale, or that of the events observed where n* ≥ 1; a small proportion of ten million people would be a prediction of thousands.
 */
export function popularityFeatures(model: Model, parameters: ModelParameters, history: History): PopularityFeatures {
  const observed = history.times.length;
  const branching = branchingFactor(model, parameters);
  const shape = coordinatesOf(model).filter((name) => name !== 'population' && name !== 'beta');
  const features: [name: string, value: number][] = shape.map((name) => [name, parameters[name]]);
  const first = remainingOffspring(model, parameters, history);
  let scale = first / Math.max(1 - branching, LEAST_SUBCRITICAL);
  if (model.finite) {
    features.push(['kappa', parameters.kappa], ['n*', branching], ['N', parameters.population], ['n', observed]);
    if (parameters.population < RUN_AWAY * observed) scale = parameters.population - observed;
    // without an end of people and without one of its own, the process has no size
    else if (branching >= CRITICAL) scale = Infinity;
  } else {
    features.push(['a1', first], ['n*', branching]);
  }
  if (model.marked) features.push(['beta', parameters.beta]);
  return {
    names: features.map(([name]) => name),
    values: features.map(([, value]) => value),
    observed,
    // a kernel that cannot be integrated has no size to correct: the events observed are then the unit
    scale: Math.max(1, scale < Infinity ? scale : observed),
  };
}

/** The regression's target for a cascade that ended with `final` events. */
export function popularityTarget({ observed, scale }: PopularityFeatures, final: number): number {
  return (final - observed) / scale;
}

/** The final size that a predicted target stands for; no less than what is observed. */
export function sizeOfTarget({ observed, scale }: PopularityFeatures, target: number): number {
  return observed + Math.max(0, target) * scale;
}

/** n* of the model: direct offspring of an event, its mark drawn from the law of followers where marks weigh. May be Infinity. */
export function branchingFactor(model: Model, parameters: ModelParameters): number {
  const kernel = kernelIn(model, parameters);
  if (!kernel) return Infinity;
  return model.marked ? kernel.branchingFactor * meanWeight(parameters.beta) : kernel.branchingFactor;
}

/** a₁ = Σ_j w_j [Φ(∞) − Φ(T − t_j)]: direct offspring that events observed are still to have, without the limit of a population. */
export function remainingOffspring(model: Model, parameters: ModelParameters, { times, marks, end }: History): number {
  const kernel = kernelIn(model, parameters);
  if (!kernel || kernel.branchingFactor === Infinity) return Infinity;
  let sum = 0;
  for (let j = 0; j < times.length; j++) {
    const weight = model.marked && marks ? marks[j] ** parameters.beta : 1;
    sum += weight * (kernel.branchingFactor - kernel.integral(end - times[j]));
  }
  return sum;
}

/** n_obs + a₁/(1 − n*): the final size that a Hawkes process expects, uncorrected; Infinity from n* = 1 on, up to rounding. */
export function hawkesFinalSize(model: Model, parameters: ModelParameters, history: History): number {
  const branching = branchingFactor(model, parameters);
  if (!(branching < CRITICAL)) return Infinity;
  return history.times.length + remainingOffspring(model, parameters, history) / (1 - branching);
}

/** Absolute relative error |n̂ − n|/n; Infinity where n̂ is. */
export function absoluteRelativeError(predicted: number, final: number): number {
  return Math.abs(predicted - final) / final;
}

/** SI has no kernel that ends. */
function kernelIn({ kernel }: Model, parameters: ModelParameters): Kernel | undefined {
  return kernel === 'SI' ? undefined : kernelOf(kernel, parameters);
}
