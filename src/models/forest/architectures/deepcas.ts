/**
 * DeepCas-like: DeepCas (Li et al. 2017) in its smallest faithful form (specification, section 10). It predicts the size alone: random walks
 * over the graph of the first users, a recurrent network over each walk, attention over the walks – weights softmax of w · tanh(W h + b) –, and
 * two layers to the logarithm of the size. DeepCas reads walks both ways and learns how many of them count; here once, and all alike.
 */
import {
  add,
  gather,
  mul,
  relu,
  reshape,
  slice,
  softmax,
  sum,
  tanh,
  tensor1d,
  transpose,
  type Tensor1D,
  type Tensor2D,
  type Tensor3D,
} from '@tensorflow/tfjs-core';
import { InvariantError } from '../../../core/errors';
import { gruSequence } from '../kernels/gru';
import { matMul } from '../kernels/mat-mul';
import type { Architecture } from '../model/architecture';
import type { Weights } from '../model/weights';
import type { CascadeWalks } from './first-users-walks';
import { matrix, userTensor } from './users';

/** Walks over the first users of a cascade, and users of a walk. */
export const WALKS = 16;
export const STEPS = 6;

/** x Wᵀ + b, by the names of its tensors. */
const affine = (weights: Weights, x: Tensor2D, W: string, b: string): Tensor2D =>
  add(matMul(x, transpose(weights[W] as Tensor2D)), weights[b] as Tensor1D);

/** What is made of every walk: the last state of a recurrent network along it, cascades·walks × H. */
function walkStates(weights: Weights, { cascades, walks, steps, ids }: CascadeWalks): Tensor2D {
  const users = gather(weights.user_emb as Tensor2D, tensor1d(ids, 'int32'));
  const projected = affine(weights, users, 'W_ih', 'b_ih');
  const rows = cascades * walks;
  const hidden = projected.shape[1] / 3;
  const states = gruSequence(
    reshape(projected, [rows, steps, 3 * hidden]) as Tensor3D,
    weights.W_hh as Tensor2D,
    weights.b_hh as Tensor1D,
  );
  return reshape(slice(states, [0, steps - 1, 0], [rows, 1, hidden]), [rows, hidden]);
}

/** ln of the size, length cascades; differentiable by the weights, call inside tidy. */
export function logSizes(weights: Weights, over: CascadeWalks): Tensor1D {
  const { cascades, walks } = over;
  const states = walkStates(weights, over);
  const hidden = states.shape[1];
  const scores = matMul(tanh(affine(weights, states, 'W_attend', 'b_attend')), transpose(weights.w_attend as Tensor2D));
  const shares = reshape(softmax(reshape(scores, [cascades, walks])), [cascades, walks, 1]);
  const seen = sum(mul(shares, reshape(states, [cascades, walks, hidden])), 1) as Tensor2D;
  const inner = relu(affine(weights, seen, 'W_read', 'b_read'));
  return reshape(affine(weights, inner, 'W_size', 'b_size'), [cascades]);
}

export const deepcas: Architecture = {
  name: 'deepcas',
  title: 'DeepCas-like',
  network: 'needed',
  nodeFeatures: false,
  logSizes,
  tensors(shape) {
    const { hidden, userWidth } = shape;
    const initial = { uniform: 1 / Math.sqrt(hidden) };
    return [
      userTensor(shape),
      { name: 'W_ih', shape: [3 * hidden, userWidth], initial },
      { name: 'W_hh', shape: [3 * hidden, hidden], initial },
      { name: 'b_ih', shape: [3 * hidden], initial },
      { name: 'b_hh', shape: [3 * hidden], initial },
      matrix('W_attend', hidden, hidden),
      { name: 'b_attend', shape: [hidden], initial: 'zero' },
      matrix('w_attend', 1, hidden),
      matrix('W_read', hidden, hidden),
      { name: 'b_read', shape: [hidden], initial: 'zero' },
      matrix('W_size', 1, hidden),
      { name: 'b_size', shape: [1], initial: 'zero' },
    ];
  },
  features() {
    throw new InvariantError('DeepCas-like predicts sizes only');
  },
};
