import { readFileSync } from 'node:fs';
import {
  add,
  dispose,
  memory,
  mul,
  reshape,
  sum,
  tensor1d,
  tensor2d,
  tensor3d,
  transpose,
  valueAndGrads,
  type Tensor,
  type Tensor1D,
  type Tensor2D,
  type Tensor3D,
} from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { backendsHere, expectNear, numbers } from '../device/testing';
import { gruComposed, gruSequence } from './gru';
import { matMul } from './mat-mul';

interface Fixture {
  weights: { W_ih: number[][]; W_hh: number[][]; b_ih: number[]; b_hh: number[] };
  h0: number[][];
  X: number[][][];
  expected_hidden: number[][][];
}
const fixture = JSON.parse(readFileSync(new URL('../fixtures/gru.json', import.meta.url), 'utf8')) as Fixture;

describe.each(await backendsHere())('the recurrent cell on $name', ({ use }) => {
  it.each([gruSequence, gruComposed])('agrees with the reference vectors: %o', async (gru) => {
    await use();
    const { W_ih, W_hh, b_ih, b_hh } = fixture.weights;
    const [B, L] = [fixture.X.length, fixture.X[0].length];
    const rows = tensor2d(fixture.X.flat());
    const G = reshape(add(matMul(rows, transpose(tensor2d(W_ih))), tensor1d(b_ih)), [B, L, b_ih.length]) as Tensor3D;
    const states = gru(G, tensor2d(W_hh), tensor1d(b_hh), tensor2d(fixture.h0));
    expectNear(await states.data(), fixture.expected_hidden.flat(2), 'state');
  });

  // 100 units have 300 gates, more than a workgroup has threads.
  it.each([
    [1, 1, 3, true],
    [3, 7, 8, false],
    [2, 3, 100, true],
  ])(
    'fused is as composed, gradients too: %i sequences of %i steps, %i units, start given: %s',
    async (B, L, H, start) => {
      const device = await use();
      const before = memory().numTensors;
      const inputs: Tensor[] = [
        tensor3d(numbers(B * L * 3 * H, 1, 4), [B, L, 3 * H]),
        tensor2d(numbers(3 * H * H, 2, 4 / Math.sqrt(H)), [3 * H, H]),
        tensor1d(numbers(3 * H, 3)),
        ...(start ? [tensor2d(numbers(B * H, 4, 2), [B, H])] : []),
      ];
      const weights = numbers(B * L * H, 5);
      const results = [gruSequence, gruComposed].map((gru) =>
        valueAndGrads((G: Tensor, W: Tensor, b: Tensor, h0?: Tensor) => {
          const states = gru(G as Tensor3D, W as Tensor2D, b as Tensor1D, h0 as Tensor2D | undefined);
          return sum(mul(states, tensor3d(weights, [B, L, H])));
        })(inputs),
      );
      const [fused, composed] = results;
      expectNear(await fused.value.data(), await composed.value.data(), 'value', { absolute: 1e-4 });
      for (let k = 0; k < inputs.length; k++)
        expectNear(await fused.grads[k].data(), await composed.grads[k].data(), `gradient ${k}`, { relative: 1e-3 });
      dispose([...inputs, ...results.flatMap(({ value, grads }) => [value, ...grads])]);
      expect(memory().numTensors).toBe(before);
      expect(device.failed()).toBeUndefined();
    },
  );
});
