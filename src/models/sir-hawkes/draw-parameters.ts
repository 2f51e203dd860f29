/** Parameters that the data allow: drawn around a fit as the curvature of its likelihood says (Laplace's approximation). */
import type { Rng } from '../../core/rng';
import { cholesky } from '../../core/optimise/dense';
import { valueAt } from './coordinates';
import { meanOffspring } from './fit-objective';
import type { ModelFit } from './fit-model';
import type { ModelParameters } from './history';
import { parametersOf, shapeOf } from './model-parameters';
import { DROP } from './profile-population';

/**
 * Normal in (ln β_I, transformed coordinates), so that rates are log-normal and N stays above the events observed; put into the box of the
 * fit. Coordinates at a limit stay there, except N = n_max, which is drawn upwards: its likelihood falls like an exponential law, whose
 * scale is what the profile interval says. n* is kept at most 1 where the fit was.
 */
export function drawParameters(fit: ModelFit, rng: Rng): ModelParameters {
  const { covariance, model } = fit;
  const shape = { ...shapeOf(fit.parameters) };
  let rate = fit.infectionRate;
  if (covariance) {
    const { names, centre, lower, upper, matrix, largest } = covariance;
    const size = names.length;
    const factor = matrix.slice();
    cholesky(factor, size, size);
    const luck = Float64Array.from(names, () => rng.normal());
    names.forEach((name, row) => {
      let x = centre[row];
      for (let k = 0; k <= row; k++) x += factor[row * size + k] * luck[k];
      x = Math.min(upper[row], Math.max(lower[row], x));
      if (name === 'infectionRate') rate = Math.exp(x);
      else shape[name] = valueAt(name, x, { largest });
    });
    if (fit.status.some(({ code }) => code === 'n-at-observed') && fit.populationHigh < Infinity)
      shape.population += ((fit.populationHigh - shape.population) / DROP) * rng.exponential();
    if (covariance.subcritical) {
      const most = 1 / meanOffspring(model, shape);
      // Where n* = 1 decided the rate, it does so for other shapes.
      rate = names.includes('infectionRate') ? Math.min(rate, most) : most;
    }
  }
  return parametersOf(model, rate, shape);
}
