/**
 * Objective, gradient and adjoints against an independent float64 implementation, itself checked by automatic differentiation
 * (fixtures/gradient-*.json, schema ic-gradient/1, and population-*.json, schema ic-population/1; every file carries its tolerance).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { activationTimeDistribution, messagePassing } from './dmp';
import { classFromCounts, denseCounts, largestObjective, type CascadeClass, type Observations } from './observations';
import { evaluateClasses, makeSlicerEngine } from './slicer-gradient';
import { levelOf, passBackward, passForward, passStart, setProbabilities } from './slicer-passes';
import { networkOf, result } from './test-support';

interface GradientCase {
  kind: string;
  hidden: number[];
  p0: number[] | null;
  cascades: (number | null)[][];
  seeds: number[][] | null;
  classes: { seeds: number[] | null; p0: number[]; cascades: number; counts: number[][] }[];
  objective: number;
  gradient: number[];
  firstClass: { dO_dp: number[][]; dO_dMessage: { arcs: [number, number][]; value: number[][] }; gradient: number[] };
  mixture: { alphas: number[][]; objective: number; gradient: number[][] };
}
interface GradientFixture {
  name: string;
  graph: { n: number; directed: boolean; edges: [number, number][] };
  T: number;
  alpha: number[];
  tolerance: { objectiveRelative: number; gradientRelativeToMax: number };
  cases: GradientCase[];
}
interface PopulationFixture {
  name: string;
  graph: GradientFixture['graph'];
  T: number;
  alphaTrue: number[];
  objectiveAtTrue: number;
  entropySum: number;
  gradientMaxAbsAtTrue: number;
  atHalf: { objective: number; gradient: number[] };
  sumKLAtHalf: number;
  tolerance: { objectiveRelative: number; gradientAbsoluteAtTrue: number; gradientRelativeToMax: number };
}

const folder = new URL('./fixtures/', import.meta.url);
const load = <T>(prefix: string): (readonly [string, T])[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(prefix))
    .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as T] as const);

/** The largest difference, relative to the largest reference value. */
function difference(own: ArrayLike<number>, reference: readonly number[]): number {
  expect(own.length).toBe(reference.length);
  let worst = 0;
  let largest = 0;
  reference.forEach((value, k) => {
    const off = Math.abs(own[k] - value);
    worst = off <= worst ? worst : off;
    largest = Math.max(largest, Math.abs(value));
  });
  return worst / (largest || 1);
}

function observationsOf({ graph, T }: GradientFixture, one: GradientCase): Observations {
  const { n } = graph;
  const observed = Uint8Array.from({ length: n }, (_, i) => (one.hidden.includes(i) ? 0 : 1));
  const classes = one.classes.map(({ seeds, cascades, counts }) =>
    classFromCounts(counts.flat(), n, T, cascades, observed, seeds ? Int32Array.from(seeds) : undefined),
  );
  return { n, horizon: T, observed, classes, ...(one.p0 ? { initial: Float64Array.from(one.p0) } : {}) };
}

/** Table of a class counted from the cascades themselves. */
function countsOf({ graph, T }: GradientFixture, one: GradientCase, index: number): number[] {
  const table = new Array<number>((T + 1) * graph.n).fill(0);
  const wanted = one.classes[index].seeds?.join();
  one.cascades.forEach((times, c) => {
    if (wanted !== undefined && one.seeds?.[c].join() !== wanted) return;
    times.forEach((tau, i) => tau !== null && table[tau * graph.n + i]++);
  });
  return table;
}

const gradients = load<GradientFixture>('gradient-');
const populations = load<PopulationFixture>('population-');

it('finds all reference files', () => {
  expect([gradients.length, populations.length]).toEqual([6, 3]);
});

describe.each(gradients)('%s', (_, fixture) => {
  const { graph, T, tolerance } = fixture;
  const network = networkOf(graph.n, graph.edges, graph.directed);
  const alpha = Float64Array.from(fixture.alpha);

  describe.each(fixture.cases.map((one) => [`${one.kind}, ${one.hidden.length} hidden`, one] as const))(
    '%s',
    (__, one) => {
      const observations = observationsOf(fixture, one);

      it('counts the same classes', () => {
        one.classes.forEach((reference, k) => {
          expect(countsOf(fixture, one, k)).toEqual(reference.counts.flat());
          expect([...denseCounts(observations, observations.classes[k])]).toEqual(reference.counts.flat());
        });
      });

      it('has the objective and the gradient', () => {
        const engine = result(makeSlicerEngine(network, T));
        const own = result(evaluateClasses(engine, observations, [alpha], 0, one.classes.length));
        expect(Math.abs(own.objective / one.objective - 1)).toBeLessThanOrEqual(tolerance.objectiveRelative);
        expect(own.gradients).toHaveLength(1);
        expect(difference(own.gradients[0], one.gradient)).toBeLessThanOrEqual(tolerance.gradientRelativeToMax);
        expect(own.floored).toBe(0);
        const first = result(evaluateClasses(engine, observations, [alpha], 0, 1));
        expect(difference(first.gradients[0], one.firstClass.gradient)).toBeLessThanOrEqual(
          tolerance.gradientRelativeToMax,
        );
        engine.release();
      });

      it('has the objective and the gradients of a mixture of three', () => {
        const engine = result(makeSlicerEngine(network, T, 3));
        const alphas = one.mixture.alphas.map((values) => Float64Array.from(values));
        const own = result(evaluateClasses(engine, observations, alphas, 0, one.classes.length));
        expect(Math.abs(own.objective / one.mixture.objective - 1)).toBeLessThanOrEqual(tolerance.objectiveRelative);
        expect(own.gradients).toHaveLength(3);
        const all = own.gradients.flatMap((gradient) => [...gradient]);
        expect(difference(all, one.mixture.gradient.flat())).toBeLessThanOrEqual(tolerance.gradientRelativeToMax);
        engine.release();
      });

      it('has the adjoints of the first class', () => {
        const engine = result(makeSlicerEngine(network, T));
        const { kernel, slots } = engine.parts;
        const { slopes, adjoints } = kernel.arrays;
        result(evaluateClasses(engine, observations, [alpha], 0, 1, { gradient: false }));
        expect(difference(slopes.subarray(0, T * graph.n), one.firstClass.dO_dp.flat())).toBeLessThan(1e-11);
        const { arcs, value } = one.firstClass.dO_dMessage;
        const slotOf = ([j, i]: [number, number]): number =>
          slots.neighbours.subarray(slots.offsets[j], slots.offsets[j + 1]).indexOf(i) + slots.offsets[j];
        // The levels take turns; what the pass leaves after a step is looked at before the next one overwrites it.
        const seen: number[][] = value.map(() => arcs.map(() => 0));
        const watched = {
          ...engine,
          parts: {
            ...engine.parts,
            kernel: {
              ...kernel,
              backward: (part: Parameters<typeof kernel.backward>[0]) => {
                kernel.backward(part);
                const t = part.slopes - 1;
                seen[t] = arcs.map((arc) => adjoints[levelOf(t) * slots.incoming.length + slotOf(arc)]);
              },
            },
          },
        };
        result(setProbabilities(watched, [alpha]));
        result(passStart(watched, 1));
        result(passForward(watched, 1));
        result(passBackward(watched, 1, 0, true));
        expect(seen).toHaveLength(value.length);
        expect(difference(seen.flat(), value.flat())).toBeLessThan(1e-11);
        engine.release();
      });
    },
  );
});

describe.each(populations)('%s', (_, fixture) => {
  const { graph, T, tolerance } = fixture;
  const { n } = graph;
  const network = networkOf(n, graph.edges, graph.directed);
  const truth = Float64Array.from(fixture.alphaTrue);
  const observed = new Uint8Array(n).fill(1);
  const classes = Array.from({ length: n }, (__, source): CascadeClass => {
    const initial = Float64Array.from({ length: n }, (___, i) => (i === source ? 1 : 0));
    const { marginals } = result(messagePassing(network, truth, initial, T));
    const counts = activationTimeDistribution(marginals, n, T).map((mu) => 1000 * mu);
    return classFromCounts(counts, n, T, 1000, observed, Int32Array.of(source));
  });
  const observations: Observations = { n, horizon: T, observed, classes };
  const engine = result(makeSlicerEngine(network, T));

  it('has no slope at the true α, where the objective is −M times the entropy', () => {
    const own = result(evaluateClasses(engine, observations, [truth], 0, n));
    const close = (value: number, reference: number): void =>
      expect(Math.abs(value / reference - 1)).toBeLessThanOrEqual(tolerance.objectiveRelative);
    close(own.objective, fixture.objectiveAtTrue);
    close(own.objective, -1000 * fixture.entropySum);
    close(largestObjective(observations), fixture.objectiveAtTrue);
    expect(Math.max(...own.gradients[0].map(Math.abs))).toBeLessThanOrEqual(tolerance.gradientAbsoluteAtTrue);
    expect(own.floored).toBe(0);
  });

  it('has the distance to a perfect fit and the gradient at α = ½', () => {
    const own = result(evaluateClasses(engine, observations, [new Float64Array(network.m).fill(0.5)], 0, n));
    expect(Math.abs(own.objective / fixture.atHalf.objective - 1)).toBeLessThanOrEqual(tolerance.objectiveRelative);
    expect(difference(own.gradients[0], fixture.atHalf.gradient)).toBeLessThanOrEqual(tolerance.gradientRelativeToMax);
    const distance = largestObjective(observations) - own.objective;
    expect(distance / 1000).toBeCloseTo(fixture.sumKLAtHalf, 10);
  });
});
