import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../core/network';
import { stream } from '../../core/rng';
import { exercised, logLikelihood, logLikelihoodInSteps, type LikelihoodStatistics } from './likelihood';
import { LikelihoodCounter } from './likelihood-counter';
import { networkOfGraph, type FitFixture, type GradientFixture } from './reference-cases';
import { CascadeSampler, cascadeModel } from './simulate';
import { networkOf, problems, result } from './test-support';

const folder = new URL('./fixtures/', import.meta.url);
function fixtures<T>(prefix: string): T[] {
  const names = readdirSync(folder).filter((name) => name.startsWith(prefix));
  return names.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as T);
}

function count(network: Network, horizon: number, cascades: readonly (readonly (number | null)[])[]) {
  const counter = new LikelihoodCounter(network, horizon);
  for (const tau of cascades) expect(counter.add(Int32Array.from(tau, (t) => t ?? -1))).toBe(-1);
  return counter.statistics();
}

/** log P(τ | sources), summed in the words of the formula: node by node, neighbour by neighbour. */
function byDefinition(network: Network, horizon: number, tau: readonly number[], alpha: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < network.n; i++) {
    if (tau[i] === 0) continue;
    let allFail = 1;
    for (let e = 0; e < network.m; e++) {
      const neighbour =
        network.to[e] === i ? network.from[e] : !network.directed && network.from[e] === i ? network.to[e] : -1;
      if (neighbour < 0) continue;
      if (tau[neighbour] <= tau[i] - 2) sum += Math.log(1 - alpha[e]);
      if (tau[neighbour] === tau[i] - 1) allFail *= 1 - alpha[e];
    }
    if (tau[i] < horizon) sum += Math.log(1 - allFail);
  }
  return sum;
}

/** Runs of the model as times, T for nodes not active by T−1. */
function drawn(network: Network, alpha: number[], initial: number[], horizon: number, runs: number): number[][] {
  const sampler = new CascadeSampler(
    cascadeModel(network, Float64Array.from(alpha), Float64Array.from(initial), horizon),
  );
  return Array.from({ length: runs }, (_, r) => {
    sampler.run(stream(7, 'run', r));
    return Array.from(sampler.activationTimes(), (t) => (t < horizon ? t : horizon));
  });
}

/** The maximum by expectation–maximisation: every group shares its success among its edges as α_e / (1 − Π(1 − α)). */
function fitted({ failures, offsets, edges, counts }: LikelihoodStatistics, rounds: number): Float64Array {
  const alpha = new Float64Array(failures.length).fill(0.5);
  for (let round = 0; round < rounds; round++) {
    const successes = new Float64Array(alpha.length);
    const tries = failures.slice();
    for (let g = 0; g < counts.length; g++) {
      const group = edges.subarray(offsets[g], offsets[g + 1]);
      const any = 1 - group.reduce((product, e) => product * (1 - alpha[e]), 1);
      for (const e of group) {
        successes[e] += (counts[g] * alpha[e]) / any;
        tries[e] += counts[g];
      }
    }
    alpha.forEach((_, e) => (alpha[e] = successes[e] / tries[e]));
  }
  return alpha;
}

const interior = fc.integer({ min: 2, max: 98 }).map((k) => k / 100);

/** A problem with α inside (0, 1), some cascades of it, and another α to look at. */
const evidence = problems('any', 7, 12).chain((problem) =>
  fc
    .tuple(
      fc.array(interior, { minLength: problem.edges.length, maxLength: problem.edges.length }),
      fc.array(interior, { minLength: problem.edges.length, maxLength: problem.edges.length }),
    )
    .map(([alpha, other]) => {
      const horizon = Math.max(2, problem.horizon);
      const network = networkOf(problem.n, problem.edges, problem.directed);
      const cascades = drawn(network, alpha, problem.initial, horizon, 30);
      return { network, horizon, cascades, alpha: Float64Array.from(alpha), other: Float64Array.from(other) };
    }),
);

describe('against reference numbers', () => {
  it.each(fixtures<GradientFixture>('gradient-').map((fixture) => [fixture.name, fixture] as const))(
    'value and gradient: %s',
    (_, f) => {
      const network = networkOfGraph(f.graph);
      const cases = f.cases.filter((one) => one.maximumLikelihood);
      expect(cases).toHaveLength(2);
      for (const { cascades, maximumLikelihood } of cases) {
        const gradient = new Float64Array(network.m).fill(NaN);
        const value = logLikelihood(count(network, f.T, cascades), Float64Array.from(f.alpha), gradient);
        const expected = maximumLikelihood ?? { logLikelihood: NaN, gradient: [] };
        const largest = Math.max(...expected.gradient.map(Math.abs));
        expect(Math.abs(value / expected.logLikelihood - 1)).toBeLessThanOrEqual(f.tolerance.objectiveRelative);
        expected.gradient.forEach((g, e) =>
          expect(Math.abs(gradient[e] - g) / largest).toBeLessThanOrEqual(f.tolerance.gradientRelativeToMax),
        );
      }
    },
  );

  it.each(
    fixtures<FitFixture>('fit-')
      .filter((fixture) => fixture.maximumLikelihood)
      .map((fixture) => [fixture.name, fixture] as const),
  )('maximum: %s', (_, f) => {
    const network = networkOfGraph(f.graph);
    const statistics = count(network, f.T, f.cascadeTimes ?? []);
    const best = fitted(statistics, 400);
    const gradient = new Float64Array(network.m);
    const value = logLikelihood(statistics, best, gradient);
    expect(statistics.cascades).toBe(2000);
    gradient.forEach((g) => expect(Math.abs(g) / statistics.cascades).toBeLessThan(1e-8));
    const reference = f.maximumLikelihood ?? { alpha: [], meanAbsError: NaN, tolerance: NaN };
    const there = new Float64Array(network.m);
    expect(value).toBeGreaterThanOrEqual(logLikelihood(statistics, Float64Array.from(reference.alpha), there) - 1e-6);
    // The reference of `directed` stopped far from the maximum: its gradient per cascade is 0.7, and it lies 548 below ours.
    const arrived = there.every((g) => Math.abs(g) / statistics.cascades < 1e-6);
    expect(arrived).toBe(f.name !== 'directed');
    const error = best.reduce((sum, a, e) => sum + Math.abs(a - f.alphaTrue[e]), 0) / network.m;
    const difference = Math.max(...reference.alpha.map((a, e) => Math.abs(best[e] - a)));
    expect(arrived ? difference : 0).toBeLessThanOrEqual(reference.tolerance);
    expect(arrived ? error - reference.meanAbsError : 0).toBeCloseTo(0, 6);
    expect(error).toBeLessThan(0.02); // about √(α(1 − α) / tries)
  });
});

describe('properties', () => {
  it('is the sum over cascades of the formula', () => {
    fc.assert(
      fc.property(evidence, ({ network, horizon, cascades, other }) => {
        const expected = cascades.reduce((sum, tau) => sum + byDefinition(network, horizon, tau, other), 0);
        expect(logLikelihood(count(network, horizon, cascades), other)).toBeCloseTo(expected, 9);
      }),
    );
  });

  it('gradients are those of central differences', () => {
    fc.assert(
      fc.property(evidence, ({ network, horizon, cascades, other }) => {
        const statistics = count(network, horizon, cascades);
        const gradient = new Float64Array(network.m);
        logLikelihood(statistics, other, gradient);
        const h = 1e-5;
        for (let e = 0; e < network.m; e++) {
          const at = (step: number): number =>
            logLikelihood(
              statistics,
              other.map((a, k) => a + (k === e ? step : 0)),
            );
          const difference = (at(h) - at(-h)) / (2 * h);
          expect(Math.abs(difference - gradient[e])).toBeLessThan(2e-4 * (1 + Math.abs(gradient[e])));
        }
      }),
    );
  });

  it('is concave in θ = −log(1 − α)', () => {
    fc.assert(
      fc.property(evidence, fc.double({ min: 0, max: 1, noNaN: true }), (one, share) => {
        const statistics = count(one.network, one.horizon, one.cascades);
        const between = one.alpha.map((a, e) => 1 - (1 - a) ** (1 - share) * (1 - one.other[e]) ** share);
        const chord = (1 - share) * logLikelihood(statistics, one.alpha) + share * logLikelihood(statistics, one.other);
        expect(logLikelihood(statistics, between)).toBeGreaterThanOrEqual(chord - 1e-9 * (1 + Math.abs(chord)));
      }),
    );
  });

  it('probabilities of all outcomes sum to one', () => {
    // A triangle with a tail, T = 3, from node 0: every vector of times that starts there and has a likelihood.
    const network = networkOf(4, [
      [0, 1],
      [1, 2],
      [0, 2],
      [2, 3],
    ]);
    const alpha = Float64Array.of(0.3, 0.6, 0.45, 0.8);
    let total = 0;
    for (let code = 0; code < 4 ** 3; code++) {
      const tau = Int32Array.of(0, code & 3, (code >> 2) & 3, (code >> 4) & 3);
      const counter = new LikelihoodCounter(network, 3);
      if (tau.subarray(1).includes(0) || counter.add(tau) >= 0) continue;
      total += Math.exp(logLikelihood(counter.statistics(), alpha));
    }
    expect(total).toBeCloseTo(1, 12);
  });
});

describe('borders', () => {
  const path = networkOf(3, [
    [0, 1],
    [1, 2],
  ]);
  const at = (cascades: number[][], alpha: number[]) => {
    const gradient = new Float64Array(alpha.length);
    const value = logLikelihood(count(path, 3, cascades), Float64Array.from(alpha), gradient);
    return { value, gradient: [...gradient] };
  };

  it('a failure at α = 1 and a success at α = 0 are impossible, and the gradient points back', () => {
    expect(at([[0, 3, 3]], [1, 0.5])).toEqual({ value: -Infinity, gradient: [-Infinity, 0] });
    expect(at([[0, 1, 2]], [0, 0.5])).toEqual({ value: -Infinity, gradient: [Infinity, 2] });
  });

  it('a failure at α = 0 and a success at α = 1 are certain', () => {
    expect(at([[0, 3, 3]], [0, 1])).toEqual({ value: 0, gradient: [-1, 0] });
    expect(at([[0, 1, 2]], [1, 1])).toEqual({ value: 0, gradient: [1, 1] });
  });

  it('in a group, an edge with α = 1 leaves nothing to gain for the others', () => {
    const star = networkOf(3, [
      [0, 2],
      [1, 2],
    ]);
    const gradient = new Float64Array(2);
    expect(logLikelihood(count(star, 2, [[0, 0, 1]]), Float64Array.of(1, 0), gradient)).toBe(0);
    expect([...gradient]).toEqual([1, 0]);
  });

  it('keeps the digits of small and of nearly certain α', () => {
    const success = count(path, 3, [[0, 1, 2]]);
    expect(logLikelihood(success, Float64Array.of(1e-18, 1))).toBeCloseTo(Math.log(1e-18), 12);
    expect(logLikelihood(success, Float64Array.of(1 - 1e-12, 1)) / -1e-12).toBeCloseTo(1, 3);
    const failure = count(path, 3, [[0, 3, 3]]);
    expect(logLikelihood(failure, Float64Array.of(1e-18, 0)) / -1e-18).toBeCloseTo(1, 12);
  });

  it('refuses α outside 0 … 1 and wrong lengths', () => {
    const statistics = count(path, 3, [[0, 1, 2]]);
    expect(() => logLikelihood(statistics, Float64Array.of(1.2, 0))).toThrow('edge 0 is 1.2');
    expect(() => logLikelihood(statistics, Float64Array.of(0, NaN))).toThrow('edge 1 is NaN');
    expect(() => logLikelihood(statistics, new Float64Array(3))).toThrow('expected 2');
    expect(() => logLikelihood(statistics, new Float64Array(2), new Float64Array(1))).toThrow('length 2');
  });

  it('of no cascades is 0', () => {
    expect(at([], [0.3, 1])).toEqual({ value: 0, gradient: [0, 0] });
  });
});

describe('exercised', () => {
  it('marks edges that were tried', () => {
    const star = networkOf(4, [
      [0, 1],
      [0, 2],
      [3, 2],
    ]);
    expect([...exercised(count(star, 3, [[0, 1, 3, 3]]))]).toEqual([1, 1, 0]);
    // A try that would fall on step T is not seen.
    expect([...exercised(count(star, 2, [[1, 0, 2, 2]]))]).toEqual([1, 0, 0]);
    expect([...exercised(count(star, 2, []))]).toEqual([0, 0, 0]);
  });

  it('edges that were not have no derivative anywhere, the others have one somewhere', () => {
    fc.assert(
      fc.property(evidence, ({ network, horizon, cascades, alpha, other }) => {
        const statistics = count(network, horizon, cascades);
        const seen = exercised(statistics);
        const [one, two] = [new Float64Array(network.m), new Float64Array(network.m)];
        logLikelihood(statistics, alpha, one);
        logLikelihood(
          statistics,
          alpha.map((a, e) => (a === other[e] ? a / 2 : other[e])),
          two,
        );
        expect(one.map((g, e) => (g !== 0 || two[e] !== 0 ? 1 : 0))).toEqual(Float64Array.from(seen));
      }),
    );
  });
});

it('yields on the way where there are many groups', () => {
  const groups = 60_000;
  const statistics = {
    cascades: groups,
    failures: new Float64Array(2),
    nodes: new Int32Array(groups),
    offsets: Int32Array.from({ length: groups + 1 }, (_, g) => g),
    edges: new Int32Array(groups),
    counts: new Float64Array(groups).fill(1),
  };
  const steps = logLikelihoodInSteps(statistics, Float64Array.of(0.25, 0.5));
  let yields = 0;
  for (let step = steps.next(); !step.done; step = steps.next()) yields++;
  expect(yields).toBeGreaterThan(0);
  expect(result(logLikelihoodInSteps(statistics, Float64Array.of(0.25, 0.5)))).toBeCloseTo(groups * Math.log(0.25), 6);
});
