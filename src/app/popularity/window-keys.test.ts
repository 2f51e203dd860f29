import { describe, expect, it } from 'vitest';
import { snapTo, windowAfter, windowStep } from './window-keys';

const SIX_HOURS = 6 * 3600;
const plain = (key: string, shiftKey = false) => ({ key, shiftKey });

describe('the edge of the window, by keys', () => {
  it('five minutes on an axis of six hours, a round number elsewhere', () => {
    expect(windowStep(SIX_HOURS, 'second')).toBe(300);
    expect(windowStep(6, 'hour')).toBeCloseTo(1 / 12, 12);
    expect(windowStep(7, 'day')).toBeCloseTo(2 / 24, 12);
    expect(windowStep(100, 'unknown')).toBe(1);
    expect(windowStep(0, 'unknown')).toBe(1);
  });
  it('arrows go to the next multiple, Shift and Page further, Home and End to the ends', () => {
    const range = [300, SIX_HOURS] as const;
    expect(windowAfter(plain('ArrowRight'), 3600, 300, range)).toBe(3900);
    expect(windowAfter(plain('ArrowLeft'), 3700, 300, range)).toBe(3300);
    expect(windowAfter(plain('PageUp'), 3600, 300, range)).toBe(5400);
    expect(windowAfter(plain('ArrowLeft', true), 3600, 300, range)).toBe(1800);
    expect(windowAfter(plain('ArrowLeft'), 300, 300, range)).toBe(300);
    expect(windowAfter(plain('Home'), 3600, 300, range)).toBe(300);
    expect(windowAfter(plain('End'), 3600, 300, range)).toBe(SIX_HOURS);
    expect(windowAfter(plain('a'), 3600, 300, range)).toBeUndefined();
  });
  it('no binary dust', () => {
    expect(snapTo(0.3000001, 0.1, [0, 1])).toBe(0.3);
  });
});
