/** To be written. */
interface Cost {
  operations: number;
  bytes: number;
}

export const estimateKernel = (_p: object): Cost => ({ operations: 1e7, bytes: 1e6 });

export const estimateEpidemic = (_p: object): Cost => ({ operations: 1e7, bytes: 1e6 });

export const estimateSimulate = (_p: object): Cost => ({ operations: 1e7, bytes: 1e6 });

export const estimateFinalSize = (_p: object): Cost => ({ operations: 1e7, bytes: 1e6 });

export const estimateGap = (_p: object): Cost => ({ operations: 1e7, bytes: 1e6 });

export const estimateBias = (_p: object): Cost => ({ operations: 1e7, bytes: 1e6 });
