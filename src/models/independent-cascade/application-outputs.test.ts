import { describe, expect, it } from 'vitest';
import { byNumber, column, columnOf, errorsOf, meansOf, orderField, simulatedByNumber } from './application-outputs';
import { noSizes } from './compare-sources';

describe('series over numbers of members', () => {
  const sizes = noSizes(2);
  [
    [0, 0],
    [1, 3],
    [4, 4],
  ].forEach((pair, k) => pair.forEach((x) => sizes[k].add(x)));

  it('begin with none or with one', () => {
    expect(meansOf(sizes, 0)).toEqual(Float64Array.of(0, 2, 4));
    expect(errorsOf(sizes, 1)).toEqual(Float64Array.of(1, 0));
    expect(simulatedByNumber(sizes, 0)).toEqual({
      kind: 'series',
      x: Float64Array.of(0, 1, 2),
      y: Float64Array.of(0, 2, 4),
      standardError: Float64Array.of(0, 1, 0),
    });
    expect(byNumber(Float64Array.of(7, 8), 1).x).toEqual(Float64Array.of(1, 2));
  });
});

it('columns hold numbers, those of nodes and edges say what they refer to', () => {
  expect(column('gain', 'gain', [1, 2], 'nodes')).toEqual({
    id: 'gain',
    label: 'gain',
    unit: 'nodes',
    values: Float64Array.of(1, 2),
  });
  expect(columnOf('edge', Int32Array.of(5))).toEqual({
    id: 'edge',
    label: 'edge',
    refersTo: 'edge',
    values: Float64Array.of(5),
  });
});

it('an order is 1, 2, 3, … at its members and nothing elsewhere; the first place counts', () => {
  expect(orderField([3, 0], 5)).toEqual(Float64Array.of(2, NaN, NaN, 1, NaN));
  expect(orderField([1, 1], 2)).toEqual(Float64Array.of(NaN, 1));
  expect(orderField([], 1)).toEqual(Float64Array.of(NaN));
});
