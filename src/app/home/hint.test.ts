import { describe, expect, it } from 'vitest';
import type { HistogramOutput } from '../../core/outputs';
import { hintFor, shareAtLeast } from './hint';

const histogram = (edges: number[], counts: number[]): HistogramOutput => ({
  kind: 'histogram',
  edges: Float64Array.from(edges),
  counts: Float64Array.from(counts),
});

describe('shareAtLeast', () => {
  it('adds the bins above and the part of the bin that is cut', () => {
    const h = histogram([0, 100, 200, 400], [50, 30, 20]);
    expect(shareAtLeast(h, 100)).toBeCloseTo(0.5, 12);
    expect(shareAtLeast(h, 150)).toBeCloseTo(0.35, 12);
    expect(shareAtLeast(h, 0)).toBe(1);
    expect(shareAtLeast(h, 401)).toBe(0);
  });
  it('is zero without runs', () => {
    expect(shareAtLeast(histogram([0, 1], [0]), 0)).toBe(0);
  });
});

describe('hintFor', () => {
  it('says on which side of the threshold the chance lies', () => {
    expect(hintFor(0.01, 8.25, 400)).toContain('stays in one circle: 8.3 people');
    expect(hintFor(0.45, 120, 400)).toContain('in 45 of 100 runs');
    expect(hintFor(0.97, 380, 400)).toContain('Far above the threshold: in 97 of 100');
    expect(hintFor(0, 1, 400)).toContain('nobody passes it on');
    expect(hintFor(1, 400, 400)).toContain('everybody');
  });
});
