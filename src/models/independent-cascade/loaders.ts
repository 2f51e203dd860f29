/** Where the numerics of every method lie: loaded when they run, by the worker without a method's description. */
const simulation = () => import('./run');
const learning = () => import('./learning-runners');

export const independentCascadeLoaders = {
  'independent-cascade/simulate': async () => (await simulation()).simulateRunner,
  'independent-cascade/monte-carlo': async () => (await simulation()).monteCarloRunner,
  'independent-cascade/dmp': async () => (await simulation()).messagePassingRunner,
  'independent-cascade/error-against-cost': async () => (await simulation()).errorAgainstCostRunner,
  'independent-cascade/cascades': async () => (await simulation()).cascadesRunner,
  'independent-cascade/slicer': async () => (await learning()).slicerRunner,
  'independent-cascade/mixture': async () => (await learning()).mixtureRunner,
  'independent-cascade/likelihood': async () => (await import('./likelihood-runner')).likelihoodRunner,
  'independent-cascade/dmp-rec': async () => (await learning()).dmpRecRunner,
  'independent-cascade/gradient': async () => (await import('./gradient-runner')).gradientRunner,
  'independent-cascade/seed-selection': async () => (await import('./seed-selection-run')).seedSelectionRunner,
  'independent-cascade/source-localisation': async () =>
    (await import('./source-localisation-run')).sourceLocalisationRunner,
  'independent-cascade/edge-blocking': async () => (await import('./edge-blocking-run')).edgeBlockingRunner,
} as const;
