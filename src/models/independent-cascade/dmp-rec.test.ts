import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../core/network';
import { activationTimeDistribution, messagePassing } from './dmp';
import { dmpRecClasses, dmpRecOperations, slicerOperations } from './dmp-rec';
import { classFromCounts, denseCounts, initialOf, largestObjective, type Observations } from './observations';
import { networkOfGraph, observationsOf, type GradientFixture, type PopulationFixture } from './reference-cases';
import { networkOf, problems, result } from './test-support';

const folder = new URL('./fixtures/', import.meta.url);
function fixtures<T>(prefix: string): T[] {
  const names = readdirSync(folder).filter((name) => name.startsWith(prefix));
  return names.map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as T);
}

const all = (network: Network, observations: Observations, alpha: Float64Array) =>
  result(dmpRecClasses(network, observations, alpha, 0, observations.classes.length));

/** μ of every class, (T+1) × n each, by message passing. */
const distributions = (network: Network, observations: Observations, alpha: Float64Array): Float64Array[] =>
  observations.classes.map((one) => {
    const initial = initialOf(observations, one, new Float64Array(network.n));
    const { marginals } = result(messagePassing(network, alpha, initial, observations.horizon));
    return activationTimeDistribution(marginals, network.n, observations.horizon);
  });

/** One class for every set of seeds (undefined: the random start) whose counts are those of the model at α. */
function expectedCounts(
  network: Network,
  alpha: Float64Array,
  horizon: number,
  observed: Uint8Array,
  seedSets: (number[] | undefined)[],
  initial: Float64Array,
): Observations {
  const { n } = network;
  const empty = seedSets.map((seeds) =>
    classFromCounts(
      new Float64Array((horizon + 1) * n),
      n,
      horizon,
      0,
      observed,
      seeds ? Int32Array.from(seeds) : undefined,
    ),
  );
  const bare = { n, horizon, observed, initial, classes: empty };
  const tables = distributions(network, bare, alpha);
  const classes = empty.map(({ seeds }, s) =>
    classFromCounts(
      tables[s].map((mu) => 1000 * mu),
      n,
      horizon,
      1000,
      observed,
      seeds,
    ),
  );
  return { ...bare, classes };
}

describe.each(fixtures<GradientFixture>('gradient-').map((f) => [f.name, f] as const))('reference %s', (_, fixture) => {
  const network = networkOfGraph(fixture.graph);
  const alpha = Float64Array.from(fixture.alpha);

  it.each(fixture.cases.map((one) => [one.kind, one.hidden, one] as const))('%s, hidden %j', (__, ___, one) => {
    const observations = observationsOf(fixture, one);
    const { objective, floored, gradient } = all(network, observations, alpha);
    const largest = Math.max(...one.gradient.map(Math.abs));
    expect(floored).toBe(0);
    expect(Math.abs(objective / one.objective - 1)).toBeLessThanOrEqual(fixture.tolerance.objectiveRelative);
    one.gradient.forEach((g, a) =>
      expect(Math.abs(gradient[a] - g) / largest).toBeLessThanOrEqual(fixture.tolerance.gradientRelativeToMax),
    );
  });
});

it.each(fixtures<PopulationFixture>('population-').map((f) => [f.name, f] as const))(
  'counts that the model expects: reference %s',
  (_, fixture) => {
    const network = networkOfGraph(fixture.graph);
    const { n, m } = network;
    const truth = Float64Array.from(fixture.alphaTrue);
    const seedSets = Array.from({ length: n }, (__, i) => [i]);
    const observations = expectedCounts(
      network,
      truth,
      fixture.T,
      new Uint8Array(n).fill(1),
      seedSets,
      new Float64Array(n),
    );
    const atTruth = all(network, observations, truth);
    const { objectiveRelative, gradientAbsoluteAtTrue, gradientRelativeToMax } = fixture.tolerance;
    expect(Math.max(...atTruth.gradient.map(Math.abs))).toBeLessThanOrEqual(gradientAbsoluteAtTrue);
    expect(Math.abs(atTruth.objective / fixture.objectiveAtTrue - 1)).toBeLessThanOrEqual(objectiveRelative);
    expect(atTruth.objective).toBeCloseTo(largestObjective(observations), 6);
    const atHalf = all(network, observations, new Float64Array(m).fill(0.5));
    const largest = Math.max(...fixture.atHalf.gradient.map(Math.abs));
    expect(Math.abs(atHalf.objective / fixture.atHalf.objective - 1)).toBeLessThanOrEqual(objectiveRelative);
    fixture.atHalf.gradient.forEach((g, a) =>
      expect(Math.abs(atHalf.gradient[a] - g) / largest).toBeLessThanOrEqual(gradientRelativeToMax),
    );
  },
);

const inside = fc.integer({ min: 5, max: 95 }).map((k) => k / 100);

/** A network, counts of three classes at one α, and another α to look at; nodes are hidden at random. */
const learning = problems('any', 7, 12).chain((problem) => {
  const { n, edges, directed, initial, horizon } = problem;
  const size = edges.length;
  return fc
    .record({
      truth: fc.array(inside, { minLength: size, maxLength: size }),
      alpha: fc.array(inside, { minLength: size, maxLength: size }),
      hidden: fc.array(fc.boolean(), { minLength: n, maxLength: n }),
      seeds: fc.uniqueArray(fc.nat(n - 1), { minLength: 1, maxLength: 2 }),
    })
    .map(({ truth, alpha, hidden, seeds }) => {
      const network = networkOf(n, edges, directed);
      const observed = Uint8Array.from(hidden, (h) => (h ? 0 : 1));
      const sets = [[0], undefined, seeds.sort((a, b) => a - b)];
      const start = Float64Array.from(initial, (p) => Math.min(p, 0.5));
      return {
        network,
        alpha: Float64Array.from(alpha),
        observations: expectedCounts(network, Float64Array.from(truth), horizon + 1, observed, sets, start),
      };
    });
});

describe('properties', () => {
  it('the objective is Σ m log μ of message passing', () => {
    fc.assert(
      fc.property(learning, ({ network, observations, alpha }) => {
        const tables = distributions(network, observations, alpha);
        let expected = 0;
        observations.classes.forEach((one, s) =>
          denseCounts(observations, one).forEach((count, k) => {
            if (count > 0) expected += count * Math.log(Math.max(1e-12, tables[s][k]));
          }),
        );
        expect(Math.abs(all(network, observations, alpha).objective - expected)).toBeLessThan(
          1e-9 * (1 + Math.abs(expected)),
        );
      }),
    );
  });

  it('the gradient is that of central differences', () => {
    fc.assert(
      fc.property(learning, ({ network, observations, alpha }) => {
        const { gradient, floored } = all(network, observations, alpha);
        fc.pre(floored === 0);
        // Rounding about 10⁻⁵, truncation about 10⁻⁴ at α = 0.05, of thousands.
        const h = 1e-6;
        const scale = 3000 + Math.max(0, ...gradient.map(Math.abs));
        for (let a = 0; a < network.m; a++) {
          const at = (step: number): number =>
            all(
              network,
              observations,
              alpha.map((x, k) => x + (k === a ? step : 0)),
            ).objective;
          expect(Math.abs((at(h) - at(-h)) / (2 * h) - gradient[a]) / scale).toBeLessThan(1e-6);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('classes add up in their order, however they are asked for', () => {
    fc.assert(
      fc.property(learning, ({ network, observations, alpha }) => {
        const whole = all(network, observations, alpha);
        const parts = [0, 1, 2].map((s) => result(dmpRecClasses(network, observations, alpha, s, s + 1)));
        expect(parts.reduce((sum, part) => sum + part.objective, 0)).toBeCloseTo(whole.objective, 8);
        whole.gradient.forEach((g, a) =>
          expect(Math.abs(parts.reduce((sum, part) => sum + part.gradient[a], 0) - g)).toBeLessThan(
            1e-9 * (1 + Math.abs(g)),
          ),
        );
        expect(result(dmpRecClasses(network, observations, alpha, 1, 1)).objective).toBe(0);
      }),
    );
  });
});

describe('borders', () => {
  const path = networkOf(3, [
    [0, 1],
    [1, 2],
  ]);
  const seen = Uint8Array.of(1, 1, 1);
  const once = (tau: number[]): Observations => {
    const counts = new Float64Array(4 * 3);
    tau.forEach((t, i) => (counts[t * 3 + i] = 1));
    return { n: 3, horizon: 3, observed: seen, classes: [classFromCounts(counts, 3, 3, 1, seen, Int32Array.of(0))] };
  };

  it('derivatives at α = 0 and α = 1 have no division by either', () => {
    // μ_1(1) = a, μ_2(2) = a b: O = 2 log a + log b.
    expect([...all(path, once([0, 1, 2]), Float64Array.of(1, 1)).gradient]).toEqual([2, 1]);
    // μ_1(3) = 1 − a, μ_2(3) = 1 − a b: both derivatives at 0.
    expect([...all(path, once([0, 3, 3]), Float64Array.of(0, 0)).gradient].map((g) => g + 0)).toEqual([-1, 0]);
    expect([...all(path, once([0, 3, 3]), Float64Array.of(0, 1)).gradient].map((g) => g + 0)).toEqual([-2, 0]);
  });

  it('what the model cannot produce counts at the floor, without a derivative', () => {
    const { objective, floored, gradient } = all(path, once([0, 1, 1]), Float64Array.of(0.5, 0.5));
    expect(floored).toBe(1);
    expect(objective).toBeCloseTo(Math.log(0.5) + Math.log(1e-12), 12);
    expect([...gradient]).toEqual([2, 0]);
  });

  it('refuses wrong sizes', () => {
    expect(() => all(path, once([0, 3, 3]), new Float64Array(3))).toThrow('expected 2');
    expect(() => all(networkOf(2, [[0, 1]]), once([0, 3, 3]), new Float64Array(1))).toThrow('3 nodes');
    expect(() => all(path, { ...once([0, 3, 3]), horizon: 1 }, new Float64Array(2))).toThrow('horizon');
  });
});

describe('operations', () => {
  it('of a 3-regular tree: the ratio grows with the number of edges', () => {
    // One inner node with three leaves: Σ d² = 9 + 3, Σ d = 6, three parameters.
    const star = networkOf(4, [
      [0, 1],
      [0, 2],
      [0, 3],
    ]);
    expect(dmpRecOperations(star, 5)).toBe(12 * 3 * 4);
    expect(slicerOperations(star, 5)).toBe(8 * 6 * 4);
    expect(dmpRecOperations(star, 1)).toBe(0);
    const ratio = (inner: number): number => {
      // A path of inner nodes, each with leaves up to degree 3: 3-regular but for the leaves.
      const edges: [number, number][] = Array.from({ length: inner - 1 }, (_, i) => [i, i + 1]);
      let n = inner;
      for (let i = 0; i < inner; i++)
        for (let d = (i > 0 ? 1 : 0) + (i < inner - 1 ? 1 : 0); d < 3; d++) edges.push([i, n++]);
      const tree = networkOf(n, edges);
      return dmpRecOperations(tree, 5) / slicerOperations(tree, 5) / tree.m;
    };
    expect(ratio(19) / ratio(9)).toBeCloseTo(1, 1);
  });

  it('an arc and the arc back join one neighbour', () => {
    const both = networkOf(
      2,
      [
        [0, 1],
        [1, 0],
      ],
      true,
    );
    expect(dmpRecOperations(both, 2)).toBe(4);
    expect(slicerOperations(both, 2)).toBe(16);
  });
});

it('yields on the way of a long computation', () => {
  const n = 120;
  const network = networkOf(
    n,
    Array.from({ length: n - 1 }, (_, i): [number, number] => [0, i + 1]),
  );
  const observed = new Uint8Array(n).fill(1);
  const classes = [classFromCounts(new Float64Array(5 * n), n, 4, 0, observed, Int32Array.of(0))];
  const steps = dmpRecClasses(network, { n, horizon: 4, observed, classes }, new Float64Array(n - 1).fill(0.5), 0, 1);
  let yields = 0;
  for (let step = steps.next(); !step.done; step = steps.next()) yields++;
  expect(yields).toBeGreaterThan(1);
});
