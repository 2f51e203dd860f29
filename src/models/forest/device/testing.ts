/** The devices that tests run on – written once, run on each that is here – and how their numbers are compared. */
import { expect } from 'vitest';
import type { Device, DeviceName } from './device';
import { openDevice } from './open-device';

export interface TestBackend {
  name: DeviceName;
  /** Makes it the one that computes. */
  use(): Promise<Device>;
}

/** `cpu` and `wasm` everywhere; `webgpu`, of software too, in browsers that have it (`npm run unit:browser`). */
export async function backendsHere(): Promise<TestBackend[]> {
  const { navigator } = globalThis as { navigator?: { gpu?: GPU } };
  const adapter = await navigator?.gpu?.requestAdapter();
  const names: DeviceName[] = adapter ? ['cpu', 'wasm', 'webgpu'] : ['cpu', 'wasm'];
  return names.map((name) => ({ name, use: () => openDevice(name) }));
}

/** Numbers between −scale/2 and scale/2 that look random and are the same everywhere. */
export function numbers(length: number, seed: number, scale = 1): Float32Array {
  let state = Math.imul(seed, 0x9e3779b1);
  return Float32Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return ((state >>> 8) / 2 ** 24 - 0.5) * scale;
  });
}

/** Within `relative` or `absolute`, whichever is larger. */
export function expectNear(
  got: ArrayLike<number>,
  expected: ArrayLike<number>,
  what: string,
  { relative = 0, absolute = 1e-5 }: { relative?: number; absolute?: number } = {},
): void {
  const far = Array.from(expected).findIndex(
    (value, k) => !(Math.abs(got[k] - value) <= Math.max(absolute, relative * Math.abs(value))),
  );
  const found = far < 0 ? 'near' : `${what} ${far}: ${got[far]} for ${expected[far]}`;
  expect({ length: got.length, found }).toEqual({ length: expected.length, found: 'near' });
}
