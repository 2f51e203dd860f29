import { resumeAdam } from './adam';
import { resumeGradientDescent } from './gradient-descent';
import { resumeLbfgs } from './lbfgs';
import { resumeOnAngle } from './on-angle';
import { resumeOnLogit } from './on-logit';
import type { Optimiser, OptimiserState } from './optimiser';

/** Goes on from what `Optimiser.state` gave, with the same bits as without a stop. The state stays untouched. */
export function resumeOptimiser(state: OptimiserState): Optimiser {
  switch (state.kind) {
    case 'lbfgs':
      return resumeLbfgs(state);
    case 'adam':
      return resumeAdam(state);
    case 'gradient':
      return resumeGradientDescent(state);
    case 'logit':
      return resumeOnLogit(state, resumeOptimiser);
    case 'angle':
      return resumeOnAngle(state, resumeOptimiser);
  }
}
