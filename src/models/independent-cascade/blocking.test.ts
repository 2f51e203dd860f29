/** Blocking: first-order losses, the greedy order against brute force, and simulation under the same luck. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../core/network';
import { blockableEdges, blockableNodes, byDegree, candidateLosses, chooseBlocked } from './blocking';
import { compareBlocking } from './compare-blocked';
import { messagePassing } from './dmp';
import { influenceOf } from './influence';
import { exactMarginals, networkOf, problems, result, streamsOf, type Problem } from './test-support';

const modelOf = (p: Problem): { alpha: Float64Array; initial: Float64Array; horizon: number } => ({
  alpha: Float64Array.from(p.alpha),
  initial: Float64Array.from(p.initial),
  horizon: p.horizon,
});
const sigma = (network: Network, p: Problem, alpha: ArrayLike<number>): number =>
  influenceOf(
    result(messagePassing(network, Float64Array.from(alpha), Float64Array.from(p.initial), p.horizon)).marginals,
    p.n,
    p.horizon,
  );
const without = (alpha: readonly number[], edges: ArrayLike<number>): number[] =>
  alpha.map((a, e) => (Array.from(edges).includes(e) ? 0 : a));

/** Two stars joined by a bridge: 0 with 1, 2, 3 and 4 with 5, 6, 7. */
const bridge: Problem = {
  n: 8,
  directed: false,
  edges: [
    [0, 1],
    [0, 2],
    [0, 3],
    [0, 4],
    [4, 5],
    [4, 6],
    [4, 7],
  ],
  alpha: Array.from({ length: 7 }, () => 0.5),
  initial: [0, 1, 0, 0, 0, 0, 0, 0],
  horizon: 6,
};

describe('the loss of an edge', () => {
  it('is exact on trees with one source: σ is linear in every α, so removing an edge takes α ∂σ/∂α', () => {
    fc.assert(
      fc.property(problems('tree', 8, 8), fc.nat(), (problem, pick) => {
        const single = { ...problem, initial: problem.initial.map((_, i) => (i === pick % problem.n ? 1 : 0)) };
        const network = networkOf(single.n, single.edges);
        const { edgeLoss } = result(chooseBlocked(network, modelOf(single), blockableEdges(network), 0, false));
        const whole = sigma(network, single, single.alpha);
        edgeLoss.forEach((loss, e) =>
          expect(whole - loss).toBeCloseTo(sigma(network, single, without(single.alpha, [e])), 10),
        );
      }),
      { seed: 101, numRuns: 100 },
    );
  });

  it('of a node is the sum over all its edges', () => {
    const directed = networkOf(
      4,
      [
        [0, 1],
        [1, 2],
        [3, 1],
        [2, 3],
      ],
      true,
    );
    const nodes = blockableNodes(directed, Float64Array.of(1, 0, 0, 0.5));
    expect([...nodes.candidates]).toEqual([1, 2, 3]);
    expect([...candidateLosses(nodes, Float64Array.of(1, 2, 4, 8))]).toEqual([7, 10, 12]);
  });
});

describe('the order of blocking', () => {
  it.each(['edges', 'nodes'] as const)(
    'of %s: each has the largest loss at its time, and σ is what is left',
    (what) => {
      fc.assert(
        fc.property(problems('any', 7, 10), fc.boolean(), (problem, again) => {
          const network = networkOf(problem.n, problem.edges, problem.directed);
          const model = modelOf(problem);
          const blockable = what === 'edges' ? blockableEdges(network) : blockableNodes(network, model.initial);
          const found = result(chooseBlocked(network, model, blockable, 3, again));
          let alpha = problem.alpha;
          expect(found.influence[0]).toBeCloseTo(sigma(network, problem, alpha), 12);
          found.order.forEach((candidate, k) => {
            const { edgeLoss } = result(
              chooseBlocked(
                network,
                { ...model, alpha: Float64Array.from(again ? alpha : problem.alpha) },
                blockable,
                0,
                false,
              ),
            );
            const losses = candidateLosses(blockable, edgeLoss);
            const rest = losses.filter((_, i) => !found.order.subarray(0, k).includes(blockable.candidates[i]));
            expect(found.losses[k]).toBeCloseTo(Math.max(...rest), 10);
            expect(found.losses[k]).toBeCloseTo(losses[blockable.candidates.indexOf(candidate)], 10);
            alpha = without(alpha, blockable.edgesOf(candidate));
            expect(found.influence[k + 1]).toBeCloseTo(sigma(network, problem, alpha), 10);
            expect(found.influence[k + 1]).toBeLessThanOrEqual(found.influence[k] + 1e-12);
          });
        }),
        { seed: 102, numRuns: 120 },
      );
    },
  );

  it('cuts the way to most nodes first, and ends where nothing is left to take', () => {
    const network = networkOf(bridge.n, bridge.edges);
    const found = result(chooseBlocked(network, modelOf(bridge), blockableEdges(network), 7, true));
    expect([...found.order]).toEqual([0]);
    expect([...found.influence]).toEqual([expect.closeTo(1 + 0.5 * (1 + 1 + 0.5 * (1 + 1.5)), 12), 1]);
    const nodes = result(
      chooseBlocked(network, modelOf(bridge), blockableNodes(network, Float64Array.from(bridge.initial)), 2, true),
    );
    expect([...nodes.order]).toEqual([0]);
    const once = result(chooseBlocked(network, modelOf(bridge), blockableEdges(network), 3, false));
    expect([...once.order]).toEqual([0, 3, 1]);
  });

  it('by degree takes the largest product of degrees, or the largest degree', () => {
    const network = networkOf(bridge.n, bridge.edges);
    const degree = Int32Array.of(4, 1, 1, 1, 4, 1, 1, 1);
    expect([...result(byDegree(network, degree, 'edges', blockableEdges(network), 5))]).toEqual([3, 0, 1, 2, 4]);
    const nodes = blockableNodes(network, Float64Array.from(bridge.initial));
    expect([...result(byDegree(network, degree, 'nodes', nodes, 9))]).toEqual([0, 4, 2, 3, 5, 6, 7]);
  });
});

describe('blocking compared by simulation', () => {
  it('leaves what enumeration says, stage by stage, for edges and nodes, certain and random sources', () => {
    const runs = 6000;
    const problem: Problem = {
      n: 6,
      directed: false,
      edges: [
        [0, 1],
        [1, 2],
        [2, 0],
        [2, 3],
        [3, 4],
        [4, 5],
      ],
      alpha: [0.5, 0.3, 0.7, 0.6, 0.4, 0.9],
      initial: [1, 0, 0, 0, 0.3, 0],
      horizon: 4,
    };
    const network = networkOf(problem.n, problem.edges);
    const model = modelOf(problem);
    const cases = [
      [blockableEdges(network), [2, 3, 0]],
      [blockableNodes(network, model.initial), [2, 3, 1]],
    ] as const;
    for (const [blockable, order] of cases) {
      const { orders, prevented, random } = result(
        compareBlocking(network, model, blockable, [Int32Array.from(order)], 2, { runs, streams: streamsOf(5) }),
      );
      orders[0].forEach((sizes, k) => {
        const edges = order.slice(0, k).flatMap((one) => Array.from(blockable.edgesOf(one)));
        const exact = exactMarginals({ ...problem, alpha: without(problem.alpha, edges) })
          .subarray(problem.horizon * problem.n)
          .reduce((a, b) => a + b, 0);
        expect(Math.abs(sizes.mean - exact) / sizes.standardError, `seed 5, stage ${k}`).toBeLessThan(4.5);
      });
      expect(prevented.mean).toBeCloseTo(orders[0][0].mean - orders[0][3].mean, 10);
      expect(random[0].mean).toBe(orders[0][0].mean);
      expect(random[2].mean).toBeLessThanOrEqual(random[1].mean);
    }
  });

  it('counts an order that is empty once, with nothing prevented', () => {
    const network = networkOf(bridge.n, bridge.edges);
    const { orders, prevented, random } = result(
      compareBlocking(network, modelOf(bridge), blockableEdges(network), [new Int32Array()], 7, {
        runs: 50,
        streams: streamsOf(2),
      }),
    );
    expect(orders[0]).toHaveLength(1);
    expect([prevented.mean, prevented.count]).toEqual([0, 50]);
    // All edges blocked: the source is left.
    expect([random[7].mean, random[7].standardError]).toEqual([1, 0]);
  });
});
