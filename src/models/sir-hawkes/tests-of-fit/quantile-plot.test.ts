/** The points of the quantile plot and their bands. */
import { describe, expect, it } from 'vitest';
import { stream } from '../../../core/rng';
import { quantilePlot, type QuantilePlot } from './quantile-plot';

function drawn(residuals: Float64Array, points?: number): QuantilePlot {
  const steps = quantilePlot(residuals, 0.95, points);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('quantilePlot', () => {
  it('sorts, and stands at the quantiles of Exp(1)', () => {
    const plot = drawn(Float64Array.of(2, 0.1, 1));
    expect([...plot.observed]).toEqual([0.1, 1, 2]);
    expect([...plot.ranks]).toEqual([1, 2, 3]);
    for (const [k, q] of [1 / 6, 1 / 2, 5 / 6].entries()) expect(plot.expected[k]).toBeCloseTo(-Math.log(1 - q), 14);
    expect(plot.uniform[1]).toBeCloseTo(1 - Math.exp(-1), 14);
  });

  it('has the closed forms of the band at both ends', () => {
    const n = 40;
    const plot = drawn(Float64Array.from({ length: n }, (_, i) => i));
    // the least of n is exponential with rate n; of the largest u is Beta(n, 1): uⁿ is uniform
    expect(plot.low[0]).toBeCloseTo(-Math.log(0.975) / n, 12);
    expect(plot.high[0]).toBeCloseTo(-Math.log(0.025) / n, 12);
    expect(plot.low[n - 1]).toBeCloseTo(-Math.log1p(-(0.025 ** (1 / n))), 10);
    expect(plot.high[n - 1]).toBeCloseTo(-Math.log1p(-(0.975 ** (1 / n))), 10);
  });

  it('covers each point and the whole curve as often as it says', () => {
    const runs = 400;
    const n = 15;
    const rng = stream(21, 'bands');
    const inside = new Float64Array(n);
    let whole = 0;
    const bands = drawn(new Float64Array(n));
    for (let run = 0; run < runs; run++) {
      const sorted = Float64Array.from({ length: n }, () => rng.exponential()).sort();
      let within = true;
      for (let i = 0; i < n; i++) {
        if (sorted[i] >= bands.low[i] && sorted[i] <= bands.high[i]) inside[i]++;
        const u = 1 - Math.exp(-sorted[i]);
        within &&= (i + 1) / n - u < bands.halfWidth && u - i / n < bands.halfWidth;
      }
      if (within) whole++;
    }
    const error = Math.sqrt((0.95 * 0.05) / runs);
    for (const count of inside) expect(Math.abs(count / runs - 0.95)).toBeLessThan(4 * error);
    expect(Math.abs(whole / runs - 0.95)).toBeLessThan(4 * error);
  });

  it('keeps some of many points: all of the largest, both ends, ascending', () => {
    const n = 3000;
    const plot = drawn(
      Float64Array.from({ length: n }, (_, i) => i),
      60,
    );
    expect(plot.ranks).toHaveLength(60);
    expect(plot.ranks[0]).toBe(1);
    expect(Array.from(plot.ranks.subarray(-30))).toEqual(Array.from({ length: 30 }, (_, k) => n - 29 + k));
    expect(plot.ranks.every((rank, k) => k === 0 || rank > plot.ranks[k - 1])).toBe(true);
    expect(plot.observed.every((x, k) => x === plot.ranks[k] - 1)).toBe(true);
    expect(plot.low.every((x, k) => x < plot.expected[k] && plot.expected[k] < plot.high[k])).toBe(true);
  });

  it('of nothing is empty', () => {
    const plot = drawn(new Float64Array());
    expect(plot).toMatchObject({ count: 0, halfWidth: NaN });
    expect(plot.observed).toHaveLength(0);
  });
});
