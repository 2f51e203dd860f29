/** Rewards of simulated sizes, and what each ending of a cascade is pushed by (specification, section 7). Plain arithmetic. */
import { squaredLogError } from '../scores/msle';

/** What a reward is compared with: the mean reward of the other endings of the same cascade, or nothing. */
export type Baseline = 'others' | 'none';

/**
 * R = −(ln truth − ln size)² of every ending.
 * @param truths true size of every cascade
 * @param sizes cascade by cascade, `draws` for each
 */
export function rewardsOf(truths: ArrayLike<number>, sizes: ArrayLike<number>, draws: number): Float64Array {
  return Float64Array.from(sizes, (size, ending) => -squaredLogError(truths[Math.floor(ending / draws)], size));
}

/**
 * (R − b)/M of every ending: the factor of ∇ log P in the gradient of the expected reward. A single ending has no others: b = 0.
 * @param rewards cascade by cascade, `draws` (M) for each
 */
export function pushes(rewards: Float64Array, draws: number, baseline: Baseline): Float64Array {
  if (baseline === 'none' || draws === 1) return rewards.map((reward) => reward / draws);
  const result = new Float64Array(rewards.length);
  for (let first = 0; first < rewards.length; first += draws) {
    let sum = 0;
    for (let m = 0; m < draws; m++) sum += rewards[first + m];
    for (let m = 0; m < draws; m++) {
      const own = rewards[first + m];
      result[first + m] = (own - (sum - own) / (draws - 1)) / draws;
    }
  }
  return result;
}
