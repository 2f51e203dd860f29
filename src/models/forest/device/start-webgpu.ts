/** TensorFlow.js on WebGPU: its adapter is judged first, and its silent failures are kept. */
import { engine, setBackend } from '@tensorflow/tfjs-core';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { DeviceError } from '../../../core/errors';
import { adapterLabel, isSoftware } from './judge-adapter';
import { provideNodeGpu } from './node-gpu';

export interface WebgpuDevice {
  backend: WebGPUBackend;
  label: string;
  failed(): Error | undefined;
}

/** @returns the reason, where it does not run or is only software and `software` is false */
export async function startWebgpu(software: boolean): Promise<WebgpuDevice | string> {
  await provideNodeGpu();
  const { navigator } = globalThis as { navigator?: { gpu?: GPU } };
  if (!navigator?.gpu) return 'there is none here';
  try {
    const adapter = await navigator.gpu.requestAdapter({ powerPreference: 'high-performance' });
    if (!adapter) return 'there is no graphics card that WebGPU can use';
    if (isSoftware(adapter.info) && !software) return 'WebGPU has no graphics card here, only software';
    await import('@tensorflow/tfjs-backend-webgpu');
    // The backend says itself that it runs even where it does not: the answer counts.
    if (!(await setBackend('webgpu'))) return 'WebGPU did not start';
    const backend = engine().backend as WebGPUBackend;
    return { backend, label: adapterLabel(adapter.info), failed: watch(backend.device) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Devices that are watched, with what went wrong first. */
const failures = new WeakMap<GPUDevice, { first?: Error }>();

/** A program that is refused gives zeros, and a lost device anything: neither throws, but both are said here. */
function watch(device: GPUDevice): () => Error | undefined {
  const known = failures.get(device);
  if (known) return () => known.first;
  const state: { first?: Error } = {};
  failures.set(device, state);
  device.addEventListener('uncapturederror', (event) => {
    state.first ??= new DeviceError('device-failed', `The graphics card refused a program: ${event.error.message}`);
  });
  void device.lost.then(({ message, reason }) => {
    const why = message === '' ? reason : message;
    state.first ??= new DeviceError('device-lost', `The graphics card was lost (${why}).`);
  });
  return () => state.first;
}
