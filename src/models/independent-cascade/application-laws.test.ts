/** Laws that choosing, finding and blocking must obey whatever the numbers: symmetries, monotony, limits that can be counted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LiveArcs } from './live-arcs';
import { blockableEdges, blockableNodes, chooseBlocked } from './blocking';
import { chooseSources } from './choose-sources';
import { influenceEngine, influenceGradient, type InfluenceGradient } from './influence';
import { LoneSource } from './lone-source';
import { sourceLayout } from './source-layout';
import { sharesOf, sourceScores, type Clue } from './source-scores';
import { stream } from '../../core/rng';
import { networkOf, problems, result, type Problem } from './test-support';

const gradientOf = ({ n, edges, directed, alpha, initial, horizon }: Problem): InfluenceGradient => {
  const engine = result(influenceEngine(networkOf(n, edges, directed), horizon));
  const gradient = result(influenceGradient(engine, Float64Array.from(alpha), Float64Array.from(initial)));
  engine.release();
  return gradient;
};
const aloneOf = ({ n, edges, directed, alpha, horizon }: Problem): number[] => {
  const layout = result(sourceLayout(networkOf(n, edges, directed), Float64Array.from(alpha)));
  const lone = new LoneSource(layout, horizon);
  return Array.from({ length: n }, (_, i) => result(lone.run(i)));
};
const scoresOf = ({ n, edges, directed, alpha }: Problem, clue: Clue): Float64Array =>
  result(sourceScores(result(sourceLayout(networkOf(n, edges, directed), Float64Array.from(alpha))), clue)).scores;

/** The same problem with node i called `names[i]`, and its edges in another order. */
function renamed(problem: Problem, names: readonly number[]): Problem {
  const initial = new Array<number>(problem.n).fill(0);
  problem.initial.forEach((p, i) => (initial[names[i]] = p));
  return {
    ...problem,
    edges: problem.edges.map(([u, v]): [number, number] => [names[u], names[v]]).reverse(),
    alpha: problem.alpha.toReversed(),
    initial,
  };
}
const withNames = fc
  .tuple(problems('any', 8, 12), fc.nat())
  .map(([problem, seed]) => ({ problem, names: stream(seed).shuffle(Array.from({ length: problem.n }, (_, i) => i)) }));

describe('other names for the nodes', () => {
  it('permute what nodes reach alone, and all derivatives', () => {
    fc.assert(
      fc.property(withNames, ({ problem, names }) => {
        const other = renamed(problem, names);
        const [alone, aloneThere] = [aloneOf(problem), aloneOf(other)];
        const [here, there] = [gradientOf(problem), gradientOf(other)];
        expect(there.influence).toBeCloseTo(here.influence, 10);
        names.forEach((name, i) => {
          expect(aloneThere[name]).toBeCloseTo(alone[i], 10);
          expect(there.bySource[name]).toBeCloseTo(here.bySource[i], 10);
        });
        there.byEdge.toReversed().forEach((slope, e) => expect(slope).toBeCloseTo(here.byEdge[e], 10));
      }),
      { seed: 121, numRuns: 120 },
    );
  });

  it('permute scores, and their shares', () => {
    fc.assert(
      fc.property(withNames, fc.boolean(), fc.nat(), ({ problem: any, names }, times, luck) => {
        // μ is a difference of probabilities: chances next to nothing would leave it few digits.
        const problem = { ...any, alpha: any.alpha.map((a) => Math.round(a * 20) / 20) };
        const rng = stream(luck, 'seen');
        const time = problem.horizon + (times ? 1 : 0);
        const seen = Int32Array.from({ length: problem.n }, () => rng.below(times ? time + 2 : 3) - 1);
        const seenThere = new Int32Array(problem.n);
        names.forEach((name, i) => (seenThere[name] = seen[i]));
        const kind = times ? 'times' : 'snapshot';
        const here = scoresOf(problem, { kind, time, seen });
        const there = scoresOf(renamed(problem, names), { kind, time, seen: seenThere });
        names.forEach((name, i) => expect(Math.abs(there[name] - here[i])).toBeLessThan(1e-8));
        const shares = sharesOf(there);
        expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
      }),
      { seed: 122, numRuns: 120 },
    );
  });
});

describe('more of anything that spreads', () => {
  it('never lowers σ: no derivative is negative, and every prefix of chosen sources reaches more', () => {
    fc.assert(
      fc.property(problems('any', 8, 12), (problem) => {
        const { byEdge, bySource, influence } = gradientOf(problem);
        expect(influence).toBeLessThanOrEqual(problem.n + 1e-12);
        for (const slope of [...byEdge, ...bySource]) expect(slope).toBeGreaterThanOrEqual(0);
        const found = result(
          chooseSources(
            networkOf(problem.n, problem.edges, problem.directed),
            Float64Array.from(problem.alpha),
            problem.horizon,
            problem.n,
            'lazy',
          ),
        );
        found.gains.forEach((gain) => expect(gain).toBeGreaterThan(-1e-12));
        expect(new Set(found.nodes).size).toBe(problem.n);
        expect(found.influence[problem.n - 1]).toBeCloseTo(problem.n, 10);
      }),
      { seed: 123, numRuns: 120 },
    );
  });

  it('and blocking everything leaves the sources', () => {
    fc.assert(
      fc.property(problems('any', 8, 12), fc.boolean(), (problem, nodes) => {
        const network = networkOf(problem.n, problem.edges, problem.directed);
        const initial = Float64Array.from(problem.initial, (p) => (p > 0.5 ? 1 : 0));
        const model = { alpha: Float64Array.from(problem.alpha), initial, horizon: problem.horizon };
        const blockable = nodes ? blockableNodes(network, initial) : blockableEdges(network);
        const { influence } = result(chooseBlocked(network, model, blockable, problem.n + problem.edges.length, true));
        // It ends where nothing is left to lose.
        expect(influence[influence.length - 1]).toBeCloseTo(
          initial.reduce((a, b) => a + b, 0),
          10,
        );
      }),
      { seed: 124, numRuns: 120 },
    );
  });
});

describe('limits that can be counted', () => {
  it('with α = 1 a node reaches all within T steps, in messages and in live arcs', () => {
    fc.assert(
      fc.property(problems('any', 9, 14), (problem) => {
        const certain = { ...problem, alpha: problem.edges.map(() => 1) };
        const network = networkOf(problem.n, problem.edges, problem.directed);
        const live = new LiveArcs(network, Float64Array.from(certain.alpha), problem.horizon);
        aloneOf(certain).forEach((reached, source) => {
          live.begin(stream(1, source));
          expect(live.addSource(source)).toBe(reached);
        });
      }),
      { seed: 125, numRuns: 120 },
    );
  });

  it('with T = 1 a node reaches itself and its neighbours with their chances', () => {
    fc.assert(
      fc.property(problems('any', 8, 12), (any) => {
        const problem = { ...any, horizon: 1 };
        const alone = aloneOf(problem);
        const expected = new Array<number>(problem.n).fill(1);
        problem.edges.forEach(([u, v], e) => {
          expected[u] += problem.alpha[e];
          if (!problem.directed) expected[v] += problem.alpha[e];
        });
        alone.forEach((reached, i) => expect(reached).toBeCloseTo(expected[i], 12));
      }),
      { seed: 126, numRuns: 120 },
    );
  });

  it('two arcs of the same chance are an undirected edge', () => {
    fc.assert(
      fc.property(problems('any', 7, 10, fc.constant(false)), (problem) => {
        const both: Problem = {
          ...problem,
          directed: true,
          edges: [...problem.edges, ...problem.edges.map(([u, v]): [number, number] => [v, u])],
          alpha: [...problem.alpha, ...problem.alpha],
        };
        const [one, two] = [gradientOf(problem), gradientOf(both)];
        const m = problem.edges.length;
        one.byEdge.forEach((slope, e) => expect(two.byEdge[e] + two.byEdge[e + m]).toBeCloseTo(slope, 10));
        one.bySource.forEach((slope, i) => expect(two.bySource[i]).toBeCloseTo(slope, 10));
        aloneOf(problem).forEach((reached, i) => expect(aloneOf(both)[i]).toBeCloseTo(reached, 10));
      }),
      { seed: 127, numRuns: 80 },
    );
  });

  it('parts of a network that do not touch do not know of each other', () => {
    fc.assert(
      fc.property(problems('any', 6, 9, fc.constant(false)), problems('any', 6, 9, fc.constant(false)), (a, b) => {
        const horizon = a.horizon;
        const both: Problem = {
          n: a.n + b.n,
          directed: false,
          edges: [...a.edges, ...b.edges.map(([u, v]): [number, number] => [u + a.n, v + a.n])],
          alpha: [...a.alpha, ...b.alpha],
          initial: [...a.initial, ...b.initial],
          horizon,
        };
        const parts = [gradientOf(a), gradientOf({ ...b, horizon })];
        const whole = gradientOf(both);
        expect(whole.influence).toBeCloseTo(parts[0].influence + parts[1].influence, 10);
        [...parts[0].byEdge, ...parts[1].byEdge].forEach((slope, e) => expect(whole.byEdge[e]).toBeCloseTo(slope, 10));
        [...aloneOf(a), ...aloneOf({ ...b, horizon })].forEach((reached, i) =>
          expect(aloneOf(both)[i]).toBeCloseTo(reached, 10),
        );
      }),
      { seed: 128, numRuns: 60 },
    );
  });
});
