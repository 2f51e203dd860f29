/**
 * FOREST (specification, sections 2–5): a recurrent network over users and positions, beside it the network context of recent users. Without
 * a network it is the recurrent network alone.
 */
import { add, concat, reshape, transpose, zeros } from '@tensorflow/tfjs-core';
import type { Tensor1D, Tensor2D, Tensor3D } from '@tensorflow/tfjs-core';
import { InvariantError } from '../../../core/errors';
import { PAD } from '../data/vocabulary';
import { gatherSum } from '../kernels/gather-sum';
import { gruSequence } from '../kernels/gru';
import { matMul } from '../kernels/mat-mul';
import { listsOf } from '../kernels/row-lists';
import type { Architecture, BatchContext, Dropout } from './architecture';
import type { Batch } from './batches';
import { stateWidth, type ModelShape } from './shape';
import { drawNeighbours, drawnContext } from './structural-context';
import { windowPlaces } from './window';
import type { TensorSpec, Weights } from './weights';

const keep: Dropout = (_, x) => x;

/** The decoder's tensors, which all architectures share: W_p, V × D, and b_p. */
export function decoderTensors(V: number, width: number): TensorSpec[] {
  return [
    { name: 'W_p', shape: [V, width], initial: { uniform: 0.1 } },
    { name: 'b_p', shape: [V], initial: { uniform: 0.1 } },
  ];
}

/** Tensors of the recurrent network; rows of the gates in the order r, z, n. First values as in the authors' program. */
export function recurrentTensors(shape: ModelShape): TensorSpec[] {
  const { V, userWidth, positionWidth, positions, hidden } = shape;
  const initial = { uniform: 1 / Math.sqrt(hidden) };
  return [
    { name: 'user_emb', shape: [V, userWidth], initial: { uniform: 0.1 } },
    { name: 'pos_emb', shape: [positions, positionWidth], initial: { normal: 1 } },
    { name: 'W_ih', shape: [3 * hidden, userWidth + positionWidth], initial },
    { name: 'W_hh', shape: [3 * hidden, hidden], initial },
    { name: 'b_ih', shape: [3 * hidden], initial },
    { name: 'b_hh', shape: [3 * hidden], initial },
  ];
}

function tensors(shape: ModelShape): TensorSpec[] {
  const { V, hidden, featureWidth } = shape;
  const context: TensorSpec[] = [
    { name: 'W_inner', shape: [hidden, featureWidth], initial: { uniform: 0.1 } },
    { name: 'b_inner', shape: [hidden], initial: 'zero' },
    { name: 'W_outer', shape: [hidden, hidden], initial: { uniform: 0.1 } },
    { name: 'b_outer', shape: [hidden], initial: 'zero' },
  ];
  return [...recurrentTensors(shape), ...(featureWidth > 0 ? context : []), ...decoderTensors(V, stateWidth(shape))];
}

/** Vectors of users and positions side by side at every place of the batch, B·L × (d + d_pos); call inside tidy. */
export function embed(
  weights: Weights,
  { ids, rows, length }: Batch,
  { shape, switches }: BatchContext,
  dropout: Dropout = keep,
): Tensor2D {
  if (length > shape.positions) throw new InvariantError(`${length} positions, the model has ${shape.positions}`);
  // Where a row is filled up nothing is looked up, and nothing learned.
  const users = gatherSum(weights.user_emb as Tensor2D, listsOf(ids.map((id) => (id === PAD ? -1 : id))));
  const positions =
    switches?.positions === false
      ? (zeros([rows * length, shape.positionWidth]) as Tensor2D)
      : gatherSum(weights.pos_emb as Tensor2D, listsOf(ids.map((_, k) => k % length)));
  return concat([dropout('users', users), dropout('positions', positions)], 1);
}

/** States of the recurrent network at every place, B·L × H: one projection of the inputs for all steps; call inside tidy. */
export function recurrentStates(weights: Weights, batch: Batch, context: BatchContext, dropout?: Dropout): Tensor2D {
  const { rows, length } = batch;
  const { hidden } = context.shape;
  const inputs = embed(weights, batch, context, dropout);
  const projected = add(matMul(inputs, transpose(weights.W_ih as Tensor2D)), weights.b_ih as Tensor1D);
  const states = gruSequence(
    reshape(projected, [rows, length, 3 * hidden]) as Tensor3D,
    weights.W_hh as Tensor2D,
    weights.b_hh as Tensor1D,
  );
  return reshape(states, [rows * length, hidden]);
}

/** Network context of recent users at every prediction, N × H; call inside tidy. */
function recentContext(weights: Weights, batch: Batch, context: BatchContext): Tensor2D {
  const { shape, table, drawn, switches } = context;
  if (switches?.graph === false) return zeros([batch.valid.length, shape.hidden]) as Tensor2D;
  // Looking at fewer users than in training is as if the others were missing: the divisor stays.
  const m = shape.window;
  const looked = Math.min(switches?.window ?? m, m);
  if (drawn) {
    const placeOf = new Int32Array(shape.V);
    drawn.users.forEach((user, place) => (placeOf[user] = place));
    const places = windowPlaces(batch, looked, (id) => placeOf[id]);
    return gatherSum(drawnContext(weights, drawn), listsOf(places, looked), 1 / m);
  }
  if (!table) throw new InvariantError('a model with a network needs the context of its users');
  const places = windowPlaces(batch, looked, (id) => id);
  return gatherSum(table, listsOf(places, looked), 1 / m);
}

function features(weights: Weights, batch: Batch, context: BatchContext, dropout: Dropout = keep): Tensor2D {
  const states = gatherSum(recurrentStates(weights, batch, context, dropout), listsOf(batch.valid));
  if (context.shape.featureWidth === 0) return dropout('state', states);
  return dropout('state', concat([states, recentContext(weights, batch, context)], 1));
}

export const forest: Architecture = {
  name: 'forest',
  title: 'FOREST',
  network: 'optional',
  nodeFeatures: true,
  tensors,
  draw: (batch, network, settings, rng) => drawNeighbours(inputUsers(batch), network, settings, rng),
  features,
};

/** Users at the predictions of a batch, repeats included: whose context is looked at. */
function inputUsers({ ids, valid }: Batch): Int32Array {
  return valid.map((place) => ids[place]);
}
