import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ItemCutter, type ForestDialect } from './forest-items';

function cut(dialect: ForestDialect, text: string): string[][] {
  const cutter = new ItemCutter(dialect);
  cutter.begin(text);
  const items: string[][] = [];
  while (cutter.next()) {
    const fields = Array.from({ length: Math.min(3, cutter.fields) }, (_, k) => cutter.textOf(k));
    items.push([text.slice(cutter.from, cutter.to), ...fields]);
  }
  return items;
}

describe('items of FOREST cascades', () => {
  it('are separated by blanks, their fields by commas', () => {
    expect(cut('blank', '7,1.5  8,2 ')).toEqual([
      ['7,1.5', '7', '1.5'],
      ['8,2', '8', '2'],
    ]);
    expect(cut('blank', '\ta,1\tb,2')).toEqual([
      ['a,1', 'a', '1'],
      ['b,2', 'b', '2'],
    ]);
    expect(cut('blank', ',5 x, y a,b,c')).toEqual([
      [',5', '', '5'],
      ['x,', 'x', ''],
      ['y', 'y'],
      ['a,b,c', 'a', 'b', 'c'],
    ]);
  });

  it('are separated by commas, their fields by blanks', () => {
    expect(cut('comma', '158 244 48358445,2287 53292083,')).toEqual([
      ['158 244 48358445', '158', '244', '48358445'],
      ['2287 53292083', '2287', '53292083'],
    ]);
    expect(cut('comma', ' 1  2 , 22914')).toEqual([
      ['1  2', '1', '2'],
      ['22914', '22914'],
    ]);
    expect(cut('comma', '1 2,,3 4').map(([item]) => item)).toEqual(['1 2', '', '3 4']);
  });

  it('are none in an empty line', () => {
    expect([cut('blank', ' '), cut('comma', ''), cut('comma', '  ')]).toEqual([[], [], []]);
  });

  it('are those that plain splitting gives', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '1', ',', ' ', '\t'), maxLength: 30 });
    fc.assert(
      fc.property(text, (line) => {
        const blank = line
          .split(/\s+/)
          .filter((item) => item !== '')
          .map((item) => [item, ...item.split(',').slice(0, 3)]);
        expect(cut('blank', line)).toEqual(blank);
        const parts = line.split(',');
        if (parts.at(-1)?.trim() === '') parts.pop();
        const comma = parts.map((item) => [
          item.trim(),
          ...item
            .split(/\s+/)
            .filter((f) => f !== '')
            .slice(0, 3),
        ]);
        expect(cut('comma', line)).toEqual(comma);
      }),
      { seed: 32, numRuns: 500 },
    );
  });
});
