/** The settings of one method of the page, defaults filled in. Pure. */
import type { MethodId } from '../../core/method';
import { defaults, type ParameterValue } from '../../core/parameters';
import { methods } from '../../models/sir-hawkes/all';
import type { Experiment } from '../../experiment/experiment';
import type { Picture } from '../../store/state';

type Values = Readonly<Record<string, ParameterValue>>;

export const settingsOf = (id: MethodId, experiment: Experiment | undefined): Values => ({
  ...defaults(methods[id].parameters),
  ...experiment?.parameters,
});

/** The settings with which a picture was made. */
export const settingsThen = (id: MethodId, picture: Picture | undefined): Values => settingsOf(id, picture?.base);
