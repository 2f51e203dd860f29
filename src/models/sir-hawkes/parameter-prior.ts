/**
 * What is thought of parameters before a cascade is seen, where a forecast has to know how likely they are: as little as keeps a likelihood that
 * is flat somewhere – and with the beginning of a cascade alone it often is – from being an answer without an end. Our choice; the paper
 * has forecasts of the best fit only.
 *
 * – The share of people reached so far, n/N, is uniform in (0, 1): N has density n/N².
 * – The mean time M = ∫S that people pass it on: ln M is uniform where M is shorter than the observation T, and falls as 1/M beyond:
 *   density 1/(1 + M/T). A longer memory than what was seen cannot be told from one without an end.
 * – θ of a power law: ln θ normal around 0, standard deviation 1.5: from 0.05 to 19 with probability 0.95.
 * – q and β uniform in their ranges, ln β_I uniform.
 */
import { slopeAt, type FitSpace } from './coordinates';
import { meanOffspring } from './fit-objective';
import type { Shape } from './likelihood';

const SPREAD_OF_LOG_THETA = 1.5;

/** Logarithm of the density of the transformed coordinates, up to a constant. */
export function logPrior({ model, names, scale }: FitSpace, x: ArrayLike<number>, shape: Shape): number {
  let sum = 0;
  // Times by the model's own kernel, whatever marks weigh.
  if (model.kernel !== 'SI') sum -= Math.log1p(meanOffspring({ ...model, marked: false }, shape) / scale.span);
  for (let k = 0; k < names.length; k++) {
    const name = names[k];
    if (name === 'population') sum += Math.log(slopeAt(name, x[k])) - 1.5 * Math.log(shape.population);
    else if (name === 'q' || name === 'beta') sum += Math.log(slopeAt(name, x[k]));
    else if (name === 'theta' && model.kernel === 'PL') sum -= (Math.log(shape.theta) / SPREAD_OF_LOG_THETA) ** 2 / 2;
  }
  return sum;
}
