/** Programs of our own on WebGPU: one workgroup of 64 … 256 threads per row. */
import type { TensorInfo } from '@tensorflow/tfjs-core';
import type { WebGPUBackend, WebGPUProgram } from '@tensorflow/tfjs-backend-webgpu';

export interface Program {
  /** Every constant of the text must be in it: TensorFlow.js compiles one text per key. */
  key: string;
  /** Names of the input buffers. Each must be used in the text, and a uniform too, or the program is refused. */
  inputs: readonly string[];
  /** Workgroups. */
  groups: number;
  /** Threads of a workgroup. */
  threads: number;
  /** `seed : u32, ` … beyond the shapes. */
  uniforms?: string;
  code: string;
}

/** Runs a program whose result has that shape. `into`: write there instead of into a new tensor. */
export function runProgram(
  backend: WebGPUBackend,
  program: Program,
  inputs: readonly TensorInfo[],
  result: { shape: readonly number[]; dtype?: 'float32' | 'int32'; into?: TensorInfo },
  uniforms: readonly { type: 'int32' | 'uint32' | 'float32'; data: number[] }[] = [],
): TensorInfo {
  const description: WebGPUProgram = {
    variableNames: [...program.inputs],
    outputShape: [...result.shape],
    shaderKey: `forest_${program.key}`,
    dispatchLayout: { x: [0] },
    dispatch: [program.groups, 1, 1],
    workgroupSize: [program.threads, 1, 1],
    getUserCode: () => program.code,
    ...(program.uniforms === undefined ? {} : { uniforms: program.uniforms }),
  };
  return backend.runWebGPUProgram(
    description,
    [...inputs],
    result.dtype ?? 'float32',
    [...uniforms],
    ...(result.into ? [result.into] : []),
  );
}

/**
 * Number of the workgroup, at most `last`: dispatches above the limit of one dimension are folded, and then there are more workgroups
 * than asked for. Those do the last one's work again: an early return would forbid barriers after it.
 */
export const group = (last: string): string =>
  `min(i32(workgroupId.x + numWorkgroups.x * (workgroupId.y + numWorkgroups.y * workgroupId.z)), ${last})`;
