import { describe, expect, it, vi } from 'vitest';
import type { WebAssemblyLike } from './kernel-memory';

const engine = WebAssembly as unknown as WebAssemblyLike;

/** A fresh copy: it remembers the memory of the last run. */
const fresh = async () => (vi.resetModules(), import('./kernel-memory'));

describe('kernelMemory', () => {
  it('lays arrays out one after the other, from address 0, each on a cache line of its own', async () => {
    const { kernelMemory } = await fresh();
    const own = kernelMemory(engine, { first: 3, second: 9, third: 1 });
    expect(own?.starts).toEqual({ first: 0, second: 64, third: 192 });
    expect(own?.integers('first')).toHaveLength(3);
    own?.numbers('second').fill(1);
    expect(own?.numbers('third')[0]).toBe(0);
    expect(own?.numbers('third').byteOffset).toBe(192);
  });

  it('takes up what a run has given back if it is large enough', async () => {
    const { kernelMemory } = await fresh();
    const first = kernelMemory(engine, { a: 10_000 });
    expect(kernelMemory(engine, { a: 10_000 })?.memory).not.toBe(first?.memory);
    first?.release();
    expect(kernelMemory(engine, { a: 20_000 })?.memory).not.toBe(first?.memory);
    expect(kernelMemory(engine, { a: 5000 })?.memory).toBe(first?.memory);
    expect(kernelMemory(engine, { a: 5000 })?.memory).not.toBe(first?.memory);
  });

  it('has no more than 32 bits can address', async () => {
    const { kernelMemory } = await fresh();
    expect(kernelMemory(engine, { a: 2 ** 30 })).toBeUndefined();
  });
});
