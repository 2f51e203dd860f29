import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stream } from '../../core/rng';
import { CascadeSampler, cascadeModel } from './simulate';
import { exactMarginals, networkOf, problems, type Problem } from './test-support';

const modelOf = ({ n, edges, directed, alpha, initial, horizon }: Problem) =>
  cascadeModel(networkOf(n, edges, directed), Float64Array.from(alpha), Float64Array.from(initial), horizon);

const path = (alpha: number, horizon: number): Problem => ({
  n: 4,
  directed: false,
  edges: [
    [0, 1],
    [1, 2],
    [2, 3],
  ],
  alpha: [alpha, alpha, alpha],
  initial: [1, 0, 0, 0],
  horizon,
});

describe('a run', () => {
  it('walks a path step by step when α = 1, up to the horizon inclusive', () => {
    const sampler = new CascadeSampler(modelOf(path(1, 2)));
    sampler.run(stream(1));
    expect(sampler.activationTimes()).toEqual(Float64Array.of(0, 1, 2, NaN));
    expect(sampler.infectors()).toEqual(Float64Array.of(NaN, 0, 1, NaN));
    expect([...sampler.reached]).toEqual([1, 2, 3]);
    expect(sampler.tries).toBe(2);
  });

  it('never moves when α = 0, and counts the tries', () => {
    const sampler = new CascadeSampler(modelOf(path(0, 5)));
    sampler.run(stream(1));
    expect([...sampler.reached]).toEqual([1, 1, 1, 1, 1, 1]);
    expect(sampler.tries).toBe(1);
  });

  it('tries once only: a node that failed is not tried again', () => {
    const sampler = new CascadeSampler(
      modelOf({ ...path(0.5, 40), n: 2, edges: [[0, 1]], alpha: [0.5], initial: [1, 0] }),
    );
    let late = 0;
    let success = 0;
    for (let r = 0; r < 4000; r++) {
      sampler.run(stream(3, r));
      const time = sampler.activationTimes()[1];
      if (time > 1) late++;
      if (time === 1) success++;
    }
    expect(late).toBe(0);
    expect(Math.abs(success / 4000 - 0.5), 'seed 3').toBeLessThan(4.5 * Math.sqrt(0.25 / 4000));
  });

  it('counts tries to a node that another one activates in the same step, and names the first as infector', () => {
    const diamond: Problem = {
      n: 4,
      directed: true,
      edges: [
        [0, 1],
        [0, 2],
        [1, 3],
        [2, 3],
      ],
      alpha: [1, 1, 1, 1],
      initial: [1, 0, 0, 0],
      horizon: 3,
    };
    const sampler = new CascadeSampler(modelOf(diamond));
    sampler.run(stream(1));
    expect(sampler.tries).toBe(4);
    expect(sampler.infectors()[3]).toBe(1);
  });

  it('follows directed arcs only forwards', () => {
    const sampler = new CascadeSampler(modelOf({ ...path(1, 9), directed: true, initial: [0, 1, 0, 0] }));
    sampler.run(stream(1));
    expect(sampler.activationTimes()).toEqual(Float64Array.of(NaN, 0, 1, 2));
  });

  it('tells a consistent story: infectors are neighbours, active one step earlier; sizes grow', () => {
    fc.assert(
      fc.property(problems('any', 8, 20), fc.integer(), (problem, seed) => {
        const model = modelOf(problem);
        const sampler = new CascadeSampler(model);
        for (let r = 0; r < 3; r++) {
          sampler.run(stream(seed, r));
          const times = sampler.activationTimes();
          sampler.infectors().forEach((infector, i) => {
            const story = Number.isNaN(infector)
              ? Number.isNaN(times[i]) || times[i] === 0
              : times[infector] === times[i] - 1 &&
                model.network.targets
                  .subarray(model.network.offsets[infector], model.network.offsets[infector + 1])
                  .includes(i);
            expect(story).toBe(true);
          });
          sampler.reached.forEach((size, t) => expect(size).toBe(times.filter((time) => time <= t).length));
        }
      }),
    );
  });

  it('leaves nothing behind: a run does not depend on the runs before it', () => {
    fc.assert(
      fc.property(problems('any', 8, 20), fc.integer(), (problem, seed) => {
        const used = new CascadeSampler(modelOf(problem));
        for (let r = 0; r < 5; r++) used.run(stream(seed, r));
        const fresh = new CascadeSampler(modelOf(problem));
        fresh.run(stream(seed, 4));
        expect(used.activationTimes()).toEqual(fresh.activationTimes());
        expect(used.tries).toBe(fresh.tries);
      }),
    );
  });

  it('draws one word after the other, also across the ends of what it fetches at a time', () => {
    const leaves = 5000;
    const alpha = Array.from({ length: leaves }, (_, i) => ((i * 37) % 101) / 100);
    const star: Problem = {
      n: leaves + 1,
      directed: true,
      edges: Array.from({ length: leaves }, (_, i): [number, number] => [0, i + 1]),
      alpha,
      initial: [1, ...new Array<number>(leaves).fill(0)],
      horizon: 1,
    };
    const sampler = new CascadeSampler(modelOf(star));
    sampler.run(stream(7, 'star'));
    const rng = stream(7, 'star');
    const reached = alpha.map((p) => {
      const threshold = p * 2 ** 32;
      const word = rng.int32() >>> 0;
      return word + 1 <= threshold || (word < threshold && rng.int32() >>> 0 < (threshold - word) * 2 ** 32);
    });
    expect(sampler.activationTimes().slice(1)).toEqual(Float64Array.from(reached, (yes) => (yes ? 1 : NaN)));
  });

  it('survives the turn of its clock', () => {
    const sampler = new CascadeSampler(modelOf(path(1, 10_000)));
    for (let r = 0; r < 5; r++) sampler.run(stream(r));
    Object.assign(sampler, { clock: 0x7fffffff - 20_000 });
    for (let r = 0; r < 3; r++) {
      sampler.run(stream(r));
      expect(sampler.activationTimes()).toEqual(Float64Array.of(0, 1, 2, 3));
    }
  });

  it('has the exact law, loops and uncertain sources included', () => {
    const seed = 41;
    const problem: Problem = {
      n: 5,
      directed: false,
      edges: [
        [0, 1],
        [1, 2],
        [2, 0],
        [2, 3],
        [3, 4],
        [4, 0],
      ],
      alpha: [0.3, 0.9, 0.5, 0.02, 0.7, 0.4],
      initial: [0.2, 0, 0.6, 0, 0],
      horizon: 4,
    };
    const runs = 20_000;
    const sampler = new CascadeSampler(modelOf(problem));
    const seen = new Float64Array(25);
    for (let r = 0; r < runs; r++) {
      sampler.run(stream(seed, r));
      sampler.activationTimes().forEach((time, i) => {
        for (let t = time; t <= 4; t++) seen[t * 5 + i]++;
      });
    }
    exactMarginals(problem).forEach((p, k) => {
      expect(Math.abs(seen[k] / runs - p), `seed ${seed}, cell ${k}`).toBeLessThanOrEqual(
        4.5 * Math.sqrt((p * (1 - p)) / runs) + 1e-12,
      );
    });
  });
});

it('refuses α outside 0 … 1, wrong lengths and a horizon of 0', () => {
  const network = networkOf(2, [[0, 1]]);
  const two = new Float64Array(2);
  expect(() => cascadeModel(network, Float64Array.of(7), two, 1)).toThrow('α of edge 0 is 7');
  expect(() => cascadeModel(network, Float64Array.of(NaN), two, 1)).toThrow('outside 0 … 1');
  expect(() => cascadeModel(network, two, two, 1)).toThrow('expected 1 activation');
  expect(() => cascadeModel(network, new Float64Array(1), new Float64Array(1), 1)).toThrow('expected 2 initial');
  expect(() => cascadeModel(network, new Float64Array(1), two, 0)).toThrow('horizon');
});
