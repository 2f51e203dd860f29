/** Holdout likelihood against reference numbers, and what happens when the fitted N is too small. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { observedCount, type History, type Model, type ModelParameters } from '../history';
import { firstEvents, holdout } from './holdout';
import { logLikelihood } from '../likelihood/model-likelihood';
import {
  plainLogLikelihood,
  referenceCases,
  referenceFit,
  referenceHistory,
} from '../popularity/popularity-test-support';

const reference = referenceCases(readFileSync(new URL('../fixtures/holdout.json', import.meta.url), 'utf8'));
const cascades = readFileSync(new URL('../fixtures/mle.json', import.meta.url), 'utf8');

const tied: History = { times: Float64Array.of(0, 0, 1, 2.5, 4), seeds: 2, end: 9 };
const finite: Model = { kernel: 'EXP', finite: true, marked: false };
const parameters: ModelParameters = {
  kappa: 1.2,
  theta: 0.7,
  c: NaN,
  q: NaN,
  lambda: NaN,
  population: 8,
  beta: 0,
};

describe('reference numbers', () => {
  for (const [k, one] of reference.holdout.entries())
    it(`${one.case}, ${one.kernel}${one.N === null ? '' : 'N'}, case ${k + 1}`, () => {
      const history = referenceHistory(cascades, one.case);
      const { model, parameters: fitted } = referenceFit(one, one.N);
      const observed = observedCount(history.times.length, 0.4);
      expect(observed).toBe(one.trainEvents);
      expect(history.times.length - observed).toBe(one.heldoutEvents);
      const { perEvent, perEventRaised } = holdout(model, fitted, history, observed, plainLogLikelihood);
      expect(Math.abs(perEvent - one.holdoutNLLPerEvent)).toBeLessThan(1e-9);
      expect(perEventRaised).toBe(perEvent);
      const exact = holdout(model, fitted, history, observed, logLikelihood);
      expect(Math.abs(exact.perEvent - one.holdoutNLLPerEvent)).toBeLessThan(1e-9);
    });
});

describe('split', () => {
  it('takes the first events, their marks and seeds', () => {
    const marked = { ...tied, marks: Float64Array.of(1, 2, 3, 4, 5) };
    expect(firstEvents(marked, 3)).toEqual({
      times: Float64Array.of(0, 0, 1),
      marks: Float64Array.of(1, 2, 3),
      seeds: 2,
      end: 1,
    });
    expect(firstEvents(tied, 1)).toEqual({ times: Float64Array.of(0), seeds: 1, end: 0 });
    expect(() => firstEvents(tied, 6)).toThrow('1 … 5 events');
  });

  it('counts ⌊r n⌋ in spite of rounding', () => {
    expect(observedCount(100, 0.29)).toBe(29);
    expect(observedCount(64, 0.4)).toBe(25);
    expect(observedCount(2, 0.4)).toBe(0);
  });

  it('refuses to compare where nothing is held out', () => {
    expect(() => holdout(finite, parameters, tied, 5, plainLogLikelihood)).toThrow('nothing to compare');
    expect(() => holdout(finite, parameters, tied, 0, plainLogLikelihood)).toThrow('nothing to compare');
  });
});

describe('a population that is too small', () => {
  it('gives Infinity, and a number once N is raised to n', () => {
    const small = { ...parameters, population: 3.5 };
    const raised = holdout(finite, { ...parameters, population: 5 }, tied, 2, plainLogLikelihood);
    expect(raised.perEvent).toBe(raised.perEventRaised);
    expect(Number.isFinite(raised.perEvent)).toBe(true);
    expect(holdout(finite, small, tied, 2, plainLogLikelihood)).toEqual({
      perEvent: Infinity,
      perEventRaised: raised.perEvent,
    });
  });

  it('by rounding alone is none', () => {
    const rounded = holdout(finite, { ...parameters, population: 5 - 1e-10 }, tied, 2, plainLogLikelihood);
    expect(rounded.perEvent).toBe(rounded.perEventRaised);
  });

  it('does not matter to a model without one', () => {
    const plain = holdout(
      { ...finite, finite: false },
      { ...parameters, population: Infinity },
      tied,
      2,
      plainLogLikelihood,
    );
    expect(plain.perEvent).toBe(plain.perEventRaised);
  });
});

it('an event that was impossible gives Infinity, not NaN', () => {
  const found = holdout(finite, parameters, tied, 3, () => -Infinity);
  expect(found).toEqual({ perEvent: Infinity, perEventRaised: Infinity });
});
