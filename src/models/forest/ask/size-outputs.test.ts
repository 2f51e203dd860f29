import { expect, it } from 'vitest';
import { sizeHistogram, sizeOutputs } from './size-outputs';

it('counts every size once, in bins that grow', () => {
  const sizes = Int32Array.of(5, 5, 6, 9, 30, 31, 400);
  const { edges, counts } = sizeHistogram(sizes, 5);
  expect([...edges.subarray(0, 6)]).toEqual([5, 6, 7, 8, 10, 12]);
  expect(counts.reduce((a, b) => a + b, 0)).toBe(7);
  expect([...counts.subarray(0, 4)]).toEqual([2, 1, 0, 1]);
  expect(edges.at(-1)).toBeGreaterThan(400);
  expect(edges.at(-2)).toBeLessThanOrEqual(400);
  expect(edges.every((edge, k) => k === 0 || edge > edges[k - 1])).toBe(true);
  expect([...sizeHistogram(Int32Array.of(3), 3).edges]).toEqual([3, 4]);
});

it('forecasts the geometric mean, and says how sure it is', () => {
  const simulations = { draws: 4, sizes: Int32Array.of(2, 8, 2, 8), ended: Uint8Array.of(1, 1, 1, 0) };
  const { forecast, summary, endings } = sizeOutputs(simulations, {
    seen: 2,
    truth: 6,
    constant: 5,
    ridge: Number.NaN,
  });
  expect(forecast).toMatchObject({ kind: 'scalar' });
  expect(forecast.kind === 'scalar' && forecast.value).toBeCloseTo(4, 12);
  // Standard deviation of ln size is ln 2 · 2/√3.
  expect(forecast.kind === 'scalar' && forecast.standardError).toBeCloseTo((4 * Math.LN2 * 2) / Math.sqrt(3) / 2, 12);
  expect(summary.kind === 'table' && summary.columns.map(({ values }) => [...values])).toEqual([
    ['truth', 'seen', 'median', 'q05', 'q25', 'q75', 'q95', 'mean', 'constant', 'ridge', 'unended'],
    [6, 2, 5, 2, 2, 8, 8, 5, 5, Number.NaN, 1],
  ]);
  expect(endings.kind === 'table' && endings.columns.map(({ values }) => [...values])).toEqual([
    [1, 2, 3, 4],
    [2, 8, 2, 8],
    [1, 1, 1, 0],
  ]);
});
