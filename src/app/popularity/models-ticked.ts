/** Which models the candidates stand for. Pure. */
import type { ParameterValue } from '../../core/parameters';
import { candidateModels, type CandidateSettings } from '../../models/sir-hawkes/fit/candidate-models';
import { modelName } from '../../models/sir-hawkes/history';

/** Names of the models that are fitted side by side, in the order of the form: `EXP`, `EXPN`, …, `SI`. */
export const modelsTicked = (values: Readonly<Record<string, ParameterValue>>): string[] =>
  candidateModels(values as CandidateSettings).map(modelName);
