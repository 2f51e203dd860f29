/** stub */
export const estimateAttention = (..._: readonly unknown[]): { operations: number; bytes: number } => ({
  operations: 1e7,
  bytes: 1e6,
});
export const estimateLearn = (..._: readonly unknown[]): { operations: number; bytes: number } => ({
  operations: 1e7,
  bytes: 1e6,
});
export const estimateLog = (..._: readonly unknown[]): { operations: number; bytes: number } => ({
  operations: 1e7,
  bytes: 1e6,
});
