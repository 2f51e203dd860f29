import { describe, expect, it } from 'vitest';
import { makeBox, project, projectedGradientNorm } from './box';

const at = (...values: number[]) => Float64Array.from(values);

describe('a box', () => {
  it('has one bound for all, or one each, and copies them', () => {
    const upper = at(1, Infinity);
    const box = makeBox(2, -1, upper);
    upper[0] = 9;
    expect(box).toEqual({ lower: at(-1, -1), upper: at(1, Infinity), bounded: true });
    expect(makeBox(2, -Infinity, Infinity).bounded).toBe(false);
    expect(makeBox(2, at(-Infinity, -Infinity), at(Infinity, 3)).bounded).toBe(true);
  });

  it('refuses bounds that leave no room, and lengths that disagree', () => {
    expect(() => makeBox(2, 1, at(2, 0))).toThrow('bounds of parameter 1: 1 … 0');
    expect(() => makeBox(1, NaN, 1)).toThrow('bounds of parameter 0');
    expect(() => makeBox(1, Infinity, Infinity)).toThrow('bounds of parameter 0');
    expect(() => makeBox(2, at(0), 1)).toThrow('expected 2 bounds, got 1');
  });

  it('projects to the nearest point', () => {
    const point = at(-3, 0.5, 7, 4);
    project(makeBox(4, at(-1, 0, 0, -Infinity), at(1, 1, 1, Infinity)), point);
    expect(point).toEqual(at(-1, 0.5, 1, 4));
  });
});

describe('the projected gradient', () => {
  it('counts a component as far as its parameter can follow it', () => {
    const norm = (x: number, g: number, lower = 0, upper = 1) =>
      projectedGradientNorm(makeBox(1, lower, upper), at(x), at(g));
    expect(norm(0.5, 0.25)).toBe(0.25);
    expect(norm(0.5, -0.25)).toBe(0.25);
    expect(norm(0.5, 3)).toBe(0.5);
    expect(norm(0.75, -3)).toBe(0.25);
    expect(norm(0, 3)).toBe(0);
    expect(norm(0, -3)).toBe(1);
    expect(norm(0, -3, 0, Infinity)).toBe(3);
    expect(norm(4, 0)).toBe(0);
  });

  it('is the largest of all components', () => {
    const box = makeBox(3, -Infinity, Infinity);
    expect(projectedGradientNorm(box, at(0, 0, 0), at(0.1, -0.7, 0.3))).toBe(0.7);
  });
});
