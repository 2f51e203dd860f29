/** Adam and plain descent: their first steps by hand, their limits. */
import { describe, expect, it } from 'vitest';
import { adam } from './adam';
import { gradientDescent } from './gradient-descent';
import type { Optimiser } from './optimiser';
import { minimise, separableQuadratic, spread } from './testing';

const at = (...values: number[]) => Float64Array.from(values);

describe('Adam', () => {
  it('takes first steps of the size of the rate, against the signs of the gradient', () => {
    const optimiser = adam(at(1, -2, 5), { rate: 0.1 });
    optimiser.tell(3, at(1e-3, -7, 0));
    expect(spread(optimiser.point, [0.9, -1.9, 5])).toBeLessThan(2e-6);
  });

  it('takes the second step of the paper’s algorithm', () => {
    const optimiser = adam(at(0), { rate: 0.01 });
    optimiser.tell(9, at(2));
    const first = optimiser.point[0];
    optimiser.tell(8, at(-1));
    const mean = (0.9 * 0.1 * 2 + 0.1 * -1) / (1 - 0.9 ** 2);
    const square = (0.999 * 0.001 * 4 + 0.001 * 1) / (1 - 0.999 ** 2);
    expect(optimiser.point[0]).toBeCloseTo(first - (0.01 * mean) / (Math.sqrt(square) + 1e-8), 14);
    expect(optimiser).toMatchObject({ evaluations: 2, iterations: 1 });
  });

  it('finds the minimum of an uneven quadratic', () => {
    const optimiser = minimise(
      adam(at(0, 0, 0), { iterations: 5000, relativeChange: 0 }),
      separableQuadratic([0.1, 1, 10], [1, -2, 0.5]),
    );
    expect(optimiser.ended?.converged).toBe(true);
    expect(spread(optimiser.best.point, [1, -2, 0.5])).toBeLessThan(1e-3);
  });

  it('keeps the best point when values rise', () => {
    const optimiser = adam(at(1), { rate: 10 });
    const objective = separableQuadratic([1], [0]);
    const gradient = at(0);
    for (let k = 0; k < 4; k++) optimiser.tell(objective(optimiser.point, gradient), gradient);
    expect(optimiser.best).toEqual({ point: at(1), value: 0.5, projectedGradient: 1 });
  });

  it('refuses a rate or a start that is none', () => {
    expect(() => adam(at(1), { rate: 0 })).toThrow('rate');
    expect(() => adam(at(Infinity))).toThrow('finite point');
  });
});

describe('plain descent', () => {
  it('takes a fixed multiple of the gradient', () => {
    const optimiser = gradientDescent(at(0.5, 0.5), { step: 0.1, lower: 0, upper: 1 });
    optimiser.tell(3, at(1, -2));
    expect(spread(optimiser.point, [0.4, 0.7])).toBeLessThan(1e-15);
  });

  it('halves the step of a parameter by itself until it lies strictly inside', () => {
    const optimiser = gradientDescent(at(0.5, 0.5, 0.5), { step: 1, lower: 0, upper: 1 });
    optimiser.tell(3, at(0.5, -3.5, 0.25));
    // 0.5 → 0.25 (0 is not inside); −3.5 → −1.75 → −0.875 → −0.4375; 0.25 stays
    expect([...optimiser.point]).toEqual([0.25, 0.9375, 0.25]);
  });

  it('stays strictly inside, however close to a bound', () => {
    const optimiser = gradientDescent(at(5e-324, 1 - 2 ** -53), { step: 1, lower: 0, upper: 1 });
    optimiser.tell(3, at(1, -1));
    expect([...optimiser.point]).toEqual([5e-324, 1 - 2 ** -53]);
  });

  it('shortens its steps by 1/√(k − 400) after 401 of them', () => {
    const optimiser = gradientDescent(at(0), { step: 1, relativeChange: 0, iterations: 1000 });
    const steps: number[] = [];
    for (let k = 1; k <= 500; k++) {
      const before = optimiser.point[0];
      optimiser.tell(-k, at(-1)); // falls for ever
      steps.push(optimiser.point[0] - before);
    }
    expect(steps.slice(0, 401).every((step) => step === 1)).toBe(true);
    expect(steps[401]).toBeCloseTo(1 / Math.sqrt(2), 12);
    expect(steps[499]).toBeCloseTo(0.1, 12);
  });

  it('stops when the value changes by a millionth from one step to the next, and does not call that converged', () => {
    const optimiser = gradientDescent(at(0), { step: 1 });
    optimiser.tell(-100, at(1));
    optimiser.tell(-100.001, at(1));
    expect(optimiser.ended).toBeUndefined();
    optimiser.tell(-100.00101, at(1));
    expect(optimiser.ended).toEqual({ reason: 'stalled', converged: false });
  });

  it('finds a minimum when it is let', () => {
    const optimiser = minimise(
      gradientDescent(at(0.5, 0.5), { step: 0.3, lower: 0, upper: 1, relativeChange: 0 }),
      separableQuadratic([1, 2], [0.2, 0.9]),
    );
    expect(optimiser.ended).toEqual({ reason: 'gradient', converged: true });
    expect(spread(optimiser.best.point, [0.2, 0.9])).toBeLessThan(2e-6);
  });

  it('refuses a start at a bound, and a step that is none', () => {
    expect(() => gradientDescent(at(0.5, 1), { step: 1, lower: 0, upper: 1 })).toThrow('parameter 1 starts at 1');
    expect(() => gradientDescent(at(0.5), { step: -1 })).toThrow('step');
  });
});

describe.each<[string, (start: Float64Array) => Optimiser]>([
  ['Adam', (start) => adam(start, { rate: 1 })],
  ['plain descent', (start) => gradientDescent(start, { step: 1 })],
])('%s, where values are not finite', (_, make) => {
  it('takes half of the step back, until they are', () => {
    const optimiser = make(at(4));
    optimiser.tell(2, at(1));
    const way = optimiser.point[0] - 4;
    optimiser.tell(NaN, at(1));
    expect(optimiser.point[0]).toBeCloseTo(4 + way / 2, 12);
    optimiser.tell(1, at(Infinity));
    expect(optimiser.point[0]).toBeCloseTo(4 + way / 4, 12);
    optimiser.tell(1, at(1));
    expect(optimiser).toMatchObject({ evaluations: 4, iterations: 1, ended: undefined });
  });

  it('ends when they never are, with the last good point', () => {
    const optimiser = minimise(make(at(4)), (x, gradient) => {
      gradient[0] = 1;
      return x[0] === 4 ? 7 : NaN;
    });
    expect(optimiser.ended?.converged).toBe(false);
    expect(optimiser.best).toEqual({ point: at(4), value: 7, projectedGradient: 1 });
  });

  it('ends at once when the start has none', () => {
    const optimiser = make(at(4));
    optimiser.tell(Infinity, at(1));
    expect(optimiser.ended).toEqual({ reason: 'not-finite', converged: false });
    expect(() => optimiser.tell(1, at(1))).toThrow('ended');
  });
});
