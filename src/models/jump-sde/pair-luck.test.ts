import { describe, expect, it } from 'vitest';
import { stream } from '../../core/rng';
import { PairLuck } from './pair-luck';

const luckOf = (pair: number, mirrored: boolean): PairLuck => {
  const luck = new PairLuck();
  luck.begin(stream(1, 'pair', pair), mirrored);
  return luck;
};

describe('the luck of a pair', () => {
  it('is u and 1 − u of the same place exactly, in any order', () => {
    const [first, second] = [luckOf(3, false), luckOf(3, true)];
    const places = Array.from({ length: 1000 }, (_, k) => k);
    const forward = places.map((k) => first.uniform(k));
    const backward = places
      .toReversed()
      .map((k) => second.uniform(k))
      .toReversed();
    places.forEach((k) => {
      expect(forward[k] + backward[k]).toBe(1);
      expect(forward[k]).toBeGreaterThan(0);
      expect(forward[k]).toBeLessThan(1);
    });
    expect(first.exponential(7)).toBe(-Math.log(forward[7]));
  });

  it('is uniform over places and over pairs, without correlation between neighbours', () => {
    for (const over of ['places', 'pairs'] as const) {
      const draws = 100_000;
      const bins = new Float64Array(100);
      let correlation = 0;
      let last = 0.5;
      const luck = luckOf(0, false);
      for (let k = 0; k < draws; k++) {
        if (over === 'pairs') luck.begin(stream(2, 'pair', k), false);
        const u = luck.uniform(over === 'pairs' ? 12 : k);
        bins[Math.floor(u * 100)]++;
        correlation += (u - 0.5) * (last - 0.5);
        last = u;
      }
      const chiSquare = bins.reduce((chi, count) => chi + (count - 1000) ** 2 / 1000, 0);
      expect(chiSquare).toBeLessThan(99 + 4 * Math.sqrt(198));
      expect(Math.abs(correlation / draws)).toBeLessThan(4 / 12 / Math.sqrt(draws));
    }
  });

  it('has low and high digits that are both even', () => {
    const luck = luckOf(5, false);
    let low = 0;
    const draws = 100_000;
    for (let k = 0; k < draws; k++) low += (luck.uniform(k) * 2 ** 26) % 1;
    expect(Math.abs(low / draws - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / draws));
  });
});
