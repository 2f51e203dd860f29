/** stub */
export const estimateGame = (..._: readonly unknown[]): { operations: number; bytes: number } => ({
  operations: 1e7,
  bytes: 1e6,
});
