import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { decimalsOf, formatValue, parseNumber } from './number-text';

describe('parseNumber', () => {
  it.each([
    ['0.5', 0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['1e-3', 0.001],
    ['1E3', 1000],
    ['1,000', 1000],
    ['1,000,000', 1_000_000],
    ['1,000.5', 1000.5],
    ['1 000', 1000],
    ['12 345,5', 12345.5],
    ['0,5', 0.5],
    ['0,500', 0.5],
    ['12,5', 12.5],
    ['−2', -2],
    [' 7 ', 7],
    ['+3', 3],
  ])('reads %s as %d', (typed, value) => expect(parseNumber(typed)).toBe(value));

  it.each(['', ' ', 'half', '1,00,0', '1.2.3', '--1', '1e', 'e3', 'Infinity', 'NaN', '0x10', '1e999', '1 2'])(
    'does not guess at “%s”',
    (typed) => expect(parseNumber(typed)).toBeUndefined(),
  );

  it('ignores the unit behind the number', () => {
    expect(parseNumber('16 steps', 'steps')).toBe(16);
    expect(parseNumber('25%', '%')).toBe(25);
    expect(parseNumber('16 steps', '%')).toBeUndefined();
  });
});

describe('decimalsOf', () => {
  it.each([
    [1, 0],
    [0.5, 1],
    [0.1, 1],
    [0.01, 2],
    [0.001, 3],
    [10, 0],
    [0, 0],
  ])('step %d needs %d', (step, decimals) => expect(decimalsOf(step)).toBe(decimals));
});

describe('formatValue', () => {
  it('shows the step’s decimals and more where the value has them', () => {
    expect(formatValue({ step: 0.01 }, 0.5)).toBe('0.50');
    expect(formatValue({ step: 0.01 }, 0.123)).toBe('0.123');
    expect(formatValue({ step: 1, integer: true }, 2000)).toBe('2,000');
    expect(formatValue({ step: 0.001 }, 1e-5)).toBe('1e-5');
  });
  it('survives the way back: parse(format(x)) is x up to the ten decimals shown', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constantFrom(1, 0.1, 0.01), (x, step) => {
        const back = parseNumber(formatValue({ step }, x));
        expect(back).toBeDefined();
        expect(Math.abs((back ?? 0) - x)).toBeLessThanOrEqual(1e-10 + Math.abs(x) * 1e-12);
      }),
    );
  });
});
