import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCascadeSet } from '../../core/cascade';
import { earlyEvents, lateEvents, rugAt, rugColumns, rugEnds } from './rug';

function one(times: number[]) {
  return buildCascadeSet({
    offsets: Int32Array.of(0, times.length),
    users: new Int32Array(times.length).fill(-1),
    times: Float64Array.from(times),
    userCount: 0,
    time: { unit: 'second', origin: 'own' },
  });
}

describe('rugs', () => {
  it('counts what comes before the axis, without the first event itself', () => {
    expect(earlyEvents(one([10, 10, 10.5, 11, 20]), 0, 1)).toBe(2);
    expect(earlyEvents(one([10]), 0, 1)).toBe(0);
  });

  it('counts what comes after the axis', () => {
    expect(lateEvents(one([10, 11, 20, 20, 30]), 0, 10)).toBe(1);
    expect(lateEvents(one([10, 11, 20]), 0, 10)).toBe(0);
  });

  it('has ends that one outlier at either side does not move', () => {
    const times = Array.from({ length: 500 }, (_, k) => 60 + 7 * k);
    const ends = rugEnds(one([0, ...times]), [0]);
    // What lies a little beyond is taken in.
    expect(rugEnds(one([0, 40, ...times, 6000]), [0])).toEqual({ low: 10, high: 6000 });
    expect(ends).toEqual({ low: 60, high: times[499] });
    expect(rugEnds(one([0, 0.001, ...times, 5e8]), [0])).toEqual({ low: 60, high: 3600 });
  });

  it('has ends for the cascades shown only, and for such that have no length', () => {
    const set = buildCascadeSet({
      offsets: Int32Array.of(0, 2, 4, 5),
      users: new Int32Array(5).fill(-1),
      times: Float64Array.of(0, 50, 0, 86_400, 7),
      userCount: 0,
      time: { unit: 'second', origin: 'own' },
    });
    expect(rugEnds(set, [0])).toEqual({ low: 10, high: 100 });
    expect(rugEnds(set, [1])).toEqual({ low: 86_400, high: 864_000 });
    expect(rugEnds(set, [2])).toEqual({ low: 1, high: 10 });
    expect(rugEnds(set, [])).toEqual({ low: 1, high: 10 });
  });

  it('looks at a part of very many events', () => {
    const times = Float64Array.from({ length: 300_000 }, (_, k) => k);
    const set = { ...one([0]), offsets: Int32Array.of(0, times.length), times };
    expect(rugEnds(set, [0])).toEqual({ low: 3600, high: 299_999 });
  });

  it('stands at the ends of the axis for its lowest and highest time', () => {
    const axis = { low: 1, high: 100, width: 102 };
    expect(rugAt(axis, 1)).toBeCloseTo(1);
    expect(rugAt(axis, 100)).toBeCloseTo(101);
    expect(rugAt(axis, 10)).toBeCloseTo(51);
  });

  it('puts every event on the axis into a column, few events or many', () => {
    const gaps = fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(gaps, fc.integer({ min: 4, max: 60 }), fc.constantFrom(0.5, 1), (steps, width, share) => {
        let t = 0;
        const times = steps.map((gap) => (t += gap));
        const set = one(times);
        const axis = { low: 0.5, high: Math.max(5, share * (t - times[0])), width };
        const columns = rugColumns(set, 0, axis);
        const drawn = columns.reduce((a, b) => a + b, 0);
        expect(drawn).toBe(times.length - 1 - earlyEvents(set, 0, axis.low) - lateEvents(set, 0, axis.high));
      }),
      { seed: 21, numRuns: 300 },
    );
  });
});
