import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCascadeSet, cascadeName, userName, type CascadeSet } from '../core/cascade';
import { mergeCascades, timesAgree } from './merge-cascades';

const SEED = 20260302;

interface Written {
  name?: string;
  line: number;
  events: [user: string, time: number, mark?: number][];
}

function setOf(cascades: Written[], time: CascadeSet['time'] = { unit: 'second', origin: 'common' }): CascadeSet {
  const names = [...new Set(cascades.flatMap(({ events }) => events.map(([user]) => user)))];
  const events = cascades.flatMap((cascade) => cascade.events);
  const offsets = [0];
  for (const cascade of cascades) offsets.push((offsets.at(-1) ?? 0) + cascade.events.length);
  return buildCascadeSet({
    offsets: Int32Array.from(offsets),
    users: Int32Array.from(events, ([user]) => names.indexOf(user)),
    times: Float64Array.from(events, ([, at]) => at),
    ...(events.some(([, , mark]) => mark !== undefined)
      ? { marks: Float64Array.from(events, ([, , mark]) => mark ?? Number.NaN) }
      : {}),
    userCount: names.length,
    userNames: names,
    ...(cascades.some(({ name }) => name !== undefined)
      ? { names: cascades.map(({ name }, c) => name ?? String(c + 1)) }
      : {}),
    lines: Int32Array.from(cascades, ({ line }) => line),
    time,
  });
}

/** Everything in a set, by names. */
const told = (set: CascadeSet): unknown[] =>
  Array.from({ length: set.count }, (_, c) => [
    set.lines?.[c],
    Array.from({ length: set.offsets[c + 1] - set.offsets[c] }, (__, k) => {
      const e = set.offsets[c] + k;
      return [userName(set, set.users[e]), set.times[e], set.marks?.[e] ?? Number.NaN];
    }),
  ]);

const train = setOf([
  { line: 1, events: [['ann', 0], ['bob', 1]] },
  { line: 2, events: [['bob', 3]] },
]); // oxfmt-ignore
const test = setOf([{ line: 1, events: [['carl', 2], ['ann', 4]] }]); // oxfmt-ignore

describe('mergeCascades', () => {
  it('joins users by name and says which part a cascade is of', () => {
    const merged = mergeCascades([
      { set: train, split: 0 },
      { set: test, split: 2 },
    ]);
    expect(told(merged)).toEqual([...told(train), ...told(test)]);
    expect([merged.userCount, merged.userNames]).toEqual([3, ['ann', 'bob', 'carl']]);
    expect(merged.split).toEqual(Uint8Array.of(0, 0, 2));
    expect(merged.time).toEqual(train.time);
  });

  it('keeps numbers as they are where no part has names', () => {
    const plain = (users: number[], userCount: number): CascadeSet =>
      buildCascadeSet({
        offsets: Int32Array.of(0, users.length),
        users: Int32Array.from(users),
        times: new Float64Array(users.length),
        userCount,
        time: { unit: 'step', origin: 'own' },
      });
    const merged = mergeCascades([{ set: plain([0, 2], 3) }, { set: plain([4, -1, 0], 5) }]);
    expect([...merged.users]).toEqual([0, 2, 4, -1, 0]);
    expect([merged.userCount, merged.userNames, merged.split, merged.lines]).toEqual([
      5,
      undefined,
      undefined,
      undefined,
    ]);
    const mixed = mergeCascades([{ set: plain([0, 1], 2) }, { set: setOf([{ line: 1, events: [['1', 0]] }]) }]);
    expect(mixed.userNames).toEqual(['0', '1']);
    expect([...mixed.users]).toEqual([0, 1, 1]);
  });

  it('keeps marks, parents, bots and names where only one part has them', () => {
    const marked = setOf([{ line: 5, name: 'storm', events: [['dora', 1, 7], ['ann', 2, 9]] }]); // oxfmt-ignore
    const known: CascadeSet = { ...marked, parents: Int32Array.of(-1, 0), bots: Uint8Array.of(1, 0) };
    const merged = mergeCascades([{ set: train }, { set: known }]);
    expect([...(merged.marks ?? [])]).toEqual([Number.NaN, Number.NaN, Number.NaN, 7, 9]);
    expect([...(merged.parents ?? [])]).toEqual([-1, -1, -1, -1, 3]);
    expect([...(merged.bots ?? [])]).toEqual([2, 2, 2, 1, 0]);
    expect([0, 1, 2].map((c) => cascadeName(merged, c))).toEqual(['1', '2', 'storm']);
  });

  it('loses and invents nothing, whatever the parts are', () => {
    const written = fc.array(
      fc.record({
        line: fc.integer({ min: 1, max: 1000 }),
        events: fc
          .array(fc.tuple(fc.constantFrom('a', 'b', 'c', '0', '1', '__proto__'), fc.integer({ min: 0, max: 9 })), {
            minLength: 1,
            maxLength: 5,
          })
          .map((events) => events.toSorted((x, y) => x[1] - y[1])),
      }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 4 }), (parts) => {
        const sets = parts.map((cascades) => setOf(cascades));
        const merged = mergeCascades(sets.map((set, split) => ({ set, split: split % 3 })));
        expect(told(merged)).toEqual(sets.flatMap(told));
        expect(new Set(merged.userNames).size).toBe(merged.userCount);
        expect([...(merged.split ?? [])]).toEqual(sets.flatMap((set, p) => new Array<number>(set.count).fill(p % 3)));
      }),
      { seed: SEED, numRuns: 150 },
    );
  });
});

describe('timesAgree', () => {
  it('asks for the same unit and the same origin', () => {
    const other = (unit: CascadeSet['time']['unit'], origin: CascadeSet['time']['origin']): CascadeSet => ({
      ...train,
      time: { unit, origin },
    });
    expect(timesAgree(train, other('second', 'common'))).toBe(true);
    expect(timesAgree(train, other('hour', 'common'))).toBe(false);
    expect(timesAgree(train, other('second', 'epoch'))).toBe(false);
  });
});
