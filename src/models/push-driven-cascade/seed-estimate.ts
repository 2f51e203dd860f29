/** stub */
export const estimateSeeds = (..._: readonly unknown[]): { operations: number; bytes: number } => ({
  operations: 1e7,
  bytes: 1e6,
});
