import { resumeLbfgs } from './lbfgs';
import type { Optimiser, OptimiserState } from './optimiser';

/** Goes on from what `Optimiser.state` gave, with the same bits as without a stop. The state stays untouched. */
export function resumeOptimiser(state: OptimiserState): Optimiser {
  return resumeLbfgs(state);
}
