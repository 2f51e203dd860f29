import { describe, expect, it } from 'vitest';
import { nearestEvent, placeTree } from './tree-places';

const size = { width: 228, height: 128, leastRow: 5, fraction: (t: number) => t / 99 };

describe('places of a spreading tree', () => {
  it('run from the first event to the last, and over all rows', () => {
    const { x, y, height } = placeTree(Int32Array.of(-1, 0, 0), Float64Array.of(0, 9, 99), size);
    expect(x[0]).toBe(14);
    expect(x[1]).toBeCloseTo(14 + 200 / 11);
    expect(x[2]).toBeCloseTo(214);
    expect(Array.from(y)).toEqual([64, 14, 114]);
    expect(height).toBe(128);
  });

  it('grow beyond the box where rows would come too close', () => {
    const many = new Int32Array(101).fill(0);
    many[0] = -1;
    const { height, y } = placeTree(many, new Float64Array(101), size);
    expect(height).toBe(28 + 5 * 99);
    expect(y[2] - y[1]).toBeCloseTo(5);
  });

  it('bear a single event, a cascade of one moment, and parents that are not shown', () => {
    const one = placeTree(Int32Array.of(-1), Float64Array.of(0), { ...size, fraction: () => 0 });
    expect(Number.isFinite(one.x[0] + one.y[0])).toBe(true);
    expect(placeTree(Int32Array.of(-1, 7), Float64Array.of(0, 1), size).edges).toBe('');
  });

  it('find the event that is pointed at', () => {
    const places = placeTree(Int32Array.of(-1, 0, 0), Float64Array.of(0, 9, 99), size);
    expect(nearestEvent(places, 212, 110)).toBe(2);
    expect(nearestEvent(places, 100, 64)).toBe(-1);
  });
});
