/** What the asked model is called. Pure. */
import type { ModelHeader } from '../../core/trained-model';
import { modelParameters, trainingParameters } from '../../models/forest/parameters';
import { forecastWords } from '../text/en-forecast';

const OWN = 'FOREST';

/** `FOREST`, or the name of the model that was trained in its place. */
export function modelName(header: Pick<ModelHeader, 'parameters'> | undefined): string {
  const architecture = header?.parameters.architecture ?? modelParameters.architecture.default;
  return modelParameters.architecture.options.find(({ value }) => value === architecture)?.label ?? OWN;
}

/** The same with what sets it apart from others of its kind: "FOREST, d = 32, without network". */
export function trainedName(experiment: Pick<ModelHeader, 'parameters'>): string {
  const { graph, width, reward } = experiment.parameters;
  const { apart } = forecastWords.model;
  return [
    modelName(experiment),
    width !== undefined && width !== modelParameters.width.default && apart.width(Number(width)),
    graph === 'none' && apart.noNetwork,
    graph === 'training' && apart.derived,
    reward !== undefined && reward !== trainingParameters.reward.default && apart.noReward,
  ]
    .filter(Boolean)
    .join(', ');
}
