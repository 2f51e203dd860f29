/** stub */
export const estimateOptimum = (..._: readonly unknown[]): { operations: number; bytes: number } => ({
  operations: 1e7,
  bytes: 1e6,
});
export const estimatePrintedBound = (..._: readonly unknown[]): { operations: number; bytes: number } => ({
  operations: 1e7,
  bytes: 1e6,
});
export const estimateVariants = (..._: readonly unknown[]): { operations: number; bytes: number } => ({
  operations: 1e7,
  bytes: 1e6,
});
export const estimateWhy = (..._: readonly unknown[]): { operations: number; bytes: number } => ({
  operations: 1e7,
  bytes: 1e6,
});
