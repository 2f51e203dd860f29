import { describe, expect, it } from 'vitest';
import { setOf } from '../testing/set-of';
import { countUpTo, replayOf } from './replay';

describe('a cascade on a network', () => {
  const set = setOf([
    [[0, 0]],
    [
      [2, 10],
      [0, 12],
      [3, 13],
      [2, 14],
      [1, 15],
    ],
  ]);
  // User 3 is no node; nodes stand in another order than users.
  const nodes = Int32Array.of(3, 1, 0, -1);

  it('has the first event of every user since the first of the cascade', () => {
    const { time, users, found, sources } = replayOf(set, 1, 4, nodes);
    expect(Array.from(time)).toEqual([0, 5, Number.NaN, 2]);
    expect(users).toBe(4);
    expect(found).toBe(3);
    expect(Array.from(sources)).toEqual([0]);
  });

  it('comes through the node of its parent, where that is one', () => {
    const { infector, sources } = replayOf(set, 1, 4, nodes, Int32Array.of(-1, 0, 0, 2, 2));
    // User 1 had it from user 3, who is no node: neither known nor a beginning.
    expect(Array.from(infector)).toEqual([Number.NaN, Number.NaN, Number.NaN, 0]);
    expect(Array.from(sources)).toEqual([0]);
  });

  it('may begin several times', () => {
    const { sources } = replayOf(set, 1, 4, nodes, Int32Array.of(-1, -1, 0, 2, 1));
    expect(Array.from(sources)).toEqual([0, 3]);
  });

  it('counts how many have come by a time', () => {
    expect(countUpTo([1, 2, 2, 5], 2)).toBe(3);
    expect(countUpTo([], 2)).toBe(0);
    expect(countUpTo([1, 2, 2, 5], 0.5)).toBe(0);
  });
});
