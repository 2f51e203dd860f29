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
import { sumSegments } from './segment-sum';

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

function unsortedSegmentSum(x: TensorInfo, segments: TensorInfo, count: number, backend: BackendWasm): TensorInfo {
  const result = backend.makeOutput([count, ...x.shape.slice(1)], 'float32');
  // Views come after the allocation, which may move the heap.
  const view = (tensor: TensorInfo): unknown => backend.typedArrayFromHeap(tensor);
  sumSegments(view(result) as Float32Array, view(x) as Float32Array, view(segments) as Int32Array, count);
  return result;
}
