import { gather, tensor1d, type Tensor2D } from '@tensorflow/tfjs-core';
import type { Dropout } from '../model/architecture';
import type { Batch } from '../model/batches';
import type { ModelShape } from '../model/shape';
import type { TensorSpec, Weights } from '../model/weights';

/** Vectors of all users, as FOREST begins with them. */
export const userTensor = ({ V, userWidth }: ModelShape): TensorSpec => ({
  name: 'user_emb',
  shape: [V, userWidth],
  initial: { uniform: 0.1 },
});

/** A matrix of a layer, outputs × inputs, with first values like those of the recurrent network. */
export const matrix = (name: string, outputs: number, inputs: number): TensorSpec => ({
  name,
  shape: [outputs, inputs],
  initial: { uniform: 1 / Math.sqrt(inputs) },
});

/** Vectors of the users at every place, B·L × d; call inside tidy. */
export function usersOf(weights: Weights, { ids }: Batch, dropout: Dropout = (_, x) => x): Tensor2D {
  return dropout('users', gather(weights.user_emb as Tensor2D, tensor1d(ids, 'int32')));
}
