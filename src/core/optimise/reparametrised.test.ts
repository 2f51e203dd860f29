/** Searches in α by way of its logit or its angle. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stream } from '../rng';
import { adam } from './adam';
import { lbfgs } from './lbfgs';
import { onAngle } from './on-angle';
import { onLogit } from './on-logit';
import type { Optimiser } from './optimiser';
import { minimise, quadratic, randomMatrix, separableQuadratic, spread, type Objective } from './testing';

const at = (...values: number[]) => Float64Array.from(values);

/** An optimiser that notes what it is told and goes nowhere. */
function listener(z: Float64Array) {
  const heard: { value: number; gradient: number[]; norm: number | undefined }[] = [];
  const inner: Optimiser = {
    point: z,
    tell: () => {},
    *tellInSteps(value, gradient, norm) {
      heard.push({ value, gradient: [...gradient], norm });
      yield;
    },
    ended: undefined,
    best: { point: z, value: 0, projectedGradient: 0 },
    evaluations: 0,
    iterations: 0,
    state: () => ({ kind: 'lbfgs' }),
  };
  return { heard, inner };
}

describe('the logit', () => {
  it('hands on the gradient by the chain rule', () => {
    const rate = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(rate, fc.double({ min: -2, max: 2, noNaN: true }), (share, gradient) => {
        const [lower, upper] = [0.5, 4];
        const alpha = lower + share * (upper - lower);
        const starts: number[] = [];
        const { heard, inner } = listener(at(Math.log(share / (1 - share))));
        const make = (z: Float64Array): Optimiser => {
          starts.push(...z);
          return inner;
        };
        const optimiser = onLogit(make, at(alpha), lower, upper);
        expect(starts[0]).toBeCloseTo(inner.point[0], 9);
        expect(optimiser.point[0]).toBeCloseTo(alpha, 12);
        optimiser.tell(3, at(gradient));
        const slope = share * (1 - share) * (upper - lower);
        expect(heard[0].gradient[0]).toBeCloseTo(gradient * slope, 9);
        expect(heard[0]).toMatchObject({ value: 3 });
        expect(heard[0].norm).toBeLessThanOrEqual(Math.abs(gradient));
      }),
    );
  });

  it('keeps small distances to either bound', () => {
    const start = at(1e-200, 1 - 1e-10, 0.5);
    const optimiser = onLogit((z) => lbfgs(z), start, 0, 1);
    expect(optimiser.point[0] / 1e-200).toBeCloseTo(1, 9);
    expect((1 - optimiser.point[1]) / 1e-10).toBeCloseTo(1, 5);
    expect(optimiser.point[2]).toBe(0.5);
  });

  it('never leaves its interval and finds minima inside, with either optimiser', () => {
    const objective = separableQuadratic([1, 4, 2], [0.3, 2.2, -0.7]);
    const inside: Objective = (x, g) => {
      for (const alpha of x) expect(alpha >= -1 && alpha <= 3).toBe(true);
      return objective(x, g);
    };
    for (const make of [
      (z: Float64Array) => lbfgs(z, { relativeChange: 0 }),
      (z: Float64Array) => adam(z, { relativeChange: 0, iterations: 5000 }),
    ]) {
      const optimiser = minimise(onLogit(make, at(0, 0, 0), -1, 3), inside);
      expect(optimiser.ended).toEqual({ reason: 'gradient', converged: true });
      expect(optimiser.best.projectedGradient).toBeLessThanOrEqual(1e-6);
      expect(spread(optimiser.best.point, [0.3, 2.2, -0.7])).toBeLessThan(1e-5);
    }
  });

  it('creeps towards a minimum on a bound, and says what is left of the gradient', () => {
    const optimiser = minimise(
      onLogit((z) => lbfgs(z), at(0.5, 0.5), at(0, 0), at(1, 1)),
      separableQuadratic([1, 1], [-1, 0.25]),
    );
    expect(optimiser.best.point[0]).toBeLessThan(1e-4);
    expect(optimiser.best.point[1]).toBeCloseTo(0.25, 3);
    expect(optimiser.best.projectedGradient).toBeLessThan(1e-3);
  });

  it('refuses starts and bounds without room', () => {
    const make = (z: Float64Array) => lbfgs(z);
    expect(() => onLogit(make, at(0.5, 1), 0, 1)).toThrow('parameter 1 starts at 1, not inside 0 … 1');
    expect(() => onLogit(make, at(0.5), 0, Infinity)).toThrow('not inside');
    expect(() => onLogit(make, at(0.5), 0, 1).tell(1, at(1, 2))).toThrow('expected 1 components, got 2');
  });
});

describe('the angle', () => {
  const boxed = (z: Float64Array, lower: Float64Array, upper: Float64Array) =>
    lbfgs(z, { lower, upper, relativeChange: 0, tolerance: 1e-7 });

  it('hands on start, bounds and gradient by α = sin²(φ/2)', () => {
    const { heard, inner } = listener(at(Math.PI / 3, Math.PI / 2));
    let handed: number[][] = [];
    const optimiser = onAngle(
      (phi, lower, upper) => {
        handed = [phi, lower, upper].map((values) => [...values]);
        return inner;
      },
      at(0.25, 0.5),
      0.1,
      0.75,
    );
    const [phi, lower, upper] = handed;
    expect(spread(phi, inner.point)).toBeLessThan(1e-14);
    expect(Math.sin(lower[1] / 2) ** 2).toBeCloseTo(0.1, 14);
    expect(spread(upper, [(2 * Math.PI) / 3, (2 * Math.PI) / 3])).toBeLessThan(1e-14);
    expect(spread(optimiser.point, [0.25, 0.5])).toBeLessThan(1e-14);
    optimiser.tell(1, at(2, -1));
    const [{ gradient, norm }] = heard;
    expect(spread(gradient, [2 * Math.sqrt(0.25 * 0.75), -0.5])).toBeLessThan(1e-14);
    expect(norm).toBeCloseTo(0.25, 14);
  });

  it('projects the start and keeps the bounds to the last bit', () => {
    const optimiser = onAngle(boxed, at(0, 1, 0.3), 1e-6, 1 - 1e-6);
    expect([...optimiser.point.subarray(0, 2)]).toEqual([1e-6, 1 - 1e-6]);
    minimise(optimiser, (x, gradient) => {
      for (const alpha of x) expect(alpha >= 1e-6 && alpha <= 1 - 1e-6).toBe(true);
      return separableQuadratic([1, 1, 1], [0.5, 0.5, -2])(x, gradient);
    });
    expect(spread(optimiser.best.point, [0.5, 0.5, 1e-6])).toBeLessThan(1e-6);
  });

  it('satisfies the conditions of Karush, Kuhn and Tucker in α', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 15 }), fc.nat(), (n, seed) => {
        const rng = stream(seed, 'angle');
        const objective = quadratic(
          randomMatrix(n, rng),
          Float64Array.from({ length: n }, () => 2 * rng.normal()),
        );
        const start = Float64Array.from({ length: n }, () => rng.uniform());
        const optimiser = minimise(onAngle(boxed, start, 1e-6, 1 - 1e-6), objective);
        expect(optimiser.best.projectedGradient).toBeLessThan(1e-5);
        const gradient = new Float64Array(n);
        expect(objective(optimiser.best.point, gradient)).toBeCloseTo(optimiser.best.value, 12);
        optimiser.best.point.forEach((alpha, i) => {
          expect(gradient[i]).toBeLessThan(alpha > 2e-5 ? 1e-5 : Infinity);
          expect(gradient[i]).toBeGreaterThan(alpha < 1 - 2e-5 ? -1e-5 : -Infinity);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('refuses what is no probability', () => {
    expect(() => onAngle(boxed, at(0.5, 1.5), 0.1, 0.9)).toThrow('parameter 1 starts at 1.5');
    expect(() => onAngle(boxed, at(0.5), 0, 0.9)).toThrow('inside 0 … 1');
    expect(() => onAngle(boxed, at(0.5), 0.1, 1)).toThrow('inside 0 … 1');
  });
});
