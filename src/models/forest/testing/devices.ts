/** The devices that tests run on: written once, run on each that is here. */
import type { DeviceName } from '../device/device';

/** `cpu` and `wasm` everywhere; `webgpu`, of software too, in browsers that have it (`npm run unit:browser`). */
export async function devicesHere(): Promise<DeviceName[]> {
  const { navigator } = globalThis as { navigator?: { gpu?: GPU } };
  const adapter = await navigator?.gpu?.requestAdapter();
  return adapter ? ['cpu', 'wasm', 'webgpu'] : ['cpu', 'wasm'];
}

/** Numbers between −scale/2 and scale/2 that look random and are the same everywhere. */
export function numbers(length: number, seed: number, scale = 1): Float32Array {
  let state = seed * 2654435761;
  return Float32Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return ((state >>> 8) / 2 ** 24 - 0.5) * scale;
  });
}
