/** A training's weights as a trained model: what can be kept, asked and handed on. */
import { MODEL_FORMAT, type TrainedModel } from '../../../core/trained-model';
import { FIRST_USER } from '../data/vocabulary';
import type { WeightArrays } from '../model/weights';
import { neighboursDigest } from '../structure/neighbours-digest';
import type { Course } from './course';
import { whole } from './facts';
import { TRAINER } from './trained';
import type { Trainee } from './trainee';

/** Name of the node features among the tensors of a trained model: not trained, but needed to ask it. */
export const FEATURES = 'f0';

/**
 * @param tensors weights by name; not copied
 * @param epoch   that they are of
 */
export function trainedModel(
  { device, data, settings, specs, shape, network }: Trainee,
  tensors: WeightArrays,
  epoch: number,
  metrics: TrainedModel['header']['metrics'],
): TrainedModel {
  const features: WeightArrays = network && shape.featureWidth > 0 ? { [FEATURES]: network.features } : {};
  return {
    header: {
      format: MODEL_FORMAT,
      method: TRAINER.id,
      version: TRAINER.version,
      parameters: settings,
      // Numerics know streams, not the seed that they are made of.
      seed: 0,
      userCount: data.V - FIRST_USER,
      users: '',
      ...(network ? { neighbours: neighboursDigest(network.neighbourhoods) } : {}),
      data: `${whole(data.train.count)} cascades for training, ${whole(data.validation.count)} for validation, ${whole(data.test.count)} for the test`,
      epoch,
      metrics,
      device: device.label,
      tensors: [
        ...specs.map(({ name, shape: extent }) => ({ name, shape: extent })),
        ...Object.keys(features).map((name) => ({ name, shape: [data.V, shape.featureWidth] })),
      ],
    },
    tensors: { ...tensors, ...features },
  };
}

/** Scores of the best epoch; none before there is one. */
export function validationMetrics({ bestEpoch, epochs }: Course): TrainedModel['header']['metrics'] {
  const scores = { 'validation users-only MAP@100': epochs.map100, 'validation MSLE': epochs.msle };
  return Object.fromEntries(
    Object.entries(scores).flatMap(([name, values]) => {
      const value = values[bestEpoch - 1] ?? Number.NaN;
      return Number.isFinite(value) ? [[name, value]] : [];
    }),
  );
}
