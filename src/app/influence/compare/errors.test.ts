import { describe, expect, it } from 'vitest';
import { curve, field } from '../testing';
import { accumulatedError, errorAt, farthest, relativeError } from './errors';

describe('errors over time', () => {
  it('in sum: relative to the truth, where that is not 0', () => {
    const { x, y } = relativeError(curve([0, 2, 4], [1, 6, 8]), curve([0, 1, 2, 4], [0, 5, 5, 10]));
    expect(Array.from(x)).toEqual([1, 2, 4]);
    // 3.5 lies between 1 and 6
    expect(Array.from(y)).toEqual([0.3, 0.2, 0.2]);
  });
  it('node by node: opposite errors do not cancel', () => {
    const truth = field(
      [0, 1],
      [
        [1, 0],
        [1, 0.5],
      ],
    );
    const guess = field(
      [0, 1],
      [
        [1, 0],
        [0.7, 0.8],
      ],
    );
    const { x, y } = accumulatedError(guess, truth);
    expect(Array.from(x)).toEqual([0, 1]);
    expect(y[0]).toBe(0);
    expect(y[1]).toBeCloseTo(0.6 / 1.5, 12);
    expect(accumulatedError(guess, field([], [])).x.length).toBe(0);
  });
});

describe('the farthest moment', () => {
  const truth = curve([0, 1, 2], [0, 10, 20], [0, 0.5, 0.5]);
  it('is found by any measure, without the start', () => {
    const off = curve([0, 1, 2], [5, 14, 21], [0, 0, 0.1]);
    expect(farthest(off, truth, ({ relative }) => relative)).toMatchObject({ t: 1, gap: 4, relative: 0.4, z: 8 });
    expect(farthest(off, truth, ({ relative }) => -relative)?.t).toBe(2);
  });
  it('knows differences without luck, and no difference at all', () => {
    const sure = curve([0, 1], [1, 2]);
    expect(farthest(curve([0, 1], [1, 3]), sure, ({ z }) => z)?.z).toBe(Infinity);
    expect(farthest(sure, sure, ({ z }) => z)?.z).toBe(0);
    expect(farthest(sure, curve([0], [1]), ({ z }) => z)).toBeUndefined();
  });
  it('reads standard errors between the points', () => {
    expect(errorAt(truth, 0.5)).toBe(0.25);
    expect(errorAt(curve([0, 1], [1, 2]), 0.5)).toBe(0);
  });
});
