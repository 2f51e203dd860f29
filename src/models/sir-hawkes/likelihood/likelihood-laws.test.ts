/** Laws that the likelihood of every kernel obeys, on random histories. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coordinatesOf, historyOf, type History, type Model, type ModelKernel, type ModelParameters } from '../history';
import { kernelOf } from '../kernels';
import { likelihoodOf } from './log-likelihood';
import {
  intensities,
  kernelOfModel,
  likelihoodGradient,
  logLikelihood,
  parametersOf,
  residuals,
  shapeOf,
} from './model-likelihood';

const KERNELS: readonly ModelKernel[] = ['EXP', 'PL', 'QEXP', 'LIN', 'QUAD', 'GAUSS', 'SI'];
const some = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** Up to 25 events, some of them tied, some without weight; a compact kernel reaches over every gap. */
const histories = fc
  .record({
    gaps: fc.array(fc.oneof({ weight: 5, arbitrary: some(0.01, 1) }, { weight: 1, arbitrary: fc.constant(0) }), {
      maxLength: 24,
    }),
    marks: fc.array(fc.oneof({ weight: 5, arbitrary: some(0.5, 50) }, { weight: 1, arbitrary: fc.constant(0) }), {
      minLength: 25,
      maxLength: 25,
    }),
    tail: some(0, 2),
  })
  .map(({ gaps, marks, tail }): History => {
    let t = 0;
    const times = Float64Array.from([0, ...gaps.map((gap) => (t += gap))]);
    // The first event weighs, so that every other one is possible.
    return historyOf(times, Float64Array.from([7, ...marks]).slice(0, times.length), t + tail);
  });
const settings = fc.record({
  kernel: fc.constantFrom(...KERNELS),
  finite: fc.boolean(),
  marked: fc.boolean(),
  kappa: some(0.2, 2),
  theta: some(0.02, 0.04),
  c: some(0.3, 3),
  q: some(0.05, 1.95),
  lambda: some(0.02, 0.04),
  room: some(0.01, 30),
  beta: some(0.1, 0.9),
});
interface Setting {
  history: History;
  model: Model;
  parameters: ModelParameters;
}
const anything = fc
  .tuple(histories, settings)
  .map(([history, { kernel, finite, marked, kappa, room, ...rest }]): Setting => {
    const model: Model = { kernel, finite: finite || kernel === 'SI', marked };
    const shape = { ...rest, population: history.times.length + room };
    return { history, model, parameters: parametersOf(model, kappa, shape) };
  });

const expectNear = (found: number, wanted: number, tolerance: number): void =>
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(wanted)));

/** Gauss–Legendre, five points, on each of many equal parts. */
function integrate(f: (x: number) => number, from: number, to: number, parts: number): number {
  const nodes = [0, 0.5384693101056831, 0.906179845938664];
  const weights = [0.5688888888888889, 0.4786286704993665, 0.2369268850561891];
  let sum = 0;
  const half = (to - from) / parts / 2;
  for (let k = 0; k < parts; k++) {
    const middle = from + (2 * k + 1) * half;
    for (let i = 0; i < 3; i++)
      sum += weights[i] * half * (i === 0 ? f(middle) : f(middle - nodes[i] * half) + f(middle + nodes[i] * half));
  }
  return sum;
}

/** Eqs. 2, 3 and 12 as they stand: λ(t) from φ alone, and its integral by numbers. */
function literal({ history, model, parameters }: Setting): number {
  const { times, marks, seeds, end } = history;
  const { kappa, theta, c, q, lambda, population: N, beta } = parameters;
  const phi: Record<ModelKernel, (x: number) => number> = {
    EXP: (x) => kappa * theta * Math.exp(-theta * x),
    PL: (x) => kappa * (x + c) ** -(1 + theta),
    QEXP: (x) => kappa * Math.max(0, 1 + (q - 1) * lambda * x) ** (1 / (1 - q)),
    LIN: (x) => kappa * Math.max(0, 1 - theta * x),
    QUAD: (x) => kappa * Math.max(0, 1 - theta * x) ** 2,
    GAUSS: (x) => kappa * Math.exp((-theta * x * x) / 2),
    SI: () => kappa,
  };
  const rate = (t: number, events: number): number => {
    let sum = 0;
    for (let j = 0; j < events; j++) sum += (model.marked ? marks![j] ** beta : 1) * phi[model.kernel](t - times[j]);
    return model.finite ? ((N - events) / N) * sum : sum;
  };
  let value = 0;
  for (let i = seeds; i < times.length; i++) value += Math.log(rate(times[i], i));
  for (let i = 0; i < times.length; i++) {
    const [from, to] = [times[i], i + 1 < times.length ? times[i + 1] : end];
    if (to > from) value -= integrate((t) => rate(t, i + 1), from, to, 12);
  }
  return value;
}

describe('the log-likelihood', () => {
  it('is what numerical integration of the intensity gives, on 20 random histories', () => {
    fc.assert(
      fc.property(anything, (one) => {
        expectNear(logLikelihood(one.model, one.parameters, one.history), literal(one), 1e-9);
      }),
      { numRuns: 20, seed: 20 },
    );
  });
  it('has the gradient of its central differences', () => {
    fc.assert(
      fc.property(anything, ({ history, model, parameters }) => {
        const gradient = likelihoodGradient(model, parameters, history);
        for (const name of ['kappa', ...coordinatesOf(model)] as const) {
          const h = 1e-5 * parameters[name];
          const at = (x: number): number => logLikelihood(model, { ...parameters, [name]: x }, history);
          const x = parameters[name];
          // Fourth order, since N may be near its limit.
          const slope = (8 * (at(x + h) - at(x - h)) - (at(x + 2 * h) - at(x - 2 * h))) / (12 * h);
          expectNear(parameters[name] * gradient[name]!, parameters[name] * slope, 2e-6);
        }
      }),
      { numRuns: 60, seed: 4 },
    );
  });
  it('falls by the logarithm of the unit for every event when time is counted in another', () => {
    fc.assert(
      fc.property(anything, some(0.01, 100), ({ history, model, parameters }, unit) => {
        const { times, marks, end, seeds } = history;
        const shape = shapeOf(parameters);
        const inUnit = {
          ...shape,
          theta: model.kernel === 'PL' ? shape.theta : shape.theta / unit ** (model.kernel === 'GAUSS' ? 2 : 1),
          c: shape.c * unit,
          lambda: shape.lambda / unit,
        };
        const rate = kernelOfModel(model, parameters).infectionRate / unit;
        const scaled = historyOf(
          times.map((t) => t * unit),
          marks,
          end * unit,
        );
        const wanted = logLikelihood(model, parameters, history) - (times.length - seeds) * Math.log(unit);
        expectNear(logLikelihood(model, parametersOf(model, rate, inUnit), scaled), wanted, 1e-9);
      }),
      { numRuns: 40, seed: 5 },
    );
  });
  it('comes to that of a Hawkes process as N grows', () => {
    fc.assert(
      fc.property(anything, ({ history, model, parameters }) => {
        fc.pre(model.kernel !== 'SI');
        const [finite, plain] = [true, false].map((yes) => ({ ...model, finite: yes }));
        const large = logLikelihood(finite, { ...parameters, population: 1e14 }, history);
        expectNear(large, logLikelihood(plain, { ...parameters, population: Infinity }, history), 1e-10);
        const none = logLikelihood(finite, { ...parameters, population: Infinity }, history);
        expectNear(none, logLikelihood(plain, parameters, history), 1e-13);
      }),
      { numRuns: 30, seed: 6 },
    );
  });
  it('is the same for kernels that are the same', () => {
    const pairs = (theta: number): readonly [ModelKernel, object, object][] => [
      ['LIN', { theta }, { q: 1e-13, lambda: theta }],
      ['QUAD', { theta }, { q: 0.5, lambda: 2 * theta }],
      ['EXP', { theta }, { q: 1, lambda: theta }],
      ['EXP', { theta }, { q: 1 + 1e-7, lambda: theta }],
      ['PL', { theta: 0.6, c: 1.7 }, { q: 1 + 1 / 1.6, lambda: 1.6 / 1.7 }],
    ];
    fc.assert(
      fc.property(anything, ({ history, model, parameters }) => {
        for (const [kernel, shape, general] of pairs(0.03)) {
          const parts = (id: ModelKernel, own: object) =>
            likelihoodOf(history, { ...model, kernel: id, finite: true }, 'exact').evaluate(
              { ...shapeOf(parameters), population: 100, ...own },
              false,
            );
          const [one, other] = [parts(kernel, shape), parts('QEXP', general)];
          const tolerance = 'q' in general && general.q === 1 + 1e-7 ? 1e-5 : 1e-10;
          expectNear(other.logs, one.logs, tolerance);
          expectNear(other.load, one.load, tolerance);
        }
      }),
      { numRuns: 20, seed: 7 },
    );
  });
  it('of SI is the limit of EXP without recoveries', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const population = history.times.length + 3;
        const exp: Model = { kernel: 'EXP', finite: true, marked: true };
        const shape = { theta: 1e-13, c: NaN, q: NaN, lambda: NaN, population, beta: 0.4 };
        const wanted = logLikelihood(exp, parametersOf(exp, 0.7, shape), history);
        const si: Model = { ...exp, kernel: 'SI' };
        expectNear(logLikelihood(si, parametersOf(si, 0.7, shape), history), wanted, 1e-10);
      }),
      { numRuns: 10, seed: 8 },
    );
  });
});

it('residuals add up to the compensator, and intensities to them', () => {
  fc.assert(
    fc.property(anything, ({ history, model, parameters }) => {
      const { values, tail } = residuals(model, parameters, history);
      const { load } = likelihoodOf(history, model, 'exact').evaluate(shapeOf(parameters), false);
      const wanted = kernelOfModel(model, parameters).infectionRate * load;
      expectNear(
        values.reduce((sum, x) => sum + x, tail),
        wanted,
        1e-10,
      );
      const { times, end } = history;
      const last = times[times.length - 1];
      const at = (t: number): number => intensities(model, parameters, history, Float64Array.of(t))[0];
      expectNear(end > last ? integrate(at, last, end, 12) : 0, tail, 1e-9);
    }),
    { numRuns: 20, seed: 9 },
  );
});

it('branching factors and infection rates of parameters are those asked for', () => {
  const shape = { theta: 0.6, c: 1.7, q: 1.2, lambda: 0.4, population: 50, beta: 0.2 };
  for (const kernel of KERNELS) {
    const model: Model = { kernel, finite: true, marked: true };
    const parameters = parametersOf(model, 0.8, shape);
    expect(kernelOfModel(model, parameters).infectionRate).toBeCloseTo(0.8, 14);
    expect(coordinatesOf(model).every((name) => parameters[name] === shape[name])).toBe(true);
  }
  expect(kernelOf('EXP', { kappa: 1 }).branchingFactor).toBe(1);
});
