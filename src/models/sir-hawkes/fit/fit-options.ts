/** What a fit is asked for. */
import type { Issue } from '../../../core/errors';
import { coordinatesOf, modelName, type History, type Model, type ModelParameters } from '../history';

export interface FitOptions {
  /** Random points that the likelihood is climbed from. */
  readonly starts: number;
  /** auto: exact up to 2,000 events in the largest cascade, fast above. */
  readonly sums: 'auto' | 'exact' | 'fast';
  /** Plain Hawkes processes keep n* ≤ 1; others are not concerned. */
  readonly subcritical: boolean;
  /** PL: c is kept at this time. */
  readonly fixedCutoff?: number;
  /** QEXP: λ is kept at this rate, 1 in the paper; absent: λ is free. */
  readonly fixedLambda?: number;
  /** N is kept, at least the events of the largest cascade. */
  readonly fixedPopulation?: number;
  /** One more start, before the random ones. */
  readonly from?: ModelParameters;
  /** The parameters alone: no standard errors, no interval of N, no error of the sums. For fits by the thousand. */
  readonly bare?: boolean;
}

/** Number of free parameters, β_I included. */
export function freeParameters(model: Model, { fixedCutoff, fixedLambda, fixedPopulation }: FitOptions): number {
  const kept = (name: string): boolean =>
    (name === 'c' && fixedCutoff !== undefined) ||
    (name === 'lambda' && fixedLambda !== undefined) ||
    (name === 'population' && fixedPopulation !== undefined);
  return 1 + coordinatesOf(model).filter((name) => !kept(name)).length;
}

/** Events that are no seeds which a fit needs: two more than it has free parameters. */
export const eventsNeeded = (model: Model, options: FitOptions): number => 2 + freeParameters(model, options);

/** The issue of too few events; undefined where there are enough. */
export function tooFewEvents(events: number, model: Model, options: FitOptions): Issue | undefined {
  const needed = eventsNeeded(model, options);
  if (events >= needed) return undefined;
  const free = freeParameters(model, options);
  return {
    code: 'too-few-events',
    severity: 'stopped',
    message: `${modelName(model)} has ${free} ${free === 1 ? 'parameter' : 'parameters'} and needs at least ${needed} events after the first ones; there are ${events}.`,
    where: { path: 'inputs.cascades' },
    found: String(events),
    expected: `${needed} or more`,
    hint: 'Observe longer, choose a larger cascade, or fit a model with fewer parameters.',
  };
}

/** Events that are no seeds. */
export const eventsOf = (histories: readonly History[]): number =>
  histories.reduce((sum, { times, seeds }) => sum + times.length - seeds, 0);
