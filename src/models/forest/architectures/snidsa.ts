/**
 * SNIDSA-like: the sequential model with structure attention (Wang, Chen and Li 2018) in its smallest faithful form (specification,
 * section 10). Beside the state h_t of a recurrent network stands what the infected neighbours u of the last user say:
 *
 *   c_t = Σ_u a_u e_u, a_u = softmax over u of e_t · W e_u          g = σ(W_g [h_t, c_t] + b_g)          o_t = g h_t + (1 − g) tanh(W_c c_t)
 *
 * c_t = 0 where no neighbour is infected yet. The gate acts on what is decoded; the recurrence itself stays as it is.
 */
import {
  add,
  concat,
  gather,
  mul,
  reshape,
  sigmoid,
  softmax,
  sub,
  tanh,
  tensor1d,
  tensor3d,
  transpose,
  zerosLike,
} from '@tensorflow/tfjs-core';
import type { Tensor1D, Tensor2D, Tensor3D } from '@tensorflow/tfjs-core';
import { InvariantError } from '../../../core/errors';
import { matMul } from '../kernels/mat-mul';
import type { Architecture, BatchContext, Dropout } from '../model/architecture';
import type { Batch } from '../model/batches';
import { decoderTensors, recurrentStates, recurrentTensors } from '../model/forest';
import type { Weights } from '../model/weights';
import { batchMatMul } from './causal';
import { earlierFriends } from './earlier-friends';
import { matrix, usersOf } from './users';

/** c_t at every place, B·L × d. */
function friendsSay(weights: Weights, batch: Batch, users: Tensor2D, { network }: BatchContext): Tensor2D {
  if (!network) throw new InvariantError('this model follows the edges of a network');
  const { rows, length } = batch;
  const width = users.shape[1];
  const friends = earlierFriends(batch, network.neighbourhoods);
  const allowed = tensor3d(Float32Array.from(friends), [rows, length, length]);
  const similar = batchMatMul(
    reshape(matMul(users, weights.W_similar as Tensor2D), [rows, length, width]),
    transpose(reshape(users, [rows, length, width]), [0, 2, 1]) as Tensor3D,
  );
  // −1e30 for all but friends; where there is none all are alike, and are then taken out again
  const weighed = mul(softmax(add(similar, mul(sub(allowed, 1), 1e30)) as Tensor3D), allowed) as Tensor3D;
  return reshape(batchMatMul(weighed, reshape(users, [rows, length, width])), [rows * length, width]);
}

function features(weights: Weights, batch: Batch, context: BatchContext, dropout: Dropout = (_, x) => x): Tensor2D {
  const valid = tensor1d(batch.valid, 'int32');
  const states = gather(recurrentStates(weights, batch, context, dropout), valid);
  const users = usersOf(weights, batch);
  const said =
    context.switches?.graph === false
      ? zerosLike(gather(users, valid))
      : gather(friendsSay(weights, batch, users, context), valid);
  const gate = sigmoid(
    add(matMul(concat([states, said], 1), transpose(weights.W_gate as Tensor2D)), weights.b_gate as Tensor1D),
  );
  const structure = tanh(matMul(said, transpose(weights.W_said as Tensor2D)));
  return dropout('state', add(structure, mul(gate, sub(states, structure))) as Tensor2D);
}

export const snidsa: Architecture = {
  name: 'snidsa',
  title: 'SNIDSA-like',
  network: 'needed',
  nodeFeatures: false,
  tensors(shape) {
    const { hidden, userWidth } = shape;
    return [
      ...recurrentTensors(shape),
      matrix('W_similar', userWidth, userWidth),
      matrix('W_said', hidden, userWidth),
      matrix('W_gate', hidden, hidden + userWidth),
      { name: 'b_gate', shape: [hidden], initial: 'zero' },
      ...decoderTensors(shape.V, hidden),
    ];
  },
  features,
};
