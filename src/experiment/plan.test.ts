import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expandSweep, planBlocks } from './plan';
import { tinyExperiment } from './testing/tiny-lab';

describe('planBlocks', () => {
  it('covers every replicate once, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (count) => {
        const blocks = planBlocks(count);
        let at = 0;
        blocks.forEach((block, i) => {
          expect(block.index).toBe(i);
          expect(block.from).toBe(at);
          expect(block.to).toBeGreaterThan(at);
          at = block.to;
        });
        expect(at).toBe(count);
        expect(blocks.length).toBeLessThan(64);
      }),
    );
  });

  it('starts small and stays fine', () => {
    const sizes = planBlocks(10_000).map(({ from, to }) => to - from);
    expect(sizes.slice(0, 7)).toEqual([1, 1, 2, 4, 8, 16, 32]);
    expect(Math.max(...sizes)).toBe(Math.ceil(10_000 / 48));
  });
});

describe('expandSweep', () => {
  it('is one point without a sweep', () => {
    expect(expandSweep(tinyExperiment())).toEqual([{ at: {}, experiment: tinyExperiment() }]);
  });

  it('runs through the last axis fastest', () => {
    const sweep = [
      { path: 'parameters.alpha', values: [0.1, 0.2] },
      { path: 'seed', values: [1, 2] },
    ];
    const points = expandSweep(tinyExperiment({ sweep, parameters: { runs: 3 } }));
    expect(points.map((point) => point.at)).toEqual([
      { 'parameters.alpha': 0.1, seed: 1 },
      { 'parameters.alpha': 0.1, seed: 2 },
      { 'parameters.alpha': 0.2, seed: 1 },
      { 'parameters.alpha': 0.2, seed: 2 },
    ]);
    expect(points[3].experiment).toEqual(tinyExperiment({ parameters: { runs: 3, alpha: 0.2 }, seed: 2 }));
  });
});
