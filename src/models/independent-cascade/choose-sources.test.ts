/** Greedy choice of sources: reference (fixtures/applications-*.json), brute force, and the laws that hold on trees. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../core/network';
import { chooseSources, type ChosenSources, type Evaluation, type SourceChoice } from './choose-sources';
import { messagePassing } from './dmp';
import { influenceOf } from './influence';
import { networkOf, problems, result, type Problem } from './test-support';

interface Fixture {
  graph: { n: number; directed: boolean; edges: [number, number][] };
  T: number;
  alpha: number[];
  greedy: { k: number; seeds: number[]; influence: number[] };
  influenceSingle: number[];
  tolerance: { influence: number };
}
const fixtures = ['lattice', 'scale-free'].map(
  (name) =>
    JSON.parse(readFileSync(new URL(`./fixtures/applications-${name}.json`, import.meta.url), 'utf8')) as Fixture,
);

const sigma = (network: Network, alpha: Float64Array, horizon: number, sources: readonly number[]): number => {
  const initial = new Float64Array(network.n);
  for (const i of sources) initial[i] = 1;
  return influenceOf(result(messagePassing(network, alpha, initial, horizon)).marginals, network.n, horizon);
};
const choice = (
  { n, edges, directed, alpha, horizon }: Omit<Problem, 'initial'>,
  budget: number,
  evaluation: Evaluation,
): SourceChoice =>
  result(chooseSources(networkOf(n, edges, directed), Float64Array.from(alpha), horizon, budget, evaluation));

describe.each(fixtures)(
  'the reference on $graph.n nodes',
  ({ graph, T, alpha, greedy, influenceSingle, tolerance }) => {
    it.each(['all', 'lazy'] as const)('%s: seeds and influence', (evaluation) => {
      const found = choice({ ...graph, alpha, horizon: T }, greedy.k, evaluation);
      expect([...found.nodes]).toEqual(greedy.seeds);
      found.influence.forEach((value, k) =>
        expect(Math.abs(value - greedy.influence[k])).toBeLessThanOrEqual(tolerance.influence),
      );
      found.alone.forEach((value, i) =>
        expect(Math.abs(value - influenceSingle[i])).toBeLessThanOrEqual(tolerance.influence),
      );
    });
  },
);

describe('greedy choice', () => {
  it('takes in every round the smallest of the nodes that add most, as message passing on the whole network says', () => {
    fc.assert(
      fc.property(problems('any', 7, 12), (problem) => {
        const { n, edges, directed } = problem;
        const network = networkOf(n, edges, directed);
        const alpha = Float64Array.from(problem.alpha);
        const budget = Math.min(3, n);
        const found = choice(problem, budget, 'all');
        const chosen: number[] = [];
        for (let k = 0; k < budget; k++) {
          const values = Array.from({ length: n }, (_, i) =>
            chosen.includes(i) ? -1 : sigma(network, alpha, problem.horizon, [...chosen, i]),
          );
          const most = Math.max(...values);
          const next = found.nodes[k];
          expect(values[next]).toBeGreaterThan(most - 1e-9);
          for (let i = 0; i < next; i++) expect(values[i]).toBeLessThan(most + 1e-15);
          chosen.push(next);
          expect(found.influence[k]).toBeCloseTo(values[next], 10);
        }
        expect(found.gains.reduce((a, b) => a + b, 0)).toBeCloseTo(found.influence[budget - 1], 10);
      }),
      { seed: 81, numRuns: 120 },
    );
  });

  it('on trees: lazy and slopes choose what trying all chooses; σ grows, and gains fall from round to round', () => {
    fc.assert(
      fc.property(problems('tree', 9, 9), (problem) => {
        const budget = Math.min(4, problem.n);
        const all = choice(problem, budget, 'all');
        for (const evaluation of ['lazy', 'slope'] as const) {
          const other = choice(problem, budget, evaluation);
          expect([...other.nodes]).toEqual([...all.nodes]);
          expect(other.marginals).toEqual(all.marginals);
          other.alone.forEach((value, i) => expect(value).toBeCloseTo(all.alone[i], 10));
        }
        for (let k = 1; k < budget; k++) {
          expect(all.influence[k]).toBeGreaterThanOrEqual(all.influence[k - 1] - 1e-12);
          expect(all.gains[k]).toBeLessThanOrEqual(all.gains[k - 1] + 1e-12);
        }
      }),
      { seed: 82, numRuns: 150 },
    );
  });

  it('takes the smallest number among nodes that a symmetry exchanges', () => {
    const ring = {
      n: 7,
      directed: false,
      edges: Array.from({ length: 7 }, (_, i): [number, number] => [i, (i + 1) % 7]),
    };
    for (const evaluation of ['all', 'lazy', 'slope'] as const) {
      const { nodes } = choice({ ...ring, alpha: ring.edges.map(() => 0.3), horizon: 4 }, 2, evaluation);
      expect([...nodes]).toEqual([0, 3]);
    }
  });

  it('tries every node in every round, or lazily few after the first one', () => {
    const edges = Array.from({ length: 59 }, (_, i): [number, number] => [i, i + 1]);
    const path = { n: 60, directed: false, edges, alpha: edges.map((_, e) => 0.2 + (e % 7) / 20), horizon: 3 };
    const [all, lazy, slope] = (['all', 'lazy', 'slope'] as const).map((evaluation) => choice(path, 4, evaluation));
    expect([all.evaluations, slope.evaluations]).toEqual([60 + 59 + 58 + 57, 4]);
    expect(lazy.evaluations).toBeLessThan(60 + 3 * 10);
    expect(lazy.nodes).toEqual(all.nodes);
    expect(slope.nodes).toEqual(all.nodes);
  });

  it('can take every node; the last ones add what is left', () => {
    const found = choice({ n: 4, directed: true, edges: [[0, 1]], alpha: [0.25], horizon: 2 }, 4, 'lazy');
    expect([...found.nodes]).toEqual([0, 2, 3, 1]);
    expect([...found.gains]).toEqual([1.25, 1, 1, 0.75]);
    expect(() => choice({ n: 2, directed: false, edges: [], alpha: [], horizon: 1 }, 3, 'all')).toThrow('1 … 2');
  });

  it('says after every round but the last what is chosen so far', () => {
    const told: ChosenSources[] = [];
    const path = networkOf(3, [
      [0, 1],
      [1, 2],
    ]);
    const steps = chooseSources(path, Float64Array.of(0.5, 0.5), 2, 3, 'all', (chosen) => {
      told.push(chosen);
      return { size: { kind: 'scalar', value: chosen.nodes.length } };
    });
    const outputs = [...steps].flatMap((progress) => (progress.outputs ? [progress.outputs] : []));
    expect(told.map(({ nodes }) => [...nodes])).toEqual([[1], [1, 0]]);
    expect(outputs.map((one) => one['size'])).toMatchObject([{ value: 1 }, { value: 2 }]);
  });
});
