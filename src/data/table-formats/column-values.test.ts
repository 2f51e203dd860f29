import { describe, expect, it } from 'vitest';
import { beginsAnew, columnValues, fitOf, judgeColumns, sharedValues } from './column-values';

const columns = (rows: string[]): ReturnType<typeof columnValues>[] => {
  const fields = rows.map((row) => row.split(' '));
  return fields[0].map((_, c) =>
    columnValues(
      fields.map((row) => row[c]),
      false,
    ),
  );
};

describe('values of a column', () => {
  it('are counted', () => {
    const column = columnValues(['a', 'a', '', '2.5', '2020-01-01', 'a'], false);
    expect(column).toMatchObject({ distinct: 4, runs: 5, fractions: true, empty: 1 / 6 });
    expect(column.numeric).toBeCloseTo(1 / 5);
    expect(column.dates).toBeCloseTo(1 / 5);
    expect(Array.from(column.codes)).toEqual([0, 0, 1, 2, 3, 0]);
    expect(column.numbers[4]).toBe(1577836800);
  });

  it('know the decimal comma', () => {
    expect(columnValues(['0,5', '1'], true)).toMatchObject({ numeric: 1, fractions: true });
    expect(columnValues(['0,5', '1'], false).numeric).toBe(0.5);
  });
});

const rows = ['c1 ann 1.5', 'c1 bob 2', 'c1 carl 4', 'c2 bob 0.5', 'c2 dora 7', 'c3 ann 3', 'c3 dora 3.5'];

describe('cascade, user and time by their values', () => {
  it('are found in any order of the columns', () => {
    const orders = [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
      [2, 0, 1],
    ];
    for (const order of orders) {
      const mixed = rows.map((row) => order.map((c) => row.split(' ')[c]).join(' '));
      const found = judgeColumns(columns(mixed), [0, 1, 2], { fit: 0 });
      expect([found.cascade, found.user, found.time]).toEqual([order.indexOf(0), order.indexOf(1), order.indexOf(2)]);
      expect(found.fit).toBeGreaterThan(0.5);
    }
  });

  it('keep what is known', () => {
    expect(judgeColumns(columns(rows), [0, 1, 2], { user: 0, fit: 0 })).toMatchObject({ user: 0, cascade: 1 });
  });

  it('fit badly where the third column does not rise, or takes fractions for names', () => {
    const weights = columns(['1 2 5', '1 3 1', '1 4 3', '2 5 9', '2 6 1', '2 7 4']);
    expect(fitOf(weights[0], weights[1], weights[2])).toBeLessThan(0.3);
    const fractions = columns(['0 1 0.5', '1 2 0.5', '2 3 0.25', '3 9 0.25']);
    const found = judgeColumns(fractions, [0, 1, 2], { fit: 0 });
    expect([found.cascade, found.user]).not.toContain(2);
  });

  it('need a column that can be a time', () => {
    expect(judgeColumns(columns(['a b c', 'a d e']), [0, 1, 2], { fit: 0 })).toEqual({ fit: 0 });
  });
});

describe('signs of cascades', () => {
  it('times that begin anew with every cascade', () => {
    const [cascade, , time] = columns(['1 a 0', '1 b 5', '2 a 0', '2 c 3']);
    expect(beginsAnew(cascade, time)).toBe(true);
    expect(beginsAnew(time, cascade)).toBe(false);
    const [again, , other] = columns(['1 a 0', '1 b 5', '2 a 1', '2 c 3']);
    expect(beginsAnew(again, other)).toBe(false);
  });

  it('the two ends of edges share their values', () => {
    expect(sharedValues(['a', 'b', 'c'], ['b', 'c', 'd', 'e'])).toBeCloseTo(2 / 3);
    expect(sharedValues([], [])).toBe(0);
  });
});
