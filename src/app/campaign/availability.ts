/** What can run with the settings and the network as they are: what a method cannot do at all, and what one click mends. Pure. */
import type { Issue } from '../../core/errors';
import type { MethodId } from '../../core/method';
import { checkValue, type ParameterValue } from '../../core/parameters';
import type { Network } from '../../core/network';
import { deriveExperiment } from '../../experiment/derive';
import type { Experiment } from '../../experiment/experiment';
import { prepare } from '../../experiment/prepare';
import type { Registry } from '../../experiment/registry';
import { methods } from '../../models/push-driven-cascade/all';
import { planWords as words } from '../text/en-campaign-plan';
import { ONLINE_SEARCH, OPTIMUM } from './methods';
import { answersAtOnce } from './plan/numbers';

/** Changes of settings that are offered as a button. */
export type Repair = 'scale' | 'draw-preference' | 'draw-influence';

export interface Availability {
  /** Problems with settings or data, for the form: each once. */
  problems: Issue[];
  /** Remarks that do not stop a run: nobody can start. */
  notes: Issue[];
  /** Why a method is out of the question with these settings. */
  unavailable: Partial<Record<MethodId, string>>;
  repairs: Repair[];
}

/** Settings that every method of the page shares: what is wrong with them is wrong for all. */
const SHARED = new Set(Object.keys(methods[ONLINE_SEARCH].parameters));

const aboutUsers = ({ where }: Issue): boolean => {
  const path = where?.path ?? '';
  return !path.startsWith('parameters.') || SHARED.has(path.slice('parameters.'.length));
};

/** Cost: that of one check for all policies, and one for each other method. */
export function availability(
  experiment: Experiment,
  ids: readonly MethodId[],
  network: Network,
  registry: Registry,
): Availability {
  const unavailable: Availability['unavailable'] = {};
  const problems = new Map<string, Issue>();
  const notes = new Map<string, Issue>();
  // Policies differ in whom they choose alone: what one of them cannot do, none can.
  const { parameters } = methods[ONLINE_SEARCH];
  for (const id of [ONLINE_SEARCH, ...ids.filter((one) => methods[one].parameters !== parameters)]) {
    const beyond = outOfRange(experiment, id);
    if (beyond !== undefined) {
      unavailable[id] = beyond;
      continue;
    }
    const prepared = prepare(deriveExperiment(experiment, id, registry), network, registry);
    for (const issue of prepared.issues) {
      const key = `${issue.code} ${issue.message}`;
      if (issue.severity !== 'stopped') notes.set(key, issue);
      else if (id === ONLINE_SEARCH || aboutUsers(issue)) problems.set(key, issue);
      else unavailable[id] = issue.message;
    }
  }
  if (ids.includes(OPTIMUM) && !answersAtOnce(experiment.parameters)) unavailable[OPTIMUM] = words.optimumAtOnce;
  return {
    problems: [...problems.values()],
    notes: [...notes.values()],
    unavailable,
    repairs: [...problems.values()].flatMap(({ code }) => MENDS[code] ?? []),
  };
}

/** A setting of the page that the method does not take: it would run with another value in silence. */
function outOfRange(experiment: Experiment, id: MethodId): string | undefined {
  const table = methods[id].parameters;
  for (const [name, value] of Object.entries(experiment.parameters)) {
    if (!SHARED.has(name) || !Object.hasOwn(table, name)) continue;
    const wrong = checkValue(name, table[name], value);
    if (wrong && !checkValue(name, methods[ONLINE_SEARCH].parameters[name], value)) return wrong.message;
  }
  return undefined;
}

/** What one click mends, by the code of the issue. */
const MENDS: Readonly<Record<string, Repair>> = {
  'sum-above-one': 'scale',
  'missing-node-value': 'draw-preference',
  'missing-edge-value': 'draw-influence',
};

/** The setting that a repair changes. */
export const REPAIRS: Readonly<Record<Repair, readonly [string, ParameterValue]>> = {
  scale: ['rescale', true],
  'draw-preference': ['preference', 'drawn'],
  'draw-influence': ['influence', 'drawn'],
};
