/**
 * An optimiser without bounds, used within (lower, upper): it moves z = log((α − lower)/(upper − α)), whatever its steps. Where the
 * solution lies on a bound, z wanders off for ever and the search creeps.
 */
import { InvariantError } from '../errors';
import { makeBox } from './box';
import { copyState, type Optimiser, type OptimiserState } from './optimiser';
import { Reparametrised, type Change, type ReparametrisedState } from './reparametrised';

/** From the nearer bound, so that small distances to either keep their precision. */
const logit: Change = {
  kind: 'logit',
  alpha(z, lower, upper) {
    const odds = Math.exp(-Math.abs(z));
    const way = (upper - lower) * (odds / (1 + odds));
    return z < 0 ? lower + way : upper - way;
  },
  slope(z, lower, upper) {
    const odds = Math.exp(-Math.abs(z));
    return (upper - lower) * (odds / (1 + odds) ** 2);
  },
};

/**
 * @param make  makes the optimiser of z from its start, for instance `(z) => adam(z, { rate: 0.1 })`
 * @param start α at the start, strictly inside
 * @param lower bounds, finite, one for all or one each
 * Throws InvariantError where bounds or start do not fit.
 */
export function onLogit(
  make: (z: Float64Array) => Optimiser,
  start: Float64Array,
  lower: number | Float64Array,
  upper: number | Float64Array,
): Optimiser {
  const box = makeBox(start.length, lower, upper);
  const z = start.map((alpha, i) => {
    const below = alpha - box.lower[i];
    const above = box.upper[i] - alpha;
    if (!(below > 0 && above > 0 && below < Infinity && above < Infinity))
      throw new InvariantError(`parameter ${i} starts at ${alpha}, not inside ${box.lower[i]} … ${box.upper[i]}`);
    return Math.log(below) - Math.log(above);
  });
  return new Reparametrised(logit, make(z), box);
}

/** Goes on from a state of {@link onLogit}. @param resume for the state of the inner optimiser */
export function resumeOnLogit(state: OptimiserState, resume: (inner: OptimiserState) => Optimiser): Optimiser {
  const { inner, box } = state as ReparametrisedState;
  return new Reparametrised(logit, resume(inner), copyState(box));
}
