/**
 * The uniform number of (seed, step, row, id): a counter-based hash, the same on the graphics card and here, so that a draw does not
 * depend on what was drawn before or beside it.
 */

/** One round of PCG-RXS-M-XS on 32 bits. */
export function pcg(value: number): number {
  const state = (Math.imul(value, 747796405) + 2891336453) | 0;
  const word = Math.imul(((state >>> ((state >>> 28) + 4)) ^ state) | 0, 277803737);
  return ((word >>> 22) ^ word) | 0;
}

/** What all ids of a row share. */
export function rowKey(seed: number, step: number, row: number): number {
  return pcg((pcg((pcg(seed | 0) + step) | 0) + row) | 0);
}

/**
 * −ln E of the exponential E of 32 random bits: a Gumbel number between −3.2 and 22.9. Where q is small, ln(1 − q) is replaced by its
 * series: in 32-bit floats the tail would otherwise end at 16.6.
 */
export function gumbel(bits: number): number {
  const q = ((bits >>> 0) + 0.5) / 4294967296;
  const exponential = q < 0.001 ? q + (q * q) / 2 : -Math.log(1 - q);
  return -Math.log(exponential);
}

/** The Gumbel number of these bits is not above it: E ≥ q, and q has so many zeros before its first one. */
export const gumbelBound = (bits: number): number => (Math.clz32(bits) + 1) * Math.LN2;

/** No Gumbel number is above it. */
export const LARGEST_GUMBEL = 22.9;
