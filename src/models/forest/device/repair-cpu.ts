/** What the JavaScript backend of TensorFlow.js 4.22 does too slowly to be of use. */
import { registerKernel, unregisterKernel, UnsortedSegmentSum, type TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import { sumSegments } from './segment-sum';

let repaired = false;

/** Its own sums over segments go through all rows once for every segment: for embeddings, once for every user. */
export function repairCpu(): void {
  if (repaired) return;
  repaired = true;
  unregisterKernel(UnsortedSegmentSum, 'cpu');
  registerKernel({
    kernelName: UnsortedSegmentSum,
    backendName: 'cpu',
    kernelFunc: ({ inputs, attrs, backend }) => {
      const cpu = backend as MathBackendCPU;
      const { x, segmentIds } = inputs as Record<'x' | 'segmentIds', TensorInfo>;
      const count = (attrs as { numSegments: number } | undefined)?.numSegments ?? 0;
      const valuesOf = (tensor: TensorInfo): unknown => cpu.data.get(tensor.dataId).values;
      const shape = [count, ...x.shape.slice(1)];
      const sums = new Float32Array(shape.reduce((product, one) => product * one, 1));
      sumSegments(sums, valuesOf(x) as Float32Array, valuesOf(segmentIds) as Int32Array, count);
      return cpu.makeTensorInfo(shape, 'float32', sums);
    },
  });
}
