import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainOf, emptyExtent, extend, GUTTER, logTicks, plotScale, spansDecades, wholeTicks } from './scales';

const extentOf = (...values: number[]) => extend(emptyExtent(), values);

describe('extent', () => {
  it('counts zeros and negatives and ignores what is not a number', () => {
    expect(extentOf(0, -1, NaN, 5, 0.5, Infinity)).toEqual({
      min: -1,
      max: 5,
      minPositive: 0.5,
      zeros: 1,
      negatives: 1,
    });
  });
  it('offers a logarithm above two decades of positive values only', () => {
    expect(spansDecades(extentOf(0, 1, 100))).toBe(false);
    expect(spansDecades(extentOf(0, 1, 101))).toBe(true);
    expect(spansDecades(extentOf(0, 0))).toBe(false);
    expect(spansDecades(emptyExtent())).toBe(false);
  });
});

describe('domain', () => {
  it('starts at zero where asked and ends at a round number', () => {
    expect(domainOf(extentOf(12, 379), 'linear', true, true)).toEqual([0, 400]);
    expect(domainOf(extentOf(3, 16), 'linear', false, false)).toEqual([3, 16]);
  });
  it('widens to 1–2–5 steps on a log axis', () => {
    expect(domainOf(extentOf(0.013, 0.16), 'log', true, false)).toEqual([0.01, 0.2]);
    expect(domainOf(extentOf(0, 1, 1000), 'log', true, false)).toEqual([1, 1000]);
  });
  it('gives room to a single value and to nothing', () => {
    expect(domainOf(extentOf(0), 'linear', true, true)).toEqual([0, 1]);
    expect(domainOf(emptyExtent(), 'linear', true, true)).toEqual([0, 1]);
    expect(domainOf(extentOf(0), 'log', true, true)).toEqual([0.1, 1]);
    const [lo, hi] = domainOf(extentOf(7), 'log', true, true);
    expect(lo).toBeLessThan(7);
    expect(hi).toBeGreaterThan(7);
  });
});

describe('gutter for zeros', () => {
  const scale = plotScale('log', [1, 1000], [0, 300], 4, true);
  it('keeps zeros beside the axis and everything positive on it', () => {
    expect(scale.at(0)).toBe(0);
    expect(scale.at(1)).toBeCloseTo(GUTTER);
    expect(scale.at(1000)).toBeCloseTo(300);
    expect(scale.at(-1)).toBeNaN();
    expect(scale.invert(2)).toBe(0);
    expect(scale.invert(GUTTER + 1)).toBeGreaterThanOrEqual(1);
  });
  it('runs the same way when the axis points up', () => {
    const up = plotScale('log', [1, 1000], [200, 20], 4, true);
    expect(up.at(0)).toBe(200);
    expect(up.at(1)).toBeCloseTo(200 - GUTTER);
    expect(up.invert(199)).toBe(0);
  });
  it('has no place for zero without the gutter', () => {
    expect(plotScale('log', [1, 1000], [0, 300], 4).at(0)).toBeNaN();
  });
});

describe('ticks', () => {
  it('ends where a whole axis ends', () => {
    expect(wholeTicks([0, 16], 4)).toEqual([0, 4, 8, 12, 16]);
    expect(wholeTicks([0, 24], 4)).toEqual([0, 6, 12, 18, 24]);
    expect(wholeTicks([0, 400], 4)).toEqual([0, 100, 200, 300, 400]);
    expect(wholeTicks([0, 17], 4)).toBeNull();
    expect(wholeTicks([1, 16], 4)).toBeNull();
    expect(plotScale('linear', [0, 17], [0, 200], 4).ticks).toEqual([0, 5, 10, 15]);
  });
  it('are plain numbers on log axes', () => {
    expect(logTicks([0.005, 0.3], 4)).toEqual([0.01, 0.03, 0.1, 0.3]);
    expect(logTicks([1e3, 1e6], 4)).toEqual([1e3, 1e4, 1e5, 1e6]);
    expect(logTicks([2, 6], 4)).toEqual([2, 5]);
  });
  it('never leave the domain, never crowd, never repeat', () => {
    const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        positive,
        fc.double({ min: 1.5, max: 1e6, noNaN: true }),
        fc.integer({ min: 2, max: 8 }),
        (lo, ratio, count) => {
          const hi = lo * ratio;
          const ticks = logTicks([lo, hi], count);
          expect(ticks.length).toBeLessThanOrEqual(Math.max(6, count + 2));
          for (const t of ticks) expect(t >= lo * (1 - 1e-8) && t <= hi * (1 + 1e-8)).toBe(true);
          expect(new Set(ticks).size).toBe(ticks.length);
        },
      ),
    );
  });
});

it('stands whatever the values are', () => {
  const end = fc.oneof(
    fc.double(),
    fc.constantFrom(Infinity, -Infinity, NaN, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE, 1e308, -1e308),
  );
  fc.assert(
    fc.property(end, end, fc.constantFrom('linear' as const, 'log' as const), fc.boolean(), (a, b, kind, flag) => {
      const [lo, hi] = domainOf(extentOf(a, b), kind, flag, flag);
      expect([lo, hi].every(Number.isFinite) && lo <= hi && Number.isFinite(hi - lo)).toBe(true);
      for (const domain of [[lo, hi] as const, [a, b] as const]) {
        const scale = plotScale(kind, domain, [40, 300], 5, flag);
        expect(scale.ticks.length).toBeLessThan(100);
        expect(scale.domain.every(Number.isFinite)).toBe(true);
        scale.at(a);
        scale.invert(100);
      }
    }),
    { seed: 8, numRuns: 500 },
  );
  expect(domainOf(extentOf(-1e308, 1e308), 'linear', true, false)).toEqual([-1e300, 1e300]);
});

it('inverts what it places', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('linear' as const, 'log' as const),
      fc.double({ min: 1, max: 500, noNaN: true }),
      (kind, v) => {
        const scale = plotScale(kind, [1, 500], [40, 300], 4);
        expect(scale.invert(scale.at(v))).toBeCloseTo(v, 6);
      },
    ),
  );
});
