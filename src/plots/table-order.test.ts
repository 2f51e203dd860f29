import { describe, expect, it } from 'vitest';
import { sortedRows, windowOf } from './table-order';

describe('table order', () => {
  const numbers = { id: 'v', label: 'v', values: Float64Array.of(3, NaN, 1, 3) };
  it('is stable and keeps missing values last both ways', () => {
    expect([...sortedRows(numbers, 5, 'ascending')]).toEqual([2, 0, 3, 1, 4]);
    expect([...sortedRows(numbers, 5, 'descending')]).toEqual([0, 3, 2, 1, 4]);
  });
  it('puts node 2 before node 10', () => {
    const names = { id: 'n', label: 'n', values: ['node 10', '', 'node 2'] };
    expect([...sortedRows(names, 3, 'ascending')]).toEqual([2, 0, 1]);
  });
  it('sorts nodes and edges by their names, those without one last', () => {
    const nodes = { id: 'n', label: 'n', values: Float64Array.of(0, 1, 2), names: ['Cy', '', 'Ann'] };
    expect([...sortedRows(nodes, 3, 'ascending')]).toEqual([2, 0, 1]);
    expect([...sortedRows(nodes, 3, 'descending')]).toEqual([0, 2, 1]);
  });
  it('draws the rows in view and a few more', () => {
    expect(windowOf(0, 290, 29, 10_000)).toEqual({ first: 0, last: 18 });
    expect(windowOf(29_000, 290, 29, 10_000)).toEqual({ first: 992, last: 1018 });
    expect(windowOf(1e9, 290, 29, 100)).toEqual({ first: 100, last: 100 });
  });
});
