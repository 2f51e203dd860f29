/** stub */
export const estimateBudgets = (..._: readonly unknown[]): { operations: number; bytes: number } => ({
  operations: 1e7,
  bytes: 1e6,
});
export const estimateOneCampaign = (..._: readonly unknown[]): { operations: number; bytes: number } => ({
  operations: 1e7,
  bytes: 1e6,
});
export const estimatePolicy = (..._: readonly unknown[]): { operations: number; bytes: number } => ({
  operations: 1e7,
  bytes: 1e6,
});
