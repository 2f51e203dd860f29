import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lastIndexUpTo, nearestIndex, nearestPoint, stepFrom, unionOf } from './snap';

it('finds the nearest and gives ties to the earlier', () => {
  const v = [0, 1, 4, 10];
  expect(nearestIndex(v, -5)).toBe(0);
  expect(nearestIndex(v, 2.4)).toBe(1);
  expect(nearestIndex(v, 2.5)).toBe(1);
  expect(nearestIndex(v, 2.6)).toBe(2);
  expect(nearestIndex(v, 99)).toBe(3);
  expect(nearestIndex([], 1)).toBe(-1);
});

it('agrees with looking at every value', () => {
  const sorted = fc
    .array(fc.integer({ min: -100, max: 100 }), { minLength: 1 })
    .map((a) => a.toSorted((p, q) => p - q));
  fc.assert(
    fc.property(sorted, fc.double({ min: -150, max: 150, noNaN: true }), (values, x) => {
      const least = Math.min(...values.map((v) => Math.abs(v - x)));
      expect(Math.abs(values[nearestIndex(values, x)] - x)).toBe(least);
      const before = values.filter((v) => v <= x).length - 1;
      expect(lastIndexUpTo(values, x)).toBe(before);
    }),
  );
});

it('steps through the data and stops at its ends', () => {
  const v = [0, 2, 5];
  expect(stepFrom(v, 2, 1)).toBe(5);
  expect(stepFrom(v, 5, 1)).toBe(5);
  expect(stepFrom(v, 0, -1)).toBe(0);
  expect(stepFrom([], 0, 1)).toBeNaN();
});

it('joins the places of several series once each', () => {
  expect([
    ...unionOf([
      [0, 2, 4],
      [1, 2, NaN, 10],
    ]),
  ]).toEqual([0, 1, 2, 4, 10]);
});

it('finds the nearest point within reach, never one without a place', () => {
  const [xs, ys] = [
    [0, 10, NaN, 10],
    [0, 0, 5, 10],
  ];
  expect(nearestPoint(xs, ys, 9, 1, 5)).toBe(1);
  expect(nearestPoint(xs, ys, 5, 5, 3)).toBe(-1);
  expect(nearestPoint([1, 1], [1, 1], 1, 1, 3)).toBe(0);
});
