/**
 * What is thought of parameters before a cascade is seen, where a forecast has to know how likely they are: as little as keeps a likelihood that
 * is flat somewhere – and with the beginning of a cascade alone it often is – from being an answer without an end. Our choice; the paper
 * has forecasts of the best fit only.
 *
 * – The share of people reached so far, n/N: its root is uniform in (0, 1), so that N has density √n/(2 N^1.5).
 * – The mean time M = ∫S that people pass it on: ln M is uniform where M is shorter than the time D up to the last event seen, and falls as
 *   1/M beyond: density 1/(1 + M/D). A longer memory than what was seen cannot be told from one without an end.
 * – θ of a power law: ln θ normal around 0, standard deviation 1.5: from 0.05 to 19 with probability 0.95.
 * – q and β uniform in their ranges, ln β_I uniform (below the rate of n* = 1 where that is kept).
 *
 * Where hardly anybody has been reached yet the first of these decides, not the data: populations much larger than it expects come out of the
 * bands at the top. Measured, 90 % bands of the final size hold (of 30 to 69 cascades each that could be fitted): EXPN with κ = 1.8, 1/θ = 600
 * and N = 300 73 % of those seen until 900 (some 10 of 210 events), 87 % until 1800, 93 % until 3600; κ = 1.3 and N = 2000 until 3600 81 %; PLN
 * with n* = 1.8, θ = 0.4, c = 30 and N = 300 until 1800 75 %; EXP and PL with n* = 0.8 87 to 93 %. N^−1.25 instead of N^−1.5 holds 90 % of the
 * first, the third and the fourth, with bands three to ten times as wide.
 */
import { slopeAt, type FitSpace } from '../fit/coordinates';
import { meanOffspring } from '../fit/fit-objective';
import type { Shape } from '../likelihood/likelihood';

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
