/**
 * How well a model fitted to the first events of a cascade foresees the others: minus the log-likelihood of each held-out event, its
 * parameters as they were fitted (SIR-HawkesN, section on holdout likelihood). Smaller is better; models of one cascade compare.
 */
import { invariant } from '../../../core/errors';
import type { History, Model, ModelParameters } from '../history';

export type LogLikelihood = (model: Model, parameters: ModelParameters, history: History) => number;

export interface Holdout {
  /** −[LL(all, T = t_{n−1}) − LL(first k, T = t_{k−1})]/(n − k); Infinity where the fitted N is below n, or an event was impossible. */
  readonly perEvent: number;
  /** The same with N raised to n where it was below; equal to `perEvent` otherwise. */
  readonly perEventRaised: number;
}

/** N below n by no more than this is rounding. */
const ROUNDING = 1e-9;

/** What is fitted: the first events, observed up to the last of them. @param count 1 … n */
export function firstEvents(history: History, count: number): History {
  const { times, marks, seeds } = history;
  invariant(count >= 1 && count <= times.length, `firstEvents: 1 … ${times.length} events, got ${count}`);
  return {
    times: times.subarray(0, count),
    ...(marks && { marks: marks.subarray(0, count) }),
    seeds: Math.min(seeds, count),
    end: times[count - 1],
  };
}

/**
 * @param history  the whole cascade; what was observed after its last event does not count
 * @param observed k, number of events that were fitted, 1 … n − 1
 */
export function holdout(
  model: Model,
  parameters: ModelParameters,
  history: History,
  observed: number,
  logLikelihood: LogLikelihood,
): Holdout {
  const count = history.times.length;
  invariant(observed >= 1 && observed < count, `holdout: ${observed} of ${count} events observed, nothing to compare`);
  const whole = firstEvents(history, count);
  const first = firstEvents(history, observed);
  const perEvent = (used: ModelParameters): number => {
    const all = logLikelihood(model, used, whole);
    // what rules out the fitted events rules out all of them
    return all === -Infinity ? Infinity : (logLikelihood(model, used, first) - all) / (count - observed);
  };
  if (!model.finite || parameters.population >= count) {
    const value = perEvent(parameters);
    return { perEvent: value, perEventRaised: value };
  }
  const raised = perEvent({ ...parameters, population: count });
  return { perEvent: parameters.population >= count - ROUNDING ? raised : Infinity, perEventRaised: raised };
}
