/** The methods of the Influence page: their names and lines on its plots, and the settings they bring. */
import type { MethodId } from '../../core/method';
import type { ParameterTable } from '../../core/parameters';
import type { Experiment } from '../../experiment/experiment';
import { methods } from '../../models/jump-sde/all';
import { comparedMethods } from '../../store/runs';
import { influenceWords } from '../text/en-influence';

export const ONE_RUN: MethodId = 'jump-sde/one-run';
export const MONTE_CARLO: MethodId = 'jump-sde/monte-carlo';
export const SAMPLED: MethodId = 'jump-sde/sampled';
export const MEAN_FIELD: MethodId = 'jump-sde/mean-field';
export const CONTINEST: MethodId = 'jump-sde/continest';
export const EXACT: MethodId = 'jump-sde/exact';
export const COST: MethodId = 'jump-sde/error-against-cost';
export const PLANNER: MethodId = 'jump-sde/planner';
export const SWEEP: MethodId = 'jump-sde/error-sweep';
export const NETRATE: MethodId = 'jump-sde/netrate';
export const HELD_OUT: MethodId = 'jump-sde/held-out';

/** Methods that give I(t), in the order of the page: the truth first. */
export const CURVES: readonly MethodId[] = [MONTE_CARLO, SAMPLED, MEAN_FIELD, CONTINEST, EXACT];
/** Those that give a probability for every node. */
export const FIELDS: readonly MethodId[] = [MONTE_CARLO, SAMPLED, MEAN_FIELD, EXACT];
/** Everything that Run starts when it is ticked; the tabs have buttons of their own for the rest. */
export const TICKED: readonly MethodId[] = [...CURVES, COST];
export const ALL: readonly MethodId[] = [...TICKED, ONE_RUN, PLANNER, SWEEP, NETRATE, HELD_OUT];

const { short } = influenceWords;
/** At the ends of lines, on cards and in tables. */
export const SHORT: Readonly<Record<MethodId, string>> = {
  [MONTE_CARLO]: short.monteCarlo,
  [SAMPLED]: short.sampled,
  [MEAN_FIELD]: short.meanField,
  [CONTINEST]: short.conTinEst,
  [EXACT]: short.exact,
  [COST]: short.cost,
};

/** The ticked methods that Run starts, in the order of the page. */
export function tickedMethods(experiment: Experiment): MethodId[] {
  const compared = comparedMethods(experiment);
  return TICKED.filter((id) => compared.includes(id));
}

/** What the form shows: the settings of the page's own method and of what is ticked. */
export function formTable(ticked: readonly MethodId[]): ParameterTable {
  const tables = [SAMPLED, ...ticked].map((id) => methods[id].parameters);
  return Object.assign({}, ...tables.toReversed()) as ParameterTable;
}
