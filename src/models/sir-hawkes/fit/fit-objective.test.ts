/** What is climbed: against a second likelihood, and its slopes against differences. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shapeAt, scaleOf, spaceOf, transformed, valueAt } from './coordinates';
import { FitObjective, meanOffspring } from './fit-objective';
import { cascadesOf, model, OPTIONS } from './fit-test-support';
import { plainLikelihoodOf } from '../likelihood/testing-likelihood';

const caseOf = cascadesOf(readFileSync(new URL('../fixtures/mle.json', import.meta.url), 'utf8'));

const NAMES = ['EXPN', 'PL', 'PLN', 'QEXPN', 'LINN', 'QUADN', 'GAUSSN', 'SI', 'mEXPN', 'mPL'];

/** A point inside the box, a little off its middle. */
const inside = (space: ReturnType<typeof spaceOf>): Float64Array =>
  space.lower.map((low, k) => {
    const name = space.names[k];
    const value = { theta: 0.15, c: 2, q: 1.4, lambda: 0.7, population: space.scale.largest * 1.4, beta: 0.3 }[name];
    return Math.max(low, Math.min(space.upper[k], transformed(name, value, space.scale)));
  });

describe.each(NAMES)('%s', (name) => {
  const histories = caseOf('marked-joint');
  const space = spaceOf(model(name), scaleOf(histories), { ...OPTIONS, fixedLambda: undefined });
  const x = inside(space);

  it('is the likelihood with the best infection rate, as pairs of events say', () => {
    const { logLikelihood, infectionRate } = new FitObjective(histories, space, 'exact', false).evaluate(x);
    let [events, logs, load] = [0, 0, 0];
    for (const history of histories) {
      const parts = plainLikelihoodOf(history, space.model).evaluate(shapeAt(space, x), false);
      events += parts.events;
      logs += parts.logs;
      load += parts.load;
    }
    expect(infectionRate).toBeCloseTo(events / load, 8);
    expect(logLikelihood).toBeCloseTo(events * Math.log(events / load) + logs - events, 7);
  });

  it.each([false, true])('has slopes as its differences, n* held: %s', (subcritical) => {
    const objective = new FitObjective(histories, space, 'exact', subcritical && !space.model.finite);
    const slopes = objective.evaluate(x).gradient.slice();
    const step = 1e-5;
    const differences = slopes.map((_, k) => {
      const at = (by: number): number => objective.evaluate(x.map((v, i) => (i === k ? v + by : v))).logLikelihood;
      return (at(step) - at(-step)) / (2 * step);
    });
    slopes.forEach((slope, k) => expect(slope).toBeCloseTo(differences[k], 4));
  });
});

it('keeps n* at 1 where that is asked for and the best would be larger', () => {
  const histories = caseOf('pl');
  const space = spaceOf(model('PL'), scaleOf(histories), OPTIONS);
  const x = Float64Array.of(Math.log(0.6), Math.log(0.4));
  const free = { ...new FitObjective(histories, space, 'exact', false).evaluate(x) };
  const held = new FitObjective(histories, space, 'exact', true).evaluate(x);
  const offspring = meanOffspring(space.model, shapeAt(space, x));
  expect(free.infectionRate * offspring).toBeGreaterThan(1);
  expect(held.held).toBe(true);
  expect(held.infectionRate * offspring).toBeCloseTo(1, 12);
  expect(held.logLikelihood).toBeLessThan(free.logLikelihood);
});

it.each(['theta', 'c', 'q', 'lambda', 'population', 'beta'] as const)('transforms %s and back', (name) => {
  const value = { theta: 0.3, c: 4, q: 1.7, lambda: 2, population: 44.5, beta: 0.9 }[name];
  const scale = scaleOf(caseOf('marked-joint'));
  expect(valueAt(name, transformed(name, value, scale), scale)).toBeCloseTo(value, 12);
});
