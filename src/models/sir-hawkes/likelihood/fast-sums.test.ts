/** Sums of exponentials against all pairs, and sums in steps. */
import { describe, expect, it } from 'vitest';
import { compareSums, fastError } from './compare-sums';
import { historyOf, type Model } from '../history';
import { likelihoodOf } from './log-likelihood';

describe('fast sums', () => {
  /** Bursts over six orders of time, 800 events. */
  const long = (() => {
    let t = 0;
    const times = Float64Array.from({ length: 800 }, (_, i) => (i === 0 ? 0 : (t += Math.exp(7 * Math.sin(i * i)))));
    const marks = times.map((_, i) => 1 + ((i * 37) % 91));
    return historyOf(times, marks, t * 1.1);
  })();
  const laws: readonly [Model, object][] = [
    [
      { kernel: 'PL', finite: true, marked: true },
      { theta: 0.7, c: 3 },
    ],
    [
      { kernel: 'PL', finite: false, marked: false },
      { theta: 0.01, c: 200 },
    ],
    [
      { kernel: 'PL', finite: true, marked: false },
      { theta: 8, c: 1e5 },
    ],
    [
      { kernel: 'QEXP', finite: true, marked: true },
      { q: 1.6, lambda: 0.1 },
    ],
    [
      { kernel: 'QEXP', finite: true, marked: false },
      { q: 1.1, lambda: 1e-3 },
    ],
    [
      { kernel: 'QEXP', finite: true, marked: false },
      { q: 0.8, lambda: 1e-5 },
    ],
  ];
  for (const [model, own] of laws)
    it(`are near the exact ones: ${model.kernel} ${JSON.stringify(own)}`, () => {
      const shape = { theta: NaN, c: NaN, q: NaN, lambda: NaN, population: 1000, beta: 0.3, ...own };
      const error = compareSums(long, model, shape);
      expect(error).toBeLessThan(1e-8);
      expect(error).toBeLessThanOrEqual(fastError(long, model, shape) + 1e-10);
      const gradientOf = (sums: 'exact' | 'fast') => {
        const { logsBy, loadBy } = likelihoodOf(long, model, sums).evaluate(shape, true);
        return [...logsBy, ...loadBy];
      };
      const exact = gradientOf('exact');
      for (const [k, x] of gradientOf('fast').entries()) expect(Math.abs(x / exact[k] - 1)).toBeLessThan(1e-7);
    });
  // The last event is long after the others: by lags that even the slowest rate fades over, and beyond all numbers.
  for (const [theta, last] of [
    [300, 8.7],
    [99, 1e4],
  ])
    it(`go over a gap of ${last} cut-offs with θ = ${theta}`, () => {
      const history = historyOf(
        Float64Array.from({ length: 1000 }, (_, i) => (i === 0 ? 0 : i < 999 ? 6 + i / 1000 : last)),
      );
      const shape = { theta, c: 1, q: NaN, lambda: NaN, population: Infinity, beta: 0 };
      const model: Model = { kernel: 'PL', finite: false, marked: false };
      expect(fastError(history, model, shape)).toBeGreaterThan(0);
      const [fast, exact] = (['fast', 'exact'] as const).map((sums) =>
        likelihoodOf(history, model, sums).evaluate(shape, true),
      );
      expect(Math.abs(fast.logs - exact.logs)).toBeLessThan(1e-8);
      expect(fast.logsBy[0] / exact.logsBy[0]).toBeCloseTo(1, 9);
    });
  it('are left to pairs where there are few events', () => {
    const few = historyOf(Float64Array.of(0, 1, 2));
    const shape = { theta: 1, c: 1, q: NaN, lambda: NaN, population: Infinity, beta: 0 };
    const model: Model = { kernel: 'PL', finite: false, marked: false };
    expect(fastError(few, model, shape)).toBe(0);
    expect(compareSums(few, model, shape)).toBe(0);
  });
});

it('steps give what one piece gives', () => {
  const history = historyOf(Float64Array.from({ length: 2100 }, (_, i) => i));
  const shape = { theta: 0.5, c: 2, q: NaN, lambda: NaN, population: 5000, beta: 0 };
  const likelihood = likelihoodOf(history, { kernel: 'PL', finite: true, marked: false }, 'exact');
  const steps = likelihood.steps!(shape, false);
  let step = steps.next();
  let [told, done] = [0, 0];
  for (; !step.done; step = steps.next(), told++) done = step.value.done / step.value.total!;
  expect(told).toBeGreaterThan(10);
  expect(done).toBe(1);
  const { logs, load } = step.value;
  expect(likelihood.evaluate(shape, false)).toMatchObject({ logs, load });
  expect(likelihoodOf(history, { kernel: 'EXP', finite: true, marked: false }, 'exact').steps).toBeUndefined();
});
