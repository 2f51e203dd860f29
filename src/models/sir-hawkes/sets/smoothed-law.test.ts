import { describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import { addOneLogLikelihood, bandwidth, kernelLogLikelihood } from './smoothed-law';

const rng = stream(3, 'sizes');
const drawn = Float64Array.from({ length: 300 }, () => 20 + rng.below(8) * rng.below(6));
const total = (of: (size: number) => number, from: number, to: number): number => {
  let sum = 0;
  for (let size = from; size <= to; size++) sum += Math.exp(of(size));
  return sum;
};

describe('a smoothed law', () => {
  it('sums to 1 with either smoothing', () => {
    // All but the sizes beyond, which the one run that may have any size has with chance 20/201.
    expect(total((size) => kernelLogLikelihood(drawn, size, 20), 20, 200)).toBeCloseTo(1 - 20 / 201 / 301, 10);
    expect(total((size) => addOneLogLikelihood(drawn, size, 20, 90), 20, 90)).toBeCloseTo(1, 12);
    const alone = new Float64Array(50).fill(20);
    expect(total((size) => kernelLogLikelihood(alone, size, 20), 20, 60)).toBeCloseTo(1 - 20 / 61 / 51, 12);
  });
  it('gives no size below what was observed, and no size above N with add-one', () => {
    expect(kernelLogLikelihood(drawn, 19, 20)).toBe(-Infinity);
    expect(addOneLogLikelihood(drawn, 19, 20, 90)).toBe(-Infinity);
    expect(addOneLogLikelihood(drawn, 91, 20, 90)).toBe(-Infinity);
  });
  it('is finite far from all runs, falls, and is no less than the runs can tell', () => {
    const far = [300, 3000, 1e6].map((size) => kernelLogLikelihood(drawn, size, 20));
    expect(far.every(Number.isFinite)).toBe(true);
    expect(far).toEqual(far.toSorted((a, b) => b - a));
    expect(far[0]).toBeCloseTo(Math.log(20 / 300 / 301 / 301), 8);
  });
  it('counts by hand', () => {
    const three = Float64Array.of(5, 5, 7);
    expect(Math.exp(addOneLogLikelihood(three, 5, 5, 8))).toBeCloseTo(3 / 7, 12);
    expect(Math.exp(addOneLogLikelihood(three, 8, 5, 8))).toBeCloseTo(1 / 7, 12);
  });
});

it("the width is Silverman's, and not below half a step", () => {
  const even = Float64Array.from({ length: 101 }, (_, k) => k);
  const deviation = Math.sqrt((101 * 102) / 12);
  expect(bandwidth(even)).toBeCloseTo(0.9 * Math.min(deviation, 50 / 1.34) * 101 ** -0.2, 10);
  expect(bandwidth(new Float64Array(9).fill(4))).toBe(0.5);
});
