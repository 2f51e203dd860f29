import { expect, it } from 'vitest';
import { stream } from '../../core/rng';
import { curveError } from './curve-error';
import { batchesOf, referenceCurve } from './reference-curve';

it('takes the largest difference over time, and the largest relative one where there is something to be relative to', () => {
  const reference = Float64Array.of(1, 2, 10, 0);
  expect(curveError(Float64Array.of(2, 5, 18, 0.4), 2, reference)).toEqual({ absolute: 1, relative: 0.25 });
  expect(curveError(Float64Array.of(1, 2, 10, 0.5), 1, reference)).toEqual({ absolute: 0.5, relative: 0 });
  expect(curveError(Float64Array.of(1, NaN, 10, 0), 1, reference)).toEqual({ absolute: NaN, relative: NaN });
});

it('averages batches by their runs', () => {
  const { influence, noise } = referenceCurve([
    { runs: 2, sums: Float64Array.of(2, 6) },
    { runs: 3, sums: Float64Array.of(3, 4) },
  ]);
  expect([...influence]).toEqual([1, 2]);
  // relative deviations: 3/2 − 1 = 1/2 and 4/3/2 − 1 = −1/3
  expect(noise).toBeCloseTo((1 / 2 + 1 / 3) / 2, 12);
  expect(referenceCurve([{ runs: 2, sums: Float64Array.of(2) }]).noise).toBeNaN();
});

it('has forty batches, fewer where runs are few', () => {
  expect([20_000, 100, 50, 3, 1].map(batchesOf)).toEqual([40, 40, 25, 1, 1]);
});

it('knows its own error: √(2/π) standard errors for a single time', () => {
  const batches = Array.from({ length: 40 }, (_, b) => {
    const rng = stream(5, b);
    let sum = 0;
    for (let l = 0; l < 50; l++) sum += 20 + 4 * rng.normal();
    return { runs: 50, sums: Float64Array.of(sum) };
  });
  const expected = (Math.sqrt(2 / Math.PI) * 4) / Math.sqrt(2000) / 20;
  expect(referenceCurve(batches).noise / expected, 'seed 5').toBeGreaterThan(0.6);
  expect(referenceCurve(batches).noise / expected, 'seed 5').toBeLessThan(1.4);
});
