/** What is being trained: a model's weights on the device, with what it knows and how it learns. */
import type { Streams } from '../../../core/method';
import type { ResolvedValues } from '../../../core/parameters';
import type { ForestData } from '../data/vocabulary';
import type { Device } from '../device/device';
import type { Adam } from '../kernels/adam';
import type { Architecture } from '../model/architecture';
import type { NegativeSampler } from '../model/negatives';
import type { NetworkKnowledge } from '../model/network-knowledge';
import type { ModelShape } from '../model/shape';
import type { TensorSpec, TrainableWeights } from '../model/weights';
import type { dataParameters, modelParameters, simulationParameters, trainingParameters } from '../parameters';

export type TrainSettings = ResolvedValues<
  typeof dataParameters & typeof modelParameters & typeof trainingParameters & typeof simulationParameters
>;

export interface Trainee {
  device: Device;
  data: ForestData;
  settings: TrainSettings;
  streams: Streams;
  architecture: Architecture;
  shape: ModelShape;
  specs: readonly TensorSpec[];
  weights: TrainableWeights;
  adam: Adam;
  /** There where the model knows a network. */
  network?: NetworkKnowledge;
  /** There where a training step compares with a sample of the users alone. */
  negatives?: NegativeSampler;
  /** Steps over which the learning rate rises. */
  warmUp: number;
}
