import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { fromNative, fromPosition, LOG_POSITIONS, nativeRange, sliderEnds, toPosition } from './slider-scale';

const alpha = { min: 0, max: 1, step: 0.01 };
const runs = { min: 1, max: 1_000_000, step: 1, integer: true, scale: 'log' as const, slider: [10, 100_000] as const };

describe('linear sliders', () => {
  it('give multiples of the step without binary dust', () => {
    expect(fromPosition(alpha, 0.29)).toBe(0.29);
    expect(fromPosition(alpha, 0.5749)).toBe(0.57);
    expect(fromNative(alpha, 0.07)).toBe(0.07);
  });
  it('have exact ends', () => {
    expect(fromPosition(alpha, 0)).toBe(0);
    expect(fromPosition(alpha, 1)).toBe(1);
    expect(fromPosition(alpha, 7)).toBe(1);
  });
  it('let assistive technology read the value itself', () => {
    expect(nativeRange(alpha, 0.3)).toEqual({ min: 0, max: 1, step: 0.01, value: 0.3 });
    expect(nativeRange(alpha, 7).value).toBe(1);
  });
  it('go there and back for every multiple of the step', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (k) => fromPosition(alpha, toPosition(alpha, k / 100)) === k / 100),
    );
  });
});

describe('logarithmic sliders', () => {
  it('land on round numbers', () => {
    const third = toPosition(runs, 2000);
    expect(fromPosition(runs, third)).toBe(2000);
    for (let k = 0; k <= LOG_POSITIONS; k++) {
      const value = fromNative(runs, k);
      expect(Number.isInteger(value)).toBe(true);
      expect(Number(value.toPrecision(2))).toBe(value);
    }
  });
  it('put equal factors at equal distances', () => {
    expect(toPosition(runs, 100) - toPosition(runs, 10)).toBeCloseTo(
      toPosition(runs, 1000) - toPosition(runs, 100),
      12,
    );
  });
  it('never fall as the hand moves right', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        expect(fromPosition(runs, Math.min(a, b))).toBeLessThanOrEqual(fromPosition(runs, Math.max(a, b)));
      }),
    );
  });
  it('hold values beyond the ends at the end', () => {
    expect(toPosition(runs, 1_000_000)).toBe(1);
    expect(toPosition(runs, 1)).toBe(0);
  });
  it('reach 0 where the range starts there', () => {
    const delay = { min: 0, max: 100, step: 0.01, scale: 'log' as const };
    expect(sliderEnds(delay)).toEqual([0.01, 100]);
    expect(fromPosition(delay, 0)).toBe(0);
    expect(fromPosition(delay, 0.001)).toBeGreaterThan(0);
  });
});
