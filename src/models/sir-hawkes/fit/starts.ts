/** Where climbs begin: random points that cover the sizes that the data can tell apart. */
import type { Rng } from '../../../core/rng';
import { BETA_LIMIT, pointOf, type FitSpace } from './coordinates';
import type { Coordinate } from '../history';
import type { Shape } from '../likelihood/likelihood';

/**
 * `count` points in the box of the space, each from the same number of draws: decay between 1/span and 1/(median gap); of a power law θ
 * in 0.1 … 3 and c from (median gap)/e to the span; q − 1 and β/1.016 logistic in −2 … 2; N 1.02 to 6 times the largest cascade.
 */
export function startsOf(space: FitSpace, count: number, rng: Rng): Float64Array[] {
  return Array.from({ length: count }, () => pointOf(space, drawnShape(space, rng)));
}

function drawnShape({ model, names, kept, scale }: FitSpace, rng: Rng): Shape {
  const { span, medianGap, largestGap, largest } = scale;
  const logUniform = (low: number, high: number): number => low * Math.exp(rng.uniform() * Math.log(high / low));
  const logistic = (): number => 1 / (1 + Math.exp(2 - 4 * rng.uniform()));
  const shortest = Math.min(medianGap, span / 2);
  const rate = (): number => logUniform(1 / span, 1 / shortest);
  const draw: Readonly<Record<Coordinate, () => number>> = {
    theta() {
      if (model.kernel === 'PL') return 0.1 + 2.9 * rng.uniform();
      if (model.kernel === 'GAUSS') return rate() ** 2;
      if (model.kernel === 'LIN' || model.kernel === 'QUAD')
        // Supports from the largest gap to some spans.
        return logUniform(Math.min(0.2 / span, 0.5 / largestGap), 0.99 / largestGap);
      return rate();
    },
    c: () => logUniform(shortest / Math.E, span),
    q: () => 1 + logistic(),
    lambda: rate,
    population: () => largest * (1 + logUniform(0.02, 5)),
    beta: () => BETA_LIMIT * logistic(),
  };
  const shape = { ...kept };
  for (const name of names) shape[name] = draw[name]();
  return shape;
}
