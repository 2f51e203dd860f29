/** How searches end that have no happy way: values that are not finite, gradients that lie, limits. */
import { describe, expect, it } from 'vitest';
import { lbfgs } from './lbfgs';
import { minimise, rosenbrock, separableQuadratic, spread, type Objective } from './testing';

const at = (...values: number[]) => Float64Array.from(values);

/** Σ xᵢ − cᵢ log xᵢ, minimum at c; outside the positive numbers there is nothing. */
const barrier =
  (c: readonly number[], outside: number): Objective =>
  (x, gradient) => {
    let value = 0;
    for (let i = 0; i < x.length; i++) {
      value += x[i] > 0 ? x[i] - c[i] * Math.log(x[i]) : outside;
      gradient[i] = x[i] > 0 ? 1 - c[i] / x[i] : NaN;
    }
    return value;
  };

describe('values that are not finite', () => {
  it.each([NaN, Infinity, -Infinity])('%f beyond a barrier sends the search back, and it goes on', (outside) => {
    const c = [1e-3, 0.2, 5];
    const optimiser = minimise(lbfgs(at(1, 1, 1), { firstStep: 30, tolerance: 1e-8 }), barrier(c, outside));
    expect(optimiser.ended?.converged).toBe(true);
    expect(spread(optimiser.best.point, c)).toBeLessThan(1e-4);
    expect(optimiser.evaluations).toBeLessThan(80);
  });

  it('at a bound are no harm either', () => {
    const optimiser = minimise(lbfgs(at(1, 1), { lower: 0, tolerance: 1e-8 }), barrier([0.01, 3], NaN));
    expect(optimiser.ended?.converged).toBe(true);
    expect(spread(optimiser.best.point, [0.01, 3])).toBeLessThan(1e-5);
  });

  it('in the gradient alone count as well', () => {
    const optimiser = minimise(lbfgs(at(1), { firstStep: 4 }), (x, gradient) => {
      gradient[0] = x[0] < 0 ? NaN : 2 * (x[0] - 0.25);
      return (x[0] - 0.25) ** 2;
    });
    expect(optimiser.best.point[0]).toBeCloseTo(0.25, 6);
  });

  it('at the start end it, with the start as best point', () => {
    const optimiser = lbfgs(at(3));
    optimiser.tell(NaN, at(1));
    expect(optimiser).toMatchObject({
      ended: { reason: 'not-finite', converged: false },
      evaluations: 1,
      iterations: 0,
    });
    expect(optimiser.best).toEqual({ point: at(3), value: Infinity, projectedGradient: Infinity });
  });

  it('all around end it with the last good point', () => {
    let told = 0;
    const good = separableQuadratic([1, 3], [9, 9]);
    const optimiser = minimise(lbfgs(at(0, 0), { firstStep: 1 }), (x, gradient) => {
      const value = good(x, gradient);
      return ++told <= 2 ? value : NaN;
    });
    expect(optimiser.ended).toEqual({ reason: 'not-finite', converged: false });
    const gradient = new Float64Array(2);
    expect(good(optimiser.best.point, gradient)).toBe(optimiser.best.value);
    expect(optimiser.best.value).toBeLessThan(good(at(0, 0), gradient));
  });
});

describe('a gradient that disagrees with the value', () => {
  it('ends the search where it stands', () => {
    const optimiser = minimise(lbfgs(at(1, 1)), (x, gradient) => {
      gradient.set([-2 * x[0], -2 * x[1]]);
      return x[0] ** 2 + x[1] ** 2;
    });
    expect(optimiser.ended).toEqual({ reason: 'line-search', converged: false });
    expect(optimiser).toMatchObject({ iterations: 0, best: { point: at(1, 1), value: 2 } });
  });
});

describe('limits', () => {
  it('of iterations are kept and said', () => {
    const optimiser = minimise(lbfgs(at(-1.2, 1), { iterations: 5 }), rosenbrock);
    expect(optimiser).toMatchObject({ iterations: 5, ended: { reason: 'iterations', converged: false } });
  });

  it('of change end a search whose gradient never gets small', () => {
    const optimiser = minimise(lbfgs(at(1), { tolerance: 1e-30 }), (x, gradient) => {
      gradient[0] = 4 * x[0] ** 3;
      return 1 + x[0] ** 4;
    });
    expect(optimiser.ended).toEqual({ reason: 'stalled', converged: true });
    expect(optimiser.best.value).toBeCloseTo(1, 10);
  });

  it('of a function without minimum are those of iterations', () => {
    const optimiser = minimise(lbfgs(at(0), { iterations: 9, relativeChange: 0 }), (x, gradient) => {
      gradient[0] = -1;
      return -x[0];
    });
    expect(optimiser.ended?.converged).toBe(false);
    expect(optimiser.best.value).toBeLessThan(-1e6);
  });

  it('after the end nothing is taken any more', () => {
    const optimiser = minimise(lbfgs(at(3)), separableQuadratic([1], [0]));
    expect(() => optimiser.tell(1, at(1))).toThrow('the search has ended');
  });
});

describe('what does not fit is refused', () => {
  it('at the door', () => {
    expect(() => lbfgs(at())).toThrow('finite point');
    expect(() => lbfgs(at(NaN))).toThrow('finite point');
    expect(() => lbfgs(at(1), { memory: 0 })).toThrow('memory');
    expect(() => lbfgs(at(1), { firstStep: 0 })).toThrow('first step');
    expect(() => lbfgs(at(1), { lower: 2, upper: 1 })).toThrow('bounds of parameter 0');
    expect(() => lbfgs(at(1, 2)).tell(0, at(1))).toThrow('expected 2 components, got 1');
  });
});

describe('many parameters', () => {
  it('are moved in steps with a yield after each pass, to the same point as at once', () => {
    const n = 20_000;
    const curvatures = Array.from({ length: n }, (_, i) => 1 + (i % 7));
    const middles = Array.from({ length: n }, (_, i) => ((i * 37) % 101) / 50 - 0.5);
    const objective = separableQuadratic(curvatures, middles);
    const whole = minimise(lbfgs(new Float64Array(n).fill(0.5), { lower: 0, upper: 1 }), objective);
    const stepped = lbfgs(new Float64Array(n).fill(0.5), { lower: 0, upper: 1 });
    const gradient = new Float64Array(n);
    let yields = 0;
    while (!stepped.ended) for (const _ of stepped.tellInSteps(objective(stepped.point, gradient), gradient)) yields++;
    expect(yields).toBeGreaterThan(10 * stepped.evaluations);
    expect(stepped.best).toEqual(whole.best);
    expect(
      spread(
        whole.best.point,
        middles.map((m) => Math.min(Math.max(m, 0), 1)),
      ),
    ).toBeLessThan(1e-5);
  });
});
