import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDecimal, plainInteger } from './plain-number';

const integer = (text: string): number => plainInteger(`x${text}y`, 1, 1 + text.length);
const decimal = (text: string): number => plainDecimal(`x${text}y`, 1, 1 + text.length);

describe('plain numbers', () => {
  it('are taken only where their text can be had back', () => {
    expect([integer('0'), integer('158757627'), integer('123456789012345')]).toEqual([0, 158757627, 123456789012345]);
    for (const text of ['', '007', '-1', '1.0', '1e3', '1234567890123456', ' 1', '１']) expect(integer(text)).toBe(-1);
  });

  it('may have decimals', () => {
    expect([decimal('338299.765278'), decimal('007'), decimal('0.5')]).toEqual([338299.765278, 7, 0.5]);
    for (const text of ['', '.', '.5', '5.', '1.2.3', '-1', '1e3', '1234567890.123456', '1,5'])
      expect(decimal(text)).toBe(-1);
  });

  it('are the numbers that the engine reads', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31), fc.nat(99_999), fc.nat(5), (whole, part, zeros) => {
        const text = `${whole}.${'0'.repeat(zeros)}${part}`;
        expect([Number(text), -1]).toContain(decimal(text));
        expect(integer(String(whole))).toBe(whole);
      }),
      { seed: 31 },
    );
  });
});
