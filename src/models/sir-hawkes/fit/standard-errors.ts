/**
 * Standard errors of a fit: the Hessian of the full log-likelihood in (ln β_I, transformed coordinates) from differences of its analytic
 * gradient, inverted, and carried over to the parameters as they are reported (delta method). Coordinates that ended at a limit have
 * none, and stay as they are for the others.
 */
import type { Steps } from '../../../core/method';
import { cholesky, choleskySolve } from '../../../core/optimise/dense';
import { BETA_LIMIT, slopeAt, type FitSpace } from './coordinates';
import type { FitObjective } from './fit-objective';
import type { Coordinate, Model } from '../history';
import type { Shape } from '../likelihood/likelihood';

/** Rows of the covariance. */
export type ErrorName = 'infectionRate' | Coordinate;

/** Of transformed coordinates. */
export interface Covariance {
  /** Those that are not at a limit; `infectionRate` stands for ln β_I, and is left out where n* = 1 decides it. */
  readonly names: readonly ErrorName[];
  /** The fit, length `names`. */
  readonly centre: Float64Array;
  /** Row-major. */
  readonly matrix: Float64Array;
}

export type StandardErrors = Partial<Record<'kappa' | ErrorName, number>>;

/** Step of the differences: half the digits of a slope are lost, half are left. */
const STEP = 1e-4;
/** The slope of a compact kernel jumps wherever a pair of events comes within reach: its curvature is the mean over many such jumps. */
const WIDE_STEP = 0.02;

/**
 * @param x    the fit, a point of the space
 * @param rate its β_I
 * @param held whether n* = 1 decides β_I
 * @param free which coordinates are at no limit
 * @returns undefined where the surface is not curved downwards in every direction
 */
export function* covarianceAt(
  objective: FitObjective,
  x: Float64Array,
  rate: number,
  held: boolean,
  free: readonly boolean[],
): Steps<Covariance | undefined> {
  const { space } = objective;
  const used = space.names.map((_, k) => k).filter((k) => free[k]);
  const first = held ? 0 : 1;
  const size = used.length + first;
  const information = new Float64Array(size * size);
  const at = yield* objective.evaluateInSteps(x);
  if (!held) {
    information[0] = rate * at.parts.load;
    used.forEach((k, row) => {
      const cross = rate * at.parts.loadBy[space.places[k]] * slopeAt(space.names[k], x[k]);
      information[row + 1] = cross;
      information[(row + 1) * size] = cross;
    });
  }
  for (const [row, k] of used.entries()) {
    const step = space.model.kernel === 'LIN' || space.model.kernel === 'QUAD' ? WIDE_STEP : STEP;
    // At a bound the other side may be outside: one-sided then.
    const up = Math.min(space.upper[k], x[k] + step);
    const down = Math.max(space.lower[k], x[k] - step);
    const after = yield* slopes(objective, moved(x, k, up), rate, held);
    const before = yield* slopes(objective, moved(x, k, down), rate, held);
    used.forEach((other, column) => {
      information[(row + first) * size + column + first] = -(after[other] - before[other]) / (up - down);
    });
  }
  const matrix = inverse(information, size);
  if (!matrix) return undefined;
  return {
    names: [...(held ? [] : ['infectionRate' as const]), ...used.map((k) => space.names[k])],
    centre: Float64Array.of(...(held ? [] : [Math.log(rate)]), ...used.map((k) => x[k])),
    matrix,
  };
}

function moved(x: Float64Array, k: number, to: number): Float64Array {
  const point = x.slice();
  point[k] = to;
  return point;
}

/** Slopes of LL by the coordinates, β_I kept (or following n* = 1). */
function* slopes(objective: FitObjective, x: Float64Array, rate: number, held: boolean): Steps<Float64Array> {
  const { space } = objective;
  const { gradient, parts } = yield* objective.evaluateInSteps(x);
  if (held) return gradient.slice();
  return Float64Array.from(
    space.names,
    (name, k) => slopeAt(name, x[k]) * (parts.logsBy[space.places[k]] - rate * parts.loadBy[space.places[k]]),
  );
}

/** Inverse of the symmetric part; undefined where it is not positive definite. */
function inverse(matrix: Float64Array, size: number): Float64Array | undefined {
  const factor = matrix.map((_, at) => {
    const row = Math.floor(at / size);
    const column = at % size;
    return (matrix[at] + matrix[column * size + row]) / 2;
  });
  if (size === 0 || !factor.every(Number.isFinite) || !cholesky(factor, size, size)) return undefined;
  const result = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    result[row * size + row] = 1;
    choleskySolve(factor, size, size, result, row * size);
  }
  return result.every(Number.isFinite) ? result : undefined;
}

/** Standard errors of the parameters as they are reported. Missing: those at a limit, and what depends on them. */
export function standardErrors(
  { names, matrix, centre }: Covariance,
  model: Model,
  shape: Shape,
  rate: number,
  kappa: number,
  space: FitSpace,
): StandardErrors {
  const size = names.length;
  /** Standard error of a sum of multiples of the coordinates. */
  const errorOf = (multiples: Readonly<Partial<Record<ErrorName, number>>>): number => {
    let sum = 0;
    for (let a = 0; a < size; a++)
      for (let b = 0; b < size; b++)
        sum += (multiples[names[a]] ?? 0) * (multiples[names[b]] ?? 0) * matrix[a * size + b];
    return Math.sqrt(sum);
  };
  const errors: StandardErrors = {};
  names.forEach((name, k) => {
    if (name !== 'infectionRate') errors[name] = errorOf({ [name]: slopeAt(name, centre[k]) });
  });
  const rateBy = names.includes('infectionRate') ? { infectionRate: 1 } : offspringBy(model, shape);
  errors.infectionRate = rate * errorOf(rateBy);
  // κ is e to the power of a sum of logarithms; what is fixed counts as known, what is at a limit as unknown.
  const kappaBy = kappaMultiples(model, shape);
  const known = space.names.every((name) => kappaBy[name] === undefined || names.includes(name));
  if (known) {
    const sum: Partial<Record<ErrorName, number>> = { ...rateBy };
    for (const [name, by] of Object.entries(kappaBy)) sum[name as Coordinate] = (sum[name as Coordinate] ?? 0) + by;
    errors.kappa = kappa * errorOf(sum);
  }
  return errors;
}

/** Slopes of ln(κ/β_I) by transformed coordinates. */
function kappaMultiples({ kernel }: Model, { theta, c }: Shape): Partial<Record<Coordinate, number>> {
  if (kernel === 'EXP') return { theta: -1 };
  if (kernel === 'PL') return { theta: theta * Math.log(c), c: 1 + theta };
  return {};
}

/** Slopes of ln β_I by transformed coordinates where n* = 1. */
function offspringBy({ kernel }: Model, { q, beta }: Shape): Partial<Record<Coordinate, number>> {
  const weight = { beta: -slopeAt('beta', Math.log(beta / (BETA_LIMIT - beta))) / (BETA_LIMIT - beta) };
  if (kernel === 'PL') return { theta: 1, c: -1, ...weight };
  if (kernel === 'QEXP') return { lambda: 1, q: -(q - 1), ...weight };
  return { theta: kernel === 'GAUSS' ? 0.5 : 1, ...weight };
}
