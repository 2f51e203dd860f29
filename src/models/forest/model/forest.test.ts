/** The whole microscopic model against the reference vectors of the specification (fixtures/forward.json): loss, states, all gradients. */
import { sum, tensor1d, tensor2d, tidy, variableGrads, memory } from '@tensorflow/tfjs-core';
import type { Scalar, Tensor1D, Tensor2D } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { backendsHere } from '../device/testing';
import forward from '../fixtures/forward.json';
import { maskedLoss } from '../kernels/masked-loss';
import { batchOf } from './batches';
import { forest } from './forest';
import { drawnContext, type DrawnNeighbours } from './structural-context';
import { disposeWeights, toVariables } from './weights';

const shape = { V: 9, userWidth: 4, positionWidth: 3, hidden: 5, positions: 12, featureWidth: 3, window: 3 };
const flat = (values: readonly (number | readonly number[])[]): Float32Array => Float32Array.from(values.flat());
const weightArrays = Object.fromEntries(Object.entries(forward.params).map(([name, values]) => [name, flat(values)]));

/** The cascades of the fixture without STOP and PAD. */
const sequences = {
  count: 2,
  offsets: Int32Array.from([0, 4, 6]),
  ids: Int32Array.from([3, 5, 2, 8, 7, 4]),
  ended: Uint8Array.from([1, 1]),
  cascades: Int32Array.from([0, 1]),
};

/** Samples of the fixture: every slot of every user has second-hop samples of its own. */
function fixtureDraws(): DrawnNeighbours {
  const [nb1, nb2] = [forward.nb1, forward.nb2].map((x) => Object.values(x)) as [number[][], number[][][]];
  const near = Int32Array.from(nb1.flat());
  const means = nb2
    .flat()
    .flatMap((far) => [0, 1, 2].map((j) => far.reduce((s, u) => s + forward.f0[u][j], 0) / far.length));
  return {
    users: Int32Array.from(nb1.keys()),
    hops: near.map((_, k) => k),
    nearSamples: 3,
    near,
    means: Float32Array.from(means),
  };
}

/** Within 1e-3 relative or 1e-5 absolute, whichever is larger. */
function expectNear(
  got: ArrayLike<number>,
  expected: ArrayLike<number>,
  what: string,
  relative = 1e-3,
  absolute = 1e-5,
) {
  expect(got).toHaveLength(expected.length);
  for (let k = 0; k < expected.length; k++)
    expect(Math.abs(got[k] - expected[k]), `${what} ${k}: ${got[k]} for ${expected[k]}`).toBeLessThanOrEqual(
      Math.max(absolute, relative * Math.abs(expected[k])),
    );
}

describe.each(await backendsHere())('the reference model on $name', ({ use }) => {
  beforeAll(use);

  it('has its network context, loss and gradients', async () => {
    const before = memory().numTensors;
    const weights = toVariables(forest.tensors(shape), weightArrays);
    const batch = batchOf(sequences, Int32Array.from([0, 1]));
    const drawn = fixtureDraws();
    const context = tidy(() => drawnContext(weights, drawn));
    expectNear(await context.data(), flat(forward.expected_f), 'context', 0);
    const { value, grads } = variableGrads(
      () =>
        sum(
          maskedLoss(
            forest.features(weights, batch, { shape, drawn }),
            weights.W_p as unknown as Tensor2D,
            weights.b_p as unknown as Tensor1D,
            tensor1d(batch.targets, 'int32'),
            tensor2d(batch.masked, [batch.masked.length / 2, 2], 'int32'),
          ),
        ) as Scalar,
      Object.values(weights),
    );
    expectNear(await value.data(), [forward.loss_sum], 'loss', 1e-5);
    for (const [name, expected] of Object.entries(forward.gradients_of_loss_sum))
      expectNear(await grads[weights[name].name].data(), flat(expected), name);
    value.dispose();
    context.dispose();
    disposeWeights(grads);
    disposeWeights(weights);
    expect(memory().numTensors).toBe(before);
  });
});
