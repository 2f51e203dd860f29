/** How many samples a wanted error takes: m = (1.96 s/ε)² with s from a pilot (PropNet-SDE, eqs. 18–20). */
import type { PropagationSettings } from './propagation';
import { influenceVariance, pairMeanVariance } from './sample-summary';
import type { SchemeSettings } from './scheme-settings';

export const Z = 1.959963984540054;

export type PlannerSettings = PropagationSettings &
  SchemeSettings & {
    /** ε, per cent of I(T). */
    readonly wantedError: number;
    readonly pilotRuns: number;
    readonly mostSamples: number;
  };

/** Sums over runs of I = I(T) and, over pairs, of the product of its two values. Plain data. */
export interface HorizonSums {
  runs: number;
  pairs: boolean;
  sum: number;
  squares: number;
  products: number;
}

export const horizonSums = (pairs: boolean): HorizonSums => ({ runs: 0, pairs, sum: 0, squares: 0, products: 0 });

/** Adds `more` to `state` (changing it) and returns it. */
export function addHorizon(state: HorizonSums, more: HorizonSums): HorizonSums {
  for (const key of ['runs', 'sum', 'squares', 'products'] as const) state[key] += more[key];
  return state;
}

export const meanOf = ({ sum, runs }: HorizonSums): number => sum / runs;

/**
 * s, so that s/√m is the standard error of the mean of m runs: the deviation of I(T), or √2 times that of the means of pairs. NaN below
 * two runs or two pairs.
 */
export function deviationOf({ runs, pairs, sum, squares, products }: HorizonSums): number {
  const sums = { runs, pairs, influence: [sum], squares: [squares], products: [products] };
  return Math.sqrt(pairs ? 2 * pairMeanVariance(sums, 0) : influenceVariance(sums, 0));
}

/** Half the 95 % interval of m samples, per cent of the mean; NaN where the mean is 0. */
export function relativeError(deviation: number, samples: number, mean: number): number {
  return mean > 0 ? (100 * Z * deviation) / Math.sqrt(samples) / mean : NaN;
}

/** m = ⌈(1.96 s/ε)²⌉ with ε relative to the pilot's I(T); even where there are pairs, and at least two runs or pairs. */
export function needed(pilot: HorizonSums, p: Pick<PlannerSettings, 'wantedError'>): number {
  const ratio = relativeError(deviationOf(pilot), 1, meanOf(pilot)) / p.wantedError;
  // nothing is active at T in any run of the pilot: there is nothing that more samples could make out
  const wanted = Number.isFinite(ratio) ? Math.ceil(ratio * ratio) : 0;
  const unit = pilot.pairs ? 2 : 1;
  return Math.max(2 * unit, unit * Math.ceil(wanted / unit));
}

/** Samples after which the error is looked at: halves, back from all of them, down to a hundredth. Ascending, even but perhaps the last. */
export function stagesOf(samples: number): number[] {
  const stages = [samples];
  for (let m = samples / 2; m >= 8 && stages.length < 8; m /= 2) stages.unshift(2 * Math.round(m / 2));
  return stages;
}
