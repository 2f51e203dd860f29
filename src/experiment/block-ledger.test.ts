import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BlockLedger } from './block-ledger';
import { planBlocks } from './plan';

describe('BlockLedger', () => {
  it('gives parts back in the order of their blocks, whatever order they come in', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 5 }),
        fc.infiniteStream(fc.nat()),
        (count, workers, choices) => {
          const blocks = planBlocks(count);
          const ledger = new BlockLedger(blocks);
          const out: number[] = [];
          const folded: number[] = [];
          while (!ledger.complete) {
            for (let block = ledger.take(workers); block; block = ledger.take(workers)) out.push(block.index);
            // The first one that is missing must be among those given out, or nothing would ever go on.
            expect(out.length).toBeGreaterThan(0);
            const [index] = out.splice((choices.next().value as number) % out.length, 1);
            ledger.add(index, `part ${index}`);
            for (let next = ledger.fold(); next; next = ledger.fold()) {
              expect(next.part).toBe(`part ${next.index}`);
              folded.push(next.index);
            }
          }
          expect(folded).toEqual(blocks.map((block) => block.index));
          expect([ledger.done, ledger.total, ledger.computed, ledger.open]).toEqual([count, count, count, false]);
        },
      ),
    );
  });

  it('does not run ahead of folding', () => {
    const ledger = new BlockLedger(planBlocks(10_000));
    let given = 0;
    while (ledger.take(2)) given++;
    expect(given).toBe(7);
    for (let index = 1; index < given; index++) ledger.add(index, index);
    expect(ledger.fold()).toBeUndefined();
    expect(ledger.take(2)).toBeUndefined();
    expect(ledger.done).toBe(0);
    expect(ledger.computed).toBeGreaterThan(0);
    ledger.add(0, 0);
    while (ledger.fold());
    expect(ledger.folded).toBe(7);
    expect(ledger.take(2)).toMatchObject({ index: 7 });
  });

  it('goes on from what an earlier run has folded', () => {
    const blocks = planBlocks(100);
    const ledger = new BlockLedger(blocks, 5);
    expect(ledger.done).toBe(blocks[4].to);
    expect(ledger.take(1)).toEqual(blocks[5]);
    expect(() => new BlockLedger(blocks, blocks.length + 1)).toThrow('blocks folded');
  });

  it('refuses parts that nobody waits for', () => {
    const ledger = new BlockLedger(planBlocks(10));
    expect(() => ledger.add(0, 'early')).toThrow('not awaited');
    ledger.take(1);
    ledger.add(0, 'once');
    expect(() => ledger.add(0, 'twice')).toThrow('not awaited');
    ledger.fold();
    expect(() => ledger.add(0, 'late')).toThrow('not awaited');
  });
});
