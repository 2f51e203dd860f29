import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stream } from '../../core/rng';
import { messagePassing } from './dmp';
import { backpropagate, passMessages } from './slicer-adjoint';
import { evaluateClasses, makeSlicerEngine } from './slicer-gradient';
import { learningProblems, slopeOf } from './slicer-test-support';
import { networkOf, problems, result } from './test-support';

describe('passMessages and backpropagate', () => {
  it('have the marginals of message passing and the derivatives of any sum of them, by differences', () => {
    fc.assert(
      fc.property(problems('any', 7, 12), fc.nat(1e6), (problem, seed) => {
        const { n, horizon } = problem;
        const network = networkOf(n, problem.edges, problem.directed);
        const alpha = Float64Array.from(problem.alpha);
        const initial = Float64Array.from(problem.initial);
        const rng = stream(seed, 'slopes');
        const slopes = Float64Array.from({ length: (horizon + 1) * n }, () => rng.uniform() - 0.5);
        const engine = result(makeSlicerEngine(network, horizon + 1));
        const marginals = result(passMessages(engine, alpha, initial));
        expect(marginals).toEqual(result(messagePassing(network, alpha, initial, horizon)).marginals);
        const own = result(backpropagate(engine, slopes));
        const sum = (a: Float64Array, p: Float64Array): number =>
          result(messagePassing(network, a, p, horizon)).marginals.reduce(
            (total, value, k) => total + value * slopes[k],
            0,
          );
        alpha.forEach((_, e) =>
          expect(Math.abs(own.gradient[e] - slopeOf((x) => sum(x, initial), alpha, e))).toBeLessThan(1e-7),
        );
        initial.forEach((_, i) =>
          expect(Math.abs(own.initialGradient[i] - slopeOf((x) => sum(alpha, x), initial, i))).toBeLessThan(1e-7),
        );
      }),
    );
  });

  it('leave an engine fit for the classes that it had loaded', () => {
    fc.assert(
      fc.property(learningProblems(5, 1), ({ network, observations, alphas }) => {
        const { n, horizon } = observations;
        const engine = result(makeSlicerEngine(network, horizon));
        const own = (): unknown =>
          result(evaluateClasses(engine, observations, alphas, 0, observations.classes.length));
        const first = own();
        result(passMessages(engine, new Float64Array(network.m).fill(0.5), new Float64Array(n).fill(0.25)));
        result(backpropagate(engine, new Float64Array(horizon * n).fill(1)));
        expect(own()).toEqual(first);
      }),
    );
  });

  it('tells what the messages at t = 0 contribute: on a path by hand', () => {
    const engine = result(
      makeSlicerEngine(
        networkOf(3, [
          [0, 1],
          [1, 2],
        ]),
        3,
      ),
    );
    result(passMessages(engine, Float64Array.of(0.5, 0.25), Float64Array.of(1, 0, 0)));
    // O = p_2(2) = α_1 q_{1→2}(1), and q_{1→2}(1) = α_0 q_{0→1}(0)
    const own = result(backpropagate(engine, Float64Array.of(0, 0, 0, 0, 0, 0, 0, 0, 1)));
    expect([...own.gradient]).toEqual([0.25, 0.5]);
    // slots: 0→1, 1→0, 1→2, 2→1; q_{1→2}(0) counts at t = 1, when node 1 has yet another chance
    expect(own.messageAdjoints[0]).toBe(0.125);
    expect([...own.initialGradient]).toEqual([0.125, 0.25 * 0.5, 1 - 0.125]);
  });

  it('refuse lengths that disagree', () => {
    const network = networkOf(2, [[0, 1]]);
    const engine = result(makeSlicerEngine(network, 2));
    expect(() => result(passMessages(engine, new Float64Array(2), new Float64Array(2)))).toThrow(
      'expected 1 activation',
    );
    expect(() => result(passMessages(engine, new Float64Array(1), new Float64Array(1)))).toThrow('expected 2 initial');
    expect(() => result(backpropagate(engine, new Float64Array(3)))).toThrow('expected 4 slopes, got 3');
    const two = result(makeSlicerEngine(network, 2, 2));
    expect(() => result(passMessages(two, new Float64Array(1), new Float64Array(2)))).toThrow('one replica, got 2');
  });
});
