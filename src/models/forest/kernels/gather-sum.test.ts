/** Sums of rows, and their gradient, against plain loops. */
import { memory, mul, sum, tensor2d, variableGrads, variable, type Scalar, type Tensor2D } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { backendsHere, numbers } from '../device/testing';
import { gatherSum } from './gather-sum';
import { listsOf, turnedLists } from './row-lists';

describe('lists of rows', () => {
  it('leave out negative places, and can be turned round', () => {
    const lists = listsOf(Int32Array.of(2, -1, 0, 2, -1, -1), 2);
    expect(lists).toEqual({ offsets: Int32Array.of(0, 1, 3, 3), ids: Int32Array.of(2, 0, 2) });
    expect(turnedLists(lists, 4)).toEqual({ offsets: Int32Array.of(0, 1, 1, 3, 3), ids: Int32Array.of(1, 0, 1) });
  });
});

describe.each(await backendsHere())('sums of rows on $name', ({ use }) => {
  beforeAll(use);
  const [R, W] = [5, 3];
  const values = numbers(R * W, 3);

  it.each([
    ['single rows', listsOf(Int32Array.of(4, 0, 4, -1, 2)), 1],
    ['means', listsOf(Int32Array.of(0, 1, 2, 3, -1, 3, 3, 3, 3), 3), 1 / 3],
    ['nothing', listsOf(Int32Array.of(-1, -1)), 1],
  ])('are those of %s', async (_, lists, scale) => {
    const before = memory().numTensors;
    const first = tensor2d(values.slice(), [R, W]);
    const table = variable(first) as unknown as Tensor2D;
    first.dispose();
    const count = lists.offsets.length - 1;
    const factors = numbers(count * W, 8);
    const got = gatherSum(table, lists, scale);
    const dy = tensor2d(factors.slice(), [count, W]);
    const { value, grads } = variableGrads(() => sum(mul(gatherSum(table, lists, scale), dy)) as Scalar);
    const [out, gradient] = await Promise.all([got.data(), Object.values(grads)[0].data()]);
    const expected = new Float32Array(count * W);
    const expectedGradient = new Float32Array(R * W);
    for (let n = 0; n < count; n++)
      for (let k = lists.offsets[n]; k < lists.offsets[n + 1]; k++)
        for (let c = 0; c < W; c++) {
          expected[n * W + c] += scale * values[lists.ids[k] * W + c];
          expectedGradient[lists.ids[k] * W + c] += scale * factors[n * W + c];
        }
    expected.forEach((x, k) => expect(out[k]).toBeCloseTo(x, 6));
    expectedGradient.forEach((x, k) => expect(gradient[k]).toBeCloseTo(x, 6));
    for (const tensor of [got, dy, value, table, ...Object.values(grads)]) tensor.dispose();
    expect(memory().numTensors).toBe(before);
  });
});
