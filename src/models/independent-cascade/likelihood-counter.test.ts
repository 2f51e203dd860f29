import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvariantError } from '../../core/errors';
import { stream } from '../../core/rng';
import { LikelihoodCounter } from './likelihood-counter';
import { CascadeSampler, cascadeModel } from './simulate';
import { networkOf, problems, result, type Problem } from './test-support';

const diamond = networkOf(4, [
  [0, 1],
  [0, 2],
  [1, 3],
  [2, 3],
]);

describe('by hand', () => {
  it('two neighbours activate a node together', () => {
    const counter = new LikelihoodCounter(diamond, 4);
    expect(counter.add(Int32Array.of(0, 1, 1, 2))).toBe(-1);
    const statistics = counter.statistics();
    expect(statistics.cascades).toBe(1);
    expect([...statistics.failures]).toEqual([0, 0, 0, 0]);
    expect([...statistics.nodes]).toEqual([1, 2, 3]);
    expect([...statistics.offsets]).toEqual([0, 1, 2, 4]);
    expect([...statistics.edges]).toEqual([0, 1, 2, 3]);
    expect([...statistics.counts]).toEqual([1, 1, 1]);
  });

  it('a neighbour active two steps earlier has failed, one active at T−1 says nothing', () => {
    const counter = new LikelihoodCounter(diamond, 3);
    // 2 follows 3 at step 2, so the try of 0 at step 1 failed; tries of 2 would fall on step 3.
    counter.add(Int32Array.of(0, 3, 2, 1).with(3, 0));
    const statistics = counter.statistics();
    expect(counter.cascades).toBe(0);
    expect([...statistics.failures]).toEqual([0, 0, 0, 0]);
    counter.add(Int32Array.of(0, 1, 3, 2));
    expect([...counter.statistics().failures]).toEqual([0, 1, 0, 0]);
    expect([...counter.statistics().edges]).toEqual([0, 2]);
  });

  it('both directions of an undirected edge add up, those of directed arcs do not', () => {
    const undirected = new LikelihoodCounter(networkOf(2, [[0, 1]]), 2);
    undirected.add(Int32Array.of(0, 2));
    undirected.add(Int32Array.of(2, 0));
    expect([...undirected.statistics().failures]).toEqual([2]);
    const bothWays = networkOf(
      2,
      [
        [0, 1],
        [1, 0],
      ],
      true,
    );
    const directed = new LikelihoodCounter(bothWays, 2);
    directed.add(Int32Array.of(0, 2));
    directed.add(Int32Array.of(1, 0));
    expect([...directed.statistics().failures]).toEqual([1, 0]);
    expect([...directed.statistics().edges]).toEqual([1]);
  });

  it('a node that nobody can have activated is returned, and nothing of the cascade is counted', () => {
    const counter = new LikelihoodCounter(diamond, 4);
    expect(counter.add(Int32Array.of(0, 1, 4, 3))).toBe(3);
    expect(counter.add(Int32Array.of(1, 4, 4, 4))).toBe(0);
    expect(counter.add(Int32Array.of(0, 2, 2, 1))).toBe(3);
    expect(counter.add(Int32Array.of(4, 4, 4, 4))).toBe(-1);
    expect(counter.cascades).toBe(1);
    const { failures, counts } = counter.statistics();
    expect([...failures, ...counts]).toEqual([0, 0, 0, 0]);
    // What was marked in between does not stay.
    expect(counter.add(Int32Array.of(0, 1, 4, 4))).toBe(-1);
    expect([...counter.statistics().failures]).toEqual([0, 1, 1, 0]);
  });

  it('an arc against the direction activates nobody', () => {
    const counter = new LikelihoodCounter(networkOf(2, [[0, 1]], true), 3);
    expect(counter.add(Int32Array.of(1, 0))).toBe(0);
    expect(counter.add(Int32Array.of(0, 1))).toBe(-1);
  });

  it('refuses times outside 0 … T, short arrays, repeated nodes, times out of order, short horizons', () => {
    const counter = new LikelihoodCounter(diamond, 3);
    expect(() => counter.add(Int32Array.of(0, 1, 4, 3))).toThrow('time 4 of node 2');
    expect(() => counter.add(Int32Array.of(-1, 1, 3, 3))).toThrow(InvariantError);
    expect(() => counter.add(Int32Array.of(0, 1))).toThrow('expected 4');
    expect(() => counter.addEvents(Int32Array.of(0, 1, 0), Int32Array.of(0, 1, 1))).toThrow('event 2');
    expect(() => counter.addEvents(Int32Array.of(0, 1), Int32Array.of(1, 0))).toThrow('event 1');
    expect(() => counter.addEvents(Int32Array.of(0), Int32Array.of(-1))).toThrow('event 0');
    expect(() => new LikelihoodCounter(diamond, 1)).toThrow('horizon');
    expect(() => counter.merge(new LikelihoodCounter(networkOf(2, [[0, 1]]), 3).statistics())).toThrow(
      'another network',
    );
    expect(counter.add(Int32Array.of(0, 1, 1, 2))).toBe(-1);
    expect([...counter.statistics().failures]).toEqual([0, 0, 0, 0]);
  });

  it('events at T or later count as not active', () => {
    const dense = new LikelihoodCounter(diamond, 2);
    dense.add(Int32Array.of(0, 1, 2, 2));
    const sparse = new LikelihoodCounter(diamond, 2);
    sparse.addEvents(Int32Array.of(0, 1, 3, 2), Int32Array.of(0, 1, 2, 5));
    expect(sparse.statistics()).toEqual(dense.statistics());
  });
});

/** Runs of a problem's own model, as the sampler leaves them. */
function* runsOf(problem: Problem, network: ReturnType<typeof networkOf>, horizon: number, runs: number) {
  const model = cascadeModel(network, Float64Array.from(problem.alpha), Float64Array.from(problem.initial), horizon);
  const sampler = new CascadeSampler(model);
  for (let r = 0; r < runs; r++) {
    sampler.run(stream(11, 'run', r));
    yield sampler;
  }
}

describe('of simulated cascades', () => {
  it('full times, events and runs give the same, and every run is possible', () => {
    fc.assert(
      fc.property(problems('any', 8, 14), (problem) => {
        const horizon = problem.horizon + 1;
        const network = networkOf(problem.n, problem.edges, problem.directed);
        const [dense, sparse, run] = [1, 2, 3].map(() => new LikelihoodCounter(network, horizon));
        for (const sampler of runsOf(problem, network, horizon, 20)) {
          const times = sampler.activationTimes();
          const active = sampler.reached[horizon];
          const nodes = sampler.order.slice(0, active);
          expect(dense.add(Int32Array.from(times, (t) => (t < horizon ? t : horizon)))).toBe(-1);
          expect(
            sparse.addEvents(
              nodes,
              Int32Array.from(nodes, (i) => times[i]),
            ),
          ).toBe(-1);
          expect(run.addRun(sampler.order, sampler.reached)).toBe(-1);
        }
        expect(sparse.statistics()).toEqual(dense.statistics());
        expect(run.statistics()).toEqual(dense.statistics());
      }),
    );
  });

  it('however cascades are split among counters, merged statistics are the same', () => {
    fc.assert(
      fc.property(
        problems('any', 8, 14),
        fc.array(fc.nat(2), { minLength: 40, maxLength: 40 }),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        (problem, owner, order) => {
          const horizon = problem.horizon + 1;
          const network = networkOf(problem.n, problem.edges, problem.directed);
          const whole = new LikelihoodCounter(network, horizon);
          const parts = owner.slice(0, 3).map(() => new LikelihoodCounter(network, horizon));
          let r = 0;
          for (const { order: nodes, reached } of runsOf(problem, network, horizon, owner.length)) {
            whole.addRun(nodes, reached);
            parts[owner[r++]].addRun(nodes, reached);
          }
          const merged = new LikelihoodCounter(network, horizon);
          for (const k of order) merged.merge(parts[k].statistics());
          expect(merged.cascades).toBe(owner.length);
          expect(merged.statistics()).toEqual(whole.statistics());
          expect(result(merged.statisticsInSteps())).toEqual(whole.statistics());
        },
      ),
    );
  });

  it('tries of a run are failures and groups: every arc out of an active node is accounted for', () => {
    const problem: Problem = {
      n: 5,
      directed: true,
      edges: [
        [0, 1],
        [1, 2],
        [2, 0],
        [2, 3],
        [3, 4],
        [4, 1],
        [0, 3],
      ],
      alpha: [0.5, 0.4, 0.9, 0.3, 0.6, 0.2, 0.7],
      initial: [0.3, 0, 0.2, 0, 0.5],
      horizon: 12,
    };
    const network = networkOf(5, problem.edges, true);
    const counter = new LikelihoodCounter(network, problem.horizon);
    let tries = 0;
    for (const sampler of runsOf(problem, network, problem.horizon, 500)) {
      counter.addRun(sampler.order, sampler.reached);
      tries += sampler.tries; // all cascades are over long before T
    }
    const { failures, offsets, counts } = counter.statistics();
    const failed = failures.reduce((sum, count) => sum + count, 0);
    const inGroups = counts.reduce((sum, count, g) => sum + count * (offsets[g + 1] - offsets[g]), 0);
    expect(failed + inGroups).toBe(tries);
  });
});
