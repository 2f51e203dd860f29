/** Draws ids from masked scores without reading them back: the largest of score plus Gumbel noise is a draw from their softmax. */
import type { Tensor1D, Tensor2D } from '@tensorflow/tfjs-core';
import { defineKernel } from './host';
import { gumbel, gumbelBound, LARGEST_GUMBEL, pcg, rowKey } from './hash';
import { drawOnWebgpu } from './draw-webgpu';

const kernel = defineKernel<'logits' | 'rows', { seed: number; step: number }>({
  name: 'ForestDraw',
  host(host, { logits, rows }, { seed, step }) {
    const [count, V] = logits.shape;
    const result = host.output([count], 'int32');
    const ids = host.ints(result);
    const scores = host.floats(logits);
    const names = host.ints(rows);
    for (let i = 0; i < count; i++) ids[i] = drawRow(scores.subarray(i * V, (i + 1) * V), rowKey(seed, step, names[i]));
    return [result];
  },
  webgpu: (backend, { logits, rows }, { seed, step }) => [drawOnWebgpu(backend, logits, rows, seed, step)],
});

/** Ties go to the smaller id. */
function drawRow(scores: Float32Array, key: number): number {
  let best = -Infinity;
  let id = 0;
  for (let v = 0; v < scores.length; v++) {
    // Most ids cannot win any more, whatever their noise.
    if (scores[v] + LARGEST_GUMBEL <= best) continue;
    const bits = pcg((key + v) | 0);
    // Nor can those whose noise is small: this bound needs no logarithm.
    if (scores[v] + gumbelBound(bits) <= best) continue;
    const noisy = scores[v] + gumbel(bits);
    if (noisy > best) {
      best = noisy;
      id = v;
    }
  }
  return id;
}

/**
 * @param logits [R, V]
 * @param seed 32-bit integer
 * @param step a number of its own for every draw from the same rows
 * @param rows int32 [R]: names of the rows, which decide their noise, so that rows that are left out later change no other
 * @returns int32 [R]; the same on all devices, up to ties in 32 bits
 */
export function drawIds(logits: Tensor2D, seed: number, step: number, rows: Tensor1D): Tensor1D {
  return kernel({ logits, rows }, { seed, step })[0] as Tensor1D;
}
