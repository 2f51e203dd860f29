/**
 * What a simulation asks of a model: features of the next prediction, user after user. A model with a state of its own per sequence – a
 * recurrent one – feeds one user at a time; any other encodes the whole sequence again.
 */
import type { Tensor, Tensor1D, Tensor2D } from '@tensorflow/tfjs-core';

/** Tensors of which every row belongs to one sequence: [R, …] each. */
export type RowState = Record<string, Tensor>;

/** A model that goes on from a state. No function disposes what it is given. */
export interface StateStepper {
  kind: 'state';
  /** The state in which the last user of every prefix is still to be fed; prefixes are not empty. */
  start(prefixes: readonly Int32Array[]): RowState;
  /**
   * Feeds one id to each of R sequences.
   * @param ids int32 [R]
   * @param positions number of users fed before, length R
   * @returns the next state, in tensors of its own, and what the decoder projects, [R, D]
   */
  step(state: RowState, ids: Tensor1D, positions: Int32Array): { state: RowState; features: Tensor2D };
  dispose(): void;
}

/** A model that reads every sequence from its beginning. */
export interface WholeStepper {
  kind: 'whole';
  /** What the decoder projects after the last user of every sequence, [R, D]. */
  features(sequences: readonly Int32Array[]): Tensor2D;
  dispose(): void;
}

export type Stepper = StateStepper | WholeStepper;
