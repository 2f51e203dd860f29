/**
 * TopoLSTM-like: Topological LSTM (Wang et al. 2017) in its smallest faithful form (specification, section 10). A cascade is a graph: the
 * predecessors of its user t are the users before it who are its neighbours. With h^p, c^p the mean state and cell of the predecessors and h^q,
 * c^q those of all others before it (zero where there are none),
 *
 *   i, f^p, f^q, o = σ(…), g = tanh(…), each of W x_t + U [h^p, h^q] + b        c_t = i g + f^p c^p + f^q c^q        h_t = o tanh(c_t).
 */
import {
  add,
  concat,
  gather,
  mul,
  reshape,
  sigmoid,
  slice,
  stack,
  tanh,
  tensor1d,
  tensor3d,
} from '@tensorflow/tfjs-core';
import { transpose, unstack, zeros } from '@tensorflow/tfjs-core';
import type { Tensor1D, Tensor2D, Tensor3D } from '@tensorflow/tfjs-core';
import { InvariantError } from '../../../core/errors';
import { matMul } from '../kernels/mat-mul';
import type { Architecture, BatchContext, Dropout } from '../model/architecture';
import type { Batch } from '../model/batches';
import { decoderTensors } from '../model/forest';
import type { Weights } from '../model/weights';
import { batchMatMul } from './causal';
import { earlierFriends } from './earlier-friends';
import { matrix, userTensor, usersOf } from './users';

const GATES = 5;

/**
 * For every place the weights of the places before it: rows p (a mean over its predecessors) and q (over the others).
 * @returns for every t ≥ 1, B × 2 × t
 */
function meansBefore(batch: Batch, { network, switches }: BatchContext): Float32Array[] {
  if (!network) throw new InvariantError('this model follows the edges of a network');
  const { rows, length } = batch;
  const friends =
    switches?.graph === false ? new Uint8Array(rows * length * length) : earlierFriends(batch, network.neighbourhoods);
  return Array.from({ length }, (_, t) => {
    const weights = new Float32Array(rows * 2 * t);
    for (let b = 0; b < rows; b++) {
      const row = friends.subarray((b * length + t) * length, (b * length + t) * length + t);
      const count = row.reduce((sum, x) => sum + x, 0);
      for (let j = 0; j < t; j++) {
        const part = row[j] === 1 ? 0 : 1;
        weights[(b * 2 + part) * t + j] = 1 / (part === 0 ? count : t - count);
      }
    }
    return weights;
  });
}

/** States at every place, B·L × H. */
function topologicalStates(weights: Weights, batch: Batch, context: BatchContext, dropout?: Dropout): Tensor2D {
  const { rows, length } = batch;
  const { hidden } = context.shape;
  const projected = add(
    matMul(usersOf(weights, batch, dropout), transpose(weights.W_x as Tensor2D)),
    weights.b_x as Tensor1D,
  );
  const inputs = unstack(reshape(projected, [rows, length, GATES * hidden]), 1) as Tensor2D[];
  const recurrent = transpose(weights.W_h as Tensor2D);
  const means = meansBefore(batch, context);
  /** [h, c] of every place so far, B × 1 × 2H each. */
  const states: Tensor3D[] = [];
  const outputs: Tensor2D[] = [];
  inputs.forEach((input, t) => {
    const before =
      t === 0
        ? (zeros([rows, 2, 2 * hidden]) as Tensor3D)
        : batchMatMul(tensor3d(means[t], [rows, 2, t]), t === 1 ? states[0] : concat(states, 1));
    const part = (x: number, from: number): Tensor2D =>
      reshape(slice(before, [0, x, from], [rows, 1, hidden]), [rows, hidden]);
    const sums = add(input, matMul(concat([part(0, 0), part(1, 0)], 1), recurrent)) as Tensor2D;
    const gate = (k: number): Tensor2D => slice(sums, [0, k * hidden], [rows, hidden]);
    const fresh = mul(sigmoid(gate(0)), tanh(gate(4)));
    const kept = add(mul(sigmoid(gate(1)), part(0, hidden)), mul(sigmoid(gate(2)), part(1, hidden)));
    const cell = add(fresh, kept) as Tensor2D;
    const state = mul(sigmoid(gate(3)), tanh(cell)) as Tensor2D;
    states.push(reshape(concat([state, cell], 1), [rows, 1, 2 * hidden]));
    outputs.push(state);
  });
  return reshape(stack(outputs, 1), [rows * length, hidden]);
}

export const topolstm: Architecture = {
  name: 'topolstm',
  title: 'TopoLSTM-like',
  network: 'needed',
  nodeFeatures: false,
  tensors(shape) {
    const { hidden, userWidth } = shape;
    return [
      userTensor(shape),
      matrix('W_x', GATES * hidden, userWidth),
      matrix('W_h', GATES * hidden, 2 * hidden),
      { name: 'b_x', shape: [GATES * hidden], initial: 'zero' },
      ...decoderTensors(shape.V, hidden),
    ];
  },
  features(weights, batch, context, dropout = (_, x) => x) {
    const states = topologicalStates(weights, batch, context, dropout);
    return dropout('state', gather(states, tensor1d(batch.valid, 'int32')));
  },
};
