/**
 * A second likelihood, for tests alone: every pair of events by the formulas of table 1 for S and ∫S, no tricks and no derivatives but
 * those of the tables.
 */
import { coordinatesOf, type Coordinate, type History, type Model, type ModelKernel } from '../history';
import type { Likelihood, LikelihoodParts, Shape } from './likelihood';

const { exp, expm1, log, log1p, sqrt, min, PI } = Math;

interface Law {
  survival(x: number): number;
  total(x: number): number;
  survivalBy: Partial<Record<Coordinate, (x: number) => number>>;
  totalBy: Partial<Record<Coordinate, (x: number) => number>>;
}

/** ∫₀ˣ exp(−θt²/2) dt by Simpson's rule. */
function gaussian(theta: number, x: number): number {
  const end = min(x, sqrt((2 * 745) / theta));
  const steps = 2000;
  let sum = 0;
  for (let k = 0; k <= steps; k++) {
    const t = (end * k) / steps;
    const weight = k === 0 || k === steps ? 1 : k % 2 === 1 ? 4 : 2;
    sum += weight * exp((-theta * t * t) / 2);
  }
  return (sum * end) / (3 * steps);
}

const LAWS: Readonly<Record<ModelKernel, (s: Shape) => Law>> = {
  SI: () => ({ survival: () => 1, total: (x) => x, survivalBy: {}, totalBy: {} }),
  EXP: ({ theta }) => ({
    survival: (x) => exp(-theta * x),
    total: (x) => -expm1(-theta * x) / theta,
    survivalBy: { theta: (x) => -x * exp(-theta * x) },
    totalBy: { theta: (x) => (x * exp(-theta * x)) / theta + expm1(-theta * x) / theta ** 2 },
  }),
  PL: ({ theta, c }) => {
    const power = (x: number, e: number): number => exp(e * log1p(x / c));
    const total = (x: number): number => (-c * expm1(-theta * log1p(x / c))) / theta;
    return {
      survival: (x) => power(x, -1 - theta),
      total,
      survivalBy: {
        theta: (x) => -log1p(x / c) * power(x, -1 - theta),
        c: (x) => (((1 + theta) * x) / (c * (c + x))) * power(x, -1 - theta),
      },
      totalBy: {
        theta: (x) => (c * log1p(x / c) * power(x, -theta) - total(x)) / theta,
        c: (x) => total(x) / c - (x / (c + x)) * power(x, -theta),
      },
    };
  },
  QEXP: ({ q, lambda }) => {
    const b = (x: number): number => 1 + (q - 1) * lambda * x;
    const e = (2 - q) / (1 - q);
    const g = (x: number): number => b(x) ** e;
    const survival = (x: number): number => b(x) ** (1 / (1 - q));
    const total = (x: number): number => (1 - g(x)) / (lambda * (2 - q));
    return {
      survival,
      total,
      survivalBy: {
        q: (x) => survival(x) * (log(b(x)) / (1 - q) ** 2 + (lambda * x) / ((1 - q) * b(x))),
        lambda: (x) => -x * b(x) ** (q / (1 - q)),
      },
      totalBy: {
        q: (x) =>
          (-g(x) * (log(b(x)) / (1 - q) ** 2 + (e * lambda * x) / b(x))) / (lambda * (2 - q)) +
          (1 - g(x)) / (lambda * (2 - q) ** 2),
        lambda: (x) => (-g(x) * e * (q - 1) * x) / (b(x) * lambda * (2 - q)) - total(x) / lambda,
      },
    };
  },
  LIN: ({ theta }) => ({
    survival: (x) => Math.max(0, 1 - theta * x),
    total: (x) => min(x, 1 / theta) * (1 - (theta * min(x, 1 / theta)) / 2),
    survivalBy: { theta: (x) => (theta * x < 1 ? -x : 0) },
    totalBy: { theta: (x) => (theta * x < 1 ? (-x * x) / 2 : -1 / (2 * theta * theta)) },
  }),
  QUAD: ({ theta }) => {
    const y = (x: number): number => min(theta * x, 1);
    return {
      survival: (x) => (1 - y(x)) ** 2,
      total: (x) => (1 - (1 - y(x)) ** 3) / (3 * theta),
      survivalBy: { theta: (x) => -2 * x * (1 - y(x)) },
      totalBy: { theta: (x) => -(1 - (1 - y(x)) ** 3) / (3 * theta ** 2) + ((1 - y(x)) ** 2 * x) / theta },
    };
  },
  GAUSS: ({ theta }) => {
    const total = (x: number): number => (x === Infinity ? sqrt(PI / (2 * theta)) : gaussian(theta, x));
    const survival = (x: number): number => exp((-theta * x * x) / 2);
    return {
      survival,
      total,
      survivalBy: { theta: (x) => ((-x * x) / 2) * survival(x) },
      totalBy: { theta: (x) => -total(x) / (2 * theta) + (x * survival(x)) / (2 * theta) },
    };
  },
};

export function plainLikelihoodOf(history: History, model: Model): Likelihood {
  return { history, model, sums: 'exact', evaluate: (shape) => evaluate(history, model, shape) };
}

function evaluate(history: History, model: Model, shape: Shape): LikelihoodParts {
  const { times, marks, seeds, end } = history;
  const n = times.length;
  const law = LAWS[model.kernel](shape);
  const names = coordinatesOf(model);
  const weight = (j: number): number => (model.marked && marks ? marks[j] ** shape.beta : 1);
  const logMark = (j: number): number => (model.marked && marks && marks[j] > 0 ? log(marks[j]) : 0);
  const left = (i: number): number => (model.finite ? (shape.population - i) / shape.population : 1);
  const leftBy = (i: number): number => i / shape.population ** 2;
  let logs = 0;
  let load = 0;
  let impossible = -1;
  const logsBy = new Float64Array(names.length);
  const loadBy = new Float64Array(names.length);
  for (let i = 0; i < n; i++) {
    const next = i + 1 < n ? times[i + 1] : end;
    let segment = 0;
    for (let j = 0; j <= i; j++) {
      if (next === times[i]) break;
      const part = (f: (x: number) => number): number => f(next - times[j]) - f(times[i] - times[j]);
      const w = weight(j) * part(law.total);
      segment += w;
      names.forEach((name, k) => {
        const by = law.totalBy[name];
        if (by) loadBy[k] += left(i + 1) * weight(j) * part(by);
        if (name === 'beta') loadBy[k] += left(i + 1) * w * logMark(j);
      });
    }
    load += left(i + 1) * segment;
    const p = names.indexOf('population');
    if (p >= 0) loadBy[p] += leftBy(i + 1) * segment;
    if (i < seeds) continue;
    let a = 0;
    const by = new Float64Array(names.length);
    for (let j = 0; j < i; j++) {
      const x = times[i] - times[j];
      a += weight(j) * law.survival(x);
      names.forEach((name, k) => {
        by[k] += weight(j) * (law.survivalBy[name]?.(x) ?? 0);
        if (name === 'beta') by[k] += weight(j) * logMark(j) * law.survival(x);
      });
    }
    if (a === 0 && impossible < 0) impossible = i;
    logs += log(left(i)) + log(a);
    names.forEach((name, k) => {
      logsBy[k] += name === 'population' ? leftBy(i) / left(i) : by[k] / a;
    });
  }
  return { events: n - seeds, logs, load, logsBy, loadBy, impossible };
}
