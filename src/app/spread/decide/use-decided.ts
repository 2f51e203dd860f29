/** What there is of the answers to the three questions; those that are not asked have no picture. */
import { useMemo } from 'react';
import type { Experiment } from '../../../experiment/experiment';
import { runs, useLab } from '../../../store/lab';
import { comparedMethods } from '../../../store/runs';
import { shownOf, type Shown } from '../../run/shown';
import { METHOD_OF, QUESTIONS, type Question } from './questions';

export type Decided = Readonly<Partial<Record<Question, Shown>>>;

export function useDecided(experiment: Experiment): Decided {
  const states = useLab((s) => s.runs);
  const digests = useMemo(() => {
    const compared = comparedMethods(experiment);
    return QUESTIONS.filter((question) => compared.includes(METHOD_OF[question])).map((question) => ({
      question,
      id: METHOD_OF[question],
      digest: runs.digestFor(METHOD_OF[question], experiment),
    }));
  }, [experiment]);
  return useMemo(
    () =>
      Object.fromEntries(digests.map(({ question, id, digest }) => [question, shownOf({ runs: states }, id, digest)])),
    [digests, states],
  );
}
