import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ScaleFreedom } from './scale-freedom';
import { determined, rankOf } from './test-rank';

it('agrees with linear algebra: an end is fixed where all demands together leave only 0', () => {
  const demand = fc.oneof(
    { weight: 1, arbitrary: fc.record({ a: fc.nat(11) }) },
    { weight: 6, arbitrary: fc.record({ a: fc.nat(11), b: fc.nat(11) }) },
  );
  fc.assert(
    fc.property(fc.array(demand, { maxLength: 14 }), (demands) => {
      const freedom = new ScaleFreedom(6);
      const rows: number[][] = [];
      for (const one of demands) {
        const row = new Array<number>(12).fill(0);
        row[one.a]++;
        if ('b' in one) {
          row[one.b]++; // s_a + s_a = 0 as well
          freedom.join(one.a, one.b);
        } else freedom.fix(one.a);
        rows.push(row);
      }
      expect(Array.from({ length: 12 }, (_, end) => freedom.isFixed(end))).toEqual(determined(rows, 12));
    }),
    { numRuns: 500 },
  );
});

it('by hand: a path of demands leaves a freedom, a triangle does not', () => {
  const freedom = new ScaleFreedom(3);
  freedom.join(0, 2);
  freedom.join(2, 4);
  expect([0, 2, 4].map((end) => freedom.isFixed(end))).toEqual([false, false, false]);
  freedom.join(0, 4);
  expect([0, 2, 4].map((end) => freedom.isFixed(end))).toEqual([true, true, true]);
  expect(freedom.isFixed(1)).toBe(false);
});

it('the rank of small tables', () => {
  expect(rankOf([])).toBe(0);
  expect(rankOf([[0, 0]])).toBe(0);
  expect(
    rankOf([
      [1, 2, 3],
      [2, 4, 6],
      [1, 0, 1],
    ]),
  ).toBe(2);
  expect(
    determined(
      [
        [1, 1, 0],
        [0, 0, 3],
      ],
      3,
    ),
  ).toEqual([false, false, true]);
});
