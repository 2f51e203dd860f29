import { describe, expect, it } from 'vitest';
import { defaults } from '../../core/parameters';
import { methods } from '../../models/sir-hawkes/all';
import { FIT } from './methods';
import { modelsTicked } from './models-ticked';
import { roundedTo } from './rounded';

const usual = defaults(methods[FIT].parameters);

describe('models ticked', () => {
  it('five as the page opens', () => {
    expect(modelsTicked(usual)).toEqual(['EXP', 'EXPN', 'PL', 'PLN', 'SI']);
  });
  it('with and without followers, of one kind of population', () => {
    expect(modelsTicked({ ...usual, populations: 'finite', weights: 'both', fitSI: false })).toEqual([
      'EXPN',
      'mEXPN',
      'PLN',
      'mPLN',
    ]);
  });
});

describe('numbers of a forecast', () => {
  it('no finer than they are sure', () => {
    expect(roundedTo(689, 180)).toBe(690);
    expect(roundedTo(325, 47)).toBe(325);
    expect(roundedTo(12_345, 4000)).toBe(12_300);
    expect(roundedTo(171, 5200)).toBe(170);
    expect(roundedTo(5311, 5200)).toBe(5300);
    expect(roundedTo(17, 0)).toBe(17);
    expect(roundedTo(17.4, Infinity)).toBe(17);
  });
});
