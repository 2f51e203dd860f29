import { describe, expect, it } from 'vitest';
import { fileName, plainColour, wrap } from './export';

describe('pictures', () => {
  it('turns modern colours into what every program reads', () => {
    expect(plainColour('color(srgb 0 0.447 0.698 / 0.24)')).toEqual({ colour: '#0072b2', alpha: 0.24 });
    expect(plainColour('rgba(27, 31, 36, 0.5)')).toEqual({ colour: '#1b1f24', alpha: 0.5 });
    expect(plainColour('rgb(1, 2, 3)')).toEqual({ colour: '#010203', alpha: 1 });
    expect(plainColour('none')).toEqual({ colour: 'none', alpha: 1 });
  });
  it('breaks captions at spaces and loses no word', () => {
    const text = 'two thousand runs: bands 25–75 and 5–95 per cent';
    const lines = wrap(text, 20);
    expect(lines.every((l) => l.length <= 20)).toBe(true);
    expect(lines.join(' ')).toBe(text);
  });
  it('names files after titles', () => {
    expect(fileName('Error against cost (|Δp|)')).toBe('error-against-cost-δp');
    expect(fileName('***')).toBe('figure');
  });
});
