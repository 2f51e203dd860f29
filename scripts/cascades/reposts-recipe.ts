/** The recipe of the bundled reposts. */
import type { Reposts } from './reposts';

export const REPOSTS_SEED = 2020;

export const REPOSTS: Reposts = {
  cascades: 400,
  kinds: [
    {
      name: 'swarm',
      kernel: 'EXP',
      share: 0.1,
      branching: [4, 7],
      delay: [10, 40],
      sizes: { least: 55, most: 300, tail: 1.2 },
    },
    {
      name: 'sudden',
      kernel: 'EXP',
      share: 0.3,
      branching: [2, 4],
      delay: [120, 1800],
      sizes: { least: 60, most: 1500, tail: 0.7 },
    },
    {
      name: 'lasting',
      kernel: 'PL',
      share: 0.35,
      branching: [1.3, 2.5],
      delay: [60, 1800],
      exponent: [0.5, 1.5],
      sizes: { least: 52, most: 1200, tail: 1.6 },
    },
    { name: 'trickling', kernel: 'PL', share: 0.25, branching: [0.85, 0.97], delay: [60, 1800], exponent: [0.5, 1.5] },
  ],
  size: [50, 2500],
  horizon: 7 * 86_400,
  alpha: 2.016,
  marked: { share: 0.3, beta: [0.1, 0.4] },
  bots: { base: 0.02, quick: 0.9, within: 18 },
  clocks: { perSecond: [1, 10, 100], ties: 0.02 },
};
