import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionOf, moveGrip, ticksOf, valueAfterKey, valueOn } from './legend-scale';

describe('valueOn and fractionOf', () => {
  it('are inverse on the grid of steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (k) => {
        const value = k / 100;
        expect(valueOn(fractionOf(value, [0, 1]), [0, 1], 0.01)).toBe(value);
      }),
    );
  });
  it('stay inside the domain', () => {
    expect(valueOn(-3, [2, 4], 0.5)).toBe(2);
    expect(valueOn(9, [2, 4], 0.3)).toBe(4);
    expect(fractionOf(7, [3, 3])).toBe(0);
  });
});

describe('moveGrip', () => {
  it('never lets grips cross', () => {
    expect(moveGrip([4, 8], 0, 12, [0, 16])).toEqual([8, 8]);
    expect(moveGrip([4, 8], 1, 1, [0, 16])).toEqual([4, 4]);
  });
  it('is no filter when it spans the domain', () => {
    expect(moveGrip([4, 16], 0, -1, [0, 16])).toBeNull();
    expect(moveGrip(null, 1, 10, [0, 16])).toEqual([0, 10]);
  });
});

describe('valueAfterKey', () => {
  it('moves by step, tenth, ends; ignores others', () => {
    expect(valueAfterKey('ArrowRight', 4, [0, 16], 1)).toBe(5);
    expect(valueAfterKey('PageDown', 10, [0, 20], 1)).toBe(8);
    expect(valueAfterKey('End', 4, [0, 16], 1)).toBe(16);
    expect(valueAfterKey('ArrowLeft', 0, [0, 16], 1)).toBe(0);
    expect(valueAfterKey('a', 4, [0, 16], 1)).toBeNull();
  });
});

describe('ticksOf', () => {
  it.each([
    [
      [0, 16],
      [0, 4, 8, 12, 16],
    ],
    [
      [0, 1],
      [0, 0.25, 0.5, 0.75, 1],
    ],
    [
      [-0.5, 0.5],
      [-0.5, -0.25, 0, 0.25, 0.5],
    ],
    [
      [0, 10],
      [0, 2, 4, 6, 8, 10],
    ],
    [[3, 3], [3]],
    [
      [0, 13],
      [0, 5, 10, 13],
    ],
    [
      [0, 3],
      [0, 1, 2, 3],
    ],
    [
      [0, 2],
      [0, 1, 2],
    ],
    [
      [0, 2.5],
      [0, 0.5, 1, 1.5, 2, 2.5],
    ],
  ] as [[number, number], number[]][])('of %j are %j', (domain, ticks) => {
    expect(ticksOf(domain)).toEqual(ticks);
  });
  it('are whole, ascending and at most six between whole ends, which both have one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 2, max: 100_000 }), (low, range) => {
        const ticks = ticksOf([low, low + range]);
        expect(ticks.every((tick, k) => Number.isInteger(tick) && (k === 0 || tick > ticks[k - 1]))).toBe(true);
        expect([ticks[0], ticks.at(-1)]).toEqual([low, low + range]);
        expect(ticks.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
