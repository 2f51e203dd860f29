/**
 * Parameters that the data allow, for forecasts that know that parameters are estimates: drawn in proportion to likelihood × prior
 * (`parameter-prior.ts`).
 *
 * Not from a normal law around the best fit (Laplace's approximation): from the beginning of a cascade the likelihood is often flat
 * towards large N and towards a memory without an end, or highest at N = n, and its curvature there says nothing. Forecasts by it were
 * sure of the wrong thing.
 */
import type { Steps } from '../../../core/method';
import type { Rng } from '../../../core/rng';
import { shapeAt, type FitSpace } from '../fit/coordinates';
import { ensemble, type EnsemblePlan } from './ensemble';
import { meanOffspring } from '../fit/fit-objective';
import type { FitProblem } from '../fit/fit-problem';
import type { ModelParameters } from '../history';
import { parametersOf } from '../model-parameters';
import { logPrior } from './parameter-prior';

const WALKERS = 20;
/** Of cascades so long that sums take long, and their likelihoods are sharp. */
const LONG = 2000;
/** Of cascades so short that their likelihoods are broad: walkers begin far apart, and take longer to forget where. */
const SHORT = 200;

/** Sweeps of the walkers. */
export const sweepsFor = ({ scale }: FitSpace): EnsemblePlan => {
  if (scale.largest > LONG) return { warmUp: 20, sweeps: 20, every: 2 };
  return { warmUp: scale.largest > SHORT ? 40 : 80, sweeps: 40, every: 2 };
};

/**
 * One ensemble: ⌊sweeps/every⌋ · 20 draws, in no order that means anything. Walkers do not look for β_I: given all else, β_I · load is a
 * gamma variate of shape E, and the density of the rest is LL with the best β_I put in. Where n* ≤ 1 cuts that law off they look for
 * ln β_I too.
 * @param x the fit, where walkers begin
 */
export function* drawParameterSets(
  problem: FitProblem,
  x: Float64Array,
  plan: EnsemblePlan,
  rng: Rng,
): Steps<ModelParameters[]> {
  const { search: objective, space, model, options } = problem;
  const { lower, upper, scale } = space;
  const size = space.names.length;
  const subcritical = options.subcritical && !model.finite;
  function* logDensity(point: Float64Array): Steps<number> {
    for (let k = 0; k < size; k++) if (!(point[k] >= lower[k] && point[k] <= upper[k])) return -Infinity;
    const shape = shapeAt(space, point);
    const logRate = point[size];
    if (subcritical && logRate + Math.log(meanOffspring(model, shape)) > 0) return -Infinity;
    const { logLikelihood, parts } = yield* objective.evaluateInSteps(point, false);
    const there = subcritical ? parts.events * logRate + parts.logs - Math.exp(logRate) * parts.load : logLikelihood;
    return Number.isFinite(there) ? there + logPrior(space, point, shape) : -Infinity;
  }
  const starts = startsAround(space, x, rng);
  if (subcritical)
    for (const [w, start] of starts.entries()) {
      const { infectionRate } = yield* objective.evaluateInSteps(start, false);
      starts[w] = Float64Array.of(...start, Math.log(infectionRate) - 0.3 * Math.abs(rng.normal()));
    }
  const points = yield* ensemble(starts, logDensity, plan, rng);
  const drawn: ModelParameters[] = [];
  for (const k of rng.shuffle(Int32Array.from(points.keys()))) {
    const point = points[k];
    const shape = shapeAt(space, point);
    if (subcritical) {
      drawn.push(parametersOf(model, Math.exp(point[size]), shape));
      continue;
    }
    const { infectionRate } = yield* objective.evaluateInSteps(point, false);
    // By the cube root of the gamma variate, which is nearly normal (Wilson and Hilferty 1931).
    const cube = 1 - 1 / (9 * scale.events) + rng.normal() / (3 * Math.sqrt(scale.events));
    drawn.push(parametersOf(model, infectionRate * Math.max(0.01, cube) ** 3, shape));
  }
  return drawn;
}

/** Walkers around the fit, drawn out of the limits that it may have run to: about where priors are. */
function startsAround(space: FitSpace, x: Float64Array, rng: Rng): Float64Array[] {
  const { names, lower, upper, scale, model } = space;
  const centre = x.map((value, k) => {
    const bound = (least: number, most: number): number => Math.min(Math.max(value, least), most);
    switch (names[k]) {
      case 'population':
        return bound(Math.log(0.05 * scale.largest), Math.log(10 * scale.largest));
      case 'q':
      case 'beta':
        return bound(-3, 3);
      case 'c':
        return bound(Math.log(1e-3 * scale.medianGap), Math.log(10 * scale.span));
      case 'lambda':
        return bound(Math.log(0.1 / scale.span), upper[k]);
      case 'theta':
        if (model.kernel === 'PL') return bound(Math.log(0.05), Math.log(10));
        return bound((model.kernel === 'GAUSS' ? 2 : 1) * Math.log(0.1 / scale.span), upper[k]);
    }
  });
  const apart = scale.largest > SHORT ? 0.3 : 1;
  return Array.from({ length: WALKERS }, () =>
    centre.map((value, k) => {
      const there = value + apart * rng.normal();
      return there >= lower[k] && there <= upper[k] ? there : Math.min(upper[k], Math.max(lower[k], value));
    }),
  );
}
