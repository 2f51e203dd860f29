import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PairCutter } from './netinf-pairs';

function cut(text: string): { name: string | undefined; shape: string; pairs: string[] } {
  const cutter = new PairCutter();
  cutter.begin(text);
  const pairs: string[] = [];
  while (cutter.next()) {
    const id = cutter.textOf(cutter.idFrom, cutter.idTo);
    pairs.push(cutter.whole ? `${id}@${cutter.textOf(cutter.timeFrom, cutter.timeTo)}` : `${id}?`);
  }
  return { name: cutter.name, shape: cutter.shape, pairs };
}

describe('pairs of a line', () => {
  it('are written in three ways', () => {
    expect(cut('0,0.5,1,2')).toEqual({ name: undefined, shape: 'flat', pairs: ['0@0.5', '1@2'] });
    expect(cut('0,0.5;1,2;')).toEqual({ name: undefined, shape: 'pairs', pairs: ['0@0.5', '1@2'] });
    expect(cut('12;0,0.5,1,2')).toEqual({ name: '12', shape: 'named', pairs: ['0@0.5', '1@2'] });
    expect(cut(' storm ; 0 , 0.5 ; 1 , 2 ')).toEqual({ name: 'storm', shape: 'named', pairs: ['0@0.5', '1@2'] });
  });

  it('may be broken', () => {
    expect(cut('0,1;2').pairs).toEqual(['0@1', '2?']);
    expect(cut('0,1,2').pairs).toEqual(['0@1', '2?']);
    expect(cut('0,;1,2').pairs).toEqual(['0?', '1@2']);
    expect(cut(',5;1,2').pairs).toEqual(['@5', '1@2']);
    expect(cut('0,1,').pairs).toEqual(['0@1']);
    expect(cut(';;').pairs).toEqual([]);
    expect(cut('').pairs).toEqual([]);
  });

  it('end in any text, and stand in their order', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '1', ',', ';', ' '), maxLength: 40 });
    fc.assert(
      fc.property(text, (line) => {
        const cutter = new PairCutter();
        cutter.begin(line);
        let [pairs, before] = [0, 0];
        while (cutter.next()) {
          expect(cutter.from).toBeGreaterThanOrEqual(before);
          expect(cutter.to).toBeGreaterThanOrEqual(cutter.from);
          before = cutter.to;
          pairs++;
        }
        expect(pairs).toBeLessThanOrEqual(line.length);
      }),
      { seed: 33, numRuns: 500 },
    );
  });
});
