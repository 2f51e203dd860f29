/** Where the numerics lie. Those with TensorFlow.js are apart: the numeric worker must not carry it. */
export const forestLoaders = {
  'forest/floors': async () => (await import('./floors/floors-run')).floorsRunner,
  'forest/forum': async () => (await import('./data/forum-run')).forumRunner,
} as const;

export const forestDeviceLoaders = {
  'forest/train': async () => (await import('./train/train-run')).trainRunner,
  'forest/next-user': async () => (await import('./ask/next-user-run')).nextUserRunner,
  'forest/sizes': async () => (await import('./ask/sizes-run')).sizesRunner,
  'forest/evaluate': async () => (await import('./ask/evaluate-run')).evaluateRunner,
} as const;
