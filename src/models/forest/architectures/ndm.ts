/**
 * NDM-like: the Neural Diffusion Model (Yang et al. 2018) in its smallest faithful form (specification, section 10). Every user attends to
 * the users up to it, one head, no recurrence, no positions; a convolution over the last three results, with a matrix for each and one for the
 * first user of the cascade, gives the scores: here the decoder is that convolution, which sees the four vectors side by side.
 */
import { concat, gather, mul, reshape, tensor1d, transpose, zeros } from '@tensorflow/tfjs-core';
import type { Tensor2D, Tensor3D } from '@tensorflow/tfjs-core';
import { matMul } from '../kernels/mat-mul';
import type { Architecture, BatchContext, Dropout } from '../model/architecture';
import type { Batch } from '../model/batches';
import { decoderTensors } from '../model/forest';
import type { Weights } from '../model/weights';
import { batchMatMul, upToHere } from './causal';
import { matrix, userTensor, usersOf } from './users';

/** Results of the attention that are looked at: that of the last user and of those before. */
const RECENT = 3;

/** What every user takes from those up to it, B·L × d. */
function attention(weights: Weights, users: Tensor2D, rows: number, length: number): Tensor2D {
  const width = users.shape[1];
  const shaped = (x: Tensor2D): Tensor3D => reshape(x, [rows, length, width]);
  const through = (name: string): Tensor3D => shaped(matMul(users, transpose(weights[name] as Tensor2D)));
  const scores = batchMatMul(through('W_query'), transpose(through('W_key'), [0, 2, 1]));
  const taken = batchMatMul(upToHere(mul(scores, 1 / Math.sqrt(width)) as Tensor3D), through('W_value'));
  return reshape(taken, [rows * length, width]);
}

function features(weights: Weights, batch: Batch, _context: BatchContext, dropout: Dropout = (_, x) => x): Tensor2D {
  const { rows, length, valid } = batch;
  const users = usersOf(weights, batch, dropout);
  const width = users.shape[1];
  const taken = attention(weights, users, rows, length);
  const places = new Int32Array(valid.length * RECENT);
  // one row more, of zeros, stands for those who were not there yet
  valid.forEach((place, r) => {
    for (let k = 0; k < RECENT; k++) places[r * RECENT + k] = k <= place % length ? place - k : rows * length;
  });
  const table = concat([taken, zeros([1, width]) as Tensor2D], 0);
  const recent: Tensor2D = reshape(gather(table, tensor1d(places, 'int32')), [valid.length, RECENT * width]);
  const first = gather(
    users,
    tensor1d(
      valid.map((place) => place - (place % length)),
      'int32',
    ),
  );
  return dropout('state', concat([recent, first], 1));
}

export const ndm: Architecture = {
  name: 'ndm',
  title: 'NDM-like',
  network: 'none',
  nodeFeatures: false,
  tensors(shape) {
    const d = shape.userWidth;
    return [
      userTensor(shape),
      matrix('W_query', d, d),
      matrix('W_key', d, d),
      matrix('W_value', d, d),
      ...decoderTensors(shape.V, (RECENT + 1) * d),
    ];
  },
  features,
};
