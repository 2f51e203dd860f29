import { describe, expect, it } from 'vitest';
import { isNoParent, isNothing, parseGrouped, splitOf, tooLarge } from './field-values';

describe('numbers with separators for thousands', () => {
  it.each([
    ['1,234', false, 1234],
    ['-12,345,678.5', false, -12345678.5],
    ["1'234", false, 1234],
    ['1 234', false, 1234],
    ['1\u202f234', false, 1234],
    ['1.234', true, 1234],
    ['1.234.567,25', true, 1234567.25],
  ] as const)('%s (decimal comma %s) is %d', (text, comma, value) => {
    expect(parseGrouped(text, comma)).toBe(value);
  });

  it.each(['1,23', '1234,567', ',123', '1,234,56', '1,,234', '12:5x', '', '1.234'])('%s is none', (text) => {
    expect(parseGrouped(text, false)).toBeNaN();
  });
});

describe('fields without a number', () => {
  it('tells numbers that are too large from words', () => {
    expect(tooLarge('1e400', false)).toBe(true);
    expect(tooLarge('-1,5e400', true)).toBe(true);
    expect(tooLarge('1e300', false)).toBe(false);
    expect(tooLarge('Infinity', false)).toBe(false);
    expect(tooLarge('e400', false)).toBe(false);
  });

  it('knows the words for nothing', () => {
    for (const word of ['', 'NA', 'NaN', 'null', 'None', 'n/a']) expect(isNothing(word)).toBe(true);
    for (const word of ['0', 'nan1', 'anna', '-1']) expect(isNothing(word)).toBe(false);
    expect(isNoParent('-1')).toBe(true);
    expect(isNoParent('null')).toBe(true);
    expect(isNoParent('0')).toBe(false);
  });

  it('knows the parts of a set', () => {
    expect(['Train', 'valid', 'dev', 'TEST', 'rest'].map(splitOf)).toEqual([0, 1, 1, 2, -1]);
  });
});
