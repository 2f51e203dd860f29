/** Where the numerics of every method lie: loaded when they run, by the worker without a method's description. */
export const sirHawkesLoaders = {
  'sir-hawkes/fit': async () => (await import('./fit/fit-run')).fitRunner,
  'sir-hawkes/forecast': async () => (await import('./forecast/forecast-run')).forecastRunner,
  'sir-hawkes/coverage': async () => (await import('./forecast/coverage-run')).coverageRunner,
  'sir-hawkes/fit-set': async () => (await import('./sets/fit-set-run')).fitSetRunner,
  'sir-hawkes/popularity': async () => (await import('./popularity/popularity-run')).popularityRunner,
  'sir-hawkes/size-likelihood': async () => (await import('./sets/size-likelihood-run')).sizeLikelihoodRunner,
  'sir-hawkes/kernel': async () => (await import('./processes/kernel-run')).kernelRunner,
  'sir-hawkes/epidemic': async () => (await import('./processes/epidemic-run')).epidemicRunner,
  'sir-hawkes/simulate': async () => (await import('./processes/simulate-run')).simulateRunner,
  'sir-hawkes/final-size': async () => (await import('./processes/final-size-run')).finalSizeRunner,
  'sir-hawkes/intensity-gap': async () => (await import('./processes/intensity-gap-run')).intensityGapRunner,
  'sir-hawkes/bias': async () => (await import('./processes/bias-run')).biasRunner,
} as const;
