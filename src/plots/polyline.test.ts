import { area, line } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { polyband, polyline } from './polyline';

const heights = fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { minLength: 2, maxLength: 30 });

describe('straight lines', () => {
  it('are the paths of d3', () => {
    fc.assert(
      fc.property(heights, fc.double({ min: 0.1, max: 50, noNaN: true }), (y, step) => {
        const x = (i: number): number => 7 + i * step;
        const path = polyline(y.length, x, (i) => y[i]);
        expect(path).toBe(
          line<number>(
            (_, i) => x(i),
            (v) => v,
          ).digits(1)(y),
        );
        const band = polyband(
          y.length,
          x,
          (i) => y[i] + i,
          (i) => y[i],
        );
        expect(band).toBe(
          area<number>(
            (_, i) => x(i),
            (v, i) => v + i,
            (v) => v,
          ).digits(1)(y),
        );
      }),
    );
  });

  it('through one point and through none', () => {
    const at = (): number => 1.26;
    expect(polyline(1, at, at)).toBe('M1.3,1.3');
    expect(polyline(0, at, at)).toBe('');
    expect(polyband(0, at, at, at)).toBe('');
  });
});
