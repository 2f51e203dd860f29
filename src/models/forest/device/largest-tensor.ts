/** The largest tensor that should be made. Set when a device is opened; kernels cut their work by it. */

/** A good size where the device allows more: two such tensors fit where only WebGPU's guaranteed limits hold. */
export const USUAL_BYTES = 64 * 2 ** 20;

let bytes = USUAL_BYTES;

export const largestTensor = (): number => bytes;

/** @returns what it was before */
export function setLargestTensor(limit: number): number {
  const before = bytes;
  bytes = limit;
  return before;
}

/** How many rows of so many 32-bit numbers make such a tensor; at least 1. */
export const rowsThatFit = (columns: number): number => Math.max(1, Math.floor(bytes / (4 * columns)));
