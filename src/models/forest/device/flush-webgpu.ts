/** The buffers that TensorFlow.js keeps for reuse on a graphics card: one list for every exact size, never freed by itself. */
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';

/** Private to `BufferManager` of TensorFlow.js 4.22. */
interface Pool {
  freeBuffers: Map<string, GPUBuffer[]>;
  numBytesAllocated: number;
  numFreeBuffers: number;
}

/** Frees the buffers that no tensor uses. */
export function flushWebgpu(backend: WebGPUBackend): void {
  const pool = backend.bufferManager as unknown as Pool;
  for (const buffers of pool.freeBuffers.values())
    for (const buffer of buffers.splice(0)) {
      pool.numBytesAllocated -= buffer.size;
      pool.numFreeBuffers--;
      buffer.destroy();
    }
}
