import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addCounts,
  estimatedMarginals,
  meanReached,
  reachedQuantile,
  simulateRuns,
  sizeHistogram,
  type EnsembleCounts,
} from './ensemble';
import { CascadeSampler, cascadeModel } from './simulate';
import { networkOf, problems, result, streamsOf, type Problem } from './test-support';

const modelOf = ({ n, edges, directed, alpha, initial, horizon }: Problem) =>
  cascadeModel(networkOf(n, edges, directed), Float64Array.from(alpha), Float64Array.from(initial), horizon);

/** The same, run by run and with lists, as a reader would do it by hand. */
function byHand(problem: Problem, seed: number, runs: number) {
  const sampler = new CascadeSampler(modelOf(problem));
  const sizes: number[][] = [];
  const marginals = new Float64Array((problem.horizon + 1) * problem.n);
  for (let r = 0; r < runs; r++) {
    sampler.run(streamsOf(seed)('run', r));
    sizes.push([...sampler.reached]);
    sampler.activationTimes().forEach((time, i) => {
      for (let t = time; t <= problem.horizon; t++) marginals[t * problem.n + i] += 1;
    });
  }
  return { sizes, marginals: marginals.map((count) => count / runs) };
}

describe('an ensemble', () => {
  it('is what its single runs add up to', () => {
    fc.assert(
      fc.property(problems('any', 7, 12), fc.integer(), fc.integer({ min: 2, max: 12 }), (problem, seed, runs) => {
        const { n, horizon } = problem;
        const counts = result(simulateRuns(modelOf(problem), streamsOf(seed), 0, runs));
        const { sizes, marginals } = byHand(problem, seed, runs);
        expect(estimatedMarginals(counts, n)).toEqual(marginals);
        const { mean, standardError } = meanReached(counts);
        const lower = reachedQuantile(counts, n, horizon, 0.25);
        for (let t = 0; t <= horizon; t++) {
          const column = sizes.map((size) => size[t]).sort((a, b) => a - b);
          const average = column.reduce((a, b) => a + b) / runs;
          const variance = column.reduce((a, b) => a + (b - average) ** 2, 0) / (runs - 1);
          expect(mean[t]).toBeCloseTo(average, 12);
          expect(standardError[t]).toBeCloseTo(Math.sqrt(variance / runs), 10);
          expect(lower[t]).toBe(column[Math.ceil(runs / 4) - 1]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is identical for every partition into blocks', () => {
    fc.assert(
      fc.property(
        problems('any', 7, 12),
        fc.integer(),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }),
        (problem, seed, blocks) => {
          const model = modelOf(problem);
          const runs = blocks.reduce((a, b) => a + b);
          const whole = addCounts(undefined, result(simulateRuns(model, streamsOf(seed), 0, runs)));
          let state: EnsembleCounts | undefined;
          let from = 0;
          for (const size of blocks) {
            state = addCounts(state, result(simulateRuns(model, streamsOf(seed), from, from + size)));
            from += size;
          }
          expect(state).toEqual(whole);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('does not change a part when it is folded', () => {
    const problem: Problem = {
      n: 3,
      directed: false,
      edges: [
        [0, 1],
        [1, 2],
      ],
      alpha: [0.5, 0.5],
      initial: [1, 0, 0],
      horizon: 3,
    };
    const part = result(simulateRuns(modelOf(problem), streamsOf(1), 0, 50));
    const before = structuredClone(part);
    const state = addCounts(undefined, part);
    addCounts(state, part);
    expect(part).toEqual(before);
    expect(state.runs).toBe(100);
    const other = result(simulateRuns(modelOf({ ...problem, horizon: 4 }), streamsOf(1), 0, 1));
    expect(() => addCounts(state, other)).toThrow('different networks');
  });

  it('leaves lists where runs reach few of many nodes, and the same counts when folded', () => {
    const n = 5000;
    const path: Problem = {
      n,
      directed: false,
      edges: Array.from({ length: n - 1 }, (_, i): [number, number] => [i, i + 1]),
      alpha: new Array<number>(n - 1).fill(0.5),
      initial: Array.from({ length: n }, (_, i) => (i === 2500 ? 1 : 0)),
      horizon: 4,
    };
    const part = result(simulateRuns(modelOf(path), streamsOf(5), 0, 40));
    expect(part.activations.counts).toBeUndefined();
    expect(part.activations.hits!.length).toBeLessThan(40 * 9);
    const state = addCounts(undefined, part);
    expect(state.activations.counts).toHaveLength(5 * n);
    expect(estimatedMarginals(state, n)).toEqual(byHand(path, 5, 40).marginals);
    expect(estimatedMarginals(part, n)).toEqual(estimatedMarginals(state, n));
    expect(state.sizeCounts.counts!.reduce((a, b) => a + b)).toBe(40);
  });

  it('yields on the way through a long block', () => {
    const n = 2000;
    const ring: Problem = {
      n,
      directed: false,
      edges: Array.from({ length: n }, (_, i): [number, number] => [i, (i + 1) % n]),
      alpha: new Array<number>(n).fill(1),
      initial: new Array<number>(n).fill(0.01),
      horizon: 40,
    };
    const steps = simulateRuns(modelOf(ring), streamsOf(1), 0, 600);
    const first = steps.next();
    expect(first.done).toBe(false);
    expect(first.value).toMatchObject({ total: 600, stage: 'Simulating' });
  });

  it('sums squares exactly beyond 2⁵³', () => {
    const lone: Problem = { n: 3, directed: false, edges: [], alpha: [], initial: [1, 0, 0], horizon: 1 };
    const part = result(simulateRuns(modelOf(lone), streamsOf(1), 0, 1));
    part.squaresHigh.fill(0);
    part.squaresLow.fill(2 ** 52 - 1);
    part.reachedSum.fill(1);
    let state = addCounts(undefined, part);
    for (let k = 0; k < 4; k++) state = addCounts(state, part);
    expect(BigInt(state.squaresHigh[0]) * 2n ** 52n + BigInt(state.squaresLow[0])).toBe(5n * (2n ** 52n - 1n));
  });

  it('has no standard error after one run, and none at all when all runs are alike', () => {
    const certain: Problem = { n: 2, directed: false, edges: [[0, 1]], alpha: [1], initial: [1, 0], horizon: 1 };
    const one = result(simulateRuns(modelOf(certain), streamsOf(1), 0, 1));
    expect(meanReached(one).standardError[1]).toBeNaN();
    const many = result(simulateRuns(modelOf(certain), streamsOf(1), 0, 1000));
    expect(meanReached(many).standardError).toEqual(Float64Array.of(0, 0));
  });
});

describe('sizeHistogram', () => {
  it('covers what was seen in whole, equal bins', () => {
    const counts = new Int32Array(200);
    counts[10] = 4;
    counts[139] = 1;
    counts[11] = 2;
    const histogram = sizeHistogram(counts, 60);
    expect(histogram.edges.slice(0, 3)).toEqual(Float64Array.of(10, 13, 16));
    expect(histogram.counts[0]).toBe(6);
    expect(histogram.counts.reduce((a, b) => a + b)).toBe(7);
    expect(histogram.edges).toHaveLength(histogram.counts.length + 1);
    expect(histogram.edges[histogram.edges.length - 1]).toBeGreaterThanOrEqual(140);
  });

  it('is one bin when all runs end alike', () => {
    expect(sizeHistogram(Int32Array.of(0, 0, 9, 0))).toEqual({
      edges: Float64Array.of(2, 3),
      counts: Float64Array.of(9),
    });
  });
});
