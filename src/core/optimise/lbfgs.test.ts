import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stream } from '../rng';
import { lbfgs, type LbfgsOptions } from './lbfgs';
import { minimise, quadratic, randomMatrix, rosenbrock, separableQuadratic, spread } from './testing';

const at = (...values: number[]) => Float64Array.from(values);

describe('without bounds', () => {
  it('finds the minimum of one parameter', () => {
    const optimiser = minimise(lbfgs(at(7)), separableQuadratic([3], [-2]));
    expect(optimiser.ended).toEqual({ reason: 'gradient', converged: true });
    expect(optimiser.best.point[0]).toBeCloseTo(-2, 6);
    expect(optimiser.best.projectedGradient).toBeLessThanOrEqual(1e-6);
  });

  it.each([2, 50])('goes through the valley of Rosenbrock in %i dimensions', (n) => {
    const start = Float64Array.from({ length: n }, (_, i) => (i % 2 === 0 ? -1.2 : 1));
    const optimiser = minimise(lbfgs(start, { tolerance: 1e-8 }), rosenbrock);
    expect(optimiser.ended?.converged).toBe(true);
    expect(spread(optimiser.best.point, new Float64Array(n).fill(1))).toBeLessThan(1e-6);
    expect(optimiser.evaluations).toBeLessThan(n === 2 ? 60 : 400);
    expect(start[0]).toBe(-1.2);
  });

  it('solves an uneven quadratic to rounding', () => {
    const n = 12;
    const rng = stream(3, 'quadratic');
    const curvatures = Array.from({ length: n }, (_, i) => 10 ** (i / 3));
    const middles = Array.from({ length: n }, () => rng.normal());
    const optimiser = minimise(
      lbfgs(new Float64Array(n), { tolerance: 1e-9, relativeChange: 0 }),
      separableQuadratic(curvatures, middles),
    );
    expect(spread(optimiser.best.point, middles)).toBeLessThan(1e-8);
    expect(optimiser.iterations).toBeLessThan(10 * n);
  });
});

describe('within bounds', () => {
  it('clips the middle of a separable quadratic, whichever bounds are finite', () => {
    // A box narrower than numbers can tell apart is a point.
    const width = fc.double({ min: 0, max: 3, noNaN: true }).map((x) => (x < 1e-12 ? 0 : x));
    const bound = fc.oneof(fc.constant(Infinity), width);
    const parameter = fc.record({
      below: bound,
      above: bound,
      middle: fc.double({ min: -5, max: 5, noNaN: true }),
      curvature: fc.double({ min: 0.1, max: 10, noNaN: true }),
      start: fc.double({ min: -4, max: 4, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(parameter, { minLength: 1, maxLength: 12 }), (parameters) => {
        const lower = Float64Array.from(parameters, (p) => -p.below);
        const upper = Float64Array.from(parameters, (p) => p.above);
        const objective = separableQuadratic(
          parameters.map((p) => p.curvature),
          parameters.map((p) => p.middle),
        );
        const options: LbfgsOptions = { lower, upper, tolerance: 1e-8, relativeChange: 0 };
        const optimiser = minimise(
          lbfgs(
            Float64Array.from(parameters, (p) => p.start),
            options,
          ),
          (x, g) => {
            for (let i = 0; i < x.length; i++) expect(x[i] >= lower[i] && x[i] <= upper[i]).toBe(true);
            return objective(x, g);
          },
        );
        expect(optimiser.ended).toEqual({ reason: 'gradient', converged: true });
        const optimum = parameters.map((p) => Math.min(Math.max(p.middle, -p.below), p.above));
        expect(spread(optimiser.best.point, optimum)).toBeLessThan(1e-6);
      }),
      { numRuns: 300 },
    );
  });

  it('satisfies the conditions of Karush, Kuhn and Tucker on random quadratics with active bounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.nat(), (n, seed) => {
        const rng = stream(seed, 'box');
        const a = randomMatrix(n, rng);
        const b = Float64Array.from({ length: n }, () => 2 * rng.normal());
        const objective = quadratic(a, b);
        const start = Float64Array.from({ length: n }, () => rng.uniform());
        const optimiser = minimise(
          lbfgs(start, { lower: 0, upper: 1, tolerance: 1e-7, relativeChange: 0, memory: 7 }),
          objective,
        );
        expect(optimiser.ended).toEqual({ reason: 'gradient', converged: true });
        const x = optimiser.best.point;
        const gradient = new Float64Array(n);
        objective(x, gradient);
        for (let i = 0; i < n; i++) {
          expect(x[i] >= 0 && x[i] <= 1).toBe(true);
          expect(gradient[i]).toBeLessThan(x[i] > 1e-7 ? 1e-6 : Infinity);
          expect(gradient[i]).toBeGreaterThan(x[i] < 1 - 1e-7 ? -1e-6 : -Infinity);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('ends at once where the start is the solution, and in a corner that nothing leaves', () => {
    const corner = minimise(lbfgs(at(3, -9), { lower: 0, upper: 1 }), separableQuadratic([1, 1], [5, -5]));
    expect([...corner.best.point]).toEqual([1, 0]);
    expect(corner).toMatchObject({ evaluations: 1, iterations: 0, ended: { reason: 'gradient', converged: true } });
  });

  it('keeps a parameter whose bounds are equal', () => {
    const optimiser = minimise(
      lbfgs(at(0, 0, 0), { lower: at(-1, 0.25, -1), upper: at(1, 0.25, 1), tolerance: 1e-9 }),
      quadratic(at(2, 1, 0, 1, 2, 1, 0, 1, 2), at(0, 0, 1)),
    );
    // 2x + 0.25 = 0 and 0.25 + 2z = 1
    expect(spread(optimiser.best.point, at(-0.125, 0.25, 0.375))).toBeLessThan(1e-8);
  });

  it('finds the bound optimum of the valley of Rosenbrock', () => {
    const optimiser = minimise(lbfgs(at(-1.2, 1), { lower: -2, upper: 0.8, tolerance: 1e-9 }), rosenbrock);
    expect(spread(optimiser.best.point, at(0.8, 0.64))).toBeLessThan(1e-8);
    expect(optimiser.best.value).toBeCloseTo(0.04, 12);
  });
});
