/** A small world and small models for the tests of this folder. */
import { sum, tensor1d, tensor2d, variableGrads } from '@tensorflow/tfjs-core';
import type { Scalar, Tensor1D, Tensor2D } from '@tensorflow/tfjs-core';
import { stream } from '../../../core/rng';
import type { Sequences } from '../data/vocabulary';
import { maskedLoss } from '../kernels/masked-loss';
import type { Architecture, BatchContext } from '../model/architecture';
import type { Batch } from '../model/batches';
import { initialWeights, type TrainableWeights } from '../model/weights';
import { neighbourhoods } from '../structure/neighbourhoods';
import { networkOf, nodesAsIds } from '../structure/testing';

/** Twelve people in a circle with a few chords: ids 2 … 13. */
export const V = 14;
const circle = Array.from({ length: V - 2 }, (_, i) => [i, (i + 1) % (V - 2)]);
const around = neighbourhoods(nodesAsIds(V - 2), networkOf(V - 2, [...circle, [0, 5], [2, 9], [4, 10]]));

export const context: BatchContext = {
  shape: { V, userWidth: 4, positionWidth: 2, hidden: 4, positions: 10, featureWidth: 0, window: 3 },
  network: { neighbourhoods: around, features: new Float32Array(0) },
};

export function sequencesOf(cascades: readonly (readonly number[])[]): Sequences {
  const offsets = new Int32Array(cascades.length + 1);
  cascades.forEach((cascade, c) => (offsets[c + 1] = offsets[c] + cascade.length));
  return {
    count: cascades.length,
    offsets,
    ids: Int32Array.from(cascades.flat()),
    ended: new Uint8Array(cascades.length).fill(1),
    cascades: Int32Array.from(cascades.keys()),
  };
}

/** First values, larger than in training where they are small, so that everything matters. */
export function firstArrays(architecture: Architecture, factor: number): Record<string, Float32Array> {
  const arrays = initialWeights(architecture.tensors(context.shape), (...key) => stream(3, ...key));
  for (const [name, values] of Object.entries(arrays))
    if (name === 'user_emb' || name === 'W_p') arrays[name] = values.map((x) => factor * x);
  return arrays;
}

/** −ln p of all targets, summed. Inside tidy. */
export const lossOf = (
  architecture: Architecture,
  weights: TrainableWeights,
  batch: Batch,
  within: BatchContext = context,
): Scalar =>
  sum(
    maskedLoss(
      architecture.features(weights, batch, within),
      weights.W_p as unknown as Tensor2D,
      weights.b_p as unknown as Tensor1D,
      tensor1d(batch.targets, 'int32'),
      tensor2d(batch.masked, [batch.masked.length / 2, 2], 'int32'),
    ),
  ) as Scalar;

/** Loss and gradients by the names of the variables; the caller's to dispose. */
export const gradientsOf = (architecture: Architecture, weights: TrainableWeights, batch: Batch) =>
  variableGrads(() => lossOf(architecture, weights, batch), Object.values(weights));
