/** Influence and its derivatives: reference numbers (fixtures/applications-*.json, schema ic-applications/1) and central differences. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../core/network';
import { messagePassing } from './dmp';
import { influenceEngine, influenceGradient, influenceOf, type InfluenceGradient } from './influence';
import { networkOf, problems, result, type Problem } from './test-support';

const given = ({ n, edges, directed, alpha, initial }: Problem): [Network, Float64Array, Float64Array] => [
  networkOf(n, edges, directed),
  Float64Array.from(alpha),
  Float64Array.from(initial),
];

const gradientOf = (
  network: Network,
  alpha: Float64Array,
  initial: Float64Array,
  horizon: number,
): InfluenceGradient => {
  const engine = result(influenceEngine(network, horizon));
  const gradient = result(influenceGradient(engine, alpha, initial));
  engine.release();
  return gradient;
};

const sigma = (network: Network, alpha: Float64Array, initial: Float64Array, horizon: number): number =>
  influenceOf(result(messagePassing(network, alpha, initial, horizon)).marginals, network.n, horizon);

/** Central difference of `f` at `x[k]`; one-sided, of second order, at the ends of 0 … 1. */
function difference(f: (x: Float64Array) => number, x: Float64Array, k: number): number {
  const h = 1e-4;
  const at = (value: number): number => f(Float64Array.from(x, (v, i) => (i === k ? value : v)));
  if (x[k] - h >= 0 && x[k] + h <= 1) return (at(x[k] + h) - at(x[k] - h)) / (2 * h);
  const step = x[k] - h < 0 ? h : -h;
  return (-3 * at(x[k]) + 4 * at(x[k] + step) - at(x[k] + 2 * step)) / (2 * step);
}

describe('derivatives of σ', () => {
  it.each(['tree', 'any'] as const)('are those of differences, by α and by p̄, on networks of kind %s', (shape) => {
    fc.assert(
      fc.property(problems(shape, 7, 10), (problem) => {
        const [network, alpha, initial] = given(problem);
        const { influence, byEdge, bySource } = gradientOf(network, alpha, initial, problem.horizon);
        expect(influence).toBeCloseTo(sigma(network, alpha, initial, problem.horizon), 12);
        byEdge.forEach((slope, e) => {
          const other = difference((x) => sigma(network, x, initial, problem.horizon), alpha, e);
          expect(Math.abs(slope - other)).toBeLessThan(2e-5 * (1 + Math.abs(slope)));
        });
        bySource.forEach((slope, i) => {
          const other = difference((x) => sigma(network, alpha, x, problem.horizon), initial, i);
          expect(Math.abs(slope - other)).toBeLessThan(2e-5 * (1 + Math.abs(slope)));
        });
      }),
      { seed: 51, numRuns: 150 },
    );
  });

  it('tell exactly what a source adds on trees, where σ is linear in every p̄', () => {
    fc.assert(
      fc.property(problems('tree', 9, 9), (problem) => {
        const [network, alpha, initial] = given(problem);
        const { influence, bySource } = gradientOf(network, alpha, initial, problem.horizon);
        bySource.forEach((slope, i) => {
          const more = initial.map((p, k) => (k === i ? 1 : p));
          expect(influence + (1 - initial[i]) * slope).toBeCloseTo(sigma(network, alpha, more, problem.horizon), 10);
        });
      }),
      { seed: 52, numRuns: 100 },
    );
  });

  it('by hand on a path of three: σ = 1 + a + ab from the first node, two steps', () => {
    const [a, b] = [0.3, 0.6];
    const path = networkOf(3, [
      [0, 1],
      [1, 2],
    ]);
    const { influence, byEdge, bySource } = gradientOf(path, Float64Array.of(a, b), Float64Array.of(1, 0, 0), 2);
    expect(influence).toBeCloseTo(1 + a + a * b, 15);
    expect(byEdge[0]).toBeCloseTo(1 + b, 15);
    expect(byEdge[1]).toBeCloseTo(a, 15);
    // As a second source, node 1 brings itself where it is not active yet, and the same for what it reaches; node 2 reaches back.
    expect(bySource[1]).toBeCloseTo((1 - a) * (1 + b), 15);
    expect(bySource[2]).toBeCloseTo(1 - a * b + b * (1 - a), 15);
  });

  it('are 0 where nothing is reached, and 1 for lone nodes', () => {
    const { byEdge, bySource } = gradientOf(networkOf(3, [[0, 1]]), Float64Array.of(0.5), new Float64Array(3), 3);
    expect([...byEdge]).toEqual([0]);
    expect([...bySource]).toEqual([1.5, 1.5, 1]);
  });
});

interface Fixture {
  schema: string;
  graph: { n: number; directed: boolean; edges: [number, number][] };
  T: number;
  alpha: number[];
  influenceSingle: number[];
  tolerance: { influence: number };
}
const fixtures = ['lattice', 'scale-free'].map(
  (name) =>
    JSON.parse(readFileSync(new URL(`./fixtures/applications-${name}.json`, import.meta.url), 'utf8')) as Fixture,
);

it.each(fixtures)('every node alone reaches what the reference says: $graph.n nodes', (fixture) => {
  const { n, edges, directed } = fixture.graph;
  expect(fixture.schema).toBe('ic-applications/1');
  const network = networkOf(n, edges, directed);
  fixture.influenceSingle.forEach((expected, i) => {
    const start = new Float64Array(n);
    start[i] = 1;
    const { influence } = gradientOf(network, Float64Array.from(fixture.alpha), start, fixture.T);
    expect(Math.abs(influence - expected)).toBeLessThanOrEqual(fixture.tolerance.influence);
  });
});
