import { readFileSync } from 'node:fs';
import {
  dispose,
  memory,
  mul,
  sum,
  tensor1d,
  tensor2d,
  valueAndGrads,
  zeros,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
} from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { setLargestTensor } from '../device/largest-tensor';
import { backendsHere, expectNear, numbers } from '../device/testing';
import { entropy } from './entropy';
import { maskedLogits } from './masked-logits';
import { maskedLoss } from './masked-loss';
import { sampledLoss } from './sampled-loss';

/** Neither rows, ids nor widths are multiples of anything. */
const [N, D, V] = [37, 11, 29];
const [o, W, b] = [numbers(N * D, 1, 4), numbers(V * D, 2), numbers(V, 3)];
const dy = numbers(N, 4);
const targets = Int32Array.from({ length: N }, (_, i) => 1 + ((i * 5) % (V - 1)));
/** Up to four masked ids a row, never the target, rows in no order. */
const pairs = Int32Array.from(
  Array.from({ length: N }, (_, i) => (i * 7) % N).flatMap((row) =>
    [2, 9, 17, 28].filter((id) => id !== targets[row] && (row + id) % 3 > 0).flatMap((id) => [row, id]),
  ),
);

/** −log p of every target in double precision. */
function reference(features: ArrayLike<number>, weights: ArrayLike<number>, bias: ArrayLike<number>): number[] {
  const masked = new Set(Array.from({ length: pairs.length / 2 }, (_, k) => pairs[2 * k] * V + pairs[2 * k + 1]));
  return Array.from(targets, (target, row) => {
    const scores = Array.from({ length: V }, (_, v) => {
      if (v === 0 || masked.has(row * V + v)) return -Infinity;
      let score = bias[v];
      for (let k = 0; k < D; k++) score += features[row * D + k] * weights[v * D + k];
      return score;
    });
    return Math.log(scores.reduce((total, score) => total + Math.exp(score), 0)) - scores[target];
  });
}

/** Gradient of Σ dy · loss to one of the arrays, by central differences. */
function differences(which: 0 | 1 | 2): number[] {
  const arrays = [o, W, b].map((array) => Float64Array.from(array));
  const value = (): number => reference(arrays[0], arrays[1], arrays[2]).reduce((total, l, i) => total + dy[i] * l, 0);
  return Array.from(arrays[which], (old, k) => {
    arrays[which][k] = old + 1e-5;
    const above = value();
    arrays[which][k] = old - 1e-5;
    const below = value();
    arrays[which][k] = old;
    return (above - below) / 2e-5;
  });
}
const expected = reference(o, W, b);
const gradients = ([0, 1, 2] as const).map(differences);

describe.each(await backendsHere())('the loss on $name', ({ use }) => {
  it.each([
    ['in one piece', N],
    ['in blocks of 10 rows', 10],
  ])('has its values and gradients %s', async (_, rows) => {
    const device = await use();
    const before = memory().numTensors;
    const inputs = [tensor2d(o, [N, D]), tensor2d(W, [V, D]), tensor1d(b)] as const;
    const largest = setLargestTensor(4 * V * rows);
    let loss: Tensor | undefined;
    // Made inside, as training does: they are gone when the gradient is asked for.
    const run = valueAndGrads((x: Tensor, w: Tensor, c: Tensor) => {
      const each = maskedLoss(
        x as Tensor2D,
        w as Tensor2D,
        c as Tensor1D,
        tensor1d(targets, 'int32'),
        tensor2d(pairs, [pairs.length / 2, 2], 'int32'),
      );
      return sum(mul(each, tensor1d(dy)));
    });
    const { value, grads } = run([...inputs]);
    loss = maskedLoss(...inputs, tensor1d(targets, 'int32'), tensor2d(pairs, [pairs.length / 2, 2], 'int32'));
    setLargestTensor(largest);
    expectNear(await loss.data(), expected, 'loss');
    const names = ['o', 'W', 'b'];
    for (let k = 0; k < 3; k++)
      expectNear(await grads[k].data(), gradients[k], `gradient to ${names[k]}`, { relative: 1e-4, absolute: 2e-5 });
    dispose([...inputs, value, ...grads, loss]);
    // Targets and pairs of the call outside.
    expect(memory().numTensors).toBe(before + 2);
    expect(device.failed()).toBeUndefined();
  });

  it('is that of the sample where everybody is in it', async () => {
    await use();
    const inputs = [tensor2d(o, [N, D]), tensor2d(W, [V, D]), tensor1d(b)] as const;
    const everybody = { ids: Int32Array.from({ length: V }, (_, v) => v), expected: new Float32Array(V).fill(1) };
    const run = valueAndGrads((x: Tensor, w: Tensor, c: Tensor) =>
      sum(mul(sampledLoss(x as Tensor2D, w as Tensor2D, c as Tensor1D, targets, pairs, everybody), tensor1d(dy))),
    );
    const { grads } = run([...inputs]);
    expectNear(await sampledLoss(...inputs, targets, pairs, everybody).data(), expected, 'loss');
    for (let k = 0; k < 3; k++)
      expectNear(await grads[k].data(), gradients[k], `gradient ${k}`, { relative: 1e-4, absolute: 2e-5 });
    dispose([...inputs, ...grads]);
  });

  it('agrees with the reference vectors, masks and large scores included', async () => {
    await use();
    const { cases } = JSON.parse(readFileSync(new URL('../fixtures/masked_softmax.json', import.meta.url), 'utf8')) as {
      cases: { logits: number[]; infected: number[]; log_probs: (number | null)[] }[];
    };
    for (const { logits, infected, log_probs: logP } of cases) {
      const width = logits.length;
      const masked = tensor2d(
        infected.flatMap((id) => [0, id]),
        [infected.length, 2],
        'int32',
      );
      const [x, w, c] = [zeros([1, 1]), zeros([width, 1]), tensor1d(logits)] as const;
      for (let id = 0; id < width; id++) {
        const value = logP[id];
        if (value === null) continue;
        const loss = await maskedLoss(x as Tensor2D, w as Tensor2D, c, tensor1d([id], 'int32'), masked).data();
        expectNear(loss, [-value], `−log p of ${id}`, { relative: 1e-6 });
      }
      const all = maskedLogits(x as Tensor2D, w as Tensor2D, c, masked);
      const scores = await all.data();
      for (let id = 0; id < width; id++) expect(scores[id] < -1e29).toBe(logP[id] === null);
      const p = logP.filter((value) => value !== null).map(Math.exp);
      const nats = p.reduce((total, one) => total - (one > 0 ? one * Math.log(one) : 0), 0);
      expectNear(await entropy(all).data(), [nats], 'entropy', { absolute: 1e-4 });
    }
  });
});
