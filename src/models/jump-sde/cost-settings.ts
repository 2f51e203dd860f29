/** Error against cost: sizes of the estimates, and which methods can be compared. */
import type { PropagationSettings } from './propagation';
import { samplesOf, type SchemeSettings } from './scheme-settings';

export type CostSettings = PropagationSettings &
  SchemeSettings & {
    readonly labelSets: number;
    readonly referenceRuns: number;
    readonly repeats: number;
    readonly sizes: 'doubling' | 'paper';
    readonly largest: number;
  };

/** A sample of ConTinEst handles as many arcs as hundreds of runs: more of them would say nothing about the same costs. */
export const MOST_DELAY_SAMPLES = 128;

/** m of the estimates, ascending, all even, since trajectories may come in pairs. */
export function estimateSizes(p: Pick<CostSettings, 'sizes' | 'largest'>): number[] {
  if (p.sizes === 'paper') return [6, 10, 20, 40, 80, 100];
  const sizes: number[] = [];
  for (let m = 8; m <= p.largest; m *= 2) sizes.push(m);
  const largest = p.largest - (p.largest % 2);
  return sizes[sizes.length - 1] === largest ? sizes : [...sizes, largest];
}

/** ConTinEst: no recovery, no thresholds. */
export const knowsConTinEst = (p: Pick<PropagationSettings, 'model' | 'attention'>): boolean =>
  p.model === 'SI' && p.attention === 'unlimited';

/** Mean field: exponential delays. */
export const knowsMeanField = (p: Pick<PropagationSettings, 'delay'>): boolean => p.delay === 'exponential';

/** Runs of a repeat, in units of one exact run: for progress. */
export function workOfRepeat(p: CostSettings): number {
  const sizes = estimateSizes(p);
  const largest = sizes[sizes.length - 1];
  const delays = knowsConTinEst(p) ? Math.min(largest, MOST_DELAY_SAMPLES) * p.labelSets * 5 : 0;
  return largest + samplesOf({ ...p, samples: largest }) + delays;
}
