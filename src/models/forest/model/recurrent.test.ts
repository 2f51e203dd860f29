/** The recurrent part and the masked softmax against the reference vectors (fixtures/gru.json, masked_softmax.json). */
import { add, logSoftmax, reshape, tensor1d, tensor2d, tensor3d, tidy, transpose } from '@tensorflow/tfjs-core';
import type { Tensor2D } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { backendsHere } from '../device/testing';
import gru from '../fixtures/gru.json';
import softmax from '../fixtures/masked_softmax.json';
import { gruSequence } from '../kernels/gru';
import { maskedLogits } from '../kernels/masked-logits';
import { maskedLoss } from '../kernels/masked-loss';
import { matMul } from '../kernels/mat-mul';

const worst = (got: ArrayLike<number>, expected: readonly number[]): number =>
  Math.max(...expected.map((x, k) => Math.abs(x - got[k])));

describe.each(await backendsHere())('reference vectors on $name', ({ use }) => {
  beforeAll(use);

  it('the state follows the reset-after form with two biases', async () => {
    const { weights, X, h0, expected_hidden, must_not_match } = gru;
    const [rows, steps, width] = [X.length, X[0].length, X[0][0].length];
    const states = tidy(() => {
      const inputs = reshape(tensor3d(X), [rows * steps, width]) as Tensor2D;
      const G = add(matMul(inputs, transpose(tensor2d(weights.W_ih))), tensor1d(weights.b_ih));
      return gruSequence(
        reshape(G, [rows, steps, weights.b_ih.length]),
        tensor2d(weights.W_hh),
        tensor1d(weights.b_hh),
        tensor2d(h0),
      );
    });
    const got = await states.data();
    expect(worst(got, expected_hidden.flat(2))).toBeLessThan(1e-5);
    const last = expected_hidden.flatMap((_, b) => [...got.subarray((b * steps + steps - 1) * 5, (b + 1) * steps * 5)]);
    expect(worst(last, must_not_match.last_hidden.flat())).toBeGreaterThan(0.01);
    states.dispose();
  });

  it('whoever is infected, and PAD, cannot be named', async () => {
    for (const { logits, infected, log_probs } of softmax.cases) {
      const V = logits.length;
      // The identity as decoder: features are the logits.
      const identity = tidy(() =>
        tensor2d(
          Float32Array.from({ length: V * V }, (_, k) => (k % (V + 1) === 0 ? 1 : 0)),
          [V, V],
        ),
      );
      const pairs = tensor2d(Int32Array.from(infected.flatMap((id) => [0, id])), [infected.length, 2], 'int32');
      const [o, b] = [tensor2d([logits]), tensor1d(new Float32Array(V))];
      const logP = tidy(() => logSoftmax(maskedLogits(o, identity, b, pairs)));
      const got = await logP.data();
      const allowed = log_probs.flatMap((expected, v) => (expected === null ? [] : [{ v, expected }]));
      for (const v of [0, ...infected]) expect(got[v]).toBeLessThan(-1e29);
      expect(allowed.length + new Set([0, ...infected]).size).toBe(V);
      for (const { v, expected } of allowed) {
        const within = 1e-5 * Math.max(1, Math.abs(expected));
        expect(Math.abs(got[v] - expected)).toBeLessThan(within);
        const loss = maskedLoss(o, identity, b, tensor1d([v], 'int32'), pairs);
        expect(Math.abs((await loss.data())[0] + expected)).toBeLessThan(within);
        loss.dispose();
      }
      for (const tensor of [identity, pairs, o, b, logP]) tensor.dispose();
    }
  });
});
