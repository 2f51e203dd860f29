/** What a trained model says about how it was made, and whether it fits what it is asked about. */
import { DataError } from '../../../core/errors';
import { defaults, type ResolvedValues } from '../../../core/parameters';
import type { ModelHeader, TrainedModel } from '../../../core/trained-model';
import { otherSettings } from '../model-issues';
import { dataParameters, modelParameters, trainingParameters } from '../parameters';

const table = { ...dataParameters, ...modelParameters, simulated: trainingParameters.simulated };

export type ModelSettings = ResolvedValues<typeof table>;

/** Settings of the training; those that the header does not name are at their default. */
export function settingsOf({ parameters }: ModelHeader): ModelSettings {
  const known = Object.keys(table).filter((name) => parameters[name] !== undefined);
  return {
    ...defaults(table),
    ...Object.fromEntries(known.map((name) => [name, parameters[name]])),
  } as ModelSettings;
}

export type DataSettings = Pick<ModelSettings, 'split' | 'longest' | 'tooLong' | 'graph'>;

/** Throws DataError where a model would be asked about other data than those it was trained on. */
export function refuseOtherSettings(model: TrainedModel, asked: DataSettings): void {
  const issues = otherSettings(model, asked);
  if (issues.length > 0) throw new DataError(issues);
}

/** Throws DataError where the data have another number of users than the model. Their names do not travel: they were compared before. */
export function refuseOtherUsers({ userCount }: ModelHeader, found: number): void {
  if (userCount === found) return;
  throw new DataError([
    {
      code: 'other-users',
      severity: 'stopped',
      message: `The model knows ${userCount.toLocaleString('en')} users, these data have ${found.toLocaleString('en')}.`,
      where: { path: 'inputs.model' },
      found: String(found),
      expected: String(userCount),
      hint: 'Take the data that it was trained on – the network too –, or train a model on these.',
    },
  ]);
}
