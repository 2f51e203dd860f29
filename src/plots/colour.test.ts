import { describe, expect, it } from 'vitest';
import { bandColour, lineClass, rampFunction, rampStops } from './colour';

describe('ramps', () => {
  const stops = rampStops('viridis', (name) => (name === '--viridis' ? '#440154, #26828E,\n #FDE725' : ''));
  it('reads the stops from the token and meets its ends', () => {
    expect(stops).toEqual(['#440154', '#26828E', '#FDE725']);
    const colour = rampFunction(stops);
    expect(colour(0)).toBe('rgb(68, 1, 84)');
    expect(colour(1)).toBe('rgb(253, 231, 37)');
    expect(colour(7)).toBe(colour(1));
    expect(colour(NaN)).toBe(colour(0.5));
  });
  it('claims no value without stops', () => {
    expect(rampFunction(rampStops('error', () => ''))(0.3)).toBe('currentColor');
  });
  it('names tokens, never values', () => {
    expect(lineClass('b1')).toBe('l-b1');
    expect(bandColour('own', 'inner')).toContain('var(--m-own) var(--band-inner)');
  });
});
