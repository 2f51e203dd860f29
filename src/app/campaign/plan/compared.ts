/** Which pictures of a plan may stand beside each other: those of the same campaign. Pure. */
import type { MethodId } from '../../../core/method';
import { defaults } from '../../../core/parameters';
import type { Experiment } from '../../../experiment/experiment';
import { methods } from '../../../models/push-driven-cascade/all';
import { onlyTogether } from '../../influence/together';
import type { Shown } from '../../run/shown';
import { ONLINE_SEARCH, OPTIMUM, POLICIES } from '../methods';

const { parameters: table } = methods[ONLINE_SEARCH];
const USUAL = defaults(table);
/** How many runs there are decides the error of a mean, not what it is of. */
const OF_POLICIES = Object.keys(table).filter((id) => id !== 'runs');
const OF_USERS = OF_POLICIES.filter((id) => Object.hasOwn(methods[OPTIMUM].parameters, id));

const by =
  (ids: readonly string[]) =>
  ({ inputs, parameters }: Experiment): string =>
    JSON.stringify([inputs.network, ids.map((id) => parameters[id] ?? USUAL[id])]);

/**
 * Policies of other settings than the first up-to-date one are left out, and so is an optimum of other users or pushes. When answers
 * come, and who is asked again, is nothing that the optimum depends on.
 */
export function ofOneCampaign(shown: Readonly<Record<MethodId, Shown>>): Readonly<Record<MethodId, Shown>> {
  const policies = onlyTogether(shown, POLICIES, by(OF_POLICIES));
  return onlyTogether(policies, [...POLICIES, OPTIMUM], by(OF_USERS));
}
