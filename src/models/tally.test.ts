import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TallyBuilder, addTally, countsOf } from './tally';

/** Cells, and hits among them, so many that some tallies become counts and some stay lists. */
const hitsInCells = fc
  .integer({ min: 1, max: 4000 })
  .chain((cells) =>
    fc.record({ cells: fc.constant(cells), hits: fc.array(fc.nat({ max: cells - 1 }), { maxLength: 1500 }) }),
  );

const byHand = (cells: number, hits: readonly number[]): Int32Array => {
  const counts = new Int32Array(cells);
  for (const hit of hits) counts[hit]++;
  return counts;
};

describe('a tally', () => {
  it('counts hits, one by one or many at a time, as a list or as counts', () => {
    fc.assert(
      fc.property(hitsInCells, fc.nat({ max: 1500 }), ({ cells, hits }, at) => {
        const cut = Math.min(at, hits.length);
        const builder = new TallyBuilder(cells);
        for (const hit of hits.slice(0, cut)) builder.add(hit);
        builder.addAll(Int32Array.from(hits), cut, hits.length, 0);
        const tally = builder.tally();
        expect(countsOf(tally)).toEqual(byHand(cells, hits));
        expect(tally.hits === undefined).toBe(tally.counts !== undefined);
        expect((tally.hits ?? []).length).toBeLessThanOrEqual(cells / 2);
      }),
    );
  });

  it('adds to what is there, whatever its form', () => {
    fc.assert(
      fc.property(hitsInCells, fc.nat({ max: 1500 }), ({ cells, hits }, at) => {
        const sum = new Int32Array(cells);
        for (const part of [hits.slice(0, at), hits.slice(at)]) {
          const builder = new TallyBuilder(cells);
          for (const hit of part) builder.add(hit);
          addTally(sum, builder.tally());
        }
        expect(sum).toEqual(byHand(cells, hits));
      }),
    );
  });

  it('shifts cells, keeps a list apart from what the builder does next, and gives counts themselves', () => {
    const builder = new TallyBuilder(100);
    builder.addAll(Int32Array.of(1, 2, 2), 1, 3, 10);
    const early = builder.tally();
    builder.add(99);
    expect([...early.hits!]).toEqual([12, 12]);
    expect([...builder.tally().hits!]).toEqual([12, 12, 99]);
    for (let k = 0; k < 60; k++) builder.add(5);
    const late = builder.tally();
    expect(countsOf(late)).toBe(late.counts);
    expect([late.counts![5], late.counts![12], late.counts![99]]).toEqual([60, 2, 1]);
  });

  it('refuses another number of cells', () => {
    expect(() => addTally(new Int32Array(3), new TallyBuilder(4).tally())).toThrow('expected 3 cells, got 4');
  });
});
