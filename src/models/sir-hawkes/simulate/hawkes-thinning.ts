/**
 * Ogata's thinning for HawkesN and Hawkes (SIR-HawkesN, section 2): the intensity just after an event, or after a refused point, bounds
 * what follows, since kernels do not increase. Each point costs a sum over all earlier events: O(n²) in all. It is here as an
 * independent check of `simulate-hawkes.ts` and for showing the method.
 */
import { DataError } from '../../../core/errors';
import type { Rng } from '../../../core/rng';
import { checkSimulation } from './check-simulation';
import { weightsOf } from './marked-branching';
import type { HawkesOptions, HawkesRun } from './hawkes-run';

/** One run. @param faint stops where the intensity is below; per time; 1e-9 over the median recovery time without it */
export function thinHawkes(options: HawkesOptions, rng: Rng, faint = 1e-9 / options.kernel.recovery(0.5)): HawkesRun {
  const issues = checkSimulation(options);
  if (issues.length > 0) throw new DataError(issues);
  const { kernel, population, history, horizon, mostEvents, beta } = options;
  const times = [...history.times];
  const weights = [...(weightsOf(history.marks, beta) ?? new Float64Array(times.length).fill(1))];
  const marks: number[] = [];
  const before = times.length;
  /** λ after everything that has happened up to t. */
  const intensity = (t: number): number => {
    let sum = 0;
    for (let j = 0; j < times.length; j++) sum += weights[j] * kernel.phi(t - times[j]);
    return population === Infinity ? sum : (sum * (population - times.length)) / population;
  };
  let t = history.end;
  let bound = intensity(t);
  const end = (reason: HawkesRun['ending']['reason']): HawkesRun => ({
    times: Float64Array.from(times.slice(before)),
    ...(options.marks && { marks: Float64Array.from(marks) }),
    ending: { reason, time: reason === 'horizon' ? horizon : times[times.length - 1] },
  });
  for (;;) {
    if (times.length >= population) return end('everybody');
    if (times.length - before >= mostEvents) return end('cap');
    if (bound < faint) return end('faded');
    t += rng.exponential(bound);
    if (t > horizon) return end('horizon');
    const rate = intensity(t);
    if (rng.uniform() * bound < rate) {
      const mark = options.marks?.(rng);
      times.push(t);
      if (mark !== undefined) marks.push(mark);
      weights.push(mark === undefined ? 1 : mark ** beta);
      bound = intensity(t);
    } else bound = rate;
  }
}
