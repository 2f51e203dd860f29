/** The lesson of error against cost in numbers, and ensembles put together in any order. */
import { describe, expect, it } from 'vitest';
import { addCounts, meanReached, reachedQuantile, simulateRuns, type EnsembleCounts } from './ensemble';
import { errorAgainstCost, type ErrorAgainstCost } from './error-against-cost';
import { CascadeSampler, cascadeModel } from './simulate';
import { countsOf } from '../tally';
import { networkOf, result, streamsOf } from './test-support';

/** A binary tree of 31 nodes, told from its root. */
const n = 31;
const horizon = 5;
const tree = networkOf(
  n,
  Array.from({ length: n - 1 }, (_, i): [number, number] => [i >> 1, i + 1]),
);
const alpha = new Float64Array(n - 1).fill(0.5);
const initial = Float64Array.from({ length: n }, (_, i) => Number(i === 0));
const model = cascadeModel(tree, alpha, initial, horizon);

const compare = (seed: number, referenceRuns: number, largestRuns: number): ErrorAgainstCost =>
  result(errorAgainstCost(model, alpha, initial, streamsOf(seed), referenceRuns, largestRuns));

describe.each([1, 2, 3])('error against cost, seed %i', (seed) => {
  const { points, referenceNoise, messagePassing } = compare(seed, 20_000, 1000);

  it('falls with slope −1/2 over two decades of cost', () => {
    const xs = points.map((point) => Math.log(point.tries));
    const ys = points.map((point) => Math.log(point.error));
    const [mx, my] = [xs, ys].map((values) => values.reduce((a, b) => a + b) / values.length);
    const slope =
      xs.reduce((sum, x, i) => sum + (x - mx) * (ys[i] - my), 0) / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
    expect(points.map((point) => point.runs)).toEqual([4, 10, 30, 100, 300, 1000]);
    expect(Math.abs(slope + 0.5), `seed ${seed}: slope ${slope}`).toBeLessThan(0.1);
  });

  it('message passing, exact here, lies at the noise of the reference', () => {
    // √(2/π) · the mean standard error; the mean over 31 correlated nodes scatters by about a third
    expect(messagePassing.error / referenceNoise, `seed ${seed}`).toBeGreaterThan(0.25);
    expect(messagePassing.error / referenceNoise, `seed ${seed}`).toBeLessThan(2.5);
    expect(points.every((point) => point.error > messagePassing.error)).toBe(true);
  });
});

describe('the reference', () => {
  it('is independent of the estimates: an estimate of as many runs does not come closer than luck allows', () => {
    const { points, referenceNoise } = compare(4, 1000, 1000);
    // two independent ensembles of equal size differ by √2 times the noise of one
    const ratio = points.at(-1)!.error / (Math.SQRT2 * referenceNoise);
    expect(ratio, 'seed 4').toBeGreaterThan(0.4);
    expect(ratio, 'seed 4').toBeLessThan(2);
  });

  it('does not change the estimates’ cost, and its noise falls with the root of its runs', () => {
    const [small, large] = [compare(5, 500, 100), compare(5, 8000, 100)];
    expect(small.points.map((point) => point.tries)).toEqual(large.points.map((point) => point.tries));
    expect(small.referenceNoise / large.referenceNoise).toBeGreaterThan(3.6);
    expect(small.referenceNoise / large.referenceNoise).toBeLessThan(4.4);
  });
});

describe('an ensemble in parts', () => {
  const streams = streamsOf(8);
  const parts = [0, 50, 51, 120, 300].map((from, k, all) =>
    result(simulateRuns(model, streams, from, all[k + 1] ?? 400)),
  );
  const folded = (order: number[]): EnsembleCounts =>
    order.reduce<EnsembleCounts | undefined>((sum, k) => addCounts(sum, parts[k]), undefined)!;

  it.each([[[4, 3, 2, 1, 0]], [[2, 0, 4, 1, 3]], [[1, 4, 0, 3, 2]]])(
    'merges in the order %j to equal counts',
    (order) => {
      expect(folded(order)).toEqual(folded([0, 1, 2, 3, 4]));
    },
  );

  it('has the quantiles of the sorted sizes at every step, and their mean', () => {
    const sampler = new CascadeSampler(model);
    const sizes = Array.from({ length: 400 }, (_, r) => {
      sampler.run(streams('run', r));
      return [...sampler.reached];
    });
    const counts = folded([0, 1, 2, 3, 4]);
    for (const q of [0.05, 0.25, 0.5, 0.75, 0.95]) {
      const band = reachedQuantile(counts, n, horizon, q);
      for (let t = 0; t <= horizon; t++) {
        const sorted = sizes.map((size) => size[t]).sort((a, b) => a - b);
        expect(band[t], `step ${t}, quantile ${q}`).toBe(sorted[Math.ceil(q * 400) - 1]);
      }
    }
    const last = sizes.map((size) => size[horizon]);
    expect(meanReached(counts).mean[horizon]).toBeCloseTo(last.reduce((a, b) => a + b) / 400, 12);
    const tally = countsOf(counts.sizeCounts);
    expect(tally.reduce((a, b) => a + b)).toBe(400);
    last.forEach((size) => expect(tally[size]).toBe(last.filter((other) => other === size).length));
  });
});
