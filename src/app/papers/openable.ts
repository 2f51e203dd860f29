import type { Experiment } from '../../experiment/experiment';

/** An experiment of a figure as the lab opens it: on Spread, beside one run of its own. */
export function openable(experiment: Experiment): Experiment {
  if (experiment.view) return experiment;
  const compare = [...new Set(['independent-cascade/simulate' as const, experiment.method])];
  return { ...experiment, outputs: [], view: { page: 'spread', compare } };
}
