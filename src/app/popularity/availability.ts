/** Why the ticked methods cannot run on the cascade as it is. Pure. */
import type { CascadeSet } from '../../core/cascade';
import type { Issue } from '../../core/errors';
import type { MethodId } from '../../core/method';
import { NO_NETWORK } from '../../core/network';
import { defaults, type ParameterTable } from '../../core/parameters';
import { deriveExperiment } from '../../experiment/derive';
import type { Experiment } from '../../experiment/experiment';
import { prepare } from '../../experiment/prepare';
import type { Registry } from '../../experiment/registry';
import { methods } from '../../models/sir-hawkes/all';
import { FIT, FORECAST } from './methods';
import { plainIssue } from './plain-issue';

const TABLE: ParameterTable = { ...methods[FIT].parameters, ...methods[FORECAST].parameters };

/** What stops each of the methods, by method; methods that can run are left out; in the words of the page. Cost: that of their checks. */
export function stops(
  experiment: Experiment,
  ids: readonly MethodId[],
  cascades: CascadeSet,
  registry: Registry,
): Partial<Record<MethodId, Issue[]>> {
  const found: Partial<Record<MethodId, Issue[]>> = {};
  const values = { ...defaults(TABLE), ...experiment.parameters };
  for (const id of ids) {
    const prepared = prepare(deriveExperiment(experiment, id, registry), NO_NETWORK, registry, cascades);
    if (!prepared.ok)
      found[id] = prepared.issues
        .filter(({ severity }) => severity === 'stopped')
        .map((issue) => plainIssue(issue, values, cascades, TABLE));
  }
  return found;
}
