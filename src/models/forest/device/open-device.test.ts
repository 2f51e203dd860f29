import {
  add,
  engine,
  findBackendFactory,
  gather,
  grad,
  memory,
  mul,
  registerBackend,
  removeBackend,
  reshape,
  sum,
  tensor1d,
  tensor2d,
  tidy,
  variable,
  variableGrads,
  zeros,
  type Scalar,
  type Tensor,
  type Tensor2D,
  type Tensor3D,
} from '@tensorflow/tfjs-core';
import type { WebGPUBackend } from '@tensorflow/tfjs-backend-webgpu';
import { describe, expect, it } from 'vitest';
import { Adam } from '../kernels/adam';
import { gruSequence } from '../kernels/gru';
import { maskedLoss } from '../kernels/masked-loss';
import { runProgram } from '../kernels/webgpu-program';
import { openDevice } from './open-device';
import { backendsHere, expectNear, numbers } from './testing';

const here = await backendsHere();
const withWebgpu = here.some(({ name }) => name === 'webgpu');

describe.each(here)('the device $name', ({ name, use }) => {
  it('opens under its name', async () => {
    const device = await use();
    expect(device.name).toBe(name);
    expect(device.label).toBe({ webgpu: 'WebGPU (software)', wasm: 'WebAssembly', cpu: 'JavaScript' }[name]);
    expect(device.note).toBeUndefined();
    expect(device.maxBytes).toBeGreaterThanOrEqual(2 ** 26);
    expect(device.failed()).toBeUndefined();
  });

  it('has the gradient of a gather', async () => {
    await use();
    const ids = tensor1d([2, 0, 2], 'int32');
    const weights = tensor2d([1, 2, 3, 4, 5, 6], [3, 2]);
    const slope = grad((x: Tensor) => sum(mul(gather(x as Tensor2D, ids), weights)))(zeros([4, 2]));
    expectNear(await slope.data(), [3, 4, 0, 0, 6, 8, 0, 0], 'gradient');
  });

  it('lends numbers under a second name without a copy that lives on', async () => {
    await use();
    const { numTensors } = memory();
    const one = tensor1d([1, 2, 3]);
    const other = tidy(() => one.clone());
    one.dispose();
    expectNear(await other.data(), [1, 2, 3], 'clone');
    other.dispose();
    expect(memory().numTensors).toBe(numTensors);
  });

  it('holds as much after many steps of training as after a few', async () => {
    const device = await use();
    const [B, L, H, V] = [2, 3, 4, 9];
    const rows = B * L;
    const make = (shape: number[], seed: number) => {
      const length = shape.reduce((product, one) => product * one);
      return tidy(() => variable(reshape(tensor1d(numbers(length, seed)), shape)));
    };
    const weights = { W_hh: make([3 * H, H], 1), b_hh: make([3 * H], 2), W_p: make([V, H], 3), b_p: make([V], 4) };
    const table = tensor2d(numbers(B * L * 3 * H, 5), [rows, 3 * H]);
    const adam = new Adam(weights);
    const step = (): void => {
      const { value, grads } = variableGrads(() => {
        const G = reshape(table, [B, L, 3 * H]) as Tensor3D;
        const states = gruSequence(G, weights.W_hh as never, weights.b_hh as never);
        const targets = tensor1d([2, 3, 4, 5, 6, 1], 'int32');
        const pairs = tensor2d([0, 7, 1, 8], [2, 2], 'int32');
        const o = reshape(states, [rows, H]) as Tensor2D;
        return sum(maskedLoss(o, weights.W_p as never, weights.b_p as never, targets, pairs)) as Scalar;
      }, Object.values(weights));
      adam.apply(Object.fromEntries(Object.entries(weights).map(([key, { name: id }]) => [key, grads[id]])), 0.01);
      for (const one of [value, ...Object.values(grads)]) one.dispose();
    };
    // A hundred, or where software plays the graphics card a few dozen.
    const [few, many] = name === 'webgpu' ? [4, 26] : [10, 90];
    for (let i = 0; i < few; i++) step();
    await weights.b_p.data();
    const before = device.memory();
    for (let i = 0; i < many; i++) step();
    await weights.b_p.data();
    const after = device.memory();
    expect(after.tensors).toBe(before.tensors);
    // The card's pool is empty or full by chance of when commands are sent: by a few small buffers.
    expect(after.bytes - before.bytes).toBeLessThanOrEqual(name === 'webgpu' ? 20_000 : 0);
    device.flush();
    expect(device.memory().bytes).toBeLessThanOrEqual(after.bytes);
    const again = await weights.W_p.data();
    expect(again.every(Number.isFinite)).toBe(true);
    expect(device.failed()).toBeUndefined();
    adam.dispose();
    for (const one of [table, ...Object.values(weights)]) one.dispose();
  });
});

describe('which device', () => {
  it('is the same for two who open it at once', async () => {
    const both = await Promise.all([openDevice('wasm'), openDevice('wasm')]);
    expect(both.map(({ name }) => name)).toEqual(['wasm', 'wasm']);
  });

  it('is WebAssembly where there is no graphics card, and says why', async () => {
    const device = await openDevice('auto');
    expect(device.name).toBe('wasm');
    expect(device.note).toMatch(withWebgpu ? /only software/ : /^No WebGPU: /);
  });

  it.skipIf(withWebgpu)('is refused where WebGPU is asked for and missing', async () => {
    await expect(openDevice('webgpu')).rejects.toMatchObject({ name: 'DeviceError', code: 'no-webgpu' });
  });
});

describe.runIf(withWebgpu)('a graphics card that fails', () => {
  const backend = () => engine().backend as WebGPUBackend;

  /** Another device under the same name: what failed once stays failed. */
  function renew(): void {
    const factory = findBackendFactory('webgpu');
    removeBackend('webgpu');
    registerBackend('webgpu', factory, 3);
  }

  const broken = (code: string) => ({ key: `broken_${code.length}`, inputs: ['x'], groups: 1, threads: 64, code });

  it.each([
    ['text that is no program', 'fn main(index : i32) { result[index] = nothing(x[index]); }'],
    ['an input that is not used', 'fn main(index : i32) { if (index < uniforms.outShape) { result[index] = 1.0; } }'],
  ])('says so instead of giving zeros: %s', async (_, code) => {
    const device = await openDevice('webgpu');
    expect(device.failed()).toBeUndefined();
    const x = tensor1d([1, 2, 3, 4]);
    const info = runProgram(backend(), broken(code), [x], { shape: [4] });
    const result = engine().makeTensorFromTensorInfo(info);
    await add(result, 1).data();
    expect(device.failed()).toMatchObject({ name: 'DeviceError', code: 'device-failed' });
    expect((await openDevice('webgpu')).failed()).toBeDefined();
    renew();
  });

  it('says that it was lost', async () => {
    const device = await openDevice('webgpu');
    const gpu = backend().device;
    gpu.destroy();
    await gpu.lost;
    expect(device.failed()).toMatchObject({ name: 'DeviceError', code: 'device-lost' });
    renew();
  });
});
