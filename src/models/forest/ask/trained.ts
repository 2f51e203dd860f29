/** From a trained model to one that answers: on the device, with the network context of all its users. */
import { dispose, getBackend, setBackend } from '@tensorflow/tfjs-core';
import { DataError } from '../../../core/errors';
import type { Input, Streams, WaitingSteps } from '../../../core/method';
import type { Network } from '../../../core/network';
import type { TrainedModel } from '../../../core/trained-model';
import type { ForestData } from '../data/vocabulary';
import type { Device, DeviceName } from '../device/device';
import { openDevice } from '../device/open-device';
import { waitFor } from '../device/wait';
import { otherNeighbours } from '../model-issues';
import { architectures } from '../model/architectures';
import type { NetworkKnowledge } from '../model/network-knowledge';
import { disposeReady, readyModel, type ReadyModel } from '../model/ready-model';
import { modelShape } from '../model/shape';
import { disposeWeights, toTensors } from '../model/weights';
import { neighbourhoods, neighboursFromTraining } from '../structure/neighbourhoods';
import { FEATURES } from '../train/trained-model';
import { askedData, trainingStreams, type AskedData } from './asked-data';
import { Kept } from './kept';
import { settingsOf, type DataSettings, type ModelSettings } from './model-settings';

/** Everything that a question needs. */
export interface Asked extends AskedData {
  device: Device;
  ready: ReadyModel;
  /** How it was trained. */
  settings: ModelSettings;
  trained: TrainedModel;
  /** Named streams of the training. */
  training: Streams;
  /** To be called once, when the answers are there. */
  giveBack(): void;
}

const devices = new Map<string, Device>();
const models = new Kept<ReadyModel>(3, (ready) => {
  disposeReady(ready);
  disposeWeights(ready.weights);
});

/** The device of this name; it is opened once. */
function* keptDevice(wanted: 'auto' | DeviceName): WaitingSteps<Device> {
  const known = devices.get(wanted);
  const failure = known?.failed();
  if (failure) throw failure;
  if (known) {
    // Another run may have worked on another one.
    if (getBackend() !== known.name) yield* waitFor(setBackend(known.name));
    return known;
  }
  const device = yield* waitFor(openDevice(wanted));
  devices.set(wanted, device);
  return device;
}

/**
 * Opens the device, prepares the data, puts the model there. All three are kept for the next question.
 * Throws DataError where the model does not belong to the data or lacks numbers, DeviceError where nothing computes.
 */
export function* askModel(
  input: Input,
  wanted: DataSettings & { device: 'auto' | DeviceName },
  streams: Streams,
): WaitingSteps<Asked> {
  const { model, ...known } = askedData(input, wanted, streams);
  const { data } = known;
  yield { done: 0, stage: 'Preparing' };
  const device = yield* keptDevice(wanted.device);
  const settings = settingsOf(model.header);
  const lent =
    models.find(model, data, device.name) ??
    models.add(yield* putOnDevice(model, settings, data, input.network), model, data, device.name);
  yield { done: 0, stage: 'Asking', device: device.label };
  const training = trainingStreams(model.header, streams);
  const giveBack = () => {
    lent.giveBack();
    // Every question has shapes of its own, whose buffers would be kept for ever.
    device.flush();
  };
  return { ...known, device, ready: lent.value, settings, trained: model, training, giveBack };
}

function* putOnDevice(
  model: TrainedModel,
  settings: ModelSettings,
  data: ForestData,
  network: Network,
): WaitingSteps<ReadyModel> {
  const { header, tensors } = model;
  const architecture = architectures[settings.architecture];
  const features = tensors[FEATURES] as Float32Array | undefined;
  const shape = modelShape(data.V, settings, features ? features.length / data.V : 0);
  const specs = architecture.tensors(shape);
  for (const { name, shape: expected } of specs)
    refuseDamaged(header.tensors.find((one) => one.name === name)?.shape, expected, name);
  const usesNetwork = features !== undefined || architecture.network === 'needed';
  const known = usesNetwork ? knowledge(settings, data, network, features) : undefined;
  const others = known ? otherNeighbours(model, known.neighbourhoods) : [];
  if (others.length > 0) throw new DataError(others);
  const weights = toTensors(specs, tensors);
  try {
    return yield* readyModel(architecture, shape, weights, known);
  } catch (error) {
    dispose(weights);
    throw error;
  }
}

function refuseDamaged(found: readonly number[] | undefined, expected: readonly number[], name: string): void {
  if (found?.length === expected.length && found.every((n, k) => n === expected[k])) return;
  throw new DataError([
    {
      code: 'model-damaged',
      severity: 'stopped',
      message: `The model’s tensor ${name} must be ${expected.join(' × ')}, but ${found ? `is ${found.join(' × ')}` : 'is missing'}.`,
      where: { path: 'inputs.model' },
      found: found?.join(' × ') ?? 'none',
      expected: expected.join(' × '),
      hint: 'Copy or download the file again, or train the model again.',
    },
  ]);
}

function knowledge(
  { graph }: ModelSettings,
  data: ForestData,
  network: Network,
  features: Float32Array = new Float32Array(0),
): NetworkKnowledge {
  if (graph === 'given' && network.n === 0)
    throw new DataError([
      {
        code: 'network-needed',
        severity: 'stopped',
        message: 'The model was trained with a network, and there is none here.',
        where: { path: 'inputs.network' },
        hint: 'Add the network that it was trained with, or take a model without network context.',
      },
    ]);
  return {
    neighbourhoods: graph === 'training' ? neighboursFromTraining(data) : neighbourhoods(data, network),
    features,
  };
}
