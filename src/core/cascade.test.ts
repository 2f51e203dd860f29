import { describe, expect, it } from 'vitest';
import {
  BOT_NAMES,
  buildCascadeSet,
  cascadeBytes,
  cascadeDuration,
  cascadeName,
  cascadeSize,
  matchUsers,
  userName,
  type CascadeSetParts,
} from './cascade';
import { buildNetwork } from './network';

const parts = (): CascadeSetParts => ({
  offsets: Int32Array.of(0, 3, 4),
  users: Int32Array.of(0, 1, -1, 1),
  times: Float64Array.of(0, 2, 2, 7),
  parents: Int32Array.of(-1, 0, 0, -1),
  userCount: 2,
  userNames: ['ann', 'bob'],
  time: { unit: 'second', origin: 'common' },
});

describe('a cascade set', () => {
  it('counts cascades and knows sizes, durations and names', () => {
    const set = buildCascadeSet(parts());
    expect(set.count).toBe(2);
    expect([cascadeSize(set, 0), cascadeSize(set, 1)]).toEqual([3, 1]);
    expect([cascadeDuration(set, 0), cascadeDuration(set, 1)]).toEqual([2, 0]);
    expect([userName(set, 1), userName(set, -1), cascadeName(set, 0)]).toEqual(['bob', '', '1']);
    expect(cascadeName(buildCascadeSet({ ...parts(), names: ['x', 'y'] }), 1)).toBe('y');
    expect(cascadeBytes(set)).toBe(12 + 16 + 32 + 16 + 80);
  });

  it('may know which events bots made', () => {
    const set = buildCascadeSet({ ...parts(), bots: Uint8Array.of(0, 1, 2, 0) });
    expect([...(set.bots ?? [])].map((bot) => BOT_NAMES[bot])).toEqual(['person', 'bot', 'unknown', 'person']);
    expect(cascadeBytes(set) - cascadeBytes(buildCascadeSet(parts()))).toBe(4);
  });

  it('may be empty', () => {
    expect(
      buildCascadeSet({
        offsets: new Int32Array(1),
        users: new Int32Array(0),
        times: new Float64Array(0),
        userCount: 0,
        time: { unit: 'unknown', origin: 'own' },
      }).count,
    ).toBe(0);
  });

  it.each<[string, Partial<CascadeSetParts>, RegExp]>([
    ['offsets that end early', { offsets: Int32Array.of(0, 3) }, /number of events/],
    ['an empty cascade', { offsets: Int32Array.of(0, 0, 4) }, /cascade 0 has no event/],
    ['too few times', { times: Float64Array.of(1) }, /expected 4 times, got 1/],
    ['a user outside', { users: Int32Array.of(0, 2, 0, 0) }, /event 1 is of user 2/],
    ['a time that is none', { times: Float64Array.of(0, Number.NaN, 2, 3) }, /event 1 is at NaN/],
    ['times that decrease', { times: Float64Array.of(3, 2, 2, 7) }, /event 1 comes before/],
    ['a parent in another cascade', { parents: Int32Array.of(-1, 0, 0, 1) }, /event 3 has parent 1/],
    ['a parent of itself', { parents: Int32Array.of(0, 0, 0, -1) }, /event 0 has parent 0/],
    ['too few marks of bots', { bots: Uint8Array.of(0, 1) }, /expected 4 marks of bots, got 2/],
    ['what is neither person nor bot', { bots: Uint8Array.of(0, 1, 3, 2) }, /event 2 is marked as of 3/],
    ['too few names', { userNames: ['ann'] }, /expected 2 names of users/],
    ['too few marks', { marks: Float64Array.of(1) }, /expected 4 marks/],
    ['too few lines', { lines: Int32Array.of(1) }, /expected 2 lines/],
    ['too few parts', { split: Uint8Array.of(1) }, /expected 2 parts/],
    ['too few titles', { names: ['a'] }, /expected 2 names of cascades/],
  ])('refuses %s', (_, wrong, message) => {
    expect(() => buildCascadeSet({ ...parts(), ...wrong })).toThrow(message);
  });

  it('finds its users in a network by name', () => {
    const network = buildNetwork({
      n: 3,
      directed: false,
      from: Int32Array.of(0, 1),
      to: Int32Array.of(1, 2),
      labels: ['cleo', 'bob', 'dan'],
    });
    expect([...matchUsers(buildCascadeSet(parts()), network)]).toEqual([-1, 1]);
    const plain = buildNetwork({ n: 2, directed: false, from: Int32Array.of(0), to: Int32Array.of(1) });
    const { userNames: _, ...unnamed } = parts();
    expect([...matchUsers(buildCascadeSet({ ...unnamed, userCount: 3 }), plain)]).toEqual([0, 1, -1]);
  });
});
