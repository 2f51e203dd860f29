/** What the form of the plan shows, in which order. Pure. */
import type { ParameterTable } from '../../../core/parameters';
import { methods } from '../../../models/push-driven-cascade/all';
import { ONLINE_SEARCH, OPTIMUM } from '../methods';

/**
 * Settings of the policies, and of the optimum where it is asked for. A setting that both have is that of the policies.
 * @param optimum whether it is ticked
 */
export const formTable = (optimum: boolean): ParameterTable => ({
  ...(optimum ? methods[OPTIMUM].parameters : {}),
  ...methods[ONLINE_SEARCH].parameters,
});

/** Settings that few change. */
export const FOLDED: readonly string[] = [
  'drawSeed',
  'rescale',
  'start',
  'repeats',
  'bound',
  'twins',
  'mostStates',
  'seconds',
  'treeDepth',
];
