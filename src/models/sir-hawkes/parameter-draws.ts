/**
 * Parameters that the data allow, for forecasts that know that parameters are estimates: drawn in proportion to likelihood × prior
 * (`parameter-prior.ts`).
 *
 * Not from a normal law around the best fit (Laplace's approximation): from the beginning of a cascade the likelihood is often flat
 * towards large N and towards a memory without an end, or highest at N = n, and its curvature there says nothing. Forecasts by it were
 * sure of the wrong thing.
 */
import type { Steps } from '../../core/method';
import type { Rng } from '../../core/rng';
import { shapeAt, type FitSpace } from './coordinates';
import { ensemble, type EnsemblePlan } from './ensemble';
import { meanOffspring } from './fit-objective';
import type { FitProblem } from './fit-problem';
import type { ModelParameters } from './history';
import { parametersOf } from './model-parameters';
import { logPrior } from './parameter-prior';

const WALKERS = 20;
/** Of cascades so long that sums take long, and their likelihoods are sharp. */
const LONG = 2000;

/** Sweeps of the walkers. */
export const sweepsFor = ({ scale }: FitSpace): EnsemblePlan =>
  scale.largest > LONG ? { warmUp: 20, sweeps: 20, every: 2 } : { warmUp: 40, sweeps: 40, every: 2 };

/** One ensemble: ⌊sweeps/every⌋ · 20 draws, in no order that means anything. @param x the fit, where walkers begin */
export function* drawParameterSets(
  problem: FitProblem,
  x: Float64Array,
  plan: EnsemblePlan,
  rng: Rng,
): Steps<ModelParameters[]> {
  const { search: objective, space, model, options } = problem;
  const { lower, upper, scale } = space;
  function* logDensity(point: Float64Array): Steps<number> {
    for (let k = 0; k < point.length; k++) if (!(point[k] >= lower[k] && point[k] <= upper[k])) return -Infinity;
    const { logLikelihood } = yield* objective.evaluateInSteps(point, false);
    return Number.isFinite(logLikelihood) ? logLikelihood + logPrior(space, point, shapeAt(space, point)) : -Infinity;
  }
  const points = yield* ensemble(startsAround(space, x, rng), logDensity, plan, rng);
  const drawn: ModelParameters[] = [];
  for (const k of rng.shuffle(Int32Array.from(points.keys()))) {
    const point = points[k];
    const { infectionRate } = yield* objective.evaluateInSteps(point, false);
    const shape = shapeAt(space, point);
    // Given all else, β_I · load is a gamma variate of shape E: by its cube root, which is nearly normal (Wilson and Hilferty 1931).
    const cube = 1 - 1 / (9 * scale.events) + rng.normal() / (3 * Math.sqrt(scale.events));
    const rate = infectionRate * Math.max(0.01, cube) ** 3;
    const most = options.subcritical && !model.finite ? 1 / meanOffspring(model, shape) : Infinity;
    drawn.push(parametersOf(model, Math.min(rate, most), shape));
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
  return Array.from({ length: WALKERS }, () =>
    centre.map((value, k) => {
      const there = value + 0.3 * rng.normal();
      return there >= lower[k] && there <= upper[k] ? there : Math.min(upper[k], Math.max(lower[k], value));
    }),
  );
}
