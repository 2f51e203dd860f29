/** What a trained model says about how it was made, and whether it fits what it is asked about. */
import { DataError, type Issue } from '../../../core/errors';
import { defaults, type ResolvedValues } from '../../../core/parameters';
import type { ModelHeader } from '../../../core/trained-model';
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

/** Settings that decide who the users are, and which cascades were not learned from. */
const DATA = ['split', 'longest', 'tooLong', 'graph'] as const;

export type DataSettings = Pick<ModelSettings, (typeof DATA)[number]>;

/** Throws DataError where a model would be asked about other data than those it was trained on. */
export function refuseOtherSettings(trained: DataSettings, asked: DataSettings): void {
  const issues = DATA.filter((name) => trained[name] !== asked[name]).map((name): Issue => ({
    code: 'other-settings',
    severity: 'stopped',
    message: `The model was trained with another setting of “${table[name].label}”.`,
    where: { path: `parameters.${name}` },
    found: String(asked[name]),
    expected: String(trained[name]),
    hint: 'Take the settings of the model, or train a model with these.',
  }));
  if (issues.length > 0) throw new DataError(issues);
}

/** Throws DataError where the data have other users than those of the model. */
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
