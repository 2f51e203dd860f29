/** Which cascades are rewarded, and when. */
import { describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import { beginnings, dueBefore, planRewards, sizedSequences } from './reward-plan';

const sequences = {
  count: 4,
  offsets: Int32Array.of(0, 3, 5, 9, 12),
  ids: Int32Array.from({ length: 12 }, (_, k) => 2 + k),
  ended: Uint8Array.of(1, 1, 1, 0),
  cascades: Int32Array.of(0, 1, 2, 3),
};

describe('rewarded cascades', () => {
  it('ended, and were long enough', () => {
    expect([...sizedSequences(sequences, 3)]).toEqual([0, 2]);
    const { prefixes, sizes } = beginnings(sequences, Int32Array.of(0, 2), 3);
    expect(prefixes.map((prefix) => [...prefix])).toEqual([
      [2, 3, 4],
      [7, 8, 9],
    ]);
    expect(Array.from(sizes)).toEqual([3, 4]);
  });

  it('are drawn once each, in groups that lie evenly among the batches', () => {
    const candidates = Int32Array.from({ length: 100 }, (_, c) => c);
    for (const share of [1, 0.3, 0.001]) {
      const groups = planRewards(candidates, share, 20, stream(2, 'rewards'));
      const drawn = groups.flatMap((group) => [...group]);
      expect(new Set(drawn).size).toBe(Math.max(1, Math.round(100 * share)));
      const sizes = groups.map((group) => group.length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      let next = 0;
      for (let batch = 0; batch < 20; batch++) {
        const [from, to] = dueBefore(batch, groups.length, 20);
        expect(from).toBe(next);
        expect(to - from).toBeLessThanOrEqual(1);
        next = to;
      }
      expect(next).toBe(groups.length);
    }
    expect(planRewards(candidates, 1, 20, stream(2, 'rewards'))).toHaveLength(20);
    expect(planRewards(new Int32Array(0), 1, 20, stream(2, 'rewards')).flatMap((g) => [...g])).toEqual([]);
  });
});
