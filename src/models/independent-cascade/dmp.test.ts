import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activationTimeDistribution, expectedReached, messagePassing } from './dmp';
import { exactMarginals, networkOf, problems, result, type Problem } from './test-support';

const solve = ({ n, edges, directed, alpha, initial, horizon }: Problem): Float64Array =>
  result(messagePassing(networkOf(n, edges, directed), Float64Array.from(alpha), Float64Array.from(initial), horizon))
    .marginals;

const largestDifference = (a: Float64Array, b: Float64Array): number =>
  a.reduce((d, v, k) => Math.max(d, Math.abs(v - b[k])), 0);

describe('message passing', () => {
  it('gives a path by hand: 0 –α– 1 –β– 2 from node 0', () => {
    const p = solve({
      n: 3,
      directed: false,
      edges: [
        [0, 1],
        [1, 2],
      ],
      alpha: [0.5, 0.25],
      initial: [1, 0, 0],
      horizon: 3,
    });
    expect([...p]).toEqual([1, 0, 0, 1, 0.5, 0, 1, 0.5, 0.125, 1, 0.5, 0.125]);
  });

  it('does not let news return to its sender', () => {
    const p = solve({ n: 2, directed: false, edges: [[0, 1]], alpha: [0.5], initial: [0.5, 0], horizon: 4 });
    expect(p.slice(8)).toEqual(Float64Array.of(0.5, 0.25));
  });

  it('keeps the relative precision of tiny probabilities', () => {
    const p = solve({
      n: 3,
      directed: false,
      edges: [
        [0, 1],
        [1, 2],
      ],
      alpha: [1e-9, 1e-9],
      initial: [1e-9, 0, 0],
      horizon: 2,
    });
    expect(p[8] / 1e-27).toBeCloseTo(1, 12);
  });

  it('stays in 0 … 1, does not decrease, and bounds the exact marginals from above', () => {
    fc.assert(
      fc.property(problems('any', 5, 7), (problem) => {
        const p = solve(problem);
        const exact = exactMarginals(problem);
        for (let k = 0; k < p.length; k++) {
          expect(p[k]).toBeGreaterThanOrEqual(0);
          expect(p[k]).toBeLessThanOrEqual(1);
          expect(p[k]).toBeGreaterThanOrEqual((k >= problem.n ? p[k - problem.n] : 0) - 1e-15);
          expect(p[k]).toBeGreaterThanOrEqual(exact[k] - 1e-12);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is exact on trees with any start', () => {
    fc.assert(
      fc.property(problems('tree', 6, 0), (problem) => {
        expect(largestDifference(solve(problem), exactMarginals(problem))).toBeLessThan(1e-12);
      }),
      { numRuns: 60 },
    );
  });

  it('is exact on a cycle with a single source, not with a fractional one', () => {
    const cycle = (initial: number[]): Problem => ({
      n: 5,
      directed: false,
      edges: [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 4],
        [4, 0],
      ],
      alpha: [0.9, 0.3, 0.8, 0.6, 0.7],
      initial,
      horizon: 7,
    });
    const one = cycle([0, 0, 1, 0, 0]);
    expect(largestDifference(solve(one), exactMarginals(one))).toBeLessThan(1e-12);
    const some = cycle([0.2, 0, 0.5, 0, 0]);
    expect(largestDifference(solve(some), exactMarginals(some))).toBeGreaterThan(1e-3);
  });

  it('permutes with the names of the nodes', () => {
    const shuffled = problems('any', 8, 20).chain((problem) =>
      fc
        .shuffledSubarray([...Array(problem.n).keys()], { minLength: problem.n, maxLength: problem.n })
        .map((to) => ({ problem, to })),
    );
    fc.assert(
      fc.property(shuffled, ({ problem, to }) => {
        const { n, horizon } = problem;
        const initial = new Array<number>(n);
        problem.initial.forEach((p, i) => (initial[to[i]] = p));
        const other = solve({ ...problem, initial, edges: problem.edges.map(([u, v]) => [to[u], to[v]]) });
        const own = solve(problem);
        for (let t = 0; t <= horizon; t++)
          for (let i = 0; i < n; i++) expect(other[t * n + to[i]]).toBeCloseTo(own[t * n + i], 12);
      }),
    );
  });

  it('treats an undirected link as its two arcs with one α', () => {
    fc.assert(
      fc.property(problems('any', 7, 15, fc.constant(false)), (problem) => {
        const both: Problem = {
          ...problem,
          directed: true,
          edges: problem.edges.flatMap(([u, v]): [number, number][] => [
            [u, v],
            [v, u],
          ]),
          alpha: problem.alpha.flatMap((a) => [a, a]),
        };
        expect(largestDifference(solve(both), solve(problem))).toBeLessThan(1e-13);
      }),
    );
  });

  it('ignores the direction that does not exist: a one-way arc equals a pair with α = 0 back', () => {
    const one = solve({
      n: 3,
      directed: true,
      edges: [
        [0, 1],
        [1, 2],
      ],
      alpha: [0.4, 0.6],
      initial: [0.3, 0.1, 0.7],
      horizon: 4,
    });
    const pair = solve({
      n: 3,
      directed: true,
      edges: [
        [0, 1],
        [1, 0],
        [1, 2],
        [2, 1],
      ],
      alpha: [0.4, 0, 0.6, 0],
      initial: [0.3, 0.1, 0.7],
      horizon: 4,
    });
    expect([...one]).toEqual([...pair]);
  });

  it('handles α = 0, α = 1 and isolated nodes', () => {
    const base: Problem = {
      n: 4,
      directed: false,
      edges: [
        [0, 1],
        [1, 2],
      ],
      alpha: [0, 0],
      initial: [1, 0, 0, 0.25],
      horizon: 2,
    };
    expect(solve(base).slice(8)).toEqual(Float64Array.of(1, 0, 0, 0.25));
    expect(solve({ ...base, alpha: [1, 1] }).slice(8)).toEqual(Float64Array.of(1, 1, 1, 0.25));
    expect(solve({ ...base, n: 1, edges: [], alpha: [], initial: [0.5] })).toEqual(Float64Array.of(0.5, 0.5, 0.5));
  });

  it('returns the same marginals when it keeps all messages', () => {
    fc.assert(
      fc.property(problems('any', 8, 20), ({ n, edges, directed, alpha, initial, horizon }) => {
        const args = [
          networkOf(n, edges, directed),
          Float64Array.from(alpha),
          Float64Array.from(initial),
          horizon,
        ] as const;
        expect(result(messagePassing(...args, true)).marginals).toEqual(result(messagePassing(...args)).marginals);
      }),
    );
  });

  it('crosses the borders of its chunks: a star and a ring of 3,000 nodes, known in closed form', () => {
    const n = 3000;
    const star = solve({
      n,
      directed: false,
      edges: Array.from({ length: n - 1 }, (_, i): [number, number] => [0, i + 1]),
      alpha: new Array<number>(n - 1).fill(0.5),
      initial: [0, 1, ...new Array<number>(n - 2).fill(0)],
      horizon: 2,
    });
    expect(star[n]).toBe(0.5);
    expect(star[2 * n + 2]).toBe(0.25);
    expect(star[2 * n + n - 1]).toBe(0.25);
    const ring = solve({
      n,
      directed: false,
      edges: Array.from({ length: n }, (_, i): [number, number] => [i, (i + 1) % n]),
      alpha: new Array<number>(n).fill(0.5),
      initial: [1, ...new Array<number>(n - 1).fill(0)],
      horizon: 10,
    });
    for (let d = 0; d <= 10; d++) expect(ring[10 * n + ((n - d) % n)]).toBeCloseTo(0.5 ** d, 15);
  });

  it('refuses arrays of the wrong length and a horizon of 0', () => {
    const network = networkOf(2, [[0, 1]]);
    expect(() => result(messagePassing(network, new Float64Array(2), new Float64Array(2), 1))).toThrow(
      'expected 1 activation',
    );
    expect(() => result(messagePassing(network, new Float64Array(1), new Float64Array(1), 1))).toThrow(
      'expected 2 initial',
    );
    expect(() => result(messagePassing(network, new Float64Array(1), new Float64Array(2), 0))).toThrow('horizon');
  });
});

describe('what follows from the marginals', () => {
  it('sums rows to the expected number of active nodes', () => {
    expect([...expectedReached(Float64Array.of(0.5, 0, 0.75, 0.5), 2)]).toEqual([0.5, 1.25]);
  });

  it('gives activation times that sum to one for every node', () => {
    fc.assert(
      fc.property(problems('any', 6, 10), (problem) => {
        const { n, horizon } = problem;
        const mu = activationTimeDistribution(solve(problem), n, horizon);
        for (let i = 0; i < n; i++) {
          let sum = 0;
          for (let tau = 0; tau <= horizon; tau++) sum += mu[tau * n + i];
          expect(sum).toBeCloseTo(1, 12);
        }
      }),
    );
  });
});
