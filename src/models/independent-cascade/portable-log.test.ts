import fc from 'fast-check';
import { expect, it } from 'vitest';
import { portableLog } from './portable-log';

it('is the natural logarithm to the last place', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
      const reference = Math.log(x);
      expect(Math.abs(portableLog(x) - reference)).toBeLessThanOrEqual(2 ** -52 * Math.abs(reference));
    }),
    { numRuns: 5000 },
  );
});

it('is close to 0 in proportion near 1', () => {
  for (let k = 1; k <= 52; k++)
    for (const x of [1 + 2 ** -k, 1 - 2 ** -k]) {
      const reference = Math.log1p(x - 1);
      expect(Math.abs(portableLog(x) - reference)).toBeLessThanOrEqual(2 ** -52 * Math.abs(reference));
    }
});

it('has exact values where they are known', () => {
  expect(portableLog(1)).toBe(0);
  expect(portableLog(2)).toBe(Math.LN2);
  expect(portableLog(0.5)).toBe(-Math.LN2);
  expect(portableLog(1e-12)).toBe(-27.631021115928547);
});
