import { describe, expect, it } from 'vitest';
import { buildCascadeSet } from '../../core/cascade';
import { NO_NETWORK } from '../../core/network';
import { stream } from '../../core/rng';
import { forestData } from '../../models/forest/data/forest-data';
import { chosenCascade, partOf } from './cascade-chosen';
import { firstCascade } from './first-cascade';

/** Cascades of so many users each, all in the test part. */
function dataOf(lengths: readonly number[]) {
  const offsets = [0];
  for (const length of lengths) offsets.push(offsets[offsets.length - 1] + length);
  const users = lengths.flatMap((length) => Array.from({ length }, (_, user) => user));
  const set = buildCascadeSet({
    offsets: Int32Array.from(offsets),
    users: Int32Array.from(users),
    times: Float64Array.from(lengths.flatMap((length) => Array.from({ length }, (_, k) => k))),
    userCount: Math.max(...lengths),
    userNames: Array.from({ length: Math.max(...lengths) }, (_, user) => `name ${user}`),
    split: new Uint8Array(lengths.length).fill(2),
    time: { unit: 'step', origin: 'own' },
  });
  const settings = { split: 'file', longest: 500, tooLong: 'drop', graph: 'none' } as const;
  return { set, data: forestData(set, undefined, NO_NETWORK, settings, (...key) => stream(1, ...key)) };
}

describe('the cascade that is looked at', () => {
  it('is counted among those of its part that can be used', () => {
    const { set, data } = dataOf([1, 3, 5]);
    const chosen = chosenCascade(set, data, undefined, { from: 'test', cascade: 1 });
    expect(chosen).toMatchObject({ place: 1, count: 2, name: '2', names: ['name 0', 'name 1', 'name 2'], ended: true });
    expect([...(chosen?.nodes ?? [])]).toEqual([-1, -1, -1]);
  });

  it('is none beyond the last, and where nothing is a number', () => {
    const { set, data } = dataOf([3, 5]);
    for (const cascade of [0, 3, 1.5, 'x'])
      expect(chosenCascade(set, data, undefined, { from: 'test', cascade })).toBeUndefined();
    expect(chosenCascade(set, data, undefined, { from: 'train', cascade: 1 })).toBeUndefined();
    expect(partOf({ from: 'nowhere' })).toBe('test');
  });

  it('is at first one with a course', () => {
    expect(firstCascade(dataOf([2, 3, 15, 20]).data)).toBe(3);
    expect(firstCascade(dataOf([13, 3]).data)).toBeUndefined();
    expect(firstCascade(dataOf([2, 5, 4]).data)).toBe(2);
  });
});
