import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEPARATOR_CHARACTER, SEPARATOR_WORD, splitFields, type Separator } from './fields';
import { guessSeparator, usualFieldCount } from './separator';

const SEPARATORS = Object.keys(SEPARATOR_CHARACTER) as Separator[];

describe('guessSeparator', () => {
  it('finds the separator of any table of plain names', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/);
    fc.assert(
      fc.property(
        fc.constantFrom(...SEPARATORS),
        fc.integer({ min: 2, max: 4 }),
        fc.integer({ min: 1, max: 20 }),
        fc.infiniteStream(name),
        (separator, fields, rows, names) => {
          const lines = Array.from({ length: rows }, () =>
            Array.from({ length: fields }, () => names.next().value as string).join(SEPARATOR_CHARACTER[separator]),
          );
          expect(guessSeparator(lines)).toEqual({ separator, fieldCount: fields, share: 1, unsure: false });
        },
      ),
    );
  });

  it('is not led astray by tabs within quotes, where all lines agree on commas', () => {
    expect(guessSeparator(['source,target,weight', 'a,"a\t\t\t\ta",0'])).toMatchObject({
      separator: 'comma',
      share: 1,
    });
  });

  it('gives the share of lines that agree', () => {
    expect(guessSeparator(['a,b', 'c,d', 'e,f,g', 'h,i'])).toMatchObject({ fieldCount: 2, share: 0.75 });
  });

  it('finds none where no line has two fields', () => {
    for (const lines of [[], ['a'], ['a', 'b', ''], ['"a b"']]) expect(guessSeparator(lines)).toBeUndefined();
  });

  it('does not split quoted names', () => {
    expect(guessSeparator(['"a,b";"c,d"', '"e,f";"g,h"'])).toMatchObject({ separator: 'semicolon', fieldCount: 2 });
  });

  it('does not take numbers with a decimal point for numbers with a comma', () => {
    expect(guessSeparator(['1 2 0,5', '2 3 0.5'])).toMatchObject({ separator: 'blank' });
  });
});

describe('usualFieldCount', () => {
  it('is the most frequent number of fields, the larger one of equals', () => {
    expect(usualFieldCount(['a,b', 'a,b', 'a,b,c'], 'comma')).toBe(2);
    expect(usualFieldCount(['a,b', 'a,b,c'], 'comma')).toBe(3);
    expect(usualFieldCount(['a,b'], 'tab')).toBe(1);
  });
});

describe('separators', () => {
  it('have a character and a word each', () => {
    expect(Object.keys(SEPARATOR_WORD).toSorted()).toEqual(SEPARATORS.toSorted());
    for (const separator of SEPARATORS) {
      const line = `a${SEPARATOR_CHARACTER[separator]}b`;
      expect(splitFields(line, separator)).toEqual({ fields: ['a', 'b'], badQuote: false });
      expect(SEPARATOR_WORD[separator]).toMatch(/s$/);
    }
  });
});
