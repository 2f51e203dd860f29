import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messagePassing } from './dmp';
import { denseCounts, initialOf, type Observations } from './observations';
import { FLOOR } from './slicer-kernel';
import { evaluateClasses, makeSlicerEngine } from './slicer-gradient';
import { evaluate, learningProblems, slopeOf, type LearningProblem } from './slicer-test-support';
import { networkOf, result } from './test-support';

/** Σ m log μ̄ written down directly, from the lab's message passing. */
function plainObjective({ network, observations, alphas }: LearningProblem): number {
  const { n, horizon, classes } = observations;
  let sum = 0;
  for (const one of classes) {
    const initial = initialOf(observations, one, new Float64Array(n));
    const mean = new Float64Array((horizon + 1) * n);
    for (const alpha of alphas)
      result(messagePassing(network, alpha, initial, horizon)).marginals.forEach(
        (p, k) => (mean[k] += p / alphas.length),
      );
    denseCounts(observations, one).forEach((count, k) => {
      const now = k < horizon * n ? mean[k] : 1;
      const before = k < n ? 0 : mean[k - n];
      if (count > 0) sum += count * Math.log(Math.max(FLOOR, now - before));
    });
  }
  return sum;
}

describe('evaluateClasses', () => {
  it('has the objective as it is defined', () => {
    fc.assert(
      fc.property(learningProblems(), (problem) => {
        const reference = plainObjective(problem);
        expect(Math.abs(evaluate(problem).objective - reference)).toBeLessThanOrEqual(
          1e-12 * (1 + Math.abs(reference)),
        );
      }),
    );
  });

  it('has the derivative of the objective, by differences, by every α of every replica', () => {
    fc.assert(
      fc.property(learningProblems(4), (problem) => {
        const { gradients } = evaluate(problem);
        expect(gradients).toHaveLength(problem.alphas.length);
        problem.alphas.forEach((alpha, r) =>
          alpha.forEach((_, e) => {
            const f = (x: Float64Array): number =>
              evaluate(
                { ...problem, alphas: problem.alphas.map((a, k) => (k === r ? x : a)) },
                {},
                undefined,
                undefined,
                {
                  gradient: false,
                },
              ).objective;
            const slope = slopeOf(f, alpha, e);
            expect(Math.abs(gradients[r][e] - slope)).toBeLessThan(1e-4 * (10 + Math.abs(slope)));
          }),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('sums over classes: parts add up, the objective alone is the same, and what ran before leaves no trace', () => {
    fc.assert(
      fc.property(learningProblems(), fc.nat(7), (problem, cut) => {
        const { network, observations, alphas } = problem;
        const count = observations.classes.length;
        const middle = Math.min(cut, count);
        const whole = evaluate(problem);
        const engine = result(makeSlicerEngine(network, observations.horizon, alphas.length));
        const on = (from: number, to: number) => result(evaluateClasses(engine, observations, alphas, from, to));
        const first = on(0, middle);
        const second = on(middle, count);
        expect(first.objective + second.objective).toBeCloseTo(whole.objective, 9);
        whole.gradients.forEach((gradient, r) =>
          gradient.forEach((g, e) => {
            const parts = first.gradients[r][e] + second.gradients[r][e];
            expect(Math.abs(parts - g)).toBeLessThanOrEqual(1e-12 * (1e3 + Math.abs(g)));
          }),
        );
        expect(on(0, count)).toEqual(whole);
        expect(evaluate(problem, {}, 0, count, { gradient: false })).toEqual({ ...whole, gradients: [] });
      }),
    );
  });

  it('takes equal replicas for one: the same objective, and equal shares of its gradient', () => {
    fc.assert(
      fc.property(learningProblems(4, 1), fc.integer({ min: 2, max: 4 }), (problem, replicas) => {
        const one = evaluate(problem);
        const [alpha] = problem.alphas;
        const many = evaluate({ ...problem, alphas: Array.from({ length: replicas }, () => alpha) });
        expect(many.objective).toBeCloseTo(one.objective, 9);
        const scale = Math.max(1, ...one.gradients[0].map(Math.abs));
        for (const gradient of many.gradients) {
          expect(gradient).toEqual(many.gradients[0]);
          gradient.forEach((g, e) => expect(Math.abs(g * replicas - one.gradients[0][e]) / scale).toBeLessThan(1e-11));
        }
      }),
    );
  });

  // A path 0 – 1 – 2 with its source at 0: node 2 cannot be reached in one step, and with α = 1 nobody is missed.
  const path = networkOf(3, [
    [0, 1],
    [1, 2],
  ]);
  const onPath = (times: [node: number, time: number, count: number][], cascades: number): Observations => ({
    n: 3,
    horizon: 3,
    observed: Uint8Array.of(1, 1, 1),
    classes: [
      {
        seeds: Int32Array.of(0),
        cascades,
        nodes: Int32Array.from(times, ([node]) => node),
        times: Int32Array.from(times, ([, time]) => time),
        counts: Float64Array.from(times, ([, , count]) => count),
      },
    ],
  });

  it('adds log(1e-12) and no slope for times that cannot be, and counts them', () => {
    const observations = onPath(
      [
        [0, 0, 10],
        [1, 1, 4],
        [2, 1, 7],
      ],
      10,
    );
    const alphas = [Float64Array.of(0.5, 0.25)];
    const own = evaluate({ network: path, observations, alphas });
    expect(own.floored).toBe(7);
    // node 1: 4 log ½ + 6 log ½; node 2: 3 times not active by t = 2, with probability 1 − ½ · ¼
    expect(own.objective).toBeCloseTo(10 * Math.log(0.5) + 7 * Math.log(FLOOR) + 3 * Math.log(7 / 8), 12);
    expect(own.gradients[0][0]).toBeCloseTo(4 / 0.5 - 6 / 0.5 - (3 / (7 / 8)) * 0.25, 12);
    expect(own.gradients[0][1]).toBeCloseTo(-(3 / (7 / 8)) * 0.5, 12);
  });

  it('has slopes at α = 0 and α = 1', () => {
    const observations = onPath([[0, 0, 10]], 10);
    const atZero = evaluate({ network: path, observations, alphas: [Float64Array.of(0, 1)] });
    expect(atZero.objective).toBe(0);
    expect([...atZero.gradients[0]]).toEqual([-20, 0]);
    const certain = onPath(
      [
        [0, 0, 10],
        [1, 1, 10],
        [2, 2, 10],
      ],
      10,
    );
    const atOne = evaluate({ network: path, observations: certain, alphas: [Float64Array.of(1, 1)] });
    expect(atOne.objective).toBe(0);
    expect([...atOne.gradients[0]]).toEqual([20, 10]);
  });

  it('knows nothing of hidden nodes, and takes a network without edges', () => {
    const observations = { ...onPath([[1, 1, 3]], 5), observed: new Uint8Array(3) };
    const hidden = evaluate({ network: path, observations, alphas: [Float64Array.of(0.5, 0.5)] });
    expect(hidden).toEqual({ objective: 0, floored: 0, gradients: [new Float64Array(2)] });
    const alone = evaluate({ network: networkOf(3, []), observations: onPath([], 2), alphas: [new Float64Array()] });
    expect(alone).toEqual({ objective: 2 * Math.log(FLOOR), floored: 2, gradients: [new Float64Array()] });
  });

  it('refuses lengths that disagree', () => {
    const observations = onPath([], 1);
    const alphas = [new Float64Array(2)];
    const engine = result(makeSlicerEngine(path, 3));
    const run =
      (o: Observations, a: Float64Array[], from = 0, to = 1) =>
      () =>
        result(evaluateClasses(engine, o, a, from, to));
    expect(run({ ...observations, horizon: 4 }, alphas)).toThrow('expected horizon 3, got 4');
    expect(run({ ...observations, n: 4 }, alphas)).toThrow('observations of 3 nodes, got 4');
    expect(run({ ...observations, observed: new Uint8Array(2) }, alphas)).toThrow('3 marks of observed nodes, got 2');
    expect(run(observations, [...alphas, ...alphas])).toThrow('α of 1 replicas, got 2');
    expect(run(observations, [new Float64Array(3)])).toThrow('expected 2 activation probabilities, got 3');
    expect(run(observations, alphas, 0, 2)).toThrow('classes 0 to 2 are not among 1');
    expect(run({ ...observations, classes: [{ ...observations.classes[0], seeds: undefined }] }, alphas)).toThrow(
      'random sources needs their probabilities',
    );
    expect(() => result(makeSlicerEngine(path, 1))).toThrow('horizon of at least 2, got 1');
    expect(() => result(makeSlicerEngine(path, 3, 0))).toThrow('replicas must be a positive integer, got 0');
  });
});
