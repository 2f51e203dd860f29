/** Features, targets and the uncorrected formula of popularity. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { History, Model, ModelParameters } from '../history';
import {
  absoluteRelativeError,
  branchingFactor,
  hawkesFinalSize,
  popularityFeatures,
  popularityTarget,
  remainingOffspring,
  sizeOfTarget,
} from './popularity-features';
import { referenceCases, referenceFit, referenceHistory } from './popularity-test-support';

const reference = referenceCases(readFileSync(new URL('../fixtures/holdout.json', import.meta.url), 'utf8'));
const cascades = readFileSync(new URL('../fixtures/mle.json', import.meta.url), 'utf8');

const parameters: ModelParameters = {
  kappa: 0.6,
  theta: 0.5,
  c: 2,
  q: NaN,
  lambda: NaN,
  population: 10,
  beta: 0.3,
};
const history: History = {
  times: Float64Array.of(0, 1, 2, 4),
  marks: Float64Array.of(3, 0, 1, 2),
  seeds: 1,
  end: 5,
};

describe('reference numbers', () => {
  for (const one of reference.popularity)
    it(`${one.case}, ${one.kernel}`, () => {
      const { model, parameters: fitted } = referenceFit(one);
      const whole = referenceHistory(cascades, one.case);
      const observed: History = {
        ...whole,
        times: whole.times.subarray(0, one.observedEvents),
        ...(whole.marks && { marks: whole.marks.subarray(0, one.observedEvents) }),
        end: one.observationTime,
      };
      expect(remainingOffspring(model, fitted, observed) / one.a1).toBeCloseTo(1, 9);
      expect(branchingFactor(model, fitted) / one.nstar).toBeCloseTo(1, 9);
      const wanted = Number(one.predictedFinalSize);
      const size = hawkesFinalSize(model, fitted, observed);
      expect(size === wanted ? 1 : size / wanted).toBeCloseTo(1, 9);
    });
});

describe('features', () => {
  const model = (kernel: Model['kernel'], finite: boolean, marked = false): Model => ({ kernel, finite, marked });

  it('of HawkesN are parameters, n*, N and n; its scale what is left of N', () => {
    const found = popularityFeatures(model('PL', true, true), parameters, history);
    expect(found.names).toEqual(['theta', 'c', 'kappa', 'n*', 'N', 'n', 'beta']);
    expect(found).toMatchObject({ observed: 4, scale: 6 });
    expect(found.values[4]).toBe(10);
    expect(popularityFeatures(model('EXP', true), { ...parameters, population: 4.2 }, history).scale).toBe(1);
  });

  it('of HawkesN whose N has run away have the scale of Hawkes, or of what is observed', () => {
    const far = { ...parameters, population: 1e7 };
    const plain = popularityFeatures(model('EXP', false), { ...parameters, population: Infinity }, history);
    expect(popularityFeatures(model('EXP', true), far, history).scale).toBe(plain.scale);
    expect(popularityFeatures(model('EXP', true), { ...far, kappa: 3 }, history).scale).toBe(4);
  });

  it('of Hawkes are shape, a₁ and n*; its scale the uncorrected formula', () => {
    const plain = model('EXP', false);
    const found = popularityFeatures(plain, parameters, history);
    expect(found.names).toEqual(['theta', 'a1', 'n*']);
    expect(4 + Math.max(1, remainingOffspring(plain, parameters, history) / 0.4)).toBe(4 + found.scale);
    const critical = popularityFeatures(plain, { ...parameters, kappa: 1.3 }, history);
    expect(critical.scale).toBeCloseTo(remainingOffspring(plain, { ...parameters, kappa: 1.3 }, history) / 0.01, 10);
  });

  it('are never NaN, even where n* is infinite', () => {
    const heavy = popularityFeatures(model('QEXP', false), { ...parameters, q: 2.5, lambda: 1 }, history);
    expect(heavy.values).toContain(Infinity);
    expect(heavy.values.some(Number.isNaN)).toBe(false);
    expect(heavy.scale).toBe(4);
    const si = popularityFeatures(model('SI', true), parameters, history);
    expect(si.names).toEqual(['kappa', 'n*', 'N', 'n']);
    expect(hawkesFinalSize(model('SI', true), parameters, history)).toBe(Infinity);
  });

  it('lead back from target to size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 5000 }),
        fc.double({ min: 4, max: 400, noNaN: true }),
        (final, population) => {
          const found = popularityFeatures(model('EXP', true), { ...parameters, population }, history);
          expect(sizeOfTarget(found, popularityTarget(found, final))).toBeCloseTo(final, 8);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('never predict fewer events than observed', () => {
    const found = popularityFeatures(model('EXP', true), parameters, history);
    expect(sizeOfTarget(found, -0.4)).toBe(4);
  });
});

describe('marks', () => {
  it('weigh by the power of theirs, 0 as nothing', () => {
    const marked: Model = { kernel: 'EXP', finite: false, marked: true };
    const left = (t: number): number => 0.6 * Math.exp(-0.5 * (5 - t));
    const wanted = 3 ** 0.3 * left(0) + left(2) + 2 ** 0.3 * left(4);
    expect(remainingOffspring(marked, parameters, history)).toBeCloseTo(wanted, 12);
    expect(branchingFactor(marked, { ...parameters, beta: 1 })).toBeCloseTo((0.6 * 1.016) / 0.016, 9);
    expect(branchingFactor(marked, { ...parameters, beta: 1.016 })).toBe(Infinity);
  });
});

it('the error is relative to the true size', () => {
  expect(absoluteRelativeError(150, 100)).toBe(0.5);
  expect(absoluteRelativeError(50, 100)).toBe(0.5);
  expect(absoluteRelativeError(Infinity, 100)).toBe(Infinity);
});
