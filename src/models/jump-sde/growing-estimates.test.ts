import { describe, expect, it } from 'vitest';
import { result } from '../independent-cascade/test-support';
import { errorAgainstCost } from './analysis-methods';
import { settingsFor, streamsOf } from './analysis-test-support';
import type { CostSettings } from './cost-settings';
import { exactChain } from './exact-chain';
import { ConTinEstEstimate, RunsEstimate, SchemeEstimate, type GrowingEstimate } from './growing-estimates';
import { timeGrid } from './propagation';
import { modelOf } from './small-models';

const arcs = [
  [0, 1, 0.8],
  [0, 2, 1.4],
  [1, 3, 0.9],
  [2, 3, 0.6],
  [3, 4, 1.1],
  [4, 0, 0.5],
] as const;
const model = modelOf({ n: 5, arcs, horizon: 3 });
const truth = (() => {
  const { active } = result(exactChain(model, timeGrid(3)));
  return Float64Array.from({ length: 101 }, (_, k) => active.subarray(5 * k, 5 * k + 5).reduce((a, b) => a + b, 0));
})();
const settings = (changed: Partial<CostSettings> = {}): CostSettings =>
  settingsFor<CostSettings>(errorAgainstCost, { horizon: 3, ...changed });
const grown = (estimate: GrowingEstimate, ...sizes: number[]): GrowingEstimate => {
  for (const size of sizes) result(estimate.grow(size));
  return estimate;
};

const kinds: [string, () => GrowingEstimate][] = [
  ['runs', () => new RunsEstimate(model, streamsOf(7))],
  ['pairs of delays', () => new SchemeEstimate(model, settings(), streamsOf(7))],
  ['pairs of counts', () => new SchemeEstimate(model, settings({ scheme: 'jump-adapted' }), streamsOf(7))],
  ['single trajectories', () => new SchemeEstimate(model, settings({ antithetic: false }), streamsOf(7))],
  ['samples of delays', () => new ConTinEstEstimate(model, 5, streamsOf(7))],
];

describe('an estimate that grows', () => {
  for (const [name, make] of kinds) {
    it(`is the same at once or bit by bit: ${name}`, () => {
      const [once, often] = [grown(make(), 1200), grown(make(), 8, 8, 700, 1200)];
      expect(often.samples).toBe(1200);
      expect(often.work).toBe(once.work);
      // sums of states are whole numbers; those of ConTinEst are not
      once.sums.forEach((sum, k) => expect(often.sums[k]).toBeCloseTo(sum, 6));
    });

    it(`is about the truth: ${name}`, () => {
      const { sums, samples } = grown(make(), 2000);
      // the deviation of I(t) is at most 2.5, that of counts by 5 labels below 4
      sums.forEach((sum, k) =>
        expect(Math.abs(sum / samples - truth[k]), 'seed 7').toBeLessThan(4 * (4 / Math.sqrt(2000))),
      );
    });
  }

  it('begins at any run, with its luck', () => {
    const all = grown(new RunsEstimate(model, streamsOf(7)), 30).sums;
    const parts = [new RunsEstimate(model, streamsOf(7)), new RunsEstimate(model, streamsOf(7), 'run', 10)];
    grown(parts[0], 10);
    grown(parts[1], 20);
    expect(parts[0].sums.map((sum, k) => sum + parts[1].sums[k])).toEqual(all);
  });

  it('keeps what pairs are judged by', () => {
    const estimate = new SchemeEstimate(model, settings(), streamsOf(7));
    grown(estimate, 400);
    const { runs, pairs, influence, squares, products } = estimate.counts;
    expect([runs, pairs]).toEqual([400, true]);
    expect(influence[0]).toBe(400);
    expect(squares[0]).toBe(400);
    expect(products[0]).toBe(200);
    // opposite luck: the product of the halves is below the square of the mean
    expect(products[60] / 200, 'seed 7').toBeLessThan((influence[60] / 400) ** 2);
  });
});
