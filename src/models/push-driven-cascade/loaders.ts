/** Where the numerics of every method lie: loaded when they run, by the worker without a method's description. */
const policies = () => import('./policies/policy-run');

export const pushDrivenLoaders = {
  'push-driven-cascade/online-search': async () => (await policies()).policyRunner('online-search'),
  'push-driven-cascade/online-greedy': async () => (await policies()).policyRunner('online-greedy'),
  'push-driven-cascade/greedy': async () => (await policies()).policyRunner('greedy'),
  'push-driven-cascade/weight-sum': async () => (await policies()).policyRunner('weight-sum'),
  'push-driven-cascade/sponsor-greedy': async () => (await policies()).policyRunner('sponsor-greedy'),
  'push-driven-cascade/random': async () => (await policies()).policyRunner('random'),
  'push-driven-cascade/one-campaign': async () => (await import('./policies/one-campaign-run')).oneCampaignRunner,
  'push-driven-cascade/budgets': async () => (await import('./policies/budgets-run')).budgetsRunner,
  'push-driven-cascade/optimum': async () => (await import('./exact/optimum-run')).optimumRunner,
  'push-driven-cascade/why': async () => (await import('./exact/why-run')).whyRunner,
  'push-driven-cascade/variants': async () => (await import('./exact/variants-run')).variantsRunner,
  'push-driven-cascade/printed-bound': async () => (await import('./exact/printed-bound-run')).printedBoundRunner,
  'push-driven-cascade/game': async () => (await import('./game/game-run')).gameRunner,
  'push-driven-cascade/learn': async () => (await import('./learning/learn-run')).learnRunner,
  'push-driven-cascade/action-log': async () => (await import('./learning/action-log-run')).actionLogRunner,
  'push-driven-cascade/attention': async () => (await import('./attention/attention-run')).attentionRunner,
  'push-driven-cascade/seeds': async () => (await import('./seeds/seeds-run')).seedsRunner,
} as const;
