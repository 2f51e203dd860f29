/** Where the numerics of every method lie: loaded when they run, by the worker without a method's description. */
export const jumpSdeLoaders = {
  'jump-sde/one-run': async () => (await import('./one-run')).oneRunRunner,
  'jump-sde/monte-carlo': async () => (await import('./monte-carlo-run')).monteCarloRunner,
  'jump-sde/sampled': async () => (await import('./sampled-run')).sampledRunner,
  'jump-sde/cascades': async () => (await import('./cascades-run')).cascadesRunner,
  'jump-sde/mean-field': async () => (await import('./mean-field-run')).meanFieldRunner,
  'jump-sde/continest': async () => (await import('./continest-run')).conTinEstRunner,
  'jump-sde/exact': async () => (await import('./exact-run')).exactRunner,
  'jump-sde/error-against-cost': async () => (await import('./error-against-cost-run')).errorAgainstCostRunner,
  'jump-sde/planner': async () => (await import('./planner-run')).plannerRunner,
  'jump-sde/error-sweep': async () => (await import('./error-sweep-run')).errorSweepRunner,
  'jump-sde/netrate': async () => (await import('./netrate-run')).netRateRunner,
  'jump-sde/held-out': async () => (await import('./held-out-run')).heldOutRunner,
} as const;
