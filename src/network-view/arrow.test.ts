import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrow, ARROW, headLength, headStrength } from './arrow';

const point = fc.record({
  x: fc.double({ min: -500, max: 500, noNaN: true }),
  y: fc.double({ min: -500, max: 500, noNaN: true }),
});

describe('arrow', () => {
  it('ends outside the disc it points at', () => {
    const drawn = arrow({ x: 0, y: 0 }, { x: 100, y: 0 }, 5, 10, 1);
    expect(drawn?.head.slice(2, 4)).toEqual([90, 0]);
    expect(drawn?.head[0]).toBe(90 - ARROW.head);
    expect(drawn?.stroke).toEqual([0, 1.1, 82, 0.3, 82, -0.3, 0, -1.1]);
  });
  it('tells both directions of a pair apart', () => {
    const [a, b] = [
      { x: 10, y: 20 },
      { x: 70, y: 90 },
    ];
    const there = arrow(a, b, 4, 6, 1);
    const back = arrow(b, a, 4, 6, 1);
    const tip = (drawn: typeof there) => ({ x: drawn?.head[2] ?? NaN, y: drawn?.head[3] ?? NaN });
    expect(Math.hypot(tip(there).x - b.x, tip(there).y - b.y)).toBeCloseTo(6);
    expect(Math.hypot(tip(back).x - a.x, tip(back).y - a.y)).toBeCloseTo(6);
  });
  it('keeps head and stroke between the discs, or draws nothing', () => {
    fc.assert(
      fc.property(point, point, fc.double({ min: 0.3, max: 3, noNaN: true }), (a, b, size) => {
        const length = Math.hypot(a.x - b.x, a.y - b.y);
        const drawn = arrow(a, b, 5, 7, size);
        expect(drawn === null).toBe(!(length - 7 - 5 > 0));
        if (!drawn) return;
        const { head } = drawn;
        const fromB = Math.hypot(head[2] - b.x, head[3] - b.y);
        expect(fromB).toBeCloseTo(7, 6);
        const base = { x: (head[0] + head[4]) / 2, y: (head[1] + head[5]) / 2 };
        const long = Math.hypot(base.x - head[2], base.y - head[3]);
        expect(long).toBeLessThanOrEqual(headLength(size) + 1e-9);
        expect(long).toBeLessThanOrEqual((length - 12) / 2 + 1e-9);
      }),
    );
  });
  it('draws nothing from a node to itself', () => {
    expect(arrow({ x: 3, y: 3 }, { x: 3, y: 3 }, 5, 5, 1)).toBeNull();
  });
});

describe('headStrength', () => {
  it('is whole for few edges and nothing for a block of ink', () => {
    expect(headStrength(700, 78)).toBe(1);
    expect(headStrength(700, 200_000)).toBe(0);
    expect(headStrength(700, 0)).toBe(1);
  });
  it('grows as the view comes nearer', () => {
    const near = [700, 1000, 1400, 3000].map((side) => headStrength(side, 25_000));
    expect(near).toEqual([...near].sort((x, y) => x - y));
    expect(near[0]).toBeLessThan(0.5);
    expect(near[3]).toBe(1);
  });
});
