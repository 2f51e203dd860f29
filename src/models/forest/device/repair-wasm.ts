/** What the WebAssembly backend of TensorFlow.js 4.22 lacks, or does at needless length. */
import {
  getKernel,
  Identity,
  registerKernel,
  unregisterKernel,
  UnsortedSegmentSum,
  type TensorInfo,
} from '@tensorflow/tfjs-core';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';

/** Mends it, once. */
export function repairWasm(): void {
  if (getKernel(UnsortedSegmentSum, 'wasm') !== undefined) return;
  registerKernel({
    kernelName: UnsortedSegmentSum,
    backendName: 'wasm',
    kernelFunc: ({ inputs, attrs, backend }) =>
      unsortedSegmentSum(
        inputs.x as TensorInfo,
        inputs.segmentIds as TensorInfo,
        (attrs as { numSegments: number } | undefined)?.numSegments ?? 0,
        backend as BackendWasm,
      ),
  });
  unregisterKernel(Identity, 'wasm');
  registerKernel({
    kernelName: Identity,
    backendName: 'wasm',
    kernelFunc: ({ inputs, backend }) => identity(inputs.x as TensorInfo, backend as BackendWasm),
  });
}

/**
 * The same numbers under one more name, as on the other backends. The backend's own copies them – and whatever is kept for a gradient
 * goes through it: 19 MB of scores in every step of a usual training.
 */
function identity(x: TensorInfo, backend: BackendWasm): TensorInfo {
  backend.incRef(x.dataId);
  return { dataId: x.dataId, shape: x.shape, dtype: x.dtype };
}

/**
 * Row s of the result is the sum of the rows of x whose segment is s: the gradient of a gather, hence of every embedding.
 * @param x [n, …]
 * @param segments int32 [n]; negative ones are left out
 */
function unsortedSegmentSum(x: TensorInfo, segments: TensorInfo, count: number, backend: BackendWasm): TensorInfo {
  const width = x.shape.slice(1).reduce((product, one) => product * one, 1);
  const result = backend.makeOutput([count, ...x.shape.slice(1)], 'float32');
  // Views come after the allocation, which may move the heap.
  const sums = backend.typedArrayFromHeap(result) as Float32Array;
  const values = backend.typedArrayFromHeap(x) as Float32Array;
  const rows = backend.typedArrayFromHeap(segments) as Int32Array;
  sums.fill(0);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (row < 0 || row >= count) continue;
    const to = row * width;
    const from = i * width;
    for (let k = 0; k < width; k++) sums[to + k] += values[from + k];
  }
  return result;
}
