import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setOf, streamsOf, usableOf, wholeSplit, type Events } from './netrate-test-support';
import { cascadeCount, splitCascades, usableCascades } from './split-cascades';

/** Three users; user 1 is in all cascades, 0 and 2 in two each. */
const three: Events[] = [
  [
    [1, 10],
    [0, 12],
    [1, 13],
  ],
  [
    [2, 5],
    [1, 5],
    [0, 9],
  ],
  [
    [1, 0],
    [2, 7],
  ],
];

describe('what is looked at', () => {
  it('is every user once per cascade, at its first event, from the first of them on', () => {
    const usable = usableOf(three, 4);
    expect([...usable.users]).toEqual([0, 1, 2]);
    expect([...usable.offsets]).toEqual([0, 2, 5, 7]);
    expect([...usable.members]).toEqual([1, 0, 2, 1, 0, 1, 2]);
    expect([...usable.times]).toEqual([0, 2, 0, 0, 4, 0, 7]);
    expect(usable.window).toBe(7);
    expect(usable.late).toEqual({ events: 0, cascades: 0 });
  });

  it('is the most active users, of equals the first ones, and cascades with enough of them', () => {
    const two = usableOf(three, 4, { mostActive: 2 });
    expect([...two.users]).toEqual([0, 1]);
    // The second cascade begins with the first of those who count.
    expect([...two.times]).toEqual([0, 2, 0, 4, 0]);
    const enough = usableOf(three, 4, { mostActive: 2, leastUsers: 2 });
    expect([...enough.offsets]).toEqual([0, 2, 4]);
    expect([...enough.numbers]).toEqual([0, 1]);
    expect(cascadeCount(usableOf(three, 4, { leastUsers: 4 }))).toBe(0);
  });

  it('ends with the window, and what comes later is counted', () => {
    const early = usableOf(three, 4, { window: 3 });
    expect([...early.times]).toEqual([0, 2, 0, 0, 0]);
    expect([...early.offsets]).toEqual([0, 2, 4, 5]);
    expect(early).toMatchObject({ window: 3, late: { events: 2, cascades: 2 } });
    // At the very end of the window an event is seen; a longer window stays as long as it is.
    expect(usableOf(three, 4, { window: 7 }).late.events).toBe(0);
    expect(usableOf(three, 4, { window: 100 })).toMatchObject({ window: 100, late: { events: 0 } });
  });

  it('leaves out events of nobody known', () => {
    const set = setOf(
      [
        [
          [0, 1],
          [1, 3],
        ],
      ],
      2,
    );
    const unknown = { ...set, users: Int32Array.of(-1, 1) };
    const usable = usableCascades(unknown, wholeSplit);
    expect([[...usable.users], [...usable.times]]).toEqual([[1], [0]]);
  });

  it('is found once for each set and choice', () => {
    const set = setOf(three, 3);
    const first = usableCascades(set, wholeSplit);
    expect(usableCascades(set, { ...wholeSplit, trainShare: 50 })).toBe(first);
    expect(usableCascades(set, { ...wholeSplit, leastUsers: 3 })).not.toBe(first);
  });

  it('keeps order, users and times within their bounds, whatever the set', () => {
    const events = fc.array(fc.tuple(fc.nat(5), fc.nat(20)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(events, { maxLength: 8 }),
        fc.record({
          mostActive: fc.integer({ min: 2, max: 8 }),
          leastUsers: fc.integer({ min: 1, max: 4 }),
          window: fc.nat(20),
        }),
        (cascades, choice) => {
          const { users, offsets, members, times, window, late } = usableOf(cascades, 6, choice);
          expect(users.length).toBeLessThanOrEqual(choice.mostActive);
          expect(late.cascades).toBeLessThanOrEqual(cascades.length);
          for (let c = 0; c + 1 < offsets.length; c++) {
            const here = members.slice(offsets[c], offsets[c + 1]);
            expect(here.length).toBeGreaterThan(0);
            expect(new Set(here).size).toBe(here.length);
            expect(times[offsets[c]]).toBe(0);
            for (let e = offsets[c]; e < offsets[c + 1]; e++) {
              expect(members[e]).toBeLessThan(users.length);
              expect(times[e]).toBeLessThanOrEqual(window);
              expect(times[e]).toBeGreaterThanOrEqual(times[Math.max(offsets[c], e - 1)]);
            }
          }
        },
      ),
    );
  });
});

describe('the split', () => {
  it('takes the share asked for, by the seed', () => {
    const { learned, kept } = splitCascades(10, 60, streamsOf(1));
    expect([learned.length, kept.length]).toEqual([6, 4]);
    expect([...learned, ...kept].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect([...learned]).toEqual([...learned].sort((a, b) => a - b));
    expect(splitCascades(10, 60, streamsOf(1))).toEqual({ learned, kept });
    expect(splitCascades(200, 60, streamsOf(2))).not.toEqual(splitCascades(200, 60, streamsOf(1)));
  });

  it('keeps one on either side where there are two or more', () => {
    for (const share of [1, 60, 99]) {
      const { learned, kept } = splitCascades(2, share, streamsOf(3));
      expect([share, learned.length, kept.length]).toEqual([share, 1, 1]);
    }
    expect(splitCascades(10, 100, streamsOf(3)).kept).toHaveLength(0);
    expect(splitCascades(1, 60, streamsOf(3)).learned).toHaveLength(1);
    expect(splitCascades(0, 60, streamsOf(3)).learned).toHaveLength(0);
  });
});
