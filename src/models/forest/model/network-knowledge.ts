/** What a model is given of the network, and how much of it is drawn for a batch. */
import type { Neighbourhoods } from '../structure/neighbourhoods';

/** What a model knows of the network. */
export interface NetworkKnowledge {
  neighbourhoods: Neighbourhoods;
  /** f0, V × d0, row-major; rows of PAD and STOP are zero. */
  features: Float32Array;
}

export interface DrawSettings {
  /** Z1, Z2: neighbours drawn for a user of the batch, and for each of those. */
  nearSamples: number;
  farSamples: number;
}
