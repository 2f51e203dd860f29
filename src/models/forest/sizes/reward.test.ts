import { describe, expect, it } from 'vitest';
import fixture from '../fixtures/reinforce.json';
import { pushes, rewardsOf } from './reward';

describe('rewards', () => {
  it('are those of the reference', () => {
    const rewards = rewardsOf([fixture.true_size], fixture.sizes, 4);
    fixture.rewards.forEach((reward, m) => expect(rewards[m]).toBeCloseTo(reward, 9));
  });

  it('push by themselves, or by what they are above the others of the same cascade', () => {
    const rewards = Float64Array.of(-1, -2, -6, 0, 0, -3);
    expect([...pushes(rewards, 3, 'none')]).toEqual([-1 / 3, -2 / 3, -2, 0, 0, -1]);
    expect([...pushes(rewards, 3, 'others')]).toEqual([1, 0.5, -1.5, 0.5, 0.5, -1]);
    expect([...pushes(rewards, 1, 'others')], 'nothing to compare with').toEqual([...rewards]);
  });

  it('push in sum to nowhere when compared with the others', () => {
    const sum = pushes(Float64Array.of(-0.3, -0.7, -0.1, -4), 4, 'others').reduce((a, b) => a + b, 0);
    expect(sum).toBeCloseTo(0, 12);
  });
});
