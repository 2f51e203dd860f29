/** What can run with the settings and the network as they are: what a method cannot do at all, and what can be mended in the form. Pure. */
import type { Issue } from '../../core/errors';
import type { MethodId } from '../../core/method';
import type { Network } from '../../core/network';
import { deriveExperiment } from '../../experiment/derive';
import type { Experiment } from '../../experiment/experiment';
import { prepare } from '../../experiment/prepare';
import type { Registry } from '../../experiment/registry';
import { TICKED } from './methods';

export interface Availability {
  /** Problems with settings or data, for the form: of the methods that are ticked and not out of the question. */
  problems: Issue[];
  /** Why a method is out of the question with these settings: it is not defined for them. */
  unavailable: Partial<Record<MethodId, string>>;
}

/** A scheme that does not suit the rest is another scheme's business, not the end of the method. */
const endsMethod = ({ code, where }: Issue): boolean =>
  (code.startsWith('method-unsupported-') && where?.path !== 'parameters.scheme') || code === 'too-many-states';

/** Cost: that of the checks of each method. */
export function availability(
  experiment: Experiment,
  ticked: readonly MethodId[],
  network: Network,
  registry: Registry,
): Availability {
  const unavailable: Availability['unavailable'] = {};
  const problems = new Map<string, Issue>();
  for (const id of TICKED) {
    const prepared = prepare(deriveExperiment(experiment, id, registry), network, registry);
    if (prepared.ok) continue;
    const stopped = prepared.issues.filter(({ severity }) => severity === 'stopped');
    const end = stopped.find(endsMethod);
    if (end) unavailable[id] = end.message;
    else if (ticked.includes(id)) for (const issue of stopped) problems.set(`${issue.code} ${issue.message}`, issue);
  }
  return { problems: [...problems.values()], unavailable };
}
