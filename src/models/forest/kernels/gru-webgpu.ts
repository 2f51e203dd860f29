/** The recurrent cell on the graphics card: one workgroup per sequence goes through all its steps. */
import type { TensorInfo } from '@tensorflow/tfjs-core';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { group, runProgram } from './webgpu-program';

/** Threads of a workgroup: one per gate or unit as far as they go, then each does several. */
function threadsFor(backend: WebGPUBackend, units: number): number {
  const { maxComputeInvocationsPerWorkgroup, maxComputeWorkgroupSizeX } = backend.device.limits;
  return Math.min(maxComputeInvocationsPerWorkgroup, maxComputeWorkgroupSizeX, 256, Math.ceil(units / 32) * 32);
}

/** W transposed, so that neighbouring threads, which have neighbouring gates, read neighbouring numbers. */
function transposed(backend: WebGPUBackend, W: TensorInfo): TensorInfo {
  const [rows, columns] = W.shape;
  return runProgram(
    backend,
    {
      key: 'transpose',
      inputs: ['W'],
      groups: Math.ceil((rows * columns) / 64),
      threads: 64,
      code: `fn main(index : i32) {
        let rows = uniforms.outShape[1];
        if (index >= rows * uniforms.outShape[0]) { return; }
        result[index] = W[(index % rows) * uniforms.outShape[0] + index / rows];
      }`,
    },
    [W],
    { shape: [columns, rows] },
  );
}

/** W here: transposed. */
const forwardCode = (H: number, threads: number): string => `
  var<workgroup> h : array<f32, ${H}>;
  var<workgroup> u : array<f32, ${3 * H}>;
  fn gate(x : f32) -> f32 { return 1.0 / (1.0 + exp(min(-x, 80.0))); }
  fn main(index : i32) {
    let row = ${group('uniforms.outShape[0] - 1')};
    let L = uniforms.outShape[1];
    let k = i32(localIndex);
    for (var j = k; j < ${H}; j += ${threads}) { h[j] = h0[row * ${H} + j]; }
    workgroupBarrier();
    for (var t = 0; t < L; t += 1) {
      for (var g = k; g < ${3 * H}; g += ${threads}) {
        var sum = b[g];
        for (var j = 0; j < ${H}; j += 1) { sum += h[j] * W[j * ${3 * H} + g]; }
        u[g] = sum;
      }
      workgroupBarrier();
      let base = (row * L + t) * ${3 * H};
      let to = (row * L + t) * ${5 * H};
      for (var j = k; j < ${H}; j += ${threads}) {
        let r = gate(G[base + j] + u[j]);
        let z = gate(G[base + ${H} + j] + u[${H} + j]);
        let x = u[${2 * H} + j];
        let n = tanh(clamp(G[base + ${2 * H} + j] + r * x, -15.0, 15.0));
        let next = n + z * (h[j] - n);
        h[j] = next;
        result[to + j] = next;
        result[to + ${H} + j] = r;
        result[to + ${2 * H} + j] = z;
        result[to + ${3 * H} + j] = n;
        result[to + ${4 * H} + j] = x;
      }
      workgroupBarrier();
    }
  }`;

/** See `gruForward`. */
export function gruForwardOnWebgpu(
  backend: WebGPUBackend,
  G: TensorInfo,
  W: TensorInfo,
  b: TensorInfo,
  h0: TensorInfo,
): TensorInfo {
  const [B, L, gates] = G.shape;
  const H = gates / 3;
  const threads = threadsFor(backend, gates);
  const turned = transposed(backend, W);
  const result = runProgram(
    backend,
    {
      key: `gru_${H}_${threads}`,
      inputs: ['G', 'W', 'b', 'h0'],
      groups: B,
      threads,
      code: forwardCode(H, threads),
    },
    [G, turned, b, h0],
    { shape: [B, L, 5 * H] },
  );
  backend.disposeData(turned.dataId);
  return result;
}

const backwardCode = (H: number, threads: number): string => `
  var<workgroup> carry : array<f32, ${H}>;
  var<workgroup> d : array<f32, ${3 * H}>;
  fn main(index : i32) {
    let row = ${group('uniforms.outShape[0] - 1')};
    let L = uniforms.dStatesShape[1];
    let first = row * (L + 1) * ${4 * H};
    let k = i32(localIndex);
    for (var j = k; j < ${H}; j += ${threads}) { carry[j] = 0.0; }
    workgroupBarrier();
    for (var t = L - 1; t >= 0; t -= 1) {
      let base = (row * L + t) * ${5 * H};
      let to = first + t * ${4 * H};
      for (var j = k; j < ${H}; j += ${threads}) {
        let dh = dStates[(row * L + t) * ${H} + j] + carry[j];
        let r = steps[base + ${H} + j];
        let z = steps[base + ${2 * H} + j];
        let n = steps[base + ${3 * H} + j];
        var before = 0.0;
        if (t == 0) { before = h0[row * ${H} + j]; } else { before = steps[base - ${5 * H} + j]; }
        let dn = dh * (1.0 - z) * (1.0 - n * n);
        let dr = dn * steps[base + ${4 * H} + j] * r * (1.0 - r);
        let dz = dh * (before - n) * z * (1.0 - z);
        carry[j] = dh * z;
        d[j] = dr;
        d[${H} + j] = dz;
        d[${2 * H} + j] = dn * r;
        result[to + j] = dr;
        result[to + ${H} + j] = dz;
        result[to + ${2 * H} + j] = dn * r;
        result[to + ${3 * H} + j] = dn;
      }
      workgroupBarrier();
      for (var j = k; j < ${H}; j += ${threads}) {
        var sum = carry[j];
        for (var g = 0; g < ${3 * H}; g += 1) { sum += d[g] * W[g * ${H} + j]; }
        carry[j] = sum;
      }
      workgroupBarrier();
    }
    let last = first + L * ${4 * H};
    for (var j = k; j < ${4 * H}; j += ${threads}) {
      var value = 0.0;
      if (j < ${H}) { value = carry[j]; }
      result[last + j] = value;
    }
  }`;

/** See `gruBackward`. */
export function gruBackwardOnWebgpu(
  backend: WebGPUBackend,
  dStates: TensorInfo,
  W: TensorInfo,
  h0: TensorInfo,
  steps: TensorInfo,
): TensorInfo {
  const [B, L, H] = dStates.shape;
  const threads = threadsFor(backend, H);
  return runProgram(
    backend,
    {
      key: `gru_grad_${H}_${threads}`,
      inputs: ['dStates', 'W', 'h0', 'steps'],
      groups: B,
      threads,
      code: backwardCode(H, threads),
    },
    [dStates, W, h0, steps],
    { shape: [B, L + 1, 4 * H] },
  );
}
