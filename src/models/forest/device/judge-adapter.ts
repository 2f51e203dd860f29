/** Whether a WebGPU adapter is a graphics card, by what it says of itself. */

/** The part of `GPUAdapterInfo` that is looked at; browsers may leave any of it empty. */
export interface AdapterInfo {
  vendor?: string;
  architecture?: string;
  device?: string;
  description?: string;
  isFallbackAdapter?: boolean;
}

const SOFTWARE = /swiftshader|llvmpipe|lavapipe|basic render|\bwarp\b|software/i;

/** Computes on the processor, 20 to 40 times slower than WebAssembly does. */
export function isSoftware(info: AdapterInfo): boolean {
  if (info.isFallbackAdapter === true) return true;
  return [info.vendor, info.architecture, info.device, info.description].some((text) => SOFTWARE.test(text ?? ''));
}

/** `WebGPU (nvidia lovelace)`, `WebGPU (software)`; `WebGPU` where the adapter says nothing. */
export function adapterLabel(info: AdapterInfo): string {
  if (isSoftware(info)) return 'WebGPU (software)';
  const name = info.description || [info.vendor, info.architecture].filter(Boolean).join(' ');
  return name === '' ? 'WebGPU' : `WebGPU (${name})`;
}
