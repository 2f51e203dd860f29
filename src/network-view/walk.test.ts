import { describe, expect, it } from 'vitest';
import { buildNetwork } from '../core/network';
import { keyAction, type KeyPress } from './keys';
import { byDegree, neighboursOf, neighbourTowards } from './walk';

const press = (key: string, rest: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...rest,
});

describe('neighboursOf', () => {
  it('follows edges both ways, each neighbour once, never itself', () => {
    const parts = { n: 4, from: Int32Array.of(0, 1, 0, 2, 0), to: Int32Array.of(1, 0, 0, 0, 1) };
    for (const directed of [true, false])
      expect(neighboursOf(buildNetwork({ ...parts, directed }), 0).toSorted((a, b) => a - b)).toEqual([1, 2]);
    expect(neighboursOf(buildNetwork({ ...parts, directed: true }), 3)).toEqual([]);
  });
});

describe('neighbourTowards', () => {
  //       1
  //   2   0   3   4
  const positions = Float32Array.of(0, 0, 0, -10, -10, 0, 10, 1, 20, 0);
  it('takes the nearest in the direction', () => {
    const all = [1, 2, 3, 4];
    expect(neighbourTowards(positions, 0, all, 'up')).toBe(1);
    expect(neighbourTowards(positions, 0, all, 'left')).toBe(2);
    expect(neighbourTowards(positions, 0, all, 'right')).toBe(3);
    expect(neighbourTowards(positions, 0, [1, 4], 'right')).toBe(4);
  });
  it('stays where nothing lies within 60 degrees', () => {
    expect(neighbourTowards(positions, 0, [1, 2, 4], 'down')).toBe(-1);
    expect(neighbourTowards(positions, 0, [], 'up')).toBe(-1);
  });
});

describe('byDegree', () => {
  it('sorts by falling degree, ties by number', () => {
    expect(Array.from(byDegree(Int32Array.of(0, 1, 2, 3), Int32Array.of(1, 3, 1, 5)))).toEqual([3, 1, 0, 2]);
  });
});

describe('keyAction', () => {
  it('knows the keys of the canvas', () => {
    expect(keyAction(press('ArrowUp'))).toEqual({ type: 'walk', direction: 'up' });
    expect(keyAction(press('ArrowLeft', { ctrlKey: true }))).toMatchObject({ type: 'pan', dx: -60, dy: 0 });
    expect(keyAction(press('N', { shiftKey: true }))).toEqual({ type: 'rank', by: -1 });
    expect(keyAction(press('Enter'))).toEqual({ type: 'toggle' });
    expect(keyAction(press('E', { shiftKey: true }))).toEqual({ type: 'edge', by: -1 });
    expect(keyAction(press(' '))).toEqual({ type: 'select' });
    expect(keyAction(press('+'))).toMatchObject({ type: 'zoom' });
    expect(keyAction(press('0'))).toEqual({ type: 'fit' });
  });
  it('leaves the browser its own shortcuts', () => {
    for (const key of ['0', '+', '-', 'n', 'e']) expect(keyAction(press(key, { ctrlKey: true }))).toBeNull();
    expect(keyAction(press('ArrowLeft', { altKey: true }))).toBeNull();
    expect(keyAction(press('Tab'))).toBeNull();
  });
});
