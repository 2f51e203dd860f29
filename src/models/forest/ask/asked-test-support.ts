/** A model that was never trained, but fits the small world of the tests. */
import type { Input } from '../../../core/method';
import { defaults } from '../../../core/parameters';
import { MODEL_FORMAT, type TrainedModel } from '../../../core/trained-model';
import { evaluate, nextUser, sizes } from '../asking-methods';
import { forestData } from '../data/forest-data';
import { FIRST_USER } from '../data/vocabulary';
import { architectures } from '../model/architectures';
import { modelShape } from '../model/shape';
import { initialWeights } from '../model/weights';
import { toyInput, toySettings, toyStreams } from '../testing/toy-training';
import { FEATURES } from '../train/trained-model';
import type { TrainSettings } from '../train/trainee';
import type { EvaluateSettings } from './evaluate-run';
import type { NextUserSettings } from './next-user-run';
import type { SizesSettings } from './sizes-run';

/** The toy world with a model; weights are larger than first ones, so that its opinions differ. */
export function askedInput(
  withNetwork: boolean,
  changes: Partial<TrainSettings> = {},
): Input & { model: TrainedModel } {
  const input = toyInput(20, 60, withNetwork);
  if (!input.cascades) throw new Error('the toy world has cascades');
  const settings = toySettings({ graph: withNetwork ? 'given' : 'none', ...changes });
  const streams = toyStreams(1);
  const data = forestData(input.cascades, input.cascadeNodes, input.network, settings, streams);
  const architecture = architectures[settings.architecture];
  const width = withNetwork && architecture.nodeFeatures ? settings.width : 0;
  const specs = architecture.tensors(modelShape(data.V, settings, width));
  const tensors = initialWeights(specs, streams);
  for (const values of Object.values(tensors)) values.forEach((x, k) => (values[k] = 4 * x));
  const shapes = specs.map(({ name, shape }) => ({ name, shape }));
  if (width > 0) {
    const rng = streams('features');
    tensors[FEATURES] = Float32Array.from({ length: data.V * width }, (_, k) =>
      k < FIRST_USER * width ? 0 : rng.normal(),
    );
    shapes.push({ name: FEATURES, shape: [data.V, width] });
  }
  const header = {
    format: MODEL_FORMAT,
    method: 'forest/train',
    version: 1,
    parameters: settings,
    seed: 1,
    userCount: data.V - FIRST_USER,
    users: 'known',
    data: '48 cascades',
    epoch: 3,
    metrics: {},
    device: 'JavaScript',
    tensors: shapes,
  };
  return { ...input, model: { header, tensors } };
}

/** Settings of the questions that fit it. */
const fitting = (withNetwork: boolean, device: TrainSettings['device']) => ({
  graph: withNetwork ? 'given' : 'none',
  observed: 3,
  device,
});

export const nextUserSettings = (withNetwork: boolean, device: TrainSettings['device']): NextUserSettings =>
  ({ ...defaults(nextUser.parameters), ...fitting(withNetwork, device) }) as NextUserSettings;

export const sizesSettings = (withNetwork: boolean, device: TrainSettings['device']): SizesSettings =>
  ({ ...defaults(sizes.parameters), ...fitting(withNetwork, device), simulations: 40 }) as SizesSettings;

export const evaluateSettings = (withNetwork: boolean, device: TrainSettings['device']): EvaluateSettings =>
  ({ ...defaults(evaluate.parameters), ...fitting(withNetwork, device), simulations: 3 }) as EvaluateSettings;
