import { describe, expect, it } from 'vitest';
import { lineKind, parseNumber, splitFields } from './fields';

describe('splitFields', () => {
  it('trims fields and keeps empty ones', () => {
    expect(splitFields('a, b ,,c', 'comma').fields).toEqual(['a', 'b', '', 'c']);
    expect(splitFields(' a\t b c\t', 'tab').fields).toEqual(['a', 'b c', '']);
    expect(splitFields('  1 \t 2  3 ', 'blank').fields).toEqual(['1', '2', '3']);
    expect(splitFields('', 'blank').fields).toEqual([]);
  });

  it('keeps separators and doubled quotes inside quotes', () => {
    expect(splitFields('"a,b", "say ""x""",3', 'comma')).toEqual({ fields: ['a,b', 'say "x"', '3'], badQuote: false });
    expect(splitFields('"Jean Valjean" Cosette "3"', 'blank')).toEqual({
      fields: ['Jean Valjean', 'Cosette', '3'],
      badQuote: false,
    });
    expect(splitFields('"";x', 'semicolon')).toEqual({ fields: ['', 'x'], badQuote: false });
    expect(splitFields('a,5" disk', 'comma')).toEqual({ fields: ['a', '5" disk'], badQuote: false });
    expect(splitFields('"a"\t"b"\t', 'tab')).toEqual({ fields: ['a', 'b', ''], badQuote: false });
  });

  it('says when a quote does not close its field', () => {
    expect(splitFields('"a,b', 'comma').badQuote).toBe(true);
    expect(splitFields('"a"x,b', 'comma').badQuote).toBe(true);
  });
});

describe('parseNumber', () => {
  it('reads numbers as people write them and nothing else', () => {
    expect(['1', '-2.5', '+.5', '1e-3', '3.'].map((t) => parseNumber(t, false))).toEqual([1, -2.5, 0.5, 0.001, 3]);
    for (const t of [
      '',
      ' ',
      'nan',
      'NaN',
      'inf',
      'Infinity',
      '1e999',
      '0x10',
      '1,5',
      '1 2',
      '--1',
      '1_000',
      '.',
      'e5',
    ])
      expect([t, parseNumber(t, false)]).toEqual([t, NaN]);
  });

  it('reads decimal commas only when asked to', () => {
    expect(parseNumber('0,25', true)).toBe(0.25);
    expect(parseNumber('0.25', true)).toBe(0.25);
    expect(parseNumber('1,000,5', true)).toBeNaN();
  });
});

describe('lineKind', () => {
  it('knows comments and empty lines', () => {
    expect(['# a', ' % b', '', ' \t', 'a #b', '"#a",b'].map(lineKind)).toEqual([
      'comment',
      'comment',
      'empty',
      'empty',
      'data',
      'data',
    ]);
  });
});
