/** What can run on the data as they stand: problems of one method alone, and those that it shares with others. */
import type { CascadeSet } from '../../core/cascade';
import type { Issue } from '../../core/errors';
import type { MethodId } from '../../core/method';
import type { Network } from '../../core/network';
import { deriveExperiment } from '../../experiment/derive';
import type { Experiment } from '../../experiment/experiment';
import { prepare } from '../../experiment/prepare';
import type { Registry } from '../../experiment/registry';
import { LEARNERS, SLICER } from './learners';

export interface Availability {
  /** Problems with settings or data, for the form: of the methods that are ticked and not out of the question. */
  problems: Issue[];
  /** Why a method is out of the question here, whatever its settings: it needs what others do not. */
  unavailable: Partial<Record<MethodId, string>>;
}

/**
 * A problem that SLICER does not have is one of the other learner's own, and takes it out of the list; what stops SLICER too can be
 * mended in the form. Cost: that of the checks of each method.
 */
export function availability(
  experiment: Experiment,
  ticked: readonly MethodId[],
  network: Network,
  registry: Registry,
  cascades?: CascadeSet,
): Availability {
  const issuesOf = (id: MethodId): readonly Issue[] => {
    const prepared = prepare(deriveExperiment(experiment, id, registry), network, registry, cascades);
    return prepared.ok ? [] : prepared.issues.filter((issue) => issue.severity === 'stopped');
  };
  const shared = issuesOf(SLICER);
  const unavailable: Availability['unavailable'] = {};
  for (const id of LEARNERS) {
    if (id === SLICER) continue;
    const own = issuesOf(id).find(({ code }) => !shared.some((other) => other.code === code));
    // A setting that only this learner has is mended in the form as well.
    if (own && !isOwnSetting(own)) unavailable[id] = own.message;
  }
  const problems = new Map<string, Issue>();
  for (const id of ticked) {
    if (unavailable[id] !== undefined) continue;
    for (const issue of id === SLICER ? shared : issuesOf(id)) problems.set(`${issue.code} ${issue.message}`, issue);
  }
  return { problems: [...problems.values()], unavailable };
}

const VALUE_CODES = ['wrong-kind', 'not-an-integer', 'out-of-range', 'too-many'];
const isOwnSetting = ({ code }: Issue): boolean => VALUE_CODES.includes(code);
