/** Scores of sources: reference (fixtures/applications-*.json) and message passing on the whole network. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Network } from '../../core/network';
import { activationTimeDistribution, messagePassing } from './dmp';
import { sourceLayout } from './source-layout';
import { FLOOR, sharesOf, sourceScores, type Clue, type SourceScores } from './source-scores';
import { networkOf, problems, result } from './test-support';

interface Fixture {
  graph: { n: number; directed: boolean; edges: [number, number][] };
  T: number;
  alpha: number[];
  source: {
    trueSource: number;
    tau: number[];
    snapshotTime: number;
    snapshot: number[];
    logScoreSnapshot: number[];
    logScoreTimes: number[];
    floor: number;
  };
  tolerance: { score: number };
}
const fixtures = ['lattice', 'scale-free'].map(
  (name) =>
    JSON.parse(readFileSync(new URL(`./fixtures/applications-${name}.json`, import.meta.url), 'utf8')) as Fixture,
);

const scored = (network: Network, alpha: ArrayLike<number>, clue: Clue): SourceScores =>
  result(sourceScores(result(sourceLayout(network, Float64Array.from(alpha))), clue));

describe.each(fixtures)('the reference on $graph.n nodes', ({ graph, T, alpha, source, tolerance }) => {
  const network = networkOf(graph.n, graph.edges, graph.directed);
  it.each([
    ['snapshot', source.snapshotTime, source.snapshot, source.logScoreSnapshot],
    ['times', T, source.tau, source.logScoreTimes],
  ] as const)('%s at %i', (kind, time, seen, expected) => {
    expect(source.floor).toBe(FLOOR);
    const { scores } = scored(network, alpha, { kind, time, seen: Int32Array.from(seen) });
    scores.forEach((score, i) => expect(Math.abs(score - expected[i])).toBeLessThanOrEqual(tolerance.score));
  });
});

/** The formulas word by word, on the whole network. */
function bruteForce(network: Network, alpha: ArrayLike<number>, { kind, time, seen }: Clue): SourceScores {
  const { n } = network;
  const floored = new Int32Array(n);
  const scores = Float64Array.from({ length: n }, (_, s) => {
    const initial = Float64Array.from({ length: n }, (__, i) => (i === s ? 1 : 0));
    const { marginals } = result(messagePassing(network, Float64Array.from(alpha), initial, time));
    const mu = activationTimeDistribution(marginals, n, time);
    let sum = 0;
    for (let i = 0; i < n; i++) {
      if (seen[i] < 0) continue;
      const p = marginals[time * n + i];
      const probability = kind === 'times' ? mu[seen[i] * n + i] : seen[i] === 1 ? p : 1 - p;
      if (probability < FLOOR) floored[s]++;
      sum += Math.log(Math.max(FLOOR, probability));
    }
    return sum;
  });
  return { scores, floored };
}

describe('scores', () => {
  it('are those of message passing on the whole network, for any observation, hidden nodes included', () => {
    const seen = fc.array(fc.integer({ min: -1, max: 5 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(problems('any', 8, 12), seen, fc.boolean(), (problem, values, times) => {
        const { n, directed, edges, alpha, horizon } = problem;
        const network = networkOf(n, edges, directed);
        const time = times ? horizon + 1 : horizon;
        const clue: Clue = {
          kind: times ? 'times' : 'snapshot',
          time,
          seen: Int32Array.from(values.slice(0, n), (x) => Math.min(x, times ? time : 1)),
        };
        const own = scored(network, alpha, clue);
        const other = bruteForce(network, alpha, clue);
        expect([...own.floored]).toEqual([...other.floored]);
        own.scores.forEach((score, i) => expect(Math.abs(score - other.scores[i])).toBeLessThan(1e-9));
      }),
      { seed: 111, numRuns: 300 },
    );
  });

  it('point at the only node that can have reached what is active', () => {
    const arrow = networkOf(
      3,
      [
        [0, 1],
        [1, 2],
      ],
      true,
    );
    const { scores, floored } = scored(arrow, [1, 1], { kind: 'snapshot', time: 2, seen: Int32Array.of(1, 1, 1) });
    expect(scores[0]).toBe(0);
    expect([...floored]).toEqual([0, 1, 2]);
    expect(scores[2]).toBeCloseTo(2 * Math.log(1e-12), 12);
  });

  it('refuse clues from which nothing can be told', () => {
    const pair = networkOf(2, [[0, 1]]);
    expect(() => scored(pair, [0.5], { kind: 'times', time: 1, seen: Int32Array.of(0, 1) })).toThrow(
      'nothing can be told',
    );
    expect(() => scored(pair, [0.5], { kind: 'snapshot', time: 1, seen: Int32Array.of(0) })).toThrow('expected 2');
  });
});

it('shares add up to one and keep ratios, far below zero too', () => {
  const shares = sharesOf(Float64Array.of(-1000, -1000 + Math.log(3), -3000));
  expect([...shares]).toEqual([expect.closeTo(0.25, 12), expect.closeTo(0.75, 12), 0]);
  expect([...sharesOf(Float64Array.of(-5))]).toEqual([1]);
});
