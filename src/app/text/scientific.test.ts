import { describe, expect, it } from 'vitest';
import { scientific } from './scientific';

describe('numbers with powers of ten', () => {
  it('have one digit before the point, and none where it is 1', () => {
    expect(scientific(6.651e12)).toBe('6.65 · 10¹²');
    expect(scientific(1e-8)).toBe('10⁻⁸');
    expect(scientific(-1e9)).toBe('−10⁹');
    expect(scientific(-2.5e-10, 2)).toBe('−2.5 · 10⁻¹⁰');
    expect(scientific(9.999e9, 2)).toBe('10¹⁰');
    expect([0, NaN, Infinity, -Infinity].map((x) => scientific(x))).toEqual(['0', '–', '∞', '−∞']);
  });
});
