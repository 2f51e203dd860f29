import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCascadeSet, type CascadeSet, type TimeOrigin } from './cascade';
import { ccdfOf, describeCascades, measureCascades } from './cascade-facts';

const setOf = (
  cascades: { users: number[]; times: number[] }[],
  origin: TimeOrigin = 'common',
  marks?: number[],
): CascadeSet => {
  const offsets = [0];
  for (const { users } of cascades) offsets.push((offsets.at(-1) ?? 0) + users.length);
  return buildCascadeSet({
    offsets: Int32Array.from(offsets),
    users: Int32Array.from(cascades.flatMap((c) => c.users)),
    times: Float64Array.from(cascades.flatMap((c) => c.times)),
    ...(marks ? { marks: Float64Array.from(marks) } : {}),
    userCount: 4,
    time: { unit: 'second', origin },
  });
};
const three = setOf([
  { users: [0, 1, 2], times: [10, 10, 110] },
  { users: [3], times: [50] },
  { users: [1, 0], times: [100, 130] },
]);

describe('facts of a cascade set', () => {
  it('measures every cascade', () => {
    const { sizes, durations, starts } = measureCascades(three);
    expect([[...sizes], [...durations], [...starts]]).toEqual([
      [3, 1, 2],
      [100, 0, 30],
      [10, 50, 100],
    ]);
  });

  it('counts cascades, events and users, and knows the span', () => {
    const facts = describeCascades(three);
    expect([facts.cascades, facts.events, facts.users, facts.first, facts.last]).toEqual([3, 6, 4, 10, 130]);
    expect([facts.medianSize, facts.largest, facts.medianDuration, facts.longest]).toEqual([2, 3, 65, 100]);
    expect([...facts.userEvents]).toEqual([2, 2, 1, 1]);
    expect([...facts.userStarts]).toEqual([1, 1, 0, 1]);
    expect(facts.userMarks).toBeUndefined();
  });

  it('gives the distribution of sizes and of the durations of cascades with two events', () => {
    const { sizes, durations } = describeCascades(three);
    expect([...sizes.x]).toEqual([1, 2, 3]);
    expect([...sizes.share]).toEqual([1, 2 / 3, 1 / 3]);
    expect([[...durations.x], [...durations.share]]).toEqual([
      [30, 100],
      [1, 0.5],
    ]);
  });

  it('holds for times as far apart as numbers go', () => {
    const far = setOf([
      { users: [0, 1], times: [-1e308, 1e308] },
      { users: [1, 2], times: [0, 5e-324] },
    ]);
    expect([...measureCascades(far).durations]).toEqual([Number.MAX_VALUE, 5e-324]);
    for (const origin of ['common', 'own'] as const) {
      const facts = describeCascades({ ...far, time: { unit: 'second', origin } });
      expect(facts.longest).toBe(Number.MAX_VALUE);
      expect(facts.gaps.counts.reduce((a, b) => a + b, 0)).toBe(2);
      expect([facts.gaps.counts[0] + facts.gaps.counts[1], facts.gaps.counts.at(-1)]).toEqual([1, 1]);
      expect(facts.activity.counts.reduce((a, b) => a + b, 0)).toBe(4);
      expect(facts.activity.edges.every((edge) => Number.isFinite(edge))).toBe(true);
    }
    expect(describeCascades(far).activity.counts[60]).toBe(2);
  });

  it('bins are bounded, finite and hold every gap, whatever the times', () => {
    const time = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -323, max: 308 }).map((k) => 10 ** k),
    );
    const cascade = fc.array(time, { minLength: 1, maxLength: 6 }).map((times) => ({
      users: times.map(() => 0),
      times: [...Float64Array.from(times).sort()],
    }));
    fc.assert(
      fc.property(fc.array(cascade, { maxLength: 5 }), fc.boolean(), (cascades, own) => {
        const { gaps, zeroGaps, activity, events } = describeCascades(setOf(cascades, own ? 'own' : 'common'));
        expect(gaps.counts.length).toBeLessThanOrEqual(400);
        const sum = (counts: Float64Array): number => counts.reduce((a, b) => a + b, 0);
        expect(sum(gaps.counts) + zeroGaps).toBe(events - cascades.length);
        expect(sum(activity.counts)).toBe(events);
        for (const { edges } of [gaps, activity])
          edges.forEach((edge, k) => {
            expect(Number.isFinite(edge)).toBe(true);
            expect(edge).toBeGreaterThanOrEqual(k > 0 ? edges[k - 1] : -Infinity);
          });
      }),
      { seed: 8, numRuns: 300 },
    );
  });

  it('bins times between events by their logarithm; events at the same time are counted apart', () => {
    const { gaps, zeroGaps } = describeCascades(three);
    expect(zeroGaps).toBe(1);
    expect(gaps.counts.reduce((a, b) => a + b, 0)).toBe(2);
    const binOf = (gap: number) => gaps.edges.findLastIndex((edge) => edge <= gap);
    expect([gaps.counts[binOf(30)], gaps.counts[binOf(100)]]).toEqual([1, 1]);
    expect(describeCascades(three, Uint8Array.of(0, 1, 0)).gaps.counts.length).toBe(0);
  });

  it('counts only what is chosen', () => {
    const facts = describeCascades(three, Uint8Array.of(0, 1, 1));
    expect([facts.cascades, facts.events, facts.users, facts.first, facts.last]).toEqual([2, 3, 3, 50, 130]);
    const none = describeCascades(three, new Uint8Array(3));
    expect([none.cascades, none.events, none.users, none.first]).toEqual([0, 0, 0, Number.NaN]);
    expect([none.sizes.x.length, none.activity.counts.length, none.largest]).toEqual([0, 0, Number.NaN]);
  });

  it('counts time from the first event of each cascade where nothing is common', () => {
    const own = describeCascades(
      setOf(
        [
          { users: [0, 1], times: [5, 8] },
          { users: [2, 3], times: [100, 101] },
        ],
        'own',
      ),
    );
    expect([own.first, own.last]).toEqual([0, 3]);
    expect([own.activity.counts[0], own.activity.counts.at(-1)]).toEqual([2, 1]);
  });

  it('averages marks over the events that have one, and passes over events of nobody known', () => {
    const facts = describeCascades(setOf([{ users: [0, 0, 1, -1], times: [0, 1, 2, 3] }], 'common', [2, 4, NaN, 9]));
    expect([...(facts.userMarks ?? [])]).toEqual([3, Number.NaN, Number.NaN, Number.NaN]);
    expect([facts.users, facts.events]).toEqual([2, 4]);
  });

  it('counts every event and gap once, whatever the times', () => {
    const times = fc.array(fc.double({ min: 0, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(times, { minLength: 1, maxLength: 9 }), fc.constantFrom('own', 'epoch'), (all, origin) => {
        const set = setOf(
          all.map((t) => ({ users: t.map(() => 0), times: t.toSorted((a, b) => a - b) })),
          origin as TimeOrigin,
        );
        const facts = describeCascades(set);
        const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
        expect(sum(facts.activity.counts)).toBe(set.users.length);
        expect(sum(facts.gaps.counts) + facts.zeroGaps).toBe(set.users.length - set.count);
        const { edges, counts } = facts.gaps;
        let inside = 0;
        for (let c = 0; c < set.count; c++)
          for (let e = set.offsets[c] + 1; e < set.offsets[c + 1]; e++) {
            const gap = set.times[e] - set.times[e - 1];
            if (gap > 0 && edges[0] <= gap && gap < edges[counts.length]) inside++;
          }
        expect(inside).toBe(sum(counts));
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it('falls from 1 and never rises', () => {
    const { x, share } = ccdfOf(Float64Array.of(1, 1, 2, 5));
    expect([[...x], [...share]]).toEqual([
      [1, 2, 5],
      [1, 0.5, 0.25],
    ]);
    expect(ccdfOf(new Float64Array(0)).x.length).toBe(0);
  });
});
