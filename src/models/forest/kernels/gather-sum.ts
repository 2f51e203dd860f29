/**
 * Sums of rows of a table: embeddings, means over neighbours and over recent users. Its gradient is the same kernel with the lists turned
 * round, so that no backend adds in an order of its own (TensorFlow.js's gather is slow on WebAssembly, number by number, and its gradient on
 * WebGPU adds by chance of timing).
 */
import { customGrad, tensor1d, tidy, type Tensor, type Tensor2D, type TensorInfo } from '@tensorflow/tfjs-core';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { defineKernel } from './host';
import { turnedLists, type RowLists } from './row-lists';
import { runProgram } from './webgpu-program';

interface Scale {
  [name: string]: number;
  scale: number;
}

const THREADS = 128;

const kernel = defineKernel<'table' | 'offsets' | 'ids', Scale>({
  name: 'ForestGatherSum',
  host(host, inputs, { scale }) {
    const width = inputs.table.shape[1];
    const count = inputs.offsets.shape[0] - 1;
    const result = host.output([count, width]);
    const sums = host.floats(result);
    const table = host.floats(inputs.table);
    const [offsets, ids] = [host.ints(inputs.offsets), host.ints(inputs.ids)];
    const { arithmetic } = host;
    for (let n = 0; n < count; n++) {
      const at = n * width;
      const [from, to] = [offsets[n], offsets[n + 1]];
      if (to - from === 1 && scale === 1) {
        const row = ids[from] * width;
        sums.set(table.subarray(row, row + width), at);
        continue;
      }
      sums.fill(0, at, at + width);
      for (let k = from; k < to; k++) arithmetic.addScaled(sums, at, table, ids[k] * width, scale, width);
    }
    return [result];
  },
  webgpu: (backend, { table, offsets, ids }, { scale }) => [onWebgpu(backend, table, offsets, ids, scale)],
});

function onWebgpu(
  backend: WebGPUBackend,
  table: TensorInfo,
  offsets: TensorInfo,
  ids: TensorInfo,
  scale: number,
): TensorInfo {
  const shape = [offsets.shape[0] - 1, table.shape[1]];
  return runProgram(
    backend,
    {
      key: 'gather_sum',
      inputs: ['table', 'offsets', 'ids'],
      groups: Math.ceil((shape[0] * shape[1]) / THREADS),
      threads: THREADS,
      uniforms: 'scale : f32, ',
      code: `fn main(index : i32) {
        let width = uniforms.outShape[1];
        if (index >= uniforms.outShape[0] * width) { return; }
        let list = index / width;
        let column = index - list * width;
        let to = offsets[list + 1];
        var sum = 0.0;
        for (var k = offsets[list]; k < to; k += 1) { sum += table[ids[k] * width + column]; }
        result[index] = uniforms.scale * sum;
      }`,
    },
    [table, offsets, ids],
    { shape },
    [{ type: 'float32', data: [scale] }],
  );
}

function run(table: Tensor2D, { offsets, ids }: RowLists, scale: number): Tensor2D {
  // No device has buffers of no size.
  const inputs = {
    table,
    offsets: tensor1d(offsets, 'int32'),
    ids: tensor1d(ids.length > 0 ? ids : new Int32Array(1), 'int32'),
  };
  return kernel(inputs, { scale })[0] as Tensor2D;
}

/**
 * scale · sum of the rows of every list.
 * @param table [R, W]
 * @returns [number of lists, W], with a gradient to the table
 */
export function gatherSum(table: Tensor2D, lists: RowLists, scale = 1): Tensor2D {
  return tidy(() => {
    const rows = table.shape[0];
    const op = customGrad((x) => ({
      value: run(x as Tensor2D, lists, scale),
      gradFunc: (dy: Tensor) => run(dy as Tensor2D, turnedLists(lists, rows), scale),
    }));
    return op(table) as Tensor2D;
  });
}
