import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { rateBins } from './rate-bins';

describe('rates in logarithmic bins', () => {
  it('divides every decade into four', () => {
    const bins = rateBins(Float64Array.of(0.1, 0.12, 0.5, 0.99));
    expect([...(bins?.edges ?? [])].map((x) => Number(x.toPrecision(3)))).toEqual([0.1, 0.178, 0.316, 0.562, 1]);
    expect([...(bins?.counts ?? [])]).toEqual([2, 0, 1, 1]);
  });

  it('counts powers of ten where they begin, the largest in the last bin', () => {
    expect([...(rateBins(Float64Array.of(1, 10))?.counts ?? [])]).toEqual([1, 0, 0, 1]);
    expect([...(rateBins(Float64Array.of(0.001))?.counts ?? [])]).toEqual([1, 0, 0, 0]);
  });

  it('is nothing without a positive value', () => {
    expect(rateBins(Float64Array.of(0, NaN))).toBeUndefined();
    expect(rateBins(new Float64Array())).toBeUndefined();
  });

  it('holds every positive value once, in a bin that it lies in', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1e-9, max: 1e6, noNaN: true }), { minLength: 1 }), (list) => {
        const bins = rateBins(Float64Array.from(list));
        expect(bins?.counts.reduce((a, b) => a + b, 0)).toBe(list.length);
        for (const value of list) {
          const one = rateBins(Float64Array.of(value));
          const bin = one ? one.counts.indexOf(1) : -1;
          expect(one?.edges[bin]).toBeLessThanOrEqual(value * (1 + 1e-12));
          expect(one?.edges[bin + 1]).toBeGreaterThanOrEqual(value * (1 - 1e-12));
        }
      }),
    );
  });
});
