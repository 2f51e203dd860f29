import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvariantError } from '../../core/errors';
import { addSparse, SparseCounter, type SparseCounts } from './sparse-counts';

/** Counts by a plain map. */
function counted(hits: readonly number[]): [number, number][] {
  const counts = new Map<number, number>();
  for (const hit of hits) counts.set(hit, (counts.get(hit) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b);
}

const pairs = ({ keys, counts }: SparseCounts): [number, number][] => Array.from(keys, (key, k) => [key, counts[k]]);

describe('counts of many cells', () => {
  it('are the same as a map of hits, for small tables and for sorted keys', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 0, max: 99 }), { maxLength: 20 }), { maxLength: 20 }),
        fc.constantFrom(1000, 2 ** 30, 2 ** 50),
        (rows, cells) => {
          const counter = new SparseCounter(cells);
          const base = cells - 100;
          for (const row of rows) counter.addAll(Int32Array.from(row), 0, row.length, base);
          expect(pairs(counter.counts())).toEqual(counted(rows.flat().map((hit) => base + hit)));
        },
      ),
    );
  });

  it('go on after they were read', () => {
    const counter = new SparseCounter(2 ** 40);
    counter.addAll(Int32Array.of(5, 1), 0, 2, 2 ** 39);
    expect(pairs(counter.counts())).toEqual([
      [2 ** 39 + 1, 1],
      [2 ** 39 + 5, 1],
    ]);
    counter.addAll(Int32Array.of(9, 5), 1, 2, 2 ** 39);
    expect(pairs(counter.counts())[1]).toEqual([2 ** 39 + 5, 2]);
  });

  it('hold more hits than fit into one batch', () => {
    const counter = new SparseCounter(2 ** 33);
    const nodes = Int32Array.from({ length: 100_000 }, (_, k) => k % 1000);
    for (let r = 0; r < 4; r++) counter.addAll(nodes, 0, nodes.length, 2 ** 32);
    const { keys, counts } = counter.counts();
    expect(keys).toHaveLength(1000);
    expect(counts.every((count) => count === 400)).toBe(true);
    expect(keys[999]).toBe(2 ** 32 + 999);
  });

  it('add up by merging', () => {
    const a = { keys: Float64Array.of(1, 3), counts: Float64Array.of(2, 1) };
    const b = { keys: Float64Array.of(0, 3, 7), counts: Float64Array.of(1, 4, 1) };
    expect(pairs(addSparse(a, b))).toEqual([
      [0, 1],
      [1, 2],
      [3, 5],
      [7, 1],
    ]);
    expect(addSparse(a, { keys: new Float64Array(0), counts: new Float64Array(0) })).toBe(a);
  });

  it('refuse more cells than numbers are exact', () => {
    expect(() => new SparseCounter(2 ** 54)).toThrow(InvariantError);
  });
});
