/** To be written. */
interface Cost {
  operations: number;
  bytes: number;
}

export const estimateFit = (_p: object): Cost => ({ operations: 1e7, bytes: 1e6 });

export const estimateForecast = (_p: object): Cost => ({ operations: 1e7, bytes: 1e6 });

export const estimateCoverage = (_p: object): Cost => ({ operations: 1e7, bytes: 1e6 });
