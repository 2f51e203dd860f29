/** To be written. */
interface Cost {
  operations: number;
  bytes: number;
}

export const estimateFitSet = (_p: object): Cost => ({ operations: 1e7, bytes: 1e6 });

export const estimatePopularity = (_p: object): Cost => ({ operations: 1e7, bytes: 1e6 });

export const estimateSizeLikelihood = (_p: object): Cost => ({ operations: 1e7, bytes: 1e6 });
