/** Ranks made on the device against those of plain scores, for every prediction of a part. */
import { memory, tidy, tensor2d, type Tensor1D, type Tensor2D } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { backendsHere } from '../device/testing';
import type { Device } from '../device/device';
import { maskedLogits } from '../kernels/masked-logits';
import { batchOf } from '../model/batches';
import { forest } from '../model/forest';
import { disposeReady, readyModel } from '../model/ready-model';
import { modelShape } from '../model/shape';
import { disposeWeights, initialWeights, toTensors } from '../model/weights';
import { rankOf } from '../scores/metrics';
import { drive } from '../testing/drive';
import { toyStreams } from '../testing/toy-training';
import { rankNext, rowsOf, scoresOf } from './evaluate';

const V = 9;
const sequences = {
  count: 3,
  offsets: Int32Array.of(0, 4, 6, 9),
  ids: Int32Array.of(3, 5, 2, 8, 7, 4, 6, 2, 3),
  ended: Uint8Array.of(1, 1, 0),
  cascades: Int32Array.of(0, 1, 2),
};

describe.each(await backendsHere())('scores on $name', ({ use }) => {
  let device: Device;
  beforeAll(async () => void (device = await use()));

  it('place every prediction as plain scores do, however the work is cut', async () => {
    const before = memory().numTensors;
    const shape = modelShape(V, { width: 8, window: 3, longest: 10 }, 0);
    const specs = forest.tensors(shape);
    const weights = toTensors(specs, initialWeights(specs, toyStreams(3)));
    const model = await drive(readyModel(forest, shape, weights));
    const whole = await drive(rankNext(model, sequences, device, 'Testing'));
    // Room for the scores of two predictions at once.
    const pieces = await drive(rankNext(model, sequences, { ...device, maxBytes: 2 * 4 * V }, 'Testing'));
    expect(pieces.users).toEqual(whole.users);
    expect(pieces.withStop).toEqual(whole.withStop);

    const batch = batchOf(sequences, Int32Array.of(0, 1, 2));
    const logits = tidy(() =>
      maskedLogits(
        forest.features(weights, batch, model.context),
        weights.W_p as Tensor2D,
        weights.b_p as Tensor1D,
        tensor2d(batch.masked, [batch.masked.length / 2, 2], 'int32'),
      ),
    );
    const scores = await logits.data<'float32'>();
    batch.targets.forEach((target, r) => {
      const row = scores.slice(r * V, (r + 1) * V);
      const infected = new Uint8Array(V);
      for (let k = 0; k < batch.masked.length; k += 2) if (batch.masked[k] === r) infected[batch.masked[k + 1]] = 1;
      expect(whole.withStop[r]).toBe(rankOf(row, target, infected, 'stop'));
      expect(whole.users[r]).toBe(target === 1 ? 0 : rankOf(row, target, infected, 'users'));
      const allowed = row.filter((_, v) => v > 0 && infected[v] === 0);
      const logZ = Math.log(allowed.reduce((sum, x) => sum + Math.exp(x), 0));
      expect(whole.nats[r]).toBeCloseTo(logZ - row[target], 4);
    });
    const { users, withStop } = scoresOf(whole);
    expect([users.n, withStop.n]).toEqual([6, 8]);
    logits.dispose();
    disposeReady(model);
    disposeWeights(weights);
    expect(memory().numTensors).toBe(before);
  });
});

describe('rows of a batch', () => {
  it('take their masks along', () => {
    const batch = batchOf(sequences, Int32Array.of(1, 0));
    const { targets, masked } = rowsOf(batch, 1, 3);
    expect([...targets]).toEqual([1, 5]);
    expect([...masked]).toEqual([0, 7, 0, 4, 1, 3]);
  });
});
