/**
 * Reference vectors from an independent float64 implementation (fixtures/marginals-*.json, schema ic-marginals/1; every file
 * carries its tolerance): marginals p, activation-time distribution μ, all messages q, exact marginals where small enough, and
 * Monte Carlo marginals of 200,000 runs with standard errors.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { activationTimeDistribution, messagePassing } from './dmp';
import { estimatedMarginals, simulateRuns } from './ensemble';
import { cascadeModel } from './simulate';
import { buildSlots } from './slots';
import { exactMarginals, networkOf, result, streamsOf, type Problem } from './test-support';

interface Case {
  T: number;
  initial: { seeds: number[] } | { p0: number[] };
  marginals: number[][];
  mu: number[][];
  messages?: { arcs: [number, number][]; q: number[][] };
  exact?: number[][];
  monteCarlo?: { runs: number; times: number[]; marginals: number[][] };
}
interface Fixture {
  schema: string;
  name: string;
  graph: { n: number; directed: boolean; edges: [number, number][] };
  alpha: number[];
  tolerance: { marginals: number; messages: number; exact: number };
  cases: Case[];
}

const folder = new URL('./fixtures/', import.meta.url);
const fixtures = readdirSync(folder)
  .filter((name) => name.startsWith('marginals-'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Fixture);

const problemOf = ({ graph, alpha }: Fixture, { T, initial }: Case): Problem => ({
  ...graph,
  alpha,
  horizon: T,
  initial:
    'p0' in initial ? initial.p0 : Array.from({ length: graph.n }, (_, i) => (initial.seeds.includes(i) ? 1 : 0)),
});

it('finds all nine reference files', () => {
  expect(fixtures).toHaveLength(9);
  for (const fixture of fixtures) expect(fixture.schema).toBe('ic-marginals/1');
});

describe.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('%s', (_, fixture) => {
  const { n, edges, directed } = fixture.graph;
  const network = networkOf(n, edges, directed);
  const alpha = Float64Array.from(fixture.alpha);

  it.each(fixture.cases.map((c) => [JSON.stringify(c.initial).slice(0, 60), c.T, c] as const))(
    'start %s, T = %i',
    (__, ___, c) => {
      const problem = problemOf(fixture, c);
      const initial = Float64Array.from(problem.initial);
      const { marginals, messages, places } = result(messagePassing(network, alpha, initial, c.T, true));
      const mu = activationTimeDistribution(marginals, n, c.T);
      const worst = { marginals: 0, mu: 0, below: 0, messages: 0, enumeration: 0 };
      const note = (key: keyof typeof worst, difference: number): void => {
        if (!(difference <= worst[key])) worst[key] = difference;
      };
      for (let t = 0; t <= c.T; t++)
        for (let i = 0; i < n; i++) {
          note('marginals', Math.abs(marginals[t * n + i] - c.marginals[t][i]));
          note('mu', Math.abs(mu[t * n + i] - c.mu[t][i]));
          note('below', c.exact ? c.exact[t][i] - marginals[t * n + i] : 0);
        }
      const { offsets, neighbours } = result(buildSlots(network));
      const slotOf = ([j, i]: [number, number]): number =>
        neighbours.subarray(offsets[j], offsets[j + 1]).indexOf(i) + offsets[j];
      c.messages?.q.forEach((row, t) =>
        row.forEach((q, k) =>
          note('messages', Math.abs(messages![t * neighbours.length + places![slotOf(c.messages!.arcs[k])]] - q)),
        ),
      );
      if (c.exact && edges.length <= 8) {
        const exact = exactMarginals(problem);
        c.exact.forEach((row, t) => row.forEach((p, i) => note('enumeration', Math.abs(exact[t * n + i] - p))));
      }
      expect(c.messages?.arcs.length ?? neighbours.length).toBe(neighbours.length);
      expect(worst.marginals).toBeLessThanOrEqual(fixture.tolerance.marginals);
      expect(worst.mu).toBeLessThanOrEqual(fixture.tolerance.marginals);
      expect(worst.below).toBeLessThanOrEqual(fixture.tolerance.exact);
      expect(worst.messages).toBeLessThanOrEqual(fixture.tolerance.messages);
      expect(worst.enumeration).toBeLessThanOrEqual(fixture.tolerance.exact);
    },
  );

  const sampled = fixture.cases.filter((c) => c.monteCarlo);
  it.each(sampled.map((c) => [JSON.stringify(c.initial).slice(0, 60), c] as const))(
    'simulated like the reference: start %s',
    (__, c) => {
      const seed = 20_210;
      const runs = 20_000;
      const model = cascadeModel(network, alpha, Float64Array.from(problemOf(fixture, c).initial), c.T);
      const own = estimatedMarginals(result(simulateRuns(model, streamsOf(seed), 0, runs)), n);
      const reference = c.monteCarlo!;
      reference.times.forEach((t, row) => {
        for (let i = 0; i < n; i++) {
          const p = reference.marginals[row][i];
          // A share of 0 or 1 among 200,000 runs still leaves about 1/200,000 of uncertainty.
          const standardError = Math.sqrt(Math.max(p * (1 - p), 1 / reference.runs) * (1 / runs + 1 / reference.runs));
          expect(Math.abs(own[t * n + i] - p) / standardError, `seed ${seed}, node ${i}, t ${t}`).toBeLessThan(5);
        }
      });
    },
  );
});
