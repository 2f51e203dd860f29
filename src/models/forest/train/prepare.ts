/** From an experiment's input to a model on a device, ready to be trained. */
import { DataError } from '../../../core/errors';
import type { Input, Streams, WaitingSteps } from '../../../core/method';
import { forestData } from '../data/forest-data';
import type { ForestData } from '../data/vocabulary';
import type { Device } from '../device/device';
import { openDevice } from '../device/open-device';
import { waitFor } from '../device/wait';
import { Adam } from '../kernels/adam';
import { architectures } from '../model/architectures';
import { planBatches } from '../model/batches';
import { NegativeSampler } from '../model/negatives';
import type { NetworkKnowledge } from '../model/network-knowledge';
import { modelShape } from '../model/shape';
import { disposeWeights, toVariables, type WeightArrays } from '../model/weights';
import { nodeFeatures } from '../structure/features';
import { neighbourhoods, neighboursFromTraining } from '../structure/neighbourhoods';
import { sizedSequences } from './reward-plan';
import { warmUpSteps } from './schedule';
import type { Trainee, TrainSettings } from './trainee';

/** What the model is to know of the network; undefined where there is none, or none is wanted. */
export function* networkKnowledge(
  { network }: Pick<Input, 'network'>,
  data: ForestData,
  settings: Pick<TrainSettings, 'graph' | 'features' | 'width'>,
  streams: Streams,
): WaitingSteps<NetworkKnowledge | undefined> {
  const { graph, features: kind, width } = settings;
  if (graph === 'none' || (graph === 'given' && network.n === 0)) return undefined;
  const around = graph === 'given' ? neighbourhoods(data, network) : neighboursFromTraining(data);
  const features = yield* nodeFeatures(data, around, kind, width, network, streams);
  return { neighbourhoods: around, features };
}

/** Data and network of an experiment, before there is a device. */
export interface Material {
  data: ForestData;
  network?: NetworkKnowledge;
}

export function* material(input: Input, settings: TrainSettings, streams: Streams): WaitingSteps<Material> {
  const { cascades, cascadeNodes, network } = input;
  if (!cascades) throw new DataError([{ code: 'no-cascades', severity: 'stopped', message: 'There are no cascades.' }]);
  const data = forestData(cascades, cascadeNodes, network, settings, streams);
  const { architecture: name } = settings;
  const architecture = architectures[name];
  const knowledge =
    architecture.network === 'none' ? undefined : yield* networkKnowledge(input, data, settings, streams);
  if (architecture.network === 'needed' && !knowledge)
    throw new DataError([
      {
        code: 'network-needed',
        severity: 'stopped',
        message: 'This model follows the edges of a network.',
        hint: 'Add a network, choose one derived from training cascades, or another model.',
      },
    ]);
  if (architecture.logSizes && sizedSequences(data.train, settings.observed).length === 0)
    throw new DataError([
      {
        code: 'no-sizes',
        severity: 'stopped',
        message: `This model learns sizes, and no cascade for training has ${settings.observed} users or more.`,
        hint: 'Look at fewer users at first, or choose another model.',
      },
    ]);
  return { data, ...(knowledge ? { network: knowledge } : {}) };
}

/** Opens the device. */
export const open = (wanted: TrainSettings['device']): WaitingSteps<Device> => waitFor(openDevice(wanted));

/**
 * Puts a model on the device.
 * @param arrays its weights
 */
export function makeTrainee(
  device: Device,
  { data, network }: Material,
  settings: TrainSettings,
  streams: Streams,
  arrays: (specs: Trainee['specs']) => WeightArrays,
): Trainee {
  const architecture = architectures[settings.architecture];
  const featureWidth = network && architecture.nodeFeatures ? network.features.length / data.V : 0;
  const shape = modelShape(data.V, settings, featureWidth);
  const specs = architecture.tensors(shape);
  const weights = toVariables(specs, arrays(specs));
  // Batches of every epoch are cut alike: only who is in them differs.
  const batches = planBatches(data.train, settings.batch).length;
  return {
    device,
    data,
    settings,
    streams,
    architecture,
    shape,
    specs,
    weights,
    adam: new Adam(weights),
    ...(network ? { network } : {}),
    ...(settings.softmax === 'sampled' ? { negatives: new NegativeSampler(data.train, data.V) } : {}),
    warmUp: warmUpSteps(settings.warmUp, data.train.count / Math.max(1, batches)),
  };
}

export function disposeTrainee({ weights, adam }: Trainee): void {
  adam.dispose();
  disposeWeights(weights);
}
