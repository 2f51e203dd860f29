import { describe, expect, it } from 'vitest';
import { coverage, opacityOf } from './density';

describe('many points', () => {
  it('covers five pixels with each, none outside', () => {
    const counts = coverage([2, 99, NaN], [2, 2, 2], 1, 5, 5);
    expect(counts.reduce((a, b) => a + b, 0)).toBe(5);
    expect(counts[2 * 5 + 2]).toBe(1);
  });
  it('keeps one visible and the crowd full', () => {
    expect(opacityOf(0, 9)).toBe(0);
    expect(opacityOf(1, 1000)).toBeGreaterThan(90);
    expect(opacityOf(1000, 1000)).toBe(255);
    expect(opacityOf(1, 1)).toBeGreaterThan(0);
  });
});
