import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EdgeRows } from './edge-rows';
import { combine, distinctPairs } from './merge-edges';

function rowsOf(pairs: readonly (readonly [number, number])[]): EdgeRows {
  const rows = new EdgeRows(0);
  pairs.forEach(([u, v], i) => rows.add(u, v, i + 1));
  return rows;
}

describe('combine', () => {
  it('follows the rule that is named', () => {
    expect(combine('first', 2, 5)).toBe(2);
    expect(combine('sum', 2, 5)).toBe(7);
    expect(combine('max', 2, 5)).toBe(5);
    expect(combine('noisy-or', 0.5, 0.5)).toBe(0.75);
    expect(combine('noisy-or', 1, 0.3)).toBe(1);
  });
});

describe('distinctPairs', () => {
  it('finds repeats and opposites', () => {
    const found = distinctPairs(
      rowsOf([
        [0, 1],
        [1, 2],
        [0, 1],
        [1, 0],
        [3, 3],
      ]),
    );
    expect([...found.rows]).toEqual([0, 1, 3, 4]);
    expect([...found.repeats]).toEqual([2]);
    expect([...found.repeated]).toEqual([0]);
    expect([...found.opposite]).toEqual([2, -1, 0, -1]);
    expect(found.reciprocated).toBe(2);
  });

  it('agrees with a plain map on any list', () => {
    const pair = fc.tuple(fc.nat(6), fc.nat(6));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 80 }), (pairs) => {
        const found = distinctPairs(rowsOf(pairs));
        const first = new Map<string, number>();
        pairs.forEach(([u, v], row) => first.has(`${u} ${v}`) || first.set(`${u} ${v}`, row));
        expect([...found.rows]).toEqual([...first.values()]);
        expect(found.repeats.length).toBe(pairs.length - first.size);
        found.repeats.forEach((row, i) => expect(pairs[found.rows[found.repeated[i]]]).toEqual(pairs[row]));
        found.opposite.forEach((other, p) => {
          const [u, v] = pairs[found.rows[p]];
          const expected = u === v ? undefined : first.get(`${v} ${u}`);
          expect(other < 0 ? undefined : found.rows[other]).toBe(expected);
        });
      }),
    );
  });
});

describe('EdgeRows', () => {
  it('remembers the line of every row over gaps, and grows', () => {
    const rows = new EdgeRows(1);
    for (let i = 0; i < 10000; i++) {
      rows.add(i, i + 1, i + 3 + (i >= 5000 ? 10 : 0) + (i >= 9000 ? 1 : 0));
      rows.values[0][rows.count - 1] = i / 2;
    }
    expect([0, 4999, 5000, 8999, 9000, 9999].map((i) => rows.lineOf(i))).toEqual([3, 5002, 5013, 9012, 9014, 10013]);
    expect([rows.from[9999], rows.to[9999], rows.values[0][9999]]).toEqual([9999, 10000, 4999.5]);
  });
});
