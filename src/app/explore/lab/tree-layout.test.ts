import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutTree } from './tree-layout';

describe('layout of a spreading tree', () => {
  it('gives each leaf a row and puts parents in the middle', () => {
    const { rows, rowCount } = layoutTree({ parent: Int32Array.of(-1, 0, 0, 1, 1, -1) });
    expect(rowCount).toBe(4);
    expect(Array.from(rows)).toEqual([1.25, 0.5, 2, 0, 1, 3]);
  });

  it('bears no event, and one chain of many', () => {
    expect(layoutTree({ parent: new Int32Array() }).rowCount).toBe(0);
    const chain = Int32Array.from({ length: 100_000 }, (_, i) => i - 1);
    expect(layoutTree({ parent: chain }).rowCount).toBe(1);
  });

  it('has as many rows as leaves, and leaves the branches of a node together', () => {
    const forest = fc
      .array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 40 })
      .map((draws) => Int32Array.from(draws, (x, i) => Math.floor(x * (i + 1)) - 1));
    fc.assert(
      fc.property(forest, (parent) => {
        const { rows, rowCount } = layoutTree({ parent });
        const isParent = new Set(parent);
        const leaves = Array.from(parent, (_, i) => i).filter((i) => !isParent.has(i));
        expect(rowCount).toBe(leaves.length);
        expect(leaves.map((i) => rows[i]).sort((a, b) => a - b)).toEqual(leaves.map((_, k) => k));
        const under = (i: number): number[] =>
          isParent.has(i)
            ? Array.from(parent, (_, c) => c)
                .filter((c) => parent[c] === i)
                .flatMap(under)
            : [i];
        for (let i = 0; i < parent.length; i++) {
          const mine = under(i).map((leaf) => rows[leaf]);
          expect(Math.max(...mine) - Math.min(...mine)).toBe(mine.length - 1);
        }
      }),
      { seed: 12, numRuns: 150 },
    );
  });
});
