/**
 * Where the likelihood is climbed: what is free of a model, on scales without limits or nearly so (ln θ, ln c, ln λ, logit(q − 1),
 * ln(N − n_max), logit(β/1.016)), in a box that goes with the units of the data.
 *
 * Limits: those of the authors' programs were made for spans of about 40 units of time. Ours hang on the span and on the gaps between
 * events, so that a fit in minutes is the fit in seconds.
 */
import type { FitOptions } from './fit-options';
import { coordinatesOf, type Coordinate, type History, type Model } from '../history';
import type { Shape } from '../likelihood/likelihood';
import { MARK_EXPONENT } from '../simulate/marked-branching';

/** Lengths of time in the data, and the largest cascade. */
export interface DataScale {
  /** The latest event of all cascades; above 0. */
  readonly span: number;
  /** Median and largest gap between an event that is no seed and the one before, gaps of 0 left out of the median. */
  readonly medianGap: number;
  readonly largestGap: number;
  /** Events of the largest cascade: N is at least that. */
  readonly largest: number;
  /** Events that are no seeds, in all. */
  readonly events: number;
}

/** The free coordinates of a fit and their box, all of one length. */
export interface FitSpace {
  readonly model: Model;
  readonly scale: DataScale;
  readonly names: readonly Coordinate[];
  /** Places of `names` in `coordinatesOf(model)`. */
  readonly places: readonly number[];
  /** Bounds of the transformed coordinates. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** What is kept; NaN elsewhere. */
  readonly kept: Shape;
}

/** E[m^β] is finite below this β. */
export const BETA_LIMIT = MARK_EXPONENT - 1;
/** Largest β of a fit. */
const LARGEST_BETA = 1.0159;
/** q of a fit is further than this from 1 and 2. */
const Q_MARGIN = 5e-4;
/** In cascades longer than this, q stays further from 1, where the sums of exponentials stop and all pairs would have to be summed. */
const LONG = 2000;
const LONG_Q_MARGIN = 3e-3;
/** N − n_max of a fit at least; that N = n_max is then tried by itself. Smaller ones would leave the climber on a plateau. */
export const SMALLEST_REST = 1e-3;
const LARGEST_POPULATION = 1e7;

export function scaleOf(histories: readonly History[]): DataScale {
  const gaps: number[] = [];
  let span = 0;
  let largestGap = 0;
  let largest = 0;
  let events = 0;
  for (const { times, seeds } of histories) {
    for (let i = seeds; i < times.length; i++) {
      const gap = times[i] - times[i - 1];
      if (gap > 0) gaps.push(gap);
      if (gap > largestGap) largestGap = gap;
    }
    span = Math.max(span, times[times.length - 1]);
    largest = Math.max(largest, times.length);
    events += times.length - seeds;
  }
  const sorted = Float64Array.from(gaps).toSorted();
  const medianGap = sorted.length > 0 ? sorted[sorted.length >> 1] : 1;
  return { span: span > 0 ? span : 1, medianGap, largestGap, largest, events };
}

export function spaceOf(model: Model, scale: DataScale, options: FitOptions): FitSpace {
  const all = coordinatesOf(model);
  const fixed: Partial<Record<Coordinate, number>> = {
    ...(model.kernel === 'PL' && options.fixedCutoff !== undefined && { c: options.fixedCutoff }),
    ...(model.kernel === 'QEXP' && options.fixedLambda !== undefined && { lambda: options.fixedLambda }),
    ...(model.finite && options.fixedPopulation !== undefined && { population: options.fixedPopulation }),
    ...(!model.finite && { population: Infinity }),
    ...(!model.marked && { beta: 0 }),
  };
  const names = all.filter((name) => fixed[name] === undefined);
  const box = names.map((name) => boundsOf(name, model, scale));
  const none = { theta: NaN, c: NaN, q: NaN, lambda: NaN, population: NaN, beta: NaN };
  return {
    model,
    scale,
    names,
    places: names.map((name) => all.indexOf(name)),
    lower: Float64Array.from(names, (name, k) => transformed(name, box[k][0], scale)),
    upper: Float64Array.from(names, (name, k) => transformed(name, box[k][1], scale)),
    kept: { ...none, ...fixed },
  };
}

function boundsOf(name: Coordinate, { kernel }: Model, scale: DataScale): readonly [number, number] {
  const { span, medianGap, largestGap, largest } = scale;
  // From no visible decay to one that is over long before the next event.
  const slow = 1e-6 / span;
  const fast = Math.max(1e4 / span, 300 / medianGap);
  switch (name) {
    case 'theta':
      // Beyond, a power law is an exponential to the eye, and κ = β_I c^(1+θ) leaves the numbers there are.
      if (kernel === 'PL') return [1e-6, 20];
      if (kernel === 'GAUSS') return [slow / span, fast * fast];
      // Compact kernels reach over every gap, or the event after it would be impossible.
      if (kernel === 'LIN' || kernel === 'QUAD') return [slow, Math.min(fast, (1 - 1e-9) / largestGap)];
      return [slow, fast];
    case 'lambda':
      return [slow, fast];
    case 'c':
      return [1e-8 * span, 1e3 * span];
    case 'q':
      return [1 + (largest > LONG ? LONG_Q_MARGIN : Q_MARGIN), 2 - Q_MARGIN];
    case 'population':
      return [largest + SMALLEST_REST, Math.max(LARGEST_POPULATION, 1000 * largest)];
    case 'beta':
      return [1e-6, LARGEST_BETA];
  }
}

const logit = (p: number): number => Math.log(p / (1 - p));
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

export function transformed(name: Coordinate, value: number, { largest }: Pick<DataScale, 'largest'>): number {
  if (name === 'q') return logit(value - 1);
  if (name === 'beta') return logit(value / BETA_LIMIT);
  // A drawn cascade may have one event more than the fitted, real N allows: −∞, which the box puts right.
  return Math.log(name === 'population' ? Math.max(0, value - largest) : value);
}

export function valueAt(name: Coordinate, x: number, { largest }: Pick<DataScale, 'largest'>): number {
  if (name === 'q') return 1 + logistic(x);
  if (name === 'beta') return BETA_LIMIT * logistic(x);
  return (name === 'population' ? largest : 0) + Math.exp(x);
}

/** Derivative of a parameter by its transformed coordinate. */
export function slopeAt(name: Coordinate, x: number): number {
  if (name === 'q') return logistic(x) * logistic(-x);
  if (name === 'beta') return BETA_LIMIT * logistic(x) * logistic(-x);
  return Math.exp(x);
}

/** Parameters at a point of the space. */
export function shapeAt({ names, kept, scale }: FitSpace, x: ArrayLike<number>): Shape {
  const shape = { ...kept };
  for (let k = 0; k < names.length; k++) shape[names[k]] = valueAt(names[k], x[k], scale);
  return shape;
}

/** The point of these parameters, put into the box. */
export function pointOf({ names, scale, lower, upper }: FitSpace, shape: Shape): Float64Array {
  return Float64Array.from(names, (name, k) =>
    Math.min(upper[k], Math.max(lower[k], transformed(name, shape[name], scale))),
  );
}
