/**
 * Which limits a fit has run to. A coordinate is at a limit if the likelihood is as good there, to within 1e-3, with the others kept: the
 * data then cannot tell the fit from the simpler model that the limit is.
 */
import type { Steps } from '../../../core/method';
import type { ClimbEnd } from './climb';
import { shapeAt, valueAt } from './coordinates';
import type { FitObjective } from './fit-objective';
import type { Coordinate, History, Model } from '../history';
import type { Shape } from '../likelihood/likelihood';
import { likelihoodOf } from '../likelihood/log-likelihood';
import type { FitStatusCode } from './statuses';

export interface Limit {
  readonly code: FitStatusCode;
  readonly parameter: Coordinate;
  /** Coordinates that the data leave open: they have no standard errors. */
  readonly open: readonly Coordinate[];
}

interface Candidate {
  readonly code: FitStatusCode;
  readonly parameter: Coordinate;
  /** What becomes meaningless at the limit, besides. */
  readonly also?: Coordinate;
  /** Whether the fit is near enough to ask. */
  readonly near?: boolean;
  /** Value of the parameter there. */
  readonly at: number;
}

const AS_GOOD = 1e-3;
/** θ from which a power law is compared with the exponential, and how near it must be. */
const STEEP = 5;
const EXPONENTIAL_AS_GOOD = 1e-2;
/** Distance from a bound, in transformed coordinates. */
const AT_BOUND = 1e-6;

export function* limitsOf(
  objective: FitObjective,
  histories: readonly History[],
  { x, logLikelihood }: ClimbEnd,
): Steps<Limit[]> {
  const { space } = objective;
  const shape = shapeAt(space, x);
  const { names, model } = space;
  const limits: Limit[] = [];
  const isOpen = (name: Coordinate): boolean => limits.some(({ open }) => open.includes(name));
  for (const { code, parameter, also, near = true, at } of candidates(objective, shape)) {
    if (!near || isOpen(parameter)) continue;
    const there = yield* objective.atShape({ ...shape, [parameter]: at });
    if (there.logLikelihood >= logLikelihood - AS_GOOD)
      limits.push({ code, parameter, open: also ? [parameter, also] : [parameter] });
  }
  if (model.kernel === 'PL' && names.includes('c') && !isOpen('c') && shape.theta > STEEP) {
    const bound = space.upper[names.indexOf('theta')];
    const exponential =
      bound - Math.log(shape.theta) < AT_BOUND ||
      exponentialAt(histories, model, shape) >= logLikelihood - EXPONENTIAL_AS_GOOD;
    if (exponential) limits.push({ code: 'exponential-limit', parameter: 'theta', open: ['theta', 'c'] });
  }
  names.forEach((name, k) => {
    if (!isOpen(name) && (x[k] - space.lower[k] < AT_BOUND || space.upper[k] - x[k] < AT_BOUND))
      limits.push({ code: 'on-bound', parameter: name, open: [name] });
  });
  // Who is at no edge of its own but open for a reason that says more is not told twice.
  return limits.filter(
    (limit) =>
      limit.code !== 'on-bound' || !limits.some((other) => other !== limit && other.open.includes(limit.parameter)),
  );
}

/** Where the slope by a transformed coordinate dies away before the bound, a climb stops short of it: those are asked for. */
function candidates({ space }: FitObjective, shape: Shape): Candidate[] {
  const { names, model, scale, lower, upper } = space;
  const found: Candidate[] = [];
  names.forEach((parameter, k) => {
    const low = valueAt(parameter, lower[k], scale);
    const high = valueAt(parameter, upper[k], scale);
    switch (parameter) {
      case 'population':
        found.push({
          code: 'n-at-observed',
          parameter,
          near: shape.population <= scale.largest + 0.1,
          at: scale.largest,
        });
        found.push({ code: 'n-unbounded', parameter, at: high });
        break;
      case 'theta':
        if (model.kernel !== 'PL') found.push({ code: 'theta-to-zero', parameter, at: low });
        else found.push({ code: 'on-bound', parameter, near: shape.theta < 1e-3, at: low });
        break;
      case 'c':
        found.push({ code: 'theta-to-zero', parameter, also: 'theta', at: high });
        break;
      case 'lambda':
        found.push({ code: 'theta-to-zero', parameter, also: 'q', at: low });
        break;
      case 'q':
        found.push({ code: 'q-to-two', parameter, at: high });
        break;
      case 'beta':
        found.push({ code: 'on-bound', parameter, near: shape.beta < 1e-3, at: low });
    }
  });
  return found;
}

/** Log-likelihood of the exponential kernel of rate (1 + θ)/c, with the same N and β and the β_I that is best for it. */
function exponentialAt(histories: readonly History[], model: Model, shape: Shape): number {
  const rate = (1 + shape.theta) / shape.c;
  let [events, logs, load] = [0, 0, 0];
  for (const history of histories) {
    const parts = likelihoodOf(history, { ...model, kernel: 'EXP' }, 'exact').evaluate(
      { ...shape, theta: rate },
      false,
    );
    events += parts.events;
    logs += parts.logs;
    load += parts.load;
  }
  return events * Math.log(events / load) + logs - events;
}
