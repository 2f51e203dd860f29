import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../core/once';
import { areAscending, sortByWeight, transposed } from './arc-order';

/** Groups of arcs: other ends, each once in a group, and weights with many ties. */
const groups = fc.integer({ min: 1, max: 40 }).chain((n) =>
  fc.array(fc.uniqueArray(fc.record({ end: fc.nat(n - 1), weight: fc.nat(5) }), { selector: ({ end }) => end }), {
    minLength: n,
    maxLength: n,
  }),
);

const listsOf = (made: readonly (readonly { end: number; weight: number }[])[]) => {
  const offsets = new Int32Array(made.length + 1);
  made.forEach((group, g) => (offsets[g + 1] = offsets[g] + group.length));
  const arcs = made.flat();
  return {
    offsets,
    ends: Int32Array.from(arcs, ({ end }) => end),
    weights: Float64Array.from(arcs, ({ weight }) => weight),
  };
};

describe('orders of arcs', () => {
  it('sorts by the other end when grouped by it twice', () => {
    fc.assert(
      fc.property(groups, (made) => {
        const n = made.length;
        const twice = atOnce(transposed(n, atOnce(transposed(n, listsOf(made)))));
        expect(twice).toEqual(listsOf(made.map((group) => [...group].sort((x, y) => x.end - y.end))));
        expect(areAscending(twice)).toBe(true);
      }),
    );
  });

  it('sorts by falling weight, equal ones as they stand', () => {
    fc.assert(
      fc.property(groups, (made) => {
        const lists = listsOf(made);
        atOnce(sortByWeight(made.length, lists));
        expect(lists).toEqual(listsOf(made.map((group) => [...group].sort((x, y) => y.weight - x.weight))));
      }),
    );
  });
});
