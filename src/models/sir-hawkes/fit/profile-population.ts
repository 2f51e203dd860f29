/**
 * The likelihood of N: for a population N the largest log-likelihood that any other parameters reach. N whose profile is at most 1.92
 * below the top are the 95 % interval (Wilks): unlike N ± 1.96 standard errors it cannot fall below the events observed, and it may have
 * no upper end.
 *
 * 95 % is what the interval would have in a regular problem. This one is not: an N that equals the events observed explains the silence
 * after the last one for nothing, so a cascade seen to its end makes N too small and the interval too short. Measured with EXPN, κ = 2.5,
 * θ = 1: of single cascades with N = 80 seen until 12 only 25 % of the intervals hold N, seen until 4 74 %; with N = 300 seen until 8 54 %;
 * 52 cascades fitted together give 79.0 … 80.9 for N = 80.
 */
import type { Steps } from '../../../core/method';
import { climb, ROUGH } from './climb';
import { SMALLEST_REST, valueAt } from './coordinates';
import type { FitObjective } from './fit-objective';

/** Half the 95 % quantile of χ² with one degree of freedom. */
export const DROP = 1.920729410347063;
/** How near to that an end of the interval is sought. */
const ENOUGH = 0.02;
const TRIES = 12;

export interface ProfilePoint {
  readonly population: number;
  readonly logLikelihood: number;
}

/** A point of the profile with the coordinates that reach it. */
export interface Solved {
  readonly x: Float64Array;
  readonly logLikelihood: number;
}

/** The best point with ln(N − n_max) at u, climbed from `from`. */
function* solve(objective: FitObjective, from: Float64Array, place: number, u: number): Steps<Solved> {
  const start = from.slice();
  start[place] = u;
  if (start.length > 1) return yield* climb(objective, start, { tolerance: ROUGH, held: place, iterations: 40 });
  const { logLikelihood } = yield* objective.evaluateInSteps(start, false);
  return { x: start, logLikelihood };
}

/**
 * Ends of the 95 % interval. Low is n_max where the profile is high up to there, high Infinity where it does not fall.
 * @param top     the fit
 * @param spread  standard error of ln(N − n_max), if there is one: how far the first look goes
 */
export function* populationInterval(
  objective: FitObjective,
  top: Solved,
  spread: number,
): Steps<{ low: number; high: number }> {
  const place = objective.space.names.indexOf('population');
  if (place < 0) return { low: NaN, high: NaN };
  const { scale } = objective.space;
  const step = spread > 0.02 && spread < 2 ? 1.96 * spread : 0.5;
  const low = yield* endOf(objective, top, place, -step);
  const high = yield* endOf(objective, top, place, step);
  return {
    low: low === undefined ? scale.largest : valueAt('population', low, scale),
    high: high === undefined ? Infinity : valueAt('population', high, scale),
  };
}

/** ln(N − n_max) where the profile is DROP below the top; undefined if it is not so anywhere on that side of the box. */
function* endOf(objective: FitObjective, top: Solved, place: number, step: number): Steps<number | undefined> {
  const target = top.logLikelihood - DROP;
  const bound = step < 0 ? objective.space.lower[place] : objective.space.upper[place];
  let inside = top;
  let outside: Solved;
  for (let stride = step; ; stride *= 2) {
    const from = inside.x[place];
    if (from === bound) return undefined;
    const u = step < 0 ? Math.max(bound, from + stride) : Math.min(bound, from + stride);
    outside = yield* solve(objective, inside.x, place, u);
    if (outside.logLikelihood <= target) break;
    inside = outside;
  }
  // False position on √(top − LL), which is a line where LL is a parabola; halving where it creeps.
  const depth = (at: Solved): number => Math.sqrt(Math.max(0, top.logLikelihood - at.logLikelihood));
  for (let k = 0; k < TRIES; k++) {
    const a = depth(inside);
    const b = depth(outside);
    const share = Number.isFinite(b) && k % 3 < 2 ? (Math.sqrt(DROP) - a) / (b - a) : 0.5;
    const u = inside.x[place] + Math.min(0.95, Math.max(0.05, share)) * (outside.x[place] - inside.x[place]);
    const found: Solved = yield* solve(objective, inside.x, place, u);
    if (Math.abs(found.logLikelihood - target) < ENOUGH) return u;
    if (found.logLikelihood > target) inside = found;
    else outside = found;
  }
  return inside.x[place];
}

/**
 * The profile at `points` populations around the interval, ascending, evenly in ln(N − n_max); the fit is among them.
 * @param low, high the interval, as `populationInterval` gives it
 */
export function* populationProfile(
  objective: FitObjective,
  fit: Solved,
  low: number,
  high: number,
  points = 25,
): Steps<ProfilePoint[]> {
  const { space } = objective;
  const { largest } = space.scale;
  const place = space.names.indexOf('population');
  if (place < 0) return [];
  const at = (population: number): number => Math.log(Math.max(SMALLEST_REST, population - largest));
  const [lowest, highest] = [space.lower[place], space.upper[place]];
  // Where there is no end, ten times as many people as the largest cascade or the best N shows that it is flat.
  const most =
    high < Infinity ? at(high) : at(Math.max(10 * largest, 10 * Math.min(largest + Math.exp(fit.x[place]), 1e6)));
  const bottom = low > largest ? at(low) : Math.min(fit.x[place], at(largest + 0.05 * Math.max(1, Math.exp(most))));
  const margin = 0.2 * Math.max(0.5, most - bottom);
  const from = Math.max(lowest, bottom - margin);
  const to = Math.min(highest, most + margin);
  const grid = Array.from({ length: points }, (_, k) => from + ((to - from) * k) / (points - 1));
  const solved: Solved[] = [fit];
  // Outwards from the fit, each from its neighbour.
  for (const side of [grid.filter((u) => u < fit.x[place]).toReversed(), grid.filter((u) => u > fit.x[place])]) {
    let last = fit;
    for (const u of side) solved.push((last = yield* solve(objective, last.x, place, u)));
  }
  return solved
    .map((one) => ({ population: largest + Math.exp(one.x[place]), logLikelihood: one.logLikelihood }))
    .toSorted((a, b) => a.population - b.population);
}
