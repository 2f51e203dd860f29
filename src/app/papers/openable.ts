import type { Experiment } from '../../experiment/experiment';
import { methods } from '../../models';

/** An experiment of a figure as the lab opens it: on Spread, beside one run of its own, with the results that it is about. */
export function openable(experiment: Experiment): Experiment {
  if (experiment.view) return experiment;
  const compare = [...new Set(['independent-cascade/simulate' as const, experiment.method])];
  const tab = tabOf(experiment);
  return { ...experiment, outputs: [], view: { page: 'spread', compare, ...(tab ? { tab } : {}) } };
}

function tabOf({ method }: Experiment): string | undefined {
  if (method.endsWith('/mixture')) return 'mixture';
  return methods[method] && 'learned' in methods[method].outputs ? 'learn' : undefined;
}
