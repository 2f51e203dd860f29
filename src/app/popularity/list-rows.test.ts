import { describe, expect, it } from 'vitest';
import { bestMatch, listRow, listRows, sparkOf } from './list-rows';
import { regular, setOf } from './testing';

const set = setOf([regular(3, 10), regular(9, 10), regular(9, 1), ...Array.from({ length: 9 }, () => [0])]);

describe('the list of cascades', () => {
  it('in the order of the file, or the largest first', () => {
    expect([...listRows(set, 'file')].slice(0, 3)).toEqual([0, 1, 2]);
    expect([...listRows(set, 'largest')].slice(0, 4)).toEqual([1, 2, 0, 3]);
  });
  it('is searched by number, as it is typed', () => {
    expect([...listRows(set, 'file', '1')]).toEqual([0, 9, 10, 11]);
    expect([...listRows(set, 'file', ' 12 ')]).toEqual([11]);
    expect([...listRows(set, 'largest', '99')]).toEqual([]);
  });
  it('Enter finds the cascade of just that number, or else the first listed', () => {
    expect(bestMatch(set, 'file', '1')).toBe(0);
    expect(bestMatch(set, 'largest', ' 1 ')).toBe(0);
    expect(bestMatch(setOf([[0], [0], [0]].concat(Array.from({ length: 9 }, () => [0, 1]))), 'largest', '10')).toBe(9);
    expect(bestMatch(set, 'file', '99')).toBeUndefined();
    expect(bestMatch(set, 'file', '')).toBeUndefined();
  });
  it('a row says what is observed and what there is in all', () => {
    expect(listRow(set, 1, { observeBy: 'time', until: 35, share: 1 })).toMatchObject({ seen: 4, all: 9, until: 35 });
  });
  it('bars up to T are those of the observed part', () => {
    const spark = sparkOf(Float64Array.from([0, 1, 50, 99]), 50, 100, 30, 18);
    expect(spark.edge).toBe(15);
    expect(spark.seen.split('M').length - 1).toBe(1);
    expect(spark.after.split('M').length - 1).toBe(2);
  });
  it('a cascade of one moment draws its bar', () => {
    expect(sparkOf(Float64Array.from([0]), 60, 60, 30, 18).seen).toMatch(/^M0 18/);
  });
});
