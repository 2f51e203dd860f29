/** Fits: what they must do whatever the data, and every oddity once. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DataError } from '../../../core/errors';
import { momentsOf } from '../../../core/statistics';
import { cascadesOf, codesOf, drawn, fitted } from './fit-test-support';
import { historyOf, type History } from '../history';
import { logLikelihood } from '../likelihood/model-likelihood';

const caseOf = cascadesOf(readFileSync(new URL('../fixtures/mle.json', import.meta.url), 'utf8'));

const inUnits = (history: History, factor: number): History =>
  historyOf(
    history.times.map((t) => t * factor),
    history.marks,
    history.end * factor,
  );

describe('a fit', () => {
  it('is the same for the same stream, and the same point for another', () => {
    const histories = caseOf('expn');
    expect(fitted(histories, 'EXPN')).toEqual(fitted(histories, 'EXPN'));
    expect(fitted(histories, 'EXPN', {}, 2).logLikelihood).toBeCloseTo(fitted(histories, 'EXPN').logLikelihood, 8);
  });

  it.each(['EXPN', 'PL', 'GAUSS', 'LINN', 'SI'])('of %s does not depend on the unit of time', (name) => {
    const [history] = caseOf('pl');
    const hours = fitted([history], name);
    const seconds = fitted([inUnits(history, 3600)], name);
    // A density per second is 1/3600 of one per hour, for every event.
    expect(seconds.logLikelihood + hours.events * Math.log(3600)).toBeCloseTo(hours.logLikelihood, 5);
    expect(seconds.infectionRate * 3600).toBeCloseTo(hours.infectionRate, 4);
    expect(codesOf(seconds)).toEqual(codesOf(hours));
    expect(Math.abs(seconds.populationLow - hours.populationLow) > 0.5).toBe(false);
  });

  it('reports the likelihood of the parameters that it reports', () => {
    const [history] = caseOf('qexpn');
    for (const name of ['EXPN', 'PLN', 'QEXP', 'GAUSS', 'SI']) {
      const fit = fitted([history], name, { starts: 2, fixedLambda: undefined });
      expect(logLikelihood(fit.model, fit.parameters, history)).toBeCloseTo(fit.logLikelihood, 8);
      expect(fit.aic).toBeCloseTo(2 * fit.coordinates - 2 * fit.logLikelihood, 10);
    }
  });

  it('finds a free λ of QEXP at the power law that it is', () => {
    const [history] = caseOf('pl');
    const [qexp, pl] = [fitted([history], 'QEXP', { fixedLambda: undefined }), fitted([history], 'PL')];
    expect(qexp.logLikelihood).toBeCloseTo(pl.logLikelihood, 6);
    expect(qexp.parameters.q).toBeCloseTo(1 + 1 / (1 + pl.parameters.theta), 4);
  });

  it('keeps what it is told to keep', () => {
    const [history] = caseOf('pl');
    const fit = fitted([history], 'PLN', { fixedCutoff: 0.5, fixedPopulation: 150 });
    expect(fit.parameters).toMatchObject({ c: 0.5, population: 150 });
    expect(fit.coordinates).toBe(2);
    expect(fit.populationLow).toBeNaN();
    const si = fitted([history], 'SI', { fixedPopulation: 150 });
    expect(si.coordinates).toBe(1);
    expect(si.gradientNorm).toBe(0);
  });

  it('gives parameters alone where no more is wanted', () => {
    const fit = fitted(caseOf('expn'), 'EXPN', { bare: true, from: fitted(caseOf('expn'), 'EXPN').parameters });
    expect(fit.parameters.theta).toBeCloseTo(0.1283, 3);
    expect(fit.errors).toEqual({});
    expect(fit.starts).toBe(11);
  });

  it('is the same with fast sums, whose error it tells', () => {
    const [history] = caseOf('qexpn');
    const [exact, fast] = [fitted([history], 'PL', { sums: 'exact' }), fitted([history], 'PL', { sums: 'fast' })];
    expect(exact).toMatchObject({ sums: 'exact', sumsError: 0 });
    expect(fast.sums).toBe('fast');
    expect(fast.sumsError).toBeLessThan(1e-6);
    expect(fast.logLikelihood).toBeCloseTo(exact.logLikelihood, 6);
  });

  it('recovers what cascades were drawn with, to within their standard errors', () => {
    const cascades = Array.from({ length: 30 }, (_, k) => drawn('EXP', { kappa: 2, theta: 0.8 }, 60, 30, k));
    const { parameters, errors } = fitted(cascades, 'EXPN', { starts: 4 });
    const off = (value: number, truth: number, error = NaN): number => Math.abs(value - truth) / error;
    expect(off(parameters.kappa, 2, errors.kappa)).toBeLessThan(3);
    expect(off(parameters.theta, 0.8, errors.theta)).toBeLessThan(3);
    expect(off(parameters.population, 60, errors.population)).toBeLessThan(3);
  });

  it('has standard errors of the size of what fits of other cascades differ by', () => {
    const cascades = Array.from({ length: 150 }, (_, k) =>
      drawn('EXP', { kappa: 1.1, theta: 1 }, Infinity, 1e9, 100 + k, 150),
    ).filter(({ times }) => times.length > 150);
    const fits = cascades.map((cascade) => fitted([cascade], 'EXP', { starts: 2 }));
    const spread = momentsOf(fits.map(({ parameters }) => parameters.theta)).variance ** 0.5;
    const told = momentsOf(fits.map(({ errors }) => errors.theta ?? NaN)).mean;
    expect(fits.length).toBeGreaterThan(15);
    expect(told / spread).toBeGreaterThan(0.5);
    expect(told / spread).toBeLessThan(2);
  });
});

describe('what is odd about a fit is told:', () => {
  it('everybody was reached', () => {
    const fit = fitted(caseOf('exhausted'), 'EXPN');
    expect(codesOf(fit)).toEqual(['n-at-observed']);
    expect(fit.parameters.population).toBe(75);
    expect(fit.populationLow).toBe(75);
    expect(fit.errors.population).toBeUndefined();
  });

  it('N has no end', () => {
    const fit = fitted([drawn('EXP', { kappa: 1.3, theta: 1 }, Infinity, 1e9, 3, 100)], 'EXPN');
    expect(codesOf(fit)).toContain('n-unbounded');
    expect(fit.populationHigh).toBe(Infinity);
  });

  it('no decay is seen; κ diverges, β_I does not', () => {
    const fit = fitted(caseOf('marked'), 'mEXPN');
    expect(codesOf(fit)).toEqual(['theta-to-zero']);
    expect(fit.status[0].says).toContain('β_I = 0.08966');
    expect(fit.errors.kappa).toBeUndefined();
    expect(fit.errors.infectionRate).toBeGreaterThan(0);
  });

  it('a power law is an exponential', () => {
    expect(codesOf(fitted(caseOf('joint'), 'PLN'))).toEqual(['exponential-limit']);
  });

  it('q goes to 2', () => {
    expect(codesOf(fitted(caseOf('expn'), 'QEXPN'))).toEqual(['q-to-two']);
  });

  it('a parameter is at its bound', () => {
    expect(fitted(caseOf('expn'), 'PLN').status).toMatchObject([{ code: 'on-bound', parameter: 'theta' }]);
  });

  it('n* ≤ 1 holds the fit', () => {
    const free = fitted(caseOf('pl'), 'PL', { starts: 3 });
    const held = fitted(caseOf('pl'), 'PL', { subcritical: true, starts: 3 });
    expect(free.nstar).toBeGreaterThan(1);
    expect(codesOf(held)).toEqual(['n-star-held']);
    expect(held.nstar).toBeCloseTo(1, 10);
    expect(held.logLikelihood).toBeLessThan(free.logLikelihood);
    const expn = fitted(caseOf('expn'), 'EXPN', { subcritical: true });
    expect(expn).toEqual(fitted(caseOf('expn'), 'EXPN'));
  });

  it('few starts agree', () => {
    const fit = fitted(caseOf('kernel-GAUSS'), 'GAUSSN');
    expect(codesOf(fit)).toContain('few-starts-agree');
    expect(fit.status.find(({ code }) => code === 'few-starts-agree')?.says).toContain(
      `${fit.startsReached} of ${fit.starts}`,
    );
  });

  it('marks that are all alike say nothing of β: no standard errors', () => {
    const [history] = caseOf('expn');
    const alike = historyOf(history.times, new Float64Array(history.times.length).fill(1), history.end);
    expect(codesOf(fitted([alike], 'mEXP'))).toContain('no-errors');
  });
});

describe('too few events', () => {
  const expectTooFew = (times: number[], name: string, needed: number): void => {
    const attempt = (): unknown => fitted([historyOf(Float64Array.from(times))], name);
    expect(attempt).toThrow(DataError);
    expect(attempt).toThrow(`at least ${needed} events`);
  };

  it('are refused with the number that is needed', () => {
    expectTooFew([0], 'EXP', 4);
    expectTooFew([0, 0, 0], 'EXP', 4);
    expectTooFew([0, 1, 2, 3], 'EXP', 4);
    expectTooFew([0, 1, 2, 3, 4], 'PLN', 6);
    expect(fitted([historyOf(Float64Array.of(0, 1, 2, 3, 4.5), undefined, 6)], 'EXP').events).toBe(4);
  });
});
