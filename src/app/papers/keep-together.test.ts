import { expect, it } from 'vitest';
import { keepTogether } from './keep-together';

it('holds a symbol to its value and a number to its per cent sign', () => {
  expect(keepTogether('T = 4 on 10 × 10, 95 % of all')).toBe('T\u00A0=\u00A04 on 10\u00A0×\u00A010, 95\u00A0% of all');
  expect(keepTogether('a sentence – nothing more')).toBe('a sentence – nothing more');
});
