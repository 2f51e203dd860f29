/**
 * Structural context (specification, section 4): what the neighbourhood of a user says, in two hops.
 *
 *   g_u = relu(W_inner · mean over N₂[u] of f0 + b_inner)      f_v = relu(W_outer · mean over N₁[v] of g + b_outer)
 *
 * Means are taken before products, which is the same since the layers are affine. In training N₁ and N₂ are drawn anew for every batch; in
 * scores and answers they are the whole closed neighbourhoods. The first mean is of fixed vectors: it needs no gradient, and no device.
 */
import { add, relu, tensor2d, tidy, transpose } from '@tensorflow/tfjs-core';
import type { Tensor1D, Tensor2D } from '@tensorflow/tfjs-core';
import type { Rng } from '../../../core/rng';
import { waitFor } from '../device/wait';
import type { Wait } from '../../../core/method';
import { gatherSum } from '../kernels/gather-sum';
import { matMul } from '../kernels/mat-mul';
import { listsOf } from '../kernels/row-lists';
import type { Neighbourhoods } from '../structure/neighbourhoods';
import type { DrawSettings, NetworkKnowledge } from './network-knowledge';
import type { Weights } from './weights';

/**
 * Neighbours drawn for a batch. Equal users share their draws, in both hops: a departure from the authors' program that saves most of the
 * work and leaves every mean unbiased.
 */
export interface DrawnNeighbours {
  /** The distinct users whose context is wanted, length U. */
  users: Int32Array;
  /** U × Z1: places in `near`; slot 0 of every user is itself. */
  hops: Int32Array;
  nearSamples: number;
  /** The distinct users of the first hop, length W. */
  near: Int32Array;
  /** Mean of f0 over the second-hop draws of every one of them, W × d0. */
  means: Float32Array;
}

/**
 * Slot 0 is the user itself, the others uniform with replacement from its closed neighbourhood: each by one word of the stream, so that a
 * neighbour's probability is off by at most 2⁻³².
 * @param words scratch, at least `count` long
 */
function drawInto(
  into: Int32Array,
  from: number,
  count: number,
  user: number,
  { offsets, ids }: Neighbourhoods,
  rng: Rng,
  words: Int32Array,
): void {
  const first = offsets[user];
  const size = offsets[user + 1] - first;
  into[from] = user;
  if (size <= 1) into.fill(user, from, from + count);
  else {
    rng.fill(words, 0, count - 1);
    for (let k = 1; k < count; k++)
      into[from + k] = ids[first + Math.floor(((words[k - 1] >>> 0) / 4294967296) * size)];
  }
}

/** The distinct values in the order of their first place, and the place of every value among them. */
function distinct(values: Int32Array, V: number): { values: Int32Array; places: Int32Array } {
  const placeOf = new Int32Array(V).fill(-1);
  const places = new Int32Array(values.length);
  const found = new Int32Array(Math.min(V, values.length));
  let count = 0;
  for (let k = 0; k < values.length; k++) {
    const v = values[k];
    if (placeOf[v] < 0) {
      placeOf[v] = count;
      found[count++] = v;
    }
    places[k] = placeOf[v];
  }
  return { values: found.slice(0, count), places };
}

/** Adds up the rows of `table` (width columns) named by ids[from … to−1], divided by their number, into row `at` of `into`. */
function meanOfRows(
  table: Float32Array,
  width: number,
  ids: Int32Array,
  from: number,
  to: number,
  into: Float32Array,
  at: number,
): void {
  const start = at * width;
  for (let k = from; k < to; k++) {
    const row = ids[k] * width;
    for (let j = 0; j < width; j++) into[start + j] += table[row + j];
  }
  if (to > from) for (let j = 0; j < width; j++) into[start + j] /= to - from;
}

/** Draws the neighbours of a batch's users. O(U Z1 + W Z2 d0). @param ids users, repeats allowed */
export function drawNeighbours(
  ids: Int32Array,
  { neighbourhoods, features }: NetworkKnowledge,
  { nearSamples, farSamples }: DrawSettings,
  rng: Rng,
): DrawnNeighbours {
  const V = neighbourhoods.offsets.length - 1;
  const users = distinct(ids, V).values;
  const hops = new Int32Array(users.length * nearSamples);
  const words = new Int32Array(Math.max(nearSamples, farSamples));
  for (let u = 0; u < users.length; u++)
    drawInto(hops, u * nearSamples, nearSamples, users[u], neighbourhoods, rng, words);
  const near = distinct(hops, V);
  const width = features.length / V;
  const means = new Float32Array(near.values.length * width);
  const far = new Int32Array(farSamples);
  for (let w = 0; w < near.values.length; w++) {
    drawInto(far, 0, farSamples, near.values[w], neighbourhoods, rng, words);
    meanOfRows(features, width, far, 0, farSamples, means, w);
  }
  return { users, hops: near.places, nearSamples, near: near.values, means };
}

/** relu(x Wᵀ + b). @param x rows × inputs @param W outputs × inputs */
function layer(x: Tensor2D, W: Tensor2D, b: Tensor1D): Tensor2D {
  return relu(add(matMul(x, transpose(W)), b));
}

/** Context of the drawn users, U × H, differentiable by the weights; call inside tidy. */
export function drawnContext(weights: Weights, { hops, nearSamples, near, means }: DrawnNeighbours): Tensor2D {
  const width = means.length / near.length;
  const inner = layer(tensor2d(means, [near.length, width]), weights.W_inner as Tensor2D, weights.b_inner as Tensor1D);
  const around = gatherSum(inner, listsOf(hops, nearSamples), 1 / nearSamples);
  return layer(around, weights.W_outer as Tensor2D, weights.b_outer as Tensor1D);
}

const exactMeans = new WeakMap<Float32Array, Float32Array>();

/** Mean of the rows of a table over every closed neighbourhood, V × width; rows of empty ones are zero. O(edges × width). */
export function meansOverNeighbourhoods(table: Float32Array, { offsets, ids }: Neighbourhoods): Float32Array {
  const V = offsets.length - 1;
  const width = table.length / V;
  const means = new Float32Array(table.length);
  for (let v = 0; v < V; v++) meanOfRows(table, width, ids, offsets[v], offsets[v + 1], means, v);
  return means;
}

/**
 * Context of all users with the mean over whole neighbourhoods, V × H: no draws, no gradient. A tensor of the caller's.
 * The second mean is sparse, V² wide and as quick outside the device, so that the first layer is read back: once in an epoch.
 */
export function* contextTable(
  weights: Weights,
  { neighbourhoods, features }: NetworkKnowledge,
): Generator<Wait, Tensor2D, void> {
  const V = neighbourhoods.offsets.length - 1;
  // The same for all weights: found once for a network.
  let first = exactMeans.get(features);
  if (!first) exactMeans.set(features, (first = meansOverNeighbourhoods(features, neighbourhoods)));
  const means = first;
  const inner = tidy(() =>
    layer(tensor2d(means, [V, means.length / V]), weights.W_inner as Tensor2D, weights.b_inner as Tensor1D),
  );
  let around: Float32Array;
  try {
    around = meansOverNeighbourhoods(yield* waitFor(inner.data<'float32'>()), neighbourhoods);
  } finally {
    inner.dispose();
  }
  return tidy(() =>
    layer(tensor2d(around, [V, around.length / V]), weights.W_outer as Tensor2D, weights.b_outer as Tensor1D),
  );
}
