/** Log-likelihood, gradient, residuals and intensity of a model at parameters as the paper writes them (κ, not β_I). */
import { DataError } from '../../../core/errors';
import { coordinatesOf, type Coordinate, type History, type Model, type ModelParameters } from '../history';
import { checkHistory } from '../history-check';
import { eventSumsOf, likelihoodOf, populationOf, roomFor, sumsByDefault, type Sums } from './log-likelihood';
import { kernelOfModel, logInfectionRate, shapeOf } from '../model-parameters';

export { kernelOfModel, parametersOf, shapeOf } from '../model-parameters';

/** ln L of the times of the events that are not seeds, in the history's unit of time; −∞ where one of them was impossible. */
export function logLikelihood(
  model: Model,
  parameters: ModelParameters,
  history: History,
  sums: Sums = sumsByDefault(history.times.length),
): number {
  const { events, logs, load } = likelihoodOf(history, model, sums).evaluate(shapeOf(parameters), false);
  const logRate = logInfectionRate(model, parameters);
  return (events > 0 ? events * logRate + logs : 0) - timesLoad(logRate, load);
}

/** As `logLikelihood`; throws the issue of a history or of parameters that allow no likelihood. For input that nobody checked. */
export function checkedLogLikelihood(model: Model, parameters: ModelParameters, history: History, sums?: Sums): number {
  const issue = checkHistory({ ...history, end: history.end, model, parameters, sums });
  if (issue) throw new DataError([issue]);
  return logLikelihood(model, parameters, history, sums);
}

/** Derivatives of the log-likelihood by κ and by what else the model has; empty where an event was impossible. */
export type LikelihoodGradient = Partial<Record<'kappa' | Coordinate, number>>;

export function likelihoodGradient(
  model: Model,
  parameters: ModelParameters,
  history: History,
  sums: Sums = sumsByDefault(history.times.length),
): LikelihoodGradient {
  const parts = likelihoodOf(history, model, sums).evaluate(shapeOf(parameters), true);
  if (parts.impossible >= 0) return {};
  const logRate = logInfectionRate(model, parameters);
  const { kappa, theta, c } = parameters;
  // By ln β_I, through which κ, and in part the shape, come in.
  const byLogRate = parts.events - timesLoad(logRate, parts.load);
  const logRateBy = (coordinate: Coordinate): number => {
    if (model.kernel === 'EXP') return coordinate === 'theta' ? 1 / theta : 0;
    if (model.kernel !== 'PL') return 0;
    return coordinate === 'theta' ? -Math.log(c) : coordinate === 'c' ? -(1 + theta) / c : 0;
  };
  const gradient: LikelihoodGradient = { kappa: byLogRate / kappa };
  for (const [k, coordinate] of coordinatesOf(model).entries())
    gradient[coordinate] = parts.logsBy[k] - timesLoad(logRate, parts.loadBy[k]) + byLogRate * logRateBy(coordinate);
  return gradient;
}

/** Λ over [0, T]: the number of events that the model expects after the seeds, given the history. */
export function compensator(
  model: Model,
  parameters: ModelParameters,
  history: History,
  sums: Sums = sumsByDefault(history.times.length),
): number {
  const { load } = likelihoodOf(history, model, sums).evaluate(shapeOf(parameters), false);
  return timesLoad(logInfectionRate(model, parameters), load);
}

/**
 * Residuals (eq. 15): Λ over the time from the event before to every event that is no seed, n − n₀ values, independent and Exp(1)
 * under the model; and Λ from the last event to T. Where N has no room for an event, the process ended before it: residuals from
 * there on are 0.
 */
export function residuals(
  model: Model,
  parameters: ModelParameters,
  history: History,
  sums: Sums = sumsByDefault(history.times.length),
): { values: Float64Array; tail: number } {
  const { seeds, times } = history;
  const n = times.length;
  const population = populationOf(model, parameters, n);
  const logRate = logInfectionRate(model, parameters);
  const rows = eventSumsOf(history, model, sums);
  rows.begin(shapeOf(parameters), false);
  const values = new Float64Array(n - seeds);
  let before = 0;
  let tail = 0;
  for (let i = 1; i <= n; i++) {
    rows.advance(i, true);
    const room = roomFor(population, i);
    const passed = room === 0 ? 0 : timesLoad(logRate, Math.max(0, rows.u - before) * room);
    if (i === n) tail = passed;
    else if (i >= seeds) values[i - seeds] = passed;
    before = rows.u;
  }
  return { values, tail };
}

/**
 * λ(t−) at times in ascending order, beyond T as if nothing had happened since the last event. An event does not excite its own
 * moment. EXP and SI in one pass; otherwise O(n · at).
 */
export function intensities(
  model: Model,
  parameters: ModelParameters,
  { times, marks }: History,
  at: Float64Array,
): Float64Array {
  const kernel = kernelOfModel(model, parameters);
  const weight = (j: number): number => (model.marked && marks ? marks[j] ** parameters.beta : 1);
  const population = populationOf(model, parameters, times.length);
  const found = new Float64Array(at.length);
  const fades = model.kernel === 'EXP' || model.kernel === 'SI';
  let [events, excited, since] = [0, 0, 0];
  for (let k = 0; k < at.length; k++) {
    const t = at[k];
    if (!fades) while (events < times.length && times[events] < t) events++;
    else {
      for (; events < times.length && times[events] < t; events++) {
        excited = excited * kernel.survival(times[events] - since) + weight(events);
        since = times[events];
      }
      found[k] =
        roomFor(population, events) * kernel.infectionRate * (events > 0 ? excited * kernel.survival(t - since) : 0);
      continue;
    }
    let sum = 0;
    for (let j = 0; j < events; j++) sum += weight(j) * kernel.phi(t - times[j]);
    found[k] = roomFor(population, events) * sum;
  }
  return found;
}

/** β_I times a load; by logarithms where β_I alone is no number. */
function timesLoad(logRate: number, load: number): number {
  if (load === 0) return 0;
  const rate = Math.exp(logRate);
  if (rate > 0 && rate < Infinity) return rate * load;
  return Math.sign(load) * Math.exp(logRate + Math.log(Math.abs(load)));
}
