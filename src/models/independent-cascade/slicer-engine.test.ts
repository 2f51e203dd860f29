import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observations } from './observations';
import { evaluateClasses, makeSlicerEngine } from './slicer-gradient';
import { slicerEngineBytes } from './slicer-memory';
import { evaluate, learningProblems } from './slicer-test-support';
import { networkOf, result } from './test-support';

describe('the memory of an engine', () => {
  it('that holds few rows of messages gives the same bits: the others are passed again', () => {
    const blocks = new Set<number>();
    fc.assert(
      fc.property(learningProblems(), (problem) => {
        const { network, observations, alphas } = problem;
        const few = { keepAllBytes: 0 };
        const engine = result(makeSlicerEngine(network, observations.horizon, alphas.length, few));
        blocks.add(engine.parts.plan.block);
        const own = (): unknown =>
          result(evaluateClasses(engine, observations, alphas, 0, observations.classes.length));
        const whole = evaluate(problem);
        expect(own()).toEqual(whole);
        expect(own()).toEqual(whole);
      }),
    );
    expect(Math.max(...blocks)).toBeGreaterThan(2);
  });

  it('with room for fewer classes than there are, or for one at a time, gives the same bits', () => {
    fc.assert(
      fc.property(learningProblems(19), fc.integer({ min: 1, max: 9 }), (problem, classes) => {
        const { network, observations, alphas } = problem;
        const engine = result(makeSlicerEngine(network, observations.horizon, alphas.length, { classes }));
        const whole = evaluate(problem);
        for (let round = 0; round < 3; round++)
          expect(result(evaluateClasses(engine, observations, alphas, 0, observations.classes.length))).toEqual(whole);
      }),
    );
  });

  it('takes other observations, and the first ones again, with room for both or not', () => {
    fc.assert(
      fc.property(learningProblems(5), fc.constantFrom(1, 2, 6, 1000), ({ network, observations, alphas }, classes) => {
        const hidden = { ...observations, observed: observations.observed.map((seen) => 1 - seen) };
        const engine = result(makeSlicerEngine(network, observations.horizon, alphas.length, { classes }));
        const count = observations.classes.length;
        const on = (o: Observations): unknown => result(evaluateClasses(engine, o, alphas, 0, count));
        const first = on(observations);
        expect(on(hidden)).toEqual(evaluate({ network, observations: hidden, alphas }));
        expect(on(observations)).toEqual(first);
        expect(on(hidden)).toEqual(evaluate({ network, observations: hidden, alphas }));
      }),
    );
  });

  it('is given up when the work is stopped, and serves the next evaluation', () => {
    const n = 150_000;
    const chain = networkOf(
      n,
      Array.from({ length: n - 1 }, (_, i) => [i, i + 1]),
    );
    const observations: Observations = {
      n,
      horizon: 3,
      observed: new Uint8Array(n).fill(1),
      classes: [
        {
          seeds: Int32Array.of(0),
          cascades: 4,
          nodes: Int32Array.of(0, 1),
          times: Int32Array.of(0, 1),
          counts: Float64Array.of(4, 3),
        },
      ],
    };
    const alphas = [new Float64Array(n - 1).fill(0.5)];
    const engine = result(makeSlicerEngine(chain, 3));
    const whole = evaluate({ network: chain, observations, alphas });
    let steps = 0;
    for (const run = evaluateClasses(engine, observations, alphas, 0, 1); !run.next().done;) steps++;
    expect(steps).toBeGreaterThan(5);
    for (let stopAt = 1; stopAt < steps; stopAt += 3) {
      const run = evaluateClasses(engine, observations, alphas, 0, 1);
      for (let k = 0; k < stopAt; k++) run.next();
      run.return(whole);
    }
    expect(result(evaluateClasses(engine, observations, alphas, 0, 1))).toEqual(whole);
  });
});

describe('slicerEngineBytes', () => {
  it('covers what is allocated', () => {
    fc.assert(
      fc.property(learningProblems(), ({ network, observations: { horizon }, alphas }) => {
        const engine = result(makeSlicerEngine(network, horizon, alphas.length));
        const bytes = Object.values(engine.parts.kernel.arrays).reduce((sum, array) => sum + array.byteLength, 0);
        engine.release();
        const products = 2 * 8 * 4 * network.n;
        expect(slicerEngineBytes(network, horizon, alphas.length) + products).toBeGreaterThanOrEqual(bytes);
      }),
    );
  });

  it('says what fewer rows save', () => {
    const large = { n: 1e5, m: 3e5, directed: false };
    const all = { keepAllBytes: Infinity, classes: 1 };
    expect(slicerEngineBytes(large, 5, 3, all)).toBeGreaterThan(slicerEngineBytes(large, 5, 1, all));
    const messages = (8 * 2 * 3e5 * 99) / 1e6;
    const saved = (slicerEngineBytes(large, 100, 1, all) - slicerEngineBytes(large, 100, 1)) / 1e6;
    expect(saved).toBeGreaterThan(0.7 * messages);
    expect(slicerEngineBytes(large, 100, 1)).toBeLessThan(600e6);
  });
});
