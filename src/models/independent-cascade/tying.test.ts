import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvariantError } from '../../core/errors';
import { buildNetwork } from '../../core/network';
import { networkOf } from './test-support';
import { ALPHA_BOUNDS, tyingOf, type Tying } from './tying';

const weighted = buildNetwork({
  n: 4,
  directed: false,
  from: Int32Array.of(0, 1, 2),
  to: Int32Array.of(1, 2, 3),
  edgeValues: { weight: Float64Array.of(0.5, 2, 0) },
});

/** ∂f/∂parameters for f = Σ c_e α_e, by central differences. */
function slope(tying: Tying, parameters: Float64Array, c: readonly number[]): number[] {
  const value = (at: Float64Array): number =>
    tying.alphas(at, new Float64Array(tying.edges)).reduce((sum, alpha, e) => sum + c[e] * alpha, 0);
  return Array.from(parameters, (x, k) => {
    const step = 1e-6 * Math.max(0.1, Math.abs(x));
    const moved = (by: number): Float64Array => parameters.map((one, j) => (j === k ? one + by : one));
    return (value(moved(step)) - value(moved(-step))) / (2 * step);
  });
}

describe('tied parameters', () => {
  it('are α itself where every edge has its own', () => {
    const tying = tyingOf(
      networkOf(3, [
        [0, 1],
        [1, 2],
      ]),
      'edge',
    );
    expect(tying.count).toBe(2);
    expect([...tying.alphas(Float64Array.of(0.2, 0.7), new Float64Array(2))]).toEqual([0.2, 0.7]);
    expect([...tying.gradient(new Float64Array(2), Float64Array.of(3, -4), new Float64Array(2))]).toEqual([3, -4]);
    expect([tying.lower, tying.upper]).toEqual([...ALPHA_BOUNDS]);
  });

  it('are one α for all edges, whose gradients add', () => {
    const tying = tyingOf(
      networkOf(3, [
        [0, 1],
        [1, 2],
      ]),
      'one',
    );
    expect([...tying.alphas(Float64Array.of(0.4), new Float64Array(2))]).toEqual([0.4, 0.4]);
    expect([...tying.gradient(Float64Array.of(0.4), Float64Array.of(3, -4), new Float64Array(1))]).toEqual([-1]);
  });

  it('are a rate of weights: α = 1 − exp(−β w), and an edge without weight carries nothing', () => {
    const tying = tyingOf(weighted, 'weight');
    const alpha = tying.alphas(Float64Array.of(1.5), new Float64Array(3));
    expect(alpha[0]).toBeCloseTo(1 - Math.exp(-0.75), 15);
    expect(alpha[2]).toBe(0);
    expect(tying.parameterAt(0.5)).toBeCloseTo(Math.log(2) / (2.5 / 3), 12);
  });

  it('have the gradients that differences give', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('one', 'weight'),
        fc.double({ min: 0.05, max: 0.9, noNaN: true }),
        fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 3, maxLength: 3 }),
        (kind, x, c) => {
          const tying = tyingOf(weighted, kind as 'one' | 'weight');
          const found = tying.gradient(Float64Array.of(x), Float64Array.from(c), new Float64Array(1));
          expect(found[0]).toBeCloseTo(slope(tying, Float64Array.of(x), c)[0], 6);
        },
      ),
    );
  });

  it('need the column weight where weights are asked for', () => {
    expect(() => tyingOf(networkOf(2, [[0, 1]]), 'weight')).toThrow(InvariantError);
  });
});
