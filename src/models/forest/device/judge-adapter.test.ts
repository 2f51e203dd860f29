import { describe, expect, it } from 'vitest';
import { adapterLabel, isSoftware } from './judge-adapter';

describe('an adapter', () => {
  it.each([
    [{ vendor: 'google', architecture: 'swiftshader' }],
    [{ vendor: 'mesa', description: 'llvmpipe (LLVM 17.0.6, 256 bits)' }],
    [{ vendor: 'microsoft', description: 'Microsoft Basic Render Driver' }],
    [{ isFallbackAdapter: true }],
  ])('of software is known as such: %o', (info) => {
    expect(isSoftware(info)).toBe(true);
    expect(adapterLabel(info)).toBe('WebGPU (software)');
  });

  it.each([
    [{ vendor: 'nvidia', architecture: 'lovelace' }, 'WebGPU (nvidia lovelace)'],
    [{ vendor: 'apple', architecture: 'metal-3', description: 'Apple M2' }, 'WebGPU (Apple M2)'],
    [{ vendor: 'intel', architecture: '' }, 'WebGPU (intel)'],
    [{ vendor: '', architecture: '', device: '', description: '' }, 'WebGPU'],
  ])('that is a graphics card is named: %o', (info, label) => {
    expect(isSoftware(info)).toBe(false);
    expect(adapterLabel(info)).toBe(label);
  });
});
