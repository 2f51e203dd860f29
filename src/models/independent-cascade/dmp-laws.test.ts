/** What message passing must obey whatever the network: order, continuity, distances, rest, and independence of bookkeeping. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generateNetwork } from '../../core/generators';
import { neighbourhood } from '../../core/measures';
import { activationTimeDistribution, expectedReached, messagePassing } from './dmp';
import { networkOf, problems, result, type Problem } from './test-support';

const pass = ({ n, edges, directed, alpha, initial, horizon }: Problem, keep = false) =>
  result(
    messagePassing(networkOf(n, edges, directed), Float64Array.from(alpha), Float64Array.from(initial), horizon, keep),
  );
const solve = (problem: Problem): Float64Array => pass(problem).marginals;

/** Steps from the nearest certain source to every node along the arcs; Infinity where there is no way. */
function distances({ n, edges, directed, initial }: Problem): number[] {
  const network = networkOf(n, edges, directed);
  const sources = initial.flatMap((p, i) => (p === 1 ? [i] : []));
  const found = new Array<number>(n).fill(Infinity);
  for (let steps = n; steps >= 0; steps--) for (const i of neighbourhood(network, sources, steps)) found[i] = steps;
  return found;
}

const unit = fc.integer({ min: 0, max: 1000 }).map((k) => k / 1000);

describe('order', () => {
  it('raising any α never lowers any probability', () => {
    fc.assert(
      fc.property(problems('any', 7, 12), fc.nat(), unit, (problem, which, share) => {
        fc.pre(problem.edges.length > 0);
        const edge = which % problem.edges.length;
        const alpha = problem.alpha.map((a, e) => (e === edge ? a + share * (1 - a) : a));
        const before = solve(problem);
        solve({ ...problem, alpha }).forEach((p, k) => expect(p).toBeGreaterThanOrEqual(before[k] - 1e-14));
      }),
    );
  });

  it('raising any p̄ never lowers any probability', () => {
    fc.assert(
      fc.property(problems('any', 7, 12), fc.nat(), unit, (problem, which, share) => {
        const node = which % problem.n;
        const initial = problem.initial.map((p, i) => (i === node ? p + share * (1 - p) : p));
        const before = solve(problem);
        solve({ ...problem, initial }).forEach((p, k) => expect(p).toBeGreaterThanOrEqual(before[k] - 1e-14));
      }),
    );
  });

  it('one more edge never lowers any probability', () => {
    fc.assert(
      fc.property(problems('any', 7, 12), (problem) => {
        fc.pre(problem.edges.length > 0);
        const fewer = solve({ ...problem, edges: problem.edges.slice(1), alpha: problem.alpha.slice(1) });
        solve(problem).forEach((p, k) => expect(p).toBeGreaterThanOrEqual(fewer[k] - 1e-14));
      }),
    );
  });

  it('no node is reached more often than the sum of what its neighbours could pass on', () => {
    fc.assert(
      fc.property(problems('any', 6, 10, fc.constant(false)), (problem) => {
        const { n, edges, alpha, initial, horizon } = problem;
        const p = solve(problem);
        for (let t = 1; t <= horizon; t++) {
          const bound = initial.slice();
          edges.forEach(([u, v], e) => {
            bound[u] += alpha[e] * p[(t - 1) * n + v];
            bound[v] += alpha[e] * p[(t - 1) * n + u];
          });
          for (let i = 0; i < n; i++) expect(p[t * n + i]).toBeLessThanOrEqual(bound[i] + 1e-12);
        }
      }),
    );
  });
});

describe('first order', () => {
  it('with a small start everywhere, probabilities are linear in it', () => {
    fc.assert(
      fc.property(problems('any', 6, 10), (problem) => {
        const at = (scale: number): Float64Array =>
          solve({ ...problem, initial: problem.initial.map((p) => p * scale) }).map((p) => p / scale);
        const [tiny, tinier] = [at(1e-9), at(1e-12)];
        tiny.forEach((p, k) => expect(Math.abs(p - tinier[k])).toBeLessThan(1e-6));
      }),
    );
  });

  it('at T = 1 is the noisy or of the sources next door: 1 − (1 − p̄_i) Π (1 − α p̄_j)', () => {
    fc.assert(
      fc.property(problems('any', 7, 12), (problem) => {
        const { n, edges, alpha, initial, directed } = problem;
        const spared = initial.map((p) => 1 - p);
        edges.forEach(([u, v], e) => {
          spared[v] *= 1 - alpha[e] * initial[u];
          if (!directed) spared[u] *= 1 - alpha[e] * initial[v];
        });
        const p = solve({ ...problem, horizon: 1 }).subarray(n);
        p.forEach((value, i) => expect(value).toBeCloseTo(1 - spared[i], 12));
      }),
    );
  });
});

describe('certain spread', () => {
  it('α = 1 gives the distance to the nearest source', () => {
    fc.assert(
      fc.property(problems('any', 9, 16), fc.nat(), (problem, which) => {
        const source = which % problem.n;
        const certain: Problem = {
          ...problem,
          alpha: problem.alpha.map(() => 1),
          initial: problem.initial.map((p, i) => Number(i === source || p === 1)),
          horizon: problem.n,
        };
        const [p, away] = [solve(certain), distances(certain)];
        for (let t = 0; t <= problem.n; t++)
          for (let i = 0; i < problem.n; i++) expect(p[t * problem.n + i]).toBe(Number(away[i] <= t));
      }),
    );
  });

  it('on a lattice the front is a diamond: 2t² + 2t + 1 nodes by step t', () => {
    const lattice = generateNetwork('square-lattice', { width: 21, height: 21 }, 1);
    if (!lattice.ok) throw new Error('no lattice');
    const { n, m } = lattice.value;
    const initial = Float64Array.from({ length: n }, (_, i) => Number(i === 10 * 21 + 10));
    const { marginals } = result(messagePassing(lattice.value, new Float64Array(m).fill(1), initial, 10));
    expect([...expectedReached(marginals, n)]).toEqual(Array.from({ length: 11 }, (_, t) => 2 * t * t + 2 * t + 1));
  });
});

describe('rest', () => {
  it('a tree has told everything after its diameter: later rows repeat the last', () => {
    fc.assert(
      fc.property(problems('tree', 8, 0), (problem) => {
        const { n } = problem;
        const p = solve({ ...problem, horizon: n + 3 });
        for (let t = n; t <= n + 3; t++)
          for (let i = 0; i < n; i++) expect(p[t * n + i]).toBeCloseTo(p[(n - 1) * n + i], 14);
      }),
    );
  });

  it('a shorter horizon is the beginning of a longer one, bit by bit', () => {
    fc.assert(
      fc.property(problems('any', 7, 12), (problem) => {
        const long = solve({ ...problem, horizon: problem.horizon + 4 });
        expect(solve(problem)).toEqual(long.slice(0, (problem.horizon + 1) * problem.n));
      }),
    );
  });

  it('nodes without a way from a source keep their p̄', () => {
    const apart: Problem = {
      n: 5,
      directed: true,
      edges: [
        [0, 1],
        [2, 1],
        [2, 3],
      ],
      alpha: [1, 1, 1],
      initial: [1, 0, 0.25, 0, 0.5],
      horizon: 6,
    };
    expect([...solve(apart).subarray(30)]).toEqual([1, 1, 0.25, 0.25, 0.5]);
  });
});

describe('bookkeeping', () => {
  it('the order of the edges and the way they are written change nothing but the last digits', () => {
    fc.assert(
      fc.property(problems('any', 7, 12, fc.constant(false)), (problem) => {
        const turned: Problem = {
          ...problem,
          edges: problem.edges.map(([u, v]): [number, number] => [v, u]).toReversed(),
          alpha: problem.alpha.toReversed(),
        };
        const other = solve(turned);
        solve(problem).forEach((p, k) => expect(Math.abs(p - other[k])).toBeLessThan(1e-14));
      }),
    );
  });

  it('parts of a network do not know of each other', () => {
    fc.assert(
      fc.property(problems('any', 5, 8, fc.constant(true)), problems('any', 5, 8, fc.constant(true)), (a, b) => {
        const horizon = a.horizon;
        const both: Problem = {
          n: a.n + b.n,
          directed: true,
          edges: [...a.edges, ...b.edges.map(([u, v]): [number, number] => [u + a.n, v + a.n])],
          alpha: [...a.alpha, ...b.alpha],
          initial: [...a.initial, ...b.initial],
          horizon,
        };
        const [whole, left, right] = [solve(both), solve(a), solve({ ...b, horizon })];
        for (let t = 0; t <= horizon; t++) {
          const row = whole.subarray(t * both.n, (t + 1) * both.n);
          expect(row.slice(0, a.n)).toEqual(left.slice(t * a.n, (t + 1) * a.n));
          expect(row.slice(a.n)).toEqual(right.slice(t * b.n, (t + 1) * b.n));
        }
      }),
    );
  });

  it('on a tree, a kept message is its sender’s marginal in the network without that link, at every step', () => {
    fc.assert(
      fc.property(problems('tree', 7, 0), (problem) => {
        const { n, edges, alpha, horizon } = problem;
        const network = networkOf(n, edges);
        const { messages, places } = pass(problem, true);
        for (let j = 0; j < n; j++)
          for (let s = network.offsets[j]; s < network.offsets[j + 1]; s++) {
            const cut = (_: unknown, e: number): boolean => e !== network.edges[s];
            const without = solve({ ...problem, edges: edges.filter(cut), alpha: alpha.filter(cut) });
            for (let t = 0; t <= horizon; t++)
              expect(messages![t * places!.length + places![s]]).toBeCloseTo(without[t * n + j], 12);
          }
      }),
      { numRuns: 60 },
    );
  });

  it('anywhere, a kept message is at most its sender’s marginal', () => {
    fc.assert(
      fc.property(problems('any', 6, 10, fc.constant(false)), (problem) => {
        const { n, horizon } = problem;
        const { messages, places, marginals } = pass(problem, true);
        const offsets = networkOf(n, problem.edges).offsets;
        for (let j = 0; j < n; j++)
          for (let s = offsets[j]; s < offsets[j + 1]; s++)
            for (let t = 0; t <= horizon; t++)
              expect(messages![t * places!.length + places![s]]).toBeLessThanOrEqual(marginals[t * n + j] + 1e-14);
      }),
    );
  });

  it('activation times: no negative share; the last step and never are one', () => {
    fc.assert(
      fc.property(problems('any', 6, 10), (problem) => {
        const { n, horizon } = problem;
        const p = solve(problem);
        const mu = activationTimeDistribution(p, n, horizon);
        mu.forEach((share) => expect(share).toBeGreaterThanOrEqual(-1e-15));
        for (let i = 0; i < n; i++) expect(mu[horizon * n + i]).toBe(1 - p[(horizon - 1) * n + i]);
      }),
    );
  });
});
