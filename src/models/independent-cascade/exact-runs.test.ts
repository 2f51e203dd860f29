/** Simulated runs against laws worked out by hand or by enumeration: sizes, times, tries and infectors of tiny networks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CascadeSampler, cascadeModel } from './simulate';
import { networkOf, problems, streamsOf, type Problem } from './test-support';

const RUNS = 20_000;
const BOUND = 4.5;

const samplerOf = ({ n, edges, directed, alpha, initial, horizon }: Problem): CascadeSampler =>
  new CascadeSampler(
    cascadeModel(networkOf(n, edges, directed), Float64Array.from(alpha), Float64Array.from(initial), horizon),
  );

/** Mean over runs of what is read off each of them, and its standard error. */
function average(problem: Problem, seed: number, read: (s: CascadeSampler) => number): [mean: number, error: number] {
  const sampler = samplerOf(problem);
  const streams = streamsOf(seed);
  let sum = 0;
  let squares = 0;
  for (let r = 0; r < RUNS; r++) {
    sampler.run(streams('run', r));
    const x = read(sampler);
    sum += x;
    squares += x * x;
  }
  const mean = sum / RUNS;
  return [mean, Math.sqrt(Math.max(1e-12, squares / RUNS - mean * mean) / RUNS)];
}

function expectMean(problem: Problem, seed: number, read: (s: CascadeSampler) => number, exact: number): void {
  const [mean, error] = average(problem, seed, read);
  expect(Math.abs(mean - exact) / error, `seed ${seed}: ${mean}, exactly ${exact}`).toBeLessThan(BOUND);
}

const finalSize = (s: CascadeSampler): number => s.reached[s.reached.length - 1];

/**
 * Expected number of tries by enumerating the outcomes step by step: from (active, newly active) every arc from a new node to an
 * inactive node is tried once, and counts whatever it brings. Cost: exponential in the arcs.
 */
function exactTries({ n, edges, directed, alpha, initial, horizon }: Problem): number {
  const arcs = edges.flatMap(([u, v], e) => [
    { u, v, p: alpha[e] },
    ...(directed ? [] : [{ u: v, v: u, p: alpha[e] }]),
  ]);
  const expected = (active: number, fresh: number, t: number): number => {
    if (t > horizon || fresh === 0) return 0;
    const tried = arcs.filter(({ u, v }) => (fresh >> u) & 1 && !((active >> v) & 1));
    // probability that each inactive node stays so
    let outcomes = new Map<number, number>([[0, 1]]);
    for (const { v, p } of tried) {
      const next = new Map<number, number>();
      for (const [set, weight] of outcomes)
        for (const [more, share] of [
          [set | (1 << v), p],
          [set, 1 - p],
        ])
          if (share > 0) next.set(more, (next.get(more) ?? 0) + weight * share);
      outcomes = next;
    }
    let sum = tried.length;
    for (const [set, weight] of outcomes) sum += weight * expected(active | set, set, t + 1);
    return sum;
  };
  let total = 0;
  for (let set = 0; set < 1 << n; set++) {
    let weight = 1;
    for (let i = 0; i < n; i++) weight *= (set >> i) & 1 ? initial[i] : 1 - initial[i];
    if (weight > 0) total += weight * expected(set, set, 1);
  }
  return total;
}

const triangle = (alpha: number, horizon: number): Problem => ({
  n: 3,
  directed: false,
  edges: [
    [0, 1],
    [1, 2],
    [2, 0],
  ],
  alpha: [alpha, alpha, alpha],
  initial: [1, 0, 0],
  horizon,
});

const star = (leaves: number, alpha: number, initial: number[], horizon = 5): Problem => ({
  n: leaves + 1,
  directed: false,
  edges: Array.from({ length: leaves }, (_, i): [number, number] => [0, i + 1]),
  alpha: new Array<number>(leaves).fill(alpha),
  initial,
  horizon,
});

describe('expected sizes by hand', () => {
  it('triangle: 1 + 2 (a + a² (1 − a))', () => {
    const a = 0.35;
    expectMean(triangle(a, 5), 1, finalSize, 1 + 2 * (a + a * a * (1 - a)));
  });

  it('triangle at T = 1: only the source’s own tries count', () => {
    expectMean(triangle(0.35, 1), 2, finalSize, 1 + 2 * 0.35);
  });

  it('star from its hub: binomial with mean and variance of L tries', () => {
    const [leaves, a] = [12, 0.25];
    const problem = star(leaves, a, [1, ...new Array<number>(leaves).fill(0)]);
    expectMean(problem, 3, finalSize, 1 + leaves * a);
    expectMean(problem, 3, (s) => (finalSize(s) - 1 - leaves * a) ** 2, leaves * a * (1 - a));
  });

  it('star from a leaf: the hub first, then the others', () => {
    const [leaves, a] = [10, 0.5];
    const problem = star(leaves, a, [0, 1, ...new Array<number>(leaves - 1).fill(0)]);
    expectMean(problem, 4, finalSize, 1 + a + a * (leaves - 1) * a);
  });

  it('random sources on nodes without edges: binomial, and nothing moves', () => {
    const problem: Problem = {
      n: 20,
      directed: false,
      edges: [],
      alpha: [],
      initial: new Array(20).fill(0.3),
      horizon: 3,
    };
    expectMean(problem, 5, (s) => s.reached[0], 6);
    expectMean(problem, 5, (s) => (s.reached[0] - 6) ** 2, 20 * 0.3 * 0.7);
    expectMean(problem, 5, (s) => finalSize(s) - s.reached[0] + s.tries, 0);
  });

  it('two arcs one after the other: times 1 and 2 with probabilities a and a·b', () => {
    const line: Problem = {
      n: 3,
      directed: true,
      edges: [
        [0, 1],
        [1, 2],
      ],
      alpha: [0.6, 0.3],
      initial: [1, 0, 0],
      horizon: 4,
    };
    expectMean(line, 6, (s) => Number(s.activationTimes()[1] === 1), 0.6);
    expectMean(line, 6, (s) => Number(s.activationTimes()[2] === 2), 0.18);
  });
});

describe('expected tries', () => {
  it('on a path by hand: 1 + a + a²', () => {
    const path: Problem = {
      n: 4,
      directed: false,
      edges: [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
      alpha: [0.5, 0.5, 0.5],
      initial: [1, 0, 0, 0],
      horizon: 9,
    };
    expect(exactTries(path)).toBeCloseTo(1.75, 14);
    expect(exactTries({ ...path, horizon: 2 })).toBeCloseTo(1.5, 14);
    expectMean(path, 7, (s) => s.tries, 1.75);
  });

  it.each([0.2, 0.7])('on a triangle, tries that only repeat a success included, α = %d', (a) => {
    expectMean(triangle(a, 4), 8, (s) => s.tries, exactTries(triangle(a, 4)));
  });

  it('on a star from its leaves: every source tries the hub, also after it gave in', () => {
    const problem = star(6, 0.5, [0, 1, 1, 1, 0, 0, 0]);
    // three tries at the hub, then three onwards if it is active
    expect(exactTries(problem)).toBeCloseTo(3 + (1 - 0.125) * 3, 14);
    expectMean(problem, 9, (s) => s.tries, 3 + 0.875 * 3);
  });

  it('are what enumeration says, on any five networks of four nodes', () => {
    const some = fc.sample(problems('any', 4, 5), { numRuns: 5, seed: 31 });
    some.forEach((problem, k) => {
      const exact = exactTries(problem);
      const [mean, error] = average(problem, 10 + k, (s) => s.tries);
      expect(Math.abs(mean - exact), `seed ${10 + k}, ${JSON.stringify(problem)}`).toBeLessThan(BOUND * error + 1e-9);
    });
  });
});

describe('the infector', () => {
  it('of two that try in the same step is the first in order that succeeds', () => {
    const pair: Problem = {
      n: 3,
      directed: true,
      edges: [
        [0, 2],
        [1, 2],
      ],
      alpha: [0.4, 0.4],
      initial: [1, 1, 0],
      horizon: 1,
    };
    // of two successes the first in order counts: 0 with probability a, 1 with (1 − a) a
    expectMean(pair, 11, (s) => Number(s.infectors()[2] === 0), 0.4);
    expectMean(pair, 11, (s) => Number(s.infectors()[2] === 1), 0.24);
  });

  it('makes a forest rooted in the sources: walking back ends at time 0 after as many steps as the time says', () => {
    fc.assert(
      fc.property(problems('any', 9, 20), fc.integer(), (problem, seed) => {
        const sampler = samplerOf(problem);
        sampler.run(streamsOf(seed)('run', 0));
        const [times, infectors] = [sampler.activationTimes(), sampler.infectors()];
        times.forEach((time, i) => {
          if (Number.isNaN(time)) return;
          let [node, steps] = [i, 0];
          while (!Number.isNaN(infectors[node])) {
            node = infectors[node];
            steps++;
          }
          expect([steps, times[node]]).toEqual([time, 0]);
          expect(problem.initial[node]).toBeGreaterThan(0);
        });
      }),
    );
  });
});

describe('the horizon', () => {
  it('only cuts: with equal luck a shorter run is the beginning of a longer one', () => {
    fc.assert(
      fc.property(problems('any', 8, 16), fc.integer(), fc.integer({ min: 1, max: 5 }), (problem, seed, shorter) => {
        const horizon = Math.max(problem.horizon, shorter);
        const [long, short] = [horizon, shorter].map((T) => samplerOf({ ...problem, horizon: T }));
        long.run(streamsOf(seed)('run', 1));
        short.run(streamsOf(seed)('run', 1));
        expect([...short.reached]).toEqual([...long.reached.subarray(0, shorter + 1)]);
        expect(short.activationTimes()).toEqual(long.activationTimes().map((time) => (time <= shorter ? time : NaN)));
        expect(short.tries).toBeLessThanOrEqual(long.tries);
      }),
    );
  });
});
