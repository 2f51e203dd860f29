/**
 * Settings that fit a network that was just brought: its own probabilities or rates are used where it has them, a law that needs a
 * column which it lacks is given up, and what would take hours on it is not asked for unasked.
 */
import type { Network } from '../core/network';
import type { Experiment } from './experiment';
import { familyOf } from './family';

interface Law {
  /** The parameter that says where the values of edges come from. */
  parameter: string;
  /** Its value → the column it reads. */
  columns: Readonly<Record<string, string>>;
  found: string;
  given: (missing: string) => string;
}

const PROBABILITIES: Law = {
  parameter: 'alphaLaw',
  columns: { file: 'alpha', weight: 'weight' },
  found: 'The file has a probability for every edge; these are used. “Chance comes from” offers other laws.',
  given: (missing) =>
    `This network has no ${missing === 'alpha' ? 'probabilities' : 'weights'} of its edges; one chance for all edges is used instead.`,
};

const RATES: Law = {
  parameter: 'rateLaw',
  columns: { file: 'rate', weight: 'weight' },
  found: 'The file has a rate for every edge; these are used. “Rate comes from” offers other laws.',
  given: (missing) =>
    `This network has no ${missing === 'rate' ? 'rates' : 'weights'} of its edges; one rate for all edges is used instead.`,
};

/** By family; other families read no values of edges. */
const LAWS: Readonly<Record<string, Law>> = { 'independent-cascade': PROBABILITIES, 'jump-sde': RATES };

/** Repeats thousands of runs many times over: on networks with more edges it may take hours. */
const ERROR_AGAINST_COST = 'jump-sde/error-against-cost';
const MOST_EDGES_UNASKED = 20_000;

interface Suited {
  experiment: Experiment;
  remark?: string;
}

/**
 * The experiment for this network, and what was changed in words; the same object when nothing had to change.
 * @param network `m` is there once it is known
 */
export function suitNetwork(
  experiment: Experiment,
  network: Pick<Network, 'edgeValues'> & { readonly m?: number },
): Suited {
  const law = suitLaw(experiment, network);
  const size = suitSize(law.experiment, network.m ?? 0);
  const remark = [law.remark, size.remark].filter((words) => words !== undefined).join(' ');
  return { experiment: size.experiment, ...(remark === '' ? {} : { remark }) };
}

function suitSize(experiment: Experiment, edges: number): Suited {
  const { view } = experiment;
  if (edges <= MOST_EDGES_UNASKED || !view?.compare?.includes(ERROR_AGAINST_COST)) return { experiment };
  const compare = view.compare.filter((id) => id !== ERROR_AGAINST_COST);
  return {
    experiment: { ...experiment, view: { ...view, compare } },
    remark: 'On a network of this size “Error against cost” may take hours, so it is not ticked.',
  };
}

function suitLaw(experiment: Experiment, network: Pick<Network, 'edgeValues'>): Suited {
  const ofFamily = LAWS[familyOf(experiment.method)];
  if (!ofFamily) return { experiment };
  const { parameter, columns, found, given } = ofFamily;
  const law = experiment.parameters[parameter];
  const has = (name: string): boolean => Object.hasOwn(network.edgeValues, name);
  if (has(columns.file) && law !== 'file')
    return {
      experiment: { ...experiment, parameters: { ...experiment.parameters, [parameter]: 'file' } },
      remark: found,
    };
  const needed = typeof law === 'string' ? columns[law] : undefined;
  if (needed === undefined || has(needed)) return { experiment };
  const { [parameter]: _law, ...parameters } = experiment.parameters;
  return { experiment: { ...experiment, parameters }, remark: given(needed) };
}
