/** Reference cascades of the holdout and popularity tests, and the likelihood written down plainly. Not for the application. */
import { kernelOf, type KernelId } from '../kernels';
import type { History, Model, ModelKernel, ModelParameters } from '../history';
import type { LogLikelihood } from '../tests-of-fit/holdout';

interface ReferenceModel {
  case: string;
  kernel: string;
  params: { kappa: number; theta: number; c?: number; beta?: number };
}
export interface HeldOutCase extends ReferenceModel {
  N: number | null;
  trainEvents: number;
  heldoutEvents: number;
  holdoutNLLPerEvent: number;
}
export interface PopularityCase extends ReferenceModel {
  observedEvents: number;
  observationTime: number;
  a1: number;
  nstar: number;
  predictedFinalSize: number | string;
}

/** The two lists of the file with holdout and popularity numbers. @param text the file */
export function referenceCases(text: string): { holdout: HeldOutCase[]; popularity: PopularityCase[] } {
  return JSON.parse(text) as { holdout: HeldOutCase[]; popularity: PopularityCase[] };
}

/** The cascade of that case, observed to its last event. @param text the file of best fits, which holds the cascades */
export function referenceHistory(text: string, id: string): History {
  const { cases } = JSON.parse(text) as {
    cases: { id: string; cascades: { times: number[]; marks?: number[] | null }[] }[];
  };
  const [{ times, marks }] = cases.find((one) => one.id === id)!.cascades;
  return {
    times: Float64Array.from(times),
    ...(marks && { marks: Float64Array.from(marks) }),
    seeds: times.filter((t) => t === times[0]).length,
    end: times.at(-1)!,
  };
}

/** Model and parameters of a reference case. @param population null or absent: a plain Hawkes process */
export function referenceFit(
  { kernel, params }: ReferenceModel,
  population: number | null = null,
): { model: Model; parameters: ModelParameters } {
  return {
    model: { kernel: kernel as ModelKernel, finite: population !== null, marked: params.beta !== undefined },
    parameters: { c: NaN, q: NaN, lambda: NaN, beta: 0, ...params, population: population ?? Infinity },
  };
}

/** The log-likelihood of Hawkes and HawkesN by its definition, O(n²). */
export const plainLogLikelihood: LogLikelihood = (model, parameters, { times, marks, seeds, end }) => {
  const kernel = kernelOf(model.kernel as KernelId, parameters);
  const weights = times.map((_, j) => (model.marked && marks ? marks[j] ** parameters.beta : 1));
  const susceptible = (infected: number): number => (model.finite ? 1 - infected / parameters.population : 1);
  let sum = 0;
  for (let i = 0; i < times.length; i++) {
    let excitation = 0;
    for (let j = 0; j < i; j++) excitation += weights[j] * kernel.phi(times[i] - times[j]);
    if (i >= seeds) sum += Math.log(susceptible(i) * excitation);
    const next = i + 1 < times.length ? times[i + 1] : end;
    for (let j = 0; j <= i; j++) {
      const grown = kernel.integral(next - times[j]) - kernel.integral(times[i] - times[j]);
      sum -= susceptible(i + 1) * weights[j] * grown;
    }
  }
  return sum;
};
