/** What the asked model is called. Pure. */
import type { ModelHeader } from '../../core/trained-model';
import { modelParameters } from '../../models/forest/parameters';

const OWN = 'FOREST';

/** `FOREST`, or the name of the model that was trained in its place. */
export function modelName(header: Pick<ModelHeader, 'parameters'> | undefined): string {
  const architecture = header?.parameters.architecture ?? modelParameters.architecture.default;
  return modelParameters.architecture.options.find(({ value }) => value === architecture)?.label ?? OWN;
}
