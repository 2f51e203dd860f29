/** Settings of forecasts and of their coverage, and what they mean. */
import type { CascadeSet } from '../../../core/cascade';
import { chosenModel, fitOptionsOf, type FittingSettings, type ModelSettings } from '../fit/candidate-models';
import type { Model } from '../history';
import type { FitOptions } from '../fit/fit-options';
import { observedHistory, type History, type ObservationWindow } from '../history';

export interface ForecastingSettings extends ObservationWindow, FittingSettings, ModelSettings {
  /** From 1. */
  readonly cascade: number;
  /** 0: until nothing more comes. */
  readonly forecastTo: number;
  readonly runs: number;
}

export interface ForecastSettings extends ForecastingSettings {
  readonly uncertainty: 'likelihood' | 'bootstrap' | 'none';
  readonly refits: number;
}

export interface CoverageSettings extends ForecastingSettings {
  readonly uncertainty: 'likelihood' | 'none';
  readonly trials: number;
}

/** What is forecast from. */
export interface ForecastCase {
  readonly observed: History;
  /** All that is known of the cascade. */
  readonly whole: History;
  readonly model: Model;
  readonly options: FitOptions;
  /** No event after this time; Infinity where the end is left open. */
  readonly horizon: number;
}

export function forecastCase(set: CascadeSet, p: ForecastingSettings): ForecastCase {
  const observed = observedHistory(set, p.cascade - 1, p);
  return {
    observed,
    whole: observedHistory(set, p.cascade - 1, { ...p, observeBy: 'all' }),
    model: chosenModel(p),
    options: fitOptionsOf(p),
    horizon: p.forecastTo > 0 ? Math.max(p.forecastTo, observed.end) : Infinity,
  };
}

/**
 * A run that comes to so many events in all, the observed ones included, is cut off: ten thousand, or ten times what was observed. What
 * explodes (n* ≥ 1 without a limit of people) would never end, and what has a huge N would take too long.
 */
export const eventsAtMost = ({ times }: History): number => Math.max(10_000, 10 * times.length);
