import type { MethodId } from '../../core/method';
import type { Experiment } from '../../experiment/experiment';
import { methods } from '../../models';
import { pageFor } from '../families';

/** What stands beside the method of a figure: one run to look at, or the truth. */
const BESIDE: Readonly<Record<string, MethodId>> = {
  spread: 'independent-cascade/simulate',
  influence: 'jump-sde/monte-carlo',
};

/** An experiment of a figure as the lab opens it: on its page, with the results that it is about. */
export function openable(experiment: Experiment): Experiment {
  if (experiment.view) return experiment;
  const page = pageFor(experiment);
  const compare = [...new Set([BESIDE[page], experiment.method])];
  const tab = tabOf(experiment);
  return { ...experiment, outputs: [], view: { page, compare, ...(tab ? { tab } : {}) } };
}

/** Methods with a tab of their own. */
const TABS: Readonly<Record<string, string>> = {
  'independent-cascade/mixture': 'mixture',
  'jump-sde/one-run': 'run',
  'jump-sde/netrate': 'learn',
  'jump-sde/held-out': 'learn',
  'jump-sde/planner': 'plan',
  'jump-sde/error-sweep': 'sweep',
};

function tabOf({ method }: Experiment): string | undefined {
  return TABS[method] ?? (methods[method] && 'learned' in methods[method].outputs ? 'learn' : undefined);
}
