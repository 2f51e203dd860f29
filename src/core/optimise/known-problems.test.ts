/**
 * Problems with bounds from Hock and Schittkowski (1981), "Test examples for nonlinear programming codes", with their published starts
 * and solutions, and some without bounds from Moré, Garbow and Hillstrom (1981), "Testing unconstrained optimization software".
 */
import { describe, expect, it } from 'vitest';
import { lbfgs } from './lbfgs';
import { minimise, rosenbrock, spread, type Objective } from './testing';

interface Known {
  start: readonly number[];
  lower?: readonly number[];
  upper?: readonly number[];
  objective: Objective;
  value: number;
  /** Where the value's rounding allows no smaller gradient; default 1e-9. */
  tolerance?: number;
  /** Left out where minima are not isolated. */
  at?: readonly number[];
}

const fill = (n: number, value: number): number[] => new Array<number>(n).fill(value);

const problems: Record<string, Known> = {
  'Hock–Schittkowski 1: a valley with an idle bound': {
    start: [-2, 1],
    lower: [-Infinity, -1.5],
    objective: rosenbrock,
    value: 0,
    at: [1, 1],
  },
  'Hock–Schittkowski 3: nearly flat along one parameter': {
    start: [10, 1],
    lower: [-Infinity, 0],
    objective: (x, g) => {
      const d = x[1] - x[0];
      g.set([-2e-5 * d, 1 + 2e-5 * d]);
      return x[1] + 1e-5 * d * d;
    },
    value: 0,
    at: [0, 0],
  },
  'Hock–Schittkowski 4: a corner': {
    start: [1.125, 0.125],
    lower: [1, 0],
    objective: (x, g) => {
      g.set([(x[0] + 1) ** 2, 1]);
      return (x[0] + 1) ** 3 / 3 + x[1];
    },
    value: 8 / 3,
    at: [1, 0],
  },
  'Hock–Schittkowski 5: waves': {
    start: [0, 0],
    lower: [-1.5, -3],
    upper: [4, 3],
    objective: (x, g) => {
      const wave = Math.cos(x[0] + x[1]);
      const d = x[0] - x[1];
      g.set([wave + 2 * d - 1.5, wave - 2 * d + 2.5]);
      return Math.sin(x[0] + x[1]) + d * d - 1.5 * x[0] + 2.5 * x[1] + 1;
    },
    value: -Math.sqrt(3) / 2 - Math.PI / 3,
    at: [0.5 - Math.PI / 3, -0.5 - Math.PI / 3],
  },
  'Hock–Schittkowski 38: Colville’s function': {
    start: [-3, -1, -3, -1],
    lower: fill(4, -10),
    upper: fill(4, 10),
    objective: ([a, b, c, d], g) => {
      const [p, q] = [b - a * a, d - c * c];
      g.set([
        -400 * p * a - 2 * (1 - a),
        200 * p + 20.2 * (b - 1) + 19.8 * (d - 1),
        -360 * q * c - 2 * (1 - c),
        180 * q + 20.2 * (d - 1) + 19.8 * (b - 1),
      ]);
      const cross = 10.1 * ((b - 1) ** 2 + (d - 1) ** 2) + 19.8 * (b - 1) * (d - 1);
      return 100 * p * p + (1 - a) ** 2 + 90 * q * q + (1 - c) ** 2 + cross;
    },
    value: 0,
    at: [1, 1, 1, 1],
  },
  'Hock–Schittkowski 45: every parameter ends on its bound': {
    start: fill(5, 2),
    lower: fill(5, 0),
    upper: [1, 2, 3, 4, 5],
    objective: (x, g) => {
      x.forEach((_, i) => (g[i] = -x.reduce((product, value, j) => (i === j ? product : product * value), 1) / 120));
      return 2 - x.reduce((product, value) => product * value, 1) / 120;
    },
    value: 1,
    at: [1, 2, 3, 4, 5],
  },
  'Hock–Schittkowski 110: logarithms that end just beyond the bounds': {
    start: fill(10, 9),
    lower: fill(10, 2.001),
    upper: fill(10, 9.999),
    objective: (x, g) => {
      const mean = x.reduce((product, value) => product * value ** 0.2, 1);
      let value = -mean;
      x.forEach((xi, i) => {
        const [low, high] = [Math.log(xi - 2), Math.log(10 - xi)];
        g[i] = (2 * low) / (xi - 2) - (2 * high) / (10 - xi) - (0.2 * mean) / xi;
        value += low * low + high * high;
      });
      return value;
    },
    value: -45.77846971,
    tolerance: 1e-6,
    at: fill(10, 9.35025655),
  },
  'Beale’s function': {
    start: [1, 1],
    objective: ([x, y], g) => {
      g.fill(0);
      return [1.5, 2.25, 2.625].reduce((sum, c, k) => {
        const r = c - x * (1 - y ** (k + 1));
        g[0] -= 2 * r * (1 - y ** (k + 1));
        g[1] += 2 * r * x * (k + 1) * y ** k;
        return sum + r * r;
      }, 0);
    },
    value: 0,
    at: [3, 0.5],
  },
  'Powell’s singular function, whose curvature vanishes at the minimum': {
    start: [3, -1, 0, 1],
    objective: ([a, b, c, d], g) => {
      const [p, q, r, s] = [a + 10 * b, c - d, b - 2 * c, a - d];
      g.set([2 * p + 40 * s ** 3, 20 * p + 4 * r ** 3, 10 * q - 8 * r ** 3, -10 * q - 40 * s ** 3]);
      return p * p + 5 * q * q + r ** 4 + 10 * s ** 4;
    },
    value: 0,
  },
};

describe.each(Object.entries(problems))('%s', (_, { start, lower, upper, objective, value, tolerance = 1e-9, at }) => {
  const n = start.length;
  const options = {
    lower: Float64Array.from(lower ?? fill(n, -Infinity)),
    upper: Float64Array.from(upper ?? fill(n, Infinity)),
    tolerance,
    relativeChange: 0,
  };

  it.each([1, 5, 20])('is solved with %i remembered steps', (memory) => {
    const optimiser = minimise(lbfgs(Float64Array.from(start), { ...options, memory, iterations: 5000 }), objective);
    expect(optimiser.ended?.converged).toBe(true);
    expect(Math.abs(optimiser.best.value - value)).toBeLessThan(1e-8);
    expect(spread(optimiser.best.point, at ?? optimiser.best.point)).toBeLessThan(1e-3);
  });

  it('has the gradient of its value', () => {
    const point = Float64Array.from(start, (x, i) => x + 0.01 * (i + 1));
    const gradient = new Float64Array(n);
    objective(point, gradient);
    const other = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      const [up, down] = [point.slice(), point.slice()];
      up[i] += 1e-6;
      down[i] -= 1e-6;
      const slope = (objective(up, other) - objective(down, other)) / 2e-6;
      expect(Math.abs(slope - gradient[i])).toBeLessThan(1e-5 * (1 + Math.abs(slope)));
    }
  });
});
