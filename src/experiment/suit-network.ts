/**
 * Settings that fit a network that was just brought: its own probabilities or rates are used where it has them, a law that needs a
 * column which it lacks is given up, and what would take hours on it is not asked for unasked.
 */
import type { Network } from '../core/network';
import type { Experiment, Source } from './experiment';
import { familyOf } from './family';

/** What is looked at of a network; empty columns say that there will be values. */
type Values = Pick<Network, 'edgeValues'> & Partial<Network>;

interface Law {
  /** The parameter that says where the values come from, and the value of it that means: from the network's own column. */
  parameter: string;
  own: string;
  of: 'edgeValues' | 'nodeValues';
  /** Value of the parameter → the columns it can read. */
  columns: Readonly<Record<string, readonly string[]>>;
  found: string;
  given: (missing: string) => string;
  /** Further columns for the network's own values, where they fit, and what is said of those that do not. */
  spare?: { column: string; fits: (experiment: Experiment, network: Values) => boolean; misfit: string };
}

const PROBABILITIES: Law = {
  parameter: 'alphaLaw',
  own: 'file',
  of: 'edgeValues',
  columns: { file: ['alpha'], weight: ['weight'] },
  found: 'The file has a probability for every edge; these are used. “Chance comes from” offers other laws.',
  given: (missing) =>
    `This network has no ${missing === 'alpha' ? 'probabilities' : 'weights'} of its edges; one chance for all edges is used instead.`,
};

const RATES: Law = {
  parameter: 'rateLaw',
  own: 'file',
  of: 'edgeValues',
  columns: { file: ['rate'], weight: ['weight'] },
  found: 'The file has a rate for every edge; these are used. “Rate comes from” offers other laws.',
  given: (missing) =>
    `This network has no ${missing === 'rate' ? 'rates' : 'weights'} of its edges; one rate for all edges is used instead.`,
};

const PREFERENCES: Law = {
  parameter: 'preference',
  own: 'given',
  of: 'nodeValues',
  columns: { given: ['preference', 'b'] },
  found: 'The network has a preference for every user; these are used.',
  given: () => 'This network has no preferences of its users; they are drawn.',
};

const INFLUENCE: Law = {
  parameter: 'influence',
  own: 'given',
  of: 'edgeValues',
  columns: { given: ['influence'] },
  found: 'The network has the influence of every edge; this is used.',
  given: () => 'This network has no influence of its edges; it is drawn.',
  spare: {
    column: 'weight',
    fits: weightsFit,
    misfit: 'Its weights are no influence, since taste and weights of some user add up to more than 1.',
  },
};

/** By family; other families read no values of edges and nodes. */
const LAWS: Readonly<Record<string, readonly Law[]>> = {
  'independent-cascade': [PROBABILITIES],
  'jump-sde': [RATES],
  'push-driven-cascade': [PREFERENCES, INFLUENCE],
};

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
export function suitNetwork(experiment: Experiment, network: Values): Suited {
  const remarks: (string | undefined)[] = [];
  let suited = experiment;
  for (const law of LAWS[familyOf(experiment.method)] ?? []) {
    const step = suitLaw(suited, network, law);
    suited = step.experiment;
    remarks.push(step.remark);
  }
  const size = suitSize(suited, network.m ?? 0);
  const remark = [...remarks, size.remark].filter((words) => words !== undefined).join(' ');
  return { experiment: size.experiment, ...(remark === '' ? {} : { remark }) };
}

/** What a network that is not there yet will bring: of those that are generated, boards have values of their own. */
export const valuesOf = (source: Source): Values =>
  source.kind === 'generated' && source.generator === 'campaign-board'
    ? { edgeValues: { influence: new Float64Array() }, nodeValues: { preference: new Float64Array() } }
    : { edgeValues: {} };

function suitSize(experiment: Experiment, edges: number): Suited {
  const { view } = experiment;
  if (edges <= MOST_EDGES_UNASKED || !view?.compare?.includes(ERROR_AGAINST_COST)) return { experiment };
  const compare = view.compare.filter((id) => id !== ERROR_AGAINST_COST);
  return {
    experiment: { ...experiment, view: { ...view, compare } },
    remark: 'On a network of this size “Error against cost” may take hours, so it is not ticked.',
  };
}

function suitLaw(experiment: Experiment, network: Values, law: Law): Suited {
  const { parameter, own, columns, found, given, spare } = law;
  const value = experiment.parameters[parameter];
  const has = (names: readonly string[]): boolean => names.some((name) => Object.hasOwn(network[law.of] ?? {}, name));
  const takes = (chosen: string): Experiment => ({
    ...experiment,
    parameters: { ...experiment.parameters, [parameter]: chosen },
  });
  if (has(columns[own])) return value === own ? { experiment } : { experiment: takes(own), remark: found };
  const spares = spare !== undefined && has([spare.column]);
  if (spares && spare.fits(experiment, network))
    return value === own ? { experiment } : { experiment: takes(own), remark: found };
  const needed = typeof value === 'string' ? columns[value] : undefined;
  if (needed === undefined || has(needed)) return { experiment, ...(spares ? { remark: spare.misfit } : {}) };
  const { [parameter]: _law, ...parameters } = experiment.parameters;
  return { experiment: { ...experiment, parameters }, remark: spares ? spare.misfit : given(needed[0]) };
}

/** Whether weights can be influence: none below 0, and with the taste of their target (θ where it is drawn) no sum above 1. O(n + m). */
function weightsFit({ parameters }: Experiment, { n, directed, from, to, edgeValues, nodeValues }: Values): boolean {
  if (n === undefined || !from || !to) return false;
  const { theta } = parameters;
  const sums =
    (nodeValues?.preference ?? nodeValues?.b)?.slice() ??
    new Float64Array(n).fill(typeof theta === 'number' ? theta : 0.2);
  edgeValues.weight.forEach((w, e) => {
    // NaN where a weight is below 0: it fits nowhere
    const chance = w >= 0 ? w : NaN;
    sums[to[e]] += chance;
    if (!directed) sums[from[e]] += chance;
  });
  return sums.every((sum) => sum <= 1 + 1e-9);
}
