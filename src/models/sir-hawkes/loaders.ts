/** Where the numerics of every method lie: loaded when they run, by the worker without a method's description. */
export const sirHawkesLoaders = {
  'sir-hawkes/fit': async () => (await import('./fit-run')).fitRunner,
  'sir-hawkes/forecast': async () => (await import('./forecast-run')).forecastRunner,
  'sir-hawkes/coverage': async () => (await import('./coverage-run')).coverageRunner,
  'sir-hawkes/fit-set': async () => (await import('./fit-set-run')).fitSetRunner,
  'sir-hawkes/popularity': async () => (await import('./popularity-run')).popularityRunner,
  'sir-hawkes/size-likelihood': async () => (await import('./size-likelihood-run')).sizeLikelihoodRunner,
  'sir-hawkes/kernel': async () => (await import('./kernel-run')).kernelRunner,
  'sir-hawkes/epidemic': async () => (await import('./epidemic-run')).epidemicRunner,
  'sir-hawkes/simulate': async () => (await import('./simulate-run')).simulateRunner,
  'sir-hawkes/final-size': async () => (await import('./final-size-run')).finalSizeRunner,
  'sir-hawkes/intensity-gap': async () => (await import('./intensity-gap-run')).intensityGapRunner,
  'sir-hawkes/bias': async () => (await import('./bias-run')).biasRunner,
} as const;
