import { describe, expect, it } from 'vitest';
import { stream } from '../../core/rng';
import { RandomChoice, upTo } from './random-choice';

const drawn = (choice: RandomChoice, size: number, seed: number): number[] => {
  const into = new Int32Array(size);
  choice.draw(stream(seed, 'x'), into);
  return [...into];
};

describe('random sets', () => {
  const items = Int32Array.of(3, 5, 8, 13);

  it('hold different candidates, and depend on the luck alone', () => {
    const choice = new RandomChoice(items, 3);
    const first = drawn(choice, 3, 7);
    for (let seed = 0; seed < 50; seed++) {
      const set = drawn(choice, 3, seed);
      expect(new Set(set).size).toBe(3);
      for (const item of set) expect(items).toContain(item);
    }
    expect(drawn(choice, 3, 7)).toEqual(first);
    expect(drawn(new RandomChoice(items, 3), 3, 7)).toEqual(first);
    expect([...items]).toEqual([3, 5, 8, 13]);
  });

  it('have every ordered pair equally often', () => {
    const counts = new Map<string, number>();
    const choice = new RandomChoice(items, 2);
    const draws = 12_000;
    for (let seed = 0; seed < draws; seed++) {
      const key = drawn(choice, 2, seed).join();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    expect(counts.size).toBe(12);
    // √(12000 · 1/12 · 11/12) = 30
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(4.5 * 30.3);
  });

  it('are drawn from what is given, which may be all numbers up to one', () => {
    expect([...upTo(4)]).toEqual([0, 1, 2, 3]);
    expect([...upTo(0)]).toEqual([]);
  });

  it('may hold all or nothing, but not more than all', () => {
    expect(drawn(new RandomChoice(items, 4), 4, 1).sort((a, b) => a - b)).toEqual([3, 5, 8, 13]);
    expect(drawn(new RandomChoice(items, 0), 0, 1)).toEqual([]);
    expect(() => new RandomChoice(items, 5)).toThrow('cannot draw 5 of 4');
  });
});
