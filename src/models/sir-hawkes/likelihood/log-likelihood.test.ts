/** Log-likelihood, gradient, residuals and intensity against reference numbers. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { historyOf, modelNamed, type Model, type ModelParameters } from '../history';
import { compensator, intensities, likelihoodGradient, logLikelihood, residuals } from './model-likelihood';

interface Case {
  history: string;
  T?: string;
  kernel: string;
  params: Partial<ModelParameters>;
  N: number | null;
  loglik: number | string;
  compensator?: number;
  residuals?: number[];
  residualSum?: number;
  tail?: number;
  intensityBefore?: number[];
  gradient?: Record<string, number>;
}
interface WrittenHistory {
  id: string;
  times: number[];
  marks?: number[];
  T: number;
}
const text = readFileSync(new URL('../fixtures/loglik.json', import.meta.url), 'utf8');
const { cases, histories } = JSON.parse(text) as { cases: Case[]; histories: WrittenHistory[] };

const NONE: ModelParameters = { kappa: 1, theta: NaN, c: NaN, q: NaN, lambda: NaN, population: Infinity, beta: 0 };

function expectNear(found: number, wanted: number, tolerance: number): void {
  const off = found === wanted ? 0 : Math.abs(found - wanted);
  expect(off / Math.max(1, Math.abs(wanted))).toBeLessThanOrEqual(tolerance);
}

/** Relative 1e-7 or absolute 1e-8. */
function expectSlope(found: number, wanted: number): void {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(Math.max(1e-8, 1e-7 * Math.abs(wanted)));
}

describe('reference numbers', () => {
  for (const [k, one] of cases.entries())
    it(`${one.kernel} on ${one.history}, N = ${one.N}, case ${k + 1}`, () => {
      const written = histories.find(({ id }) => id === one.history)!;
      const marks = written.marks && Float64Array.from(written.marks);
      const history = historyOf(Float64Array.from(written.times), marks, Number(one.T ?? written.T));
      const model: Model = { ...modelNamed(one.kernel)!, finite: one.N !== null, marked: written.marks !== undefined };
      const parameters = { ...NONE, ...one.params, population: one.N ?? Infinity };
      const tolerance = one.history === 'seconds' ? 1e-9 : 1e-10;
      const near = (found: number, wanted: number): void => expectNear(found, wanted, tolerance);
      near(logLikelihood(model, parameters, history), Number(one.loglik));
      if (one.compensator === undefined) return;
      near(compensator(model, parameters, history), one.compensator);
      const { values, tail } = residuals(model, parameters, history);
      one.residuals!.forEach((x, i) => near(values[i], x));
      near(
        values.reduce((sum, x) => sum + x, 0),
        one.residualSum!,
      );
      near(tail, one.tail!);
      // Histories of a single event come without one.
      const { N, ...slopes } = one.gradient ?? {};
      const gradient = likelihoodGradient(model, parameters, history);
      for (const [name, wanted] of Object.entries(slopes)) expectSlope(gradient[name as 'kappa'] ?? NaN, wanted);
      if (N !== undefined) expectSlope(gradient.population!, N);
      const { times, seeds } = history;
      const before = intensities(model, parameters, history, times.slice(seeds));
      const apart = one.intensityBefore!.map((wanted, i) => ({ wanted, i: i + seeds }));
      for (const { wanted, i } of apart.filter((event) => times[event.i] > times[event.i - 1]))
        near(before[i - seeds], wanted);
    });
});
