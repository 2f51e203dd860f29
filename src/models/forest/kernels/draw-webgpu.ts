/** Draws on the graphics card: one workgroup per row. */
import type { TensorInfo } from '@tensorflow/tfjs-core';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { group, runProgram } from './webgpu-program';

const THREADS = 256;

/** The formulas of hash.ts. */
const CODE = `
  var<workgroup> best : array<f32, ${THREADS}>;
  var<workgroup> id : array<i32, ${THREADS}>;
  fn pcg(value : u32) -> u32 {
    let state = value * 747796405u + 2891336453u;
    let word = ((state >> ((state >> 28u) + 4u)) ^ state) * 277803737u;
    return (word >> 22u) ^ word;
  }
  fn gumbel(bits : u32) -> f32 {
    let q = (f32(bits) + 0.5) / 4294967296.0;
    let exponential = select(-log(max(1.0 - q, 2.9802322e-8)), q + q * q / 2.0, q < 0.001);
    return -log(exponential);
  }
  fn main(index : i32) {
    let row = ${group('uniforms.outShape - 1')};
    let V = uniforms.logitsShape[1];
    let key = pcg(pcg(pcg(uniforms.seed) + uniforms.step) + u32(rows[row]));
    let k = i32(localIndex);
    var top = -3.0e38;
    var at = 0;
    for (var v = k; v < V; v += ${THREADS}) {
      let noisy = logits[row * V + v] + gumbel(pcg(key + u32(v)));
      if (noisy > top) { top = noisy; at = v; }
    }
    best[k] = top;
    id[k] = at;
    workgroupBarrier();
    for (var half = ${THREADS / 2}; half > 0; half /= 2) {
      if (k < half) {
        let other = best[k + half];
        if (other > best[k] || (other == best[k] && id[k + half] < id[k])) { best[k] = other; id[k] = id[k + half]; }
      }
      workgroupBarrier();
    }
    if (k == 0) { result[row] = id[0]; }
  }`;

export function drawOnWebgpu(
  backend: WebGPUBackend,
  logits: TensorInfo,
  rows: TensorInfo,
  seed: number,
  step: number,
): TensorInfo {
  const [count] = logits.shape;
  return runProgram(
    backend,
    {
      key: 'draw',
      inputs: ['logits', 'rows'],
      groups: count,
      threads: THREADS,
      uniforms: 'seed : u32, step : u32, ',
      code: CODE,
    },
    [logits, rows],
    { shape: [count], dtype: 'int32' },
    [
      { type: 'uint32', data: [seed >>> 0] },
      { type: 'uint32', data: [step >>> 0] },
    ],
  );
}
