/** The methods of the page that learn α: their names and lines on its plots, and the settings they bring. */
import type { Method, MethodId } from '../../core/method';
import type { ParameterTable } from '../../core/parameters';
import type { Experiment } from '../../experiment/experiment';
import { methods } from '../../models/independent-cascade/all';
import { comparedMethods } from '../../store/runs';
import { spreadWords } from '../text/en-spread';
import { MONTE_CARLO } from './pictures';

export const SLICER: MethodId = 'independent-cascade/slicer';
export const MIXTURE: MethodId = 'independent-cascade/mixture';
export const LIKELIHOOD: MethodId = 'independent-cascade/likelihood';
export const DMP_REC: MethodId = 'independent-cascade/dmp-rec';

/** In the order of the page. */
export const LEARNERS: readonly MethodId[] = [SLICER, MIXTURE, LIKELIHOOD, DMP_REC];
/** Those that give an estimate of α: a mixture gives none. */
export const ESTIMATORS: readonly MethodId[] = [SLICER, LIKELIHOOD, DMP_REC];

/** At the ends of lines and in tables. */
export const SHORT: Readonly<Record<string, string>> = {
  [SLICER]: 'SLICER',
  [MIXTURE]: spreadWords.short.mixture,
  [LIKELIHOOD]: spreadWords.short.likelihood,
  [DMP_REC]: 'DMPrec',
};

export const roleOf = (id: MethodId): Method['role'] => methods[id].role;

/** The learners that are ticked, in the order of the page. */
export function tickedLearners(experiment: Experiment): MethodId[] {
  const compared = comparedMethods(experiment);
  return LEARNERS.filter((id) => compared.includes(id));
}

/** Settings that few change. */
export const FOLDED: readonly string[] = [
  'start',
  'startAlpha',
  'tie',
  'optimiser',
  'learningRate',
  'iterations',
  'tolerance',
];

/** What the form shows: the settings of the page, and those of what is ticked. */
export function formTable(ticked: readonly MethodId[]): ParameterTable {
  const tables = [MONTE_CARLO, ...ticked].map((id) => methods[id].parameters);
  return Object.assign({}, ...tables.toReversed()) as ParameterTable;
}
