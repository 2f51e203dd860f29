import { describe, expect, it } from 'vitest';
import { buildCascadeSet } from '../../core/cascade';
import { pickCascades } from './pick-cascades';

const set = buildCascadeSet({
  offsets: Int32Array.of(0, 2, 3, 6),
  users: Int32Array.of(0, 1, 2, 1, 0, 2),
  times: Float64Array.of(0, 1, 5, 7, 8, 9),
  marks: Float64Array.of(1, 2, 3, 4, 5, 6),
  parents: Int32Array.of(-1, 0, -1, -1, 3, 4),
  bots: Uint8Array.of(0, 1, 2, 1, 1, 0),
  userCount: 3,
  userNames: ['a', 'b', 'c'],
  names: ['x', 'y', 'z'],
  lines: Int32Array.of(10, 20, 30),
  split: Uint8Array.of(0, 1, 2),
  time: { unit: 'hour', origin: 'common' },
});

describe('some cascades of a set', () => {
  it('are the same cascades, in the order given, with parents in their new places', () => {
    const picked = pickCascades(set, [2, 0]);
    expect(picked.count).toBe(2);
    expect(Array.from(picked.offsets)).toEqual([0, 3, 5]);
    expect(Array.from(picked.users)).toEqual([1, 0, 2, 0, 1]);
    expect(Array.from(picked.times)).toEqual([7, 8, 9, 0, 1]);
    expect(Array.from(picked.marks ?? [])).toEqual([4, 5, 6, 1, 2]);
    expect(Array.from(picked.bots ?? [])).toEqual([1, 1, 0, 0, 1]);
    expect(Array.from(picked.parents ?? [])).toEqual([-1, 0, 1, -1, 3]);
    expect(picked.names).toEqual(['z', 'x']);
    expect(Array.from(picked.lines ?? [])).toEqual([30, 10]);
    expect(Array.from(picked.split ?? [])).toEqual([2, 0]);
    expect(picked.userNames).toBe(set.userNames);
    expect(picked.time).toEqual(set.time);
  });

  it('keep their numbers as names where that is asked for and they have none', () => {
    const { names: _names, ...nameless } = set;
    expect(pickCascades(nameless, [2, 0], true).names).toEqual(['3', '1']);
    expect(pickCascades(nameless, [2, 0]).names).toBeUndefined();
    expect(pickCascades(set, [1], true).names).toEqual(['y']);
  });

  it('are the whole set where all are picked, and an empty one where none is', () => {
    expect(pickCascades(set, [0, 1, 2])).toEqual(set);
    expect(pickCascades(set, []).count).toBe(0);
  });
});
