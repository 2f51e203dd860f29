import {
  grads,
  memory,
  softmax,
  sum,
  tensor1d,
  tensor2d,
  tensor3d,
  variable,
  zeros,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Device } from '../device/device';
import { backendsHere, numbers } from '../device/testing';
import { Adam } from './adam';
import { drawIds } from './draw';
import { entropy } from './entropy';
import { gruSequence } from './gru';
import { maskedLogits } from './masked-logits';
import { maskedLoss } from './masked-loss';
import { ranksOf } from './ranks';
import { sampledLoss } from './sampled-loss';

describe.each(await backendsHere())('kernels on $name', ({ name, use }) => {
  let device: Device;
  beforeAll(async () => {
    device = await use();
  });
  it('runs all', async () => {
    expect(device.name).toBe(name);
    const before = memory().numTensors;
    const [N, D, V] = [5, 3, 7];
    const o = tensor2d(numbers(N * D, 1), [N, D]);
    const W = tensor2d(numbers(V * D, 2), [V, D]);
    const b = tensor1d(numbers(V, 3));
    const t = Int32Array.from([2, 3, 1, 4, 6]);
    const pairs = Int32Array.from([0, 5, 1, 2, 4, 3]);
    const targets = tensor1d(t, 'int32');
    const masked = tensor2d(pairs, [3, 2], 'int32');
    const loss = maskedLoss(o, W, b, targets, masked);
    const logits = maskedLogits(o, W, b, masked);
    const p = softmax(logits);
    const [l, q] = await Promise.all([loss.data(), p.data()]);
    for (let i = 0; i < N; i++) expect(l[i]).toBeCloseTo(-Math.log(q[i * V + t[i]]), 5);
    const { grads: g } = {
      grads: grads((x: Tensor, w: Tensor, c: Tensor) =>
        sum(maskedLoss(x as Tensor2D, w as Tensor2D, c as Tensor1D, targets, masked)),
      )([o, W, b]),
    };
    void (await g[1].data());
    void (await ranksOf(logits, targets).data());
    void (await entropy(logits).data());
    void (await drawIds(logits, 5, 7, tensor1d([0, 1, 2, 3, 4], 'int32')).data());
    void (await sampledLoss(o, W, b, t, pairs, {
      ids: Int32Array.from([3, 4]),
      expected: new Float32Array(V).fill(0.5),
    }).data());
    const G = tensor3d(numbers(2 * 4 * 6, 4), [2, 4, 6]);
    const U = tensor2d(numbers(12, 5), [6, 2]);
    const c = tensor1d(numbers(6, 6));
    void (await gruSequence(G, U, c).data());
    const w = variable(zeros([3]));
    const adam = new Adam({ w });
    adam.apply({ w: tensor1d([1, -1, 0.5]) }, 0.1);
    void (await adam.state());
    expect(device.memory().tensors).toBeGreaterThan(before);
    const failure = device.failed();
    if (failure) throw failure;
  });
});
