import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countEarly, neverRises, orderOfEvents, placesOf } from './cascade-rules';

const order = (times: number[], parents?: number[]): number[] | undefined => {
  const result = orderOfEvents(Float64Array.from(times), parents && Int32Array.from(parents));
  return result && [...result];
};

describe('the order of events', () => {
  it('may fall all the way, ties included', () => {
    for (const times of [[], [1], [3, 2, 2, 0], [1, 1]]) expect(neverRises(Float64Array.from(times))).toBe(true);
    for (const times of [
      [1, 2],
      [3, 1, 2],
    ])
      expect(neverRises(Float64Array.from(times))).toBe(false);
  });

  it('is left alone where times ascend', () => {
    expect(order([1, 2, 2, 3])).toBeUndefined();
    expect(order([1, 2, 2, 3], [-1, 0, 1, 2])).toBeUndefined();
    expect(order([])).toBeUndefined();
  });

  it('is that of the times, and of the file among equal ones', () => {
    expect(order([3, 1, 2, 1])).toEqual([1, 3, 2, 0]);
    expect(countEarly(Float64Array.of(3, 1, 2, 1))).toBe(2);
  });

  it('puts a parent ahead of children of the same time', () => {
    expect(order([0, 5, 5, 5], [-1, 2, 3, 0])).toEqual([0, 3, 2, 1]);
    expect(order([5, 5, 0], [1, 2, -1])).toEqual([2, 1, 0]);
  });

  it('does not hang on events that are each other’s parents', () => {
    const result = order([1, 1, 1, 1], [1, 2, 0, 0]);
    expect(result?.toSorted()).toEqual([0, 1, 2, 3]);
  });

  it('is one of all events, ascending, stable, with possible parents ahead', () => {
    const events = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.nat(20)), { maxLength: 12 });
    fc.assert(
      fc.property(events, (list) => {
        const times = list.map(([time]) => time);
        // Parents stand earlier in the file, so that there is no circle.
        const parents = list.map(([, p], e) => (e === 0 || p > 15 ? -1 : p % e));
        const result = order(times, parents) ?? times.map((_, e) => e);
        expect(result.toSorted((a, b) => a - b)).toEqual(times.map((_, e) => e));
        const place = placesOf(Int32Array.from(result));
        const late = parents.filter((p, e) => p >= 0 && times[p] <= times[e] && place[p] > place[e]);
        expect(late).toEqual([]);
        const plain = times.map((_, e) => e).toSorted((a, b) => times[a] - times[b] || a - b);
        expect(order(times) ?? times.map((_, e) => e)).toEqual(plain);
      }),
      { seed: 21 },
    );
  });

  it('takes linear time for a long chain against the order of the file', () => {
    const n = 100_000;
    const parents = Int32Array.from({ length: n }, (_, e) => (e + 1 < n ? e + 1 : -1));
    const result = orderOfEvents(new Float64Array(n), parents);
    expect(result?.[0]).toBe(n - 1);
    expect(result?.[n - 1]).toBe(0);
  });
});
