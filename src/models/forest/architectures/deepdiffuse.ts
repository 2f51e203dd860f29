/**
 * DeepDiffuse-like: DeepDiffuse (Islam et al. 2018) in its smallest faithful form (specification, section 10): attention over the states
 * of a recurrent network, a_i = softmax over i ≤ t of w · tanh(W h_i + b), and the mean state by these weights is what is decoded. The step
 * stands for the time of an event; the next time is not predicted.
 */
import { add, gather, reshape, tanh, tensor1d, tile, transpose } from '@tensorflow/tfjs-core';
import type { Tensor1D, Tensor2D, Tensor3D } from '@tensorflow/tfjs-core';
import { matMul } from '../kernels/mat-mul';
import type { Architecture, BatchContext, Dropout } from '../model/architecture';
import type { Batch } from '../model/batches';
import { decoderTensors, recurrentStates, recurrentTensors } from '../model/forest';
import type { Weights } from '../model/weights';
import { batchMatMul, upToHere } from './causal';
import { matrix } from './users';

function features(weights: Weights, batch: Batch, context: BatchContext, dropout: Dropout = (_, x) => x): Tensor2D {
  const { rows, length, valid } = batch;
  const { hidden } = context.shape;
  const states = recurrentStates(weights, batch, context, dropout);
  const inner = tanh(
    add(matMul(states, transpose(weights.W_attend as Tensor2D)), weights.b_attend as Tensor1D) as Tensor2D,
  );
  const scores = matMul(inner, transpose(weights.w_attend as Tensor2D));
  // the score of a state is the same at all later places
  const everywhere = tile(reshape(scores, [rows, 1, length]), [1, length, 1]) as Tensor3D;
  const means = batchMatMul(upToHere(everywhere), reshape(states, [rows, length, hidden]));
  return dropout('state', gather(reshape(means, [rows * length, hidden]) as Tensor2D, tensor1d(valid, 'int32')));
}

export const deepdiffuse: Architecture = {
  name: 'deepdiffuse',
  title: 'DeepDiffuse-like',
  network: 'none',
  nodeFeatures: false,
  tensors(shape) {
    const { hidden } = shape;
    return [
      ...recurrentTensors(shape),
      matrix('W_attend', hidden, hidden),
      { name: 'b_attend', shape: [hidden], initial: 'zero' },
      matrix('w_attend', 1, hidden),
      ...decoderTensors(shape.V, hidden),
    ];
  },
  features,
};
