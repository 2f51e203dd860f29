/** Settings of forecasts and of their coverage, as the forms give them, and what they mean. */
import type { FitOptions } from './fit-options';
import { observedHistory, type History, type Model, type ObservationWindow } from './history';
import type { CascadeSet } from '../../core/cascade';
import type { KernelId } from './kernels';

export interface ForecastingSettings extends ObservationWindow {
  /** From 1. */
  readonly cascade: number;
  /** 0: until nothing more comes. */
  readonly forecastTo: number;
  readonly kernel: KernelId;
  readonly population: 'finite' | 'unlimited';
  readonly weight: 'off' | 'fit';
  readonly starts: number;
  readonly arithmetic: 'auto' | 'exact' | 'fast';
  readonly subcritical: boolean;
  readonly cutoff: 'free' | 'fixed';
  readonly cutoffValue: number;
  readonly rateOfQ: 'one' | 'free';
  readonly runs: number;
}

export interface ForecastSettings extends ForecastingSettings {
  readonly uncertainty: 'laplace' | 'bootstrap' | 'none';
  readonly refits: number;
}

export interface CoverageSettings extends ForecastingSettings {
  readonly uncertainty: 'laplace' | 'none';
  readonly trials: number;
}

export const modelOf = ({ kernel, population, weight }: ForecastingSettings): Model => ({
  kernel,
  finite: population === 'finite',
  marked: weight === 'fit',
});

export function fitOptionsOf(p: ForecastingSettings): FitOptions {
  const { starts, arithmetic, subcritical } = p;
  return {
    starts,
    sums: arithmetic,
    subcritical,
    ...(p.cutoff === 'fixed' && { fixedCutoff: p.cutoffValue }),
    ...(p.rateOfQ === 'one' && { fixedLambda: 1 }),
  };
}

/** What is seen of the cascade. */
export const historyIn = (set: CascadeSet, p: ForecastingSettings): History => observedHistory(set, p.cascade - 1, p);

/** No event after this time; Infinity where the end is left open. */
export const horizonOf = ({ forecastTo }: ForecastingSettings, { end }: History): number =>
  forecastTo > 0 ? Math.max(forecastTo, end) : Infinity;

/**
 * A run that comes to so many events in all, the observed ones included, is cut off: ten thousand, or ten times what was observed. What
 * explodes (n* ≥ 1 without a limit of people) would never end, and what has a huge N would take too long.
 */
export const eventsAtMost = ({ times }: History): number => Math.max(10_000, 10 * times.length);
