/** Opens the device that computes: a graphics card, or else WebAssembly, or else JavaScript. */
import { enableProdMode, memory, setBackend } from '@tensorflow/tfjs-core';
import { DeviceError } from '../../../core/errors';
import type { Device, DeviceName } from './device';
import { flushWebgpu } from './flush-webgpu';
import { registerGradients } from './gradients';
import { setLargestTensor, USUAL_BYTES } from './largest-tensor';
import { repairCpu } from './repair-cpu';
import { startWasm } from './start-wasm';
import { startWebgpu, type WebgpuDevice } from './start-webgpu';

/** The latest opening. */
let opening: Promise<unknown> = Promise.resolve();

/**
 * One after the other: TensorFlow.js gives a backend up, as if it did not run, where another one is asked for while it starts.
 * @param wanted `auto`: webgpu on a real graphics card, else wasm, else cpu. `webgpu`: software too, and an error where there is none.
 * @throws DeviceError `no-webgpu` or `device-failed` where the device that was asked for does not run
 */
export function openDevice(wanted: 'auto' | DeviceName): Promise<Device> {
  const opened = opening.then(() => open(wanted));
  opening = opened.catch(() => undefined);
  return opened;
}

async function open(wanted: 'auto' | DeviceName): Promise<Device> {
  // Silences advice to install packages.
  enableProdMode();
  await registerGradients();
  const notes: string[] = [];
  if (wanted === 'webgpu' || wanted === 'auto') {
    const started = await startWebgpu(wanted === 'webgpu');
    if (typeof started !== 'string') return onWebgpu(started);
    if (wanted === 'webgpu')
      throw new DeviceError(
        'no-webgpu',
        `WebGPU cannot be used: ${started}.`,
        'Choose WebAssembly, or automatic. In Node the package “webgpu” brings it.',
      );
    notes.push(`No WebGPU: ${started}.`);
  }
  if (wanted !== 'cpu') {
    const started = await startWasm();
    if (started === true) return withMemory('wasm', 'WebAssembly', notes);
    if (wanted === 'wasm')
      throw new DeviceError('device-failed', `WebAssembly cannot be used: ${started}.`, 'Choose automatic.');
    notes.push(`No WebAssembly: ${started}.`);
  }
  await import('@tensorflow/tfjs-backend-cpu');
  if (!(await setBackend('cpu')))
    throw new DeviceError('device-failed', 'Nothing here can compute: not even JavaScript.');
  repairCpu();
  return withMemory('cpu', 'JavaScript', notes);
}

function withMemory(name: 'wasm' | 'cpu', label: string, notes: readonly string[]): Device {
  setLargestTensor(USUAL_BYTES);
  return {
    name,
    label,
    ...(notes.length > 0 ? { note: notes.join(' ') } : {}),
    maxBytes: USUAL_BYTES,
    memory: () => ({ tensors: memory().numTensors, bytes: memory().numBytes }),
    flush: () => undefined,
    failed: () => undefined,
  };
}

function onWebgpu({ backend, label, failed }: WebgpuDevice): Device {
  const { maxBufferSize, maxStorageBufferBindingSize } = backend.device.limits;
  const maxBytes = Math.min(USUAL_BYTES, maxBufferSize, maxStorageBufferBindingSize);
  setLargestTensor(maxBytes);
  return {
    name: 'webgpu',
    label,
    maxBytes,
    memory: () => ({ tensors: memory().numTensors, bytes: backend.memory().numBytesAllocatedInGPU }),
    flush: () => flushWebgpu(backend),
    failed,
  };
}
