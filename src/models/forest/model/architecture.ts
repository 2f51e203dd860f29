/** What a model is to those who train and ask it: its tensors, and what it makes of the beginning of a cascade. */
import type { Tensor1D, Tensor2D } from '@tensorflow/tfjs-core';
import type { Rng } from '../../../core/rng';
import type { CascadeWalks } from '../architectures/first-users-walks';
import type { Batch } from './batches';
import type { DrawSettings, NetworkKnowledge } from './network-knowledge';
import type { ModelShape } from './shape';
import type { DrawnNeighbours } from './structural-context';
import type { TensorSpec, Weights } from './weights';

/** Batches that are asked about: what may be looked at. */
export interface Switches {
  /** false: as if the model knew no network (its part of the state is zero). */
  graph?: boolean;
  /** Recent users whose context counts; absent: as many as in training. */
  window?: number;
  /** false: positional vectors are zero. */
  positions?: boolean;
}

/** What a batch is computed with, beside the weights. */
export interface BatchContext {
  shape: ModelShape;
  /** There where the model knows a network. */
  network?: NetworkKnowledge;
  /**
   * Network context of all users, V × H, made from the weights once (`contextTable`): for scores and answers. Gradients do not reach
   * the weights behind it.
   */
  table?: Tensor2D;
  /** Neighbours drawn for this batch: for training, where the context is computed from the weights. */
  drawn?: DrawnNeighbours;
  switches?: Switches;
}

/** Leaves out a share of the numbers of a tensor and scales the others up. `name` says which tensor of the batch it is. */
export type Dropout = (name: string, x: Tensor2D) => Tensor2D;

export interface Architecture {
  name: string;
  /** What it is called in tables. */
  title: string;
  /** Whether it makes use of a network. */
  network: 'none' | 'optional' | 'needed';
  /** Whether it makes use of the nodes' feature vectors f0, through the network context of all users. */
  nodeFeatures: boolean;
  tensors(shape: ModelShape): TensorSpec[];
  /** What it draws for a batch in training, where it does; computed before the gradient. */
  draw?(batch: Batch, network: NetworkKnowledge, settings: DrawSettings, rng: Rng): DrawnNeighbours;
  /**
   * What the decoder projects at every prediction, N × D, differentiable by the weights. Row r belongs to `batch.valid[r]` and depends on
   * the users up to there alone.
   */
  features(weights: Weights, batch: Batch, context: BatchContext, dropout?: Dropout): Tensor2D;
  /** There where it predicts the size alone and has no features: ln of the size from walks over the first users, one for a cascade. */
  logSizes?(weights: Weights, over: CascadeWalks): Tensor1D;
}
