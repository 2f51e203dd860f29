/** Kernels of our own: on `cpu` and `wasm` loops over the arrays that tensors lie in, on `webgpu` programs. */
import { engine, registerKernel, type NamedAttrMap, type Tensor, type TensorInfo } from '@tensorflow/tfjs-core';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu';
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import type { Arithmetic } from './arithmetic';
import { scriptArithmetic } from './arithmetic-script';
import { wasmArithmetic } from './arithmetic-wasm';

/** Where tensors lie in memory that JavaScript sees. */
export interface Host {
  /** A new tensor; its numbers are whatever lay there. */
  output(shape: readonly number[], dtype?: 'float32' | 'int32'): TensorInfo;
  /** The numbers of a tensor themselves, not a copy. Ask after every `output`, which may move the memory of the others. */
  floats(tensor: TensorInfo): Float32Array;
  ints(tensor: TensorInfo): Int32Array;
  /** Frees what `output` gave and no one is to see. */
  release(tensor: TensorInfo): void;
  arithmetic: Arithmetic;
}

type Inputs<I extends string> = Record<I, TensorInfo>;

export interface KernelOf<I extends string, A> {
  name: string;
  /** Absent: the kernel is for WebGPU only. */
  host?(host: Host, inputs: Inputs<I>, attributes: A): TensorInfo[];
  /** Absent: WebGPU does the same by other means. */
  webgpu?(backend: WebGPUBackend, inputs: Inputs<I>, attributes: A): TensorInfo[];
}

/** Registers a kernel on every backend; the function that comes back runs it on the one that is set. */
export function defineKernel<I extends string, A extends NamedAttrMap = Record<never, never>>(
  kernel: KernelOf<I, A>,
): (inputs: Record<I, Tensor>, attributes: A) => Tensor[] {
  const { name: kernelName, host, webgpu } = kernel;
  const register = (backendName: string, run: (backend: unknown, inputs: Inputs<I>, attributes: A) => TensorInfo[]) =>
    registerKernel({
      kernelName,
      backendName,
      kernelFunc: ({ inputs, backend, attrs }) => run(backend, inputs as Inputs<I>, attrs as A),
    });
  if (host) {
    register('cpu', (backend, ...rest) => host(cpuHost(backend as MathBackendCPU), ...rest));
    register('wasm', (backend, ...rest) => host(wasmHost(backend as BackendWasm), ...rest));
  }
  if (webgpu) register('webgpu', (backend, ...rest) => webgpu(backend as WebGPUBackend, ...rest));
  return (inputs, attributes) => engine().runKernel<Tensor[]>(kernelName, inputs, attributes);
}

function cpuHost(backend: MathBackendCPU): Host {
  const valuesOf = (tensor: TensorInfo): unknown => backend.data.get(tensor.dataId).values;
  return {
    output(shape, dtype = 'float32') {
      const length = shape.reduce((product, one) => product * one, 1);
      return backend.makeTensorInfo(
        [...shape],
        dtype,
        dtype === 'int32' ? new Int32Array(length) : new Float32Array(length),
      );
    },
    floats: (tensor) => valuesOf(tensor) as Float32Array,
    ints: (tensor) => valuesOf(tensor) as Int32Array,
    release: (tensor) => void backend.disposeData(tensor.dataId),
    arithmetic: scriptArithmetic,
  };
}

function wasmHost(backend: BackendWasm): Host {
  return {
    output: (shape, dtype = 'float32') => backend.makeOutput([...shape], dtype),
    floats: (tensor) => backend.typedArrayFromHeap(tensor) as Float32Array,
    ints: (tensor) => backend.typedArrayFromHeap(tensor) as Int32Array,
    release: (tensor) => void backend.disposeData(tensor.dataId),
    arithmetic: wasmArithmetic(backend),
  };
}
