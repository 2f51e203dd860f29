import { describe, expect, it } from 'vitest';
import { detailRows, profileBelowTop } from './detail-rows';
import { logLikelihood, offspring, offspringShort, people, pValue, value } from './numbers';
import { fitRow } from './testing';
import { epidemicCurves, kernelOfRow, translation } from './translation';

const EXP = { model: 'EXPN', kappa: 1.5, theta: 1 / 300, c: NaN, nstar: 1.5, meanRecovery: 300, halfLife: 207.9 };

function kernelOf(row: ReturnType<typeof fitRow>) {
  const kernel = kernelOfRow(row);
  if (!kernel) throw new Error('no kernel');
  return kernel;
}

describe('one fit in two languages', () => {
  it('gives the same four numbers, in times that people use', () => {
    const row = fitRow(EXP);
    const rows = translation(row, kernelOf(row), 'second');
    expect(rows.map(({ value: said }) => said)).toEqual(['0.3 / min', '1.50', '5 min', '1,309']);
    expect(rows.map(({ sir }) => sir)).toEqual(['β', 'R₀', 'E[τ]', 'N']);
  });
  it('says where there is no end and what is not known', () => {
    const plain = fitRow({ ...EXP, model: 'EXP', population: Infinity });
    expect(translation(plain, kernelOf(plain), 'second')[3].value).toBe('no end');
    const flat = fitRow({ ...EXP, status: 'theta-to-zero n-unbounded' });
    expect(translation(flat, kernelOf(flat), 'second').map(({ value: said }) => said)).toEqual([
      '18 / h',
      'not known',
      'not known',
      'not known',
    ]);
  });
  it('draws the share still infectious from 1 down, with f = −S′ and φ = β S', () => {
    const row = fitRow(EXP);
    const curves = epidemicCurves(kernelOf(row), 'second');
    expect(curves?.scale.short).toBe('min');
    expect(curves?.half).toBeCloseTo(3.4657, 3);
    expect(curves?.survival.y[0]).toBe(1);
    expect(curves?.phi.y[0]).toBeCloseTo(0.3, 12);
    expect(curves?.density.y[0]).toBeCloseTo(0.2, 12);
    const last = (curves?.survival.y.length ?? 0) - 1;
    expect(curves?.survival.y[last]).toBeCloseTo(0.02, 6);
  });
  it('has no curve without recovery', () => {
    const row = fitRow({ model: 'SI', kappa: 0.01 });
    expect(epidemicCurves(kernelOf(row), 'second')).toBeUndefined();
  });
});

describe('numbers of a fit', () => {
  it('are short', () => {
    expect([0.7, 0.001, NaN].map(pValue)).toEqual(['0.70', '< .01', '–']);
    expect([1.426, 24.12, Infinity, NaN].map(offspring)).toEqual(['1.43', '24.1', '∞', '–']);
    expect(offspringShort(2.3e6)).toBe('> 999');
    expect([1308.6, 3.21e6, Infinity].map(people)).toEqual(['1,309', '3.2 · 10⁶', '∞']);
    expect([-3.04, -12_345.6, -Infinity].map(logLikelihood)).toEqual(['−3.0', '−12,346', '−∞']);
    expect([0, 1.2345, 4.2e-5].map(value)).toEqual(['0', '1.23', '4.2 · 10⁻⁵']);
  });
});

describe('more about a fit', () => {
  it('leaves out what a model does not have', () => {
    const row = fitRow({
      ...EXP,
      seTheta: 0.001,
      populationLow: 900,
      populationHigh: Infinity,
      starts: 10,
      startsReached: 9,
    });
    const rows = new Map(detailRows(row, 'second', undefined).map(({ what, value: said }) => [what, said]));
    expect(rows.has('c')).toBe(false);
    expect(rows.get('θ')).toBe('0.00333 ± 0.001');
    expect(rows.get('N, 95 % interval')).toBe('900 … ∞');
    expect(rows.get('starts that agree')).toBe('9 / 10');
  });
  it('counts what came later, and says what a raised N would give', () => {
    const holdout = {
      kind: 'table' as const,
      columns: [
        { id: 'model', label: '', values: ['EXPN'] },
        { id: 'perEvent', label: '', values: Float64Array.of(Infinity) },
        { id: 'perEventRaised', label: '', values: Float64Array.of(5.5) },
        { id: 'events', label: '', values: Float64Array.of(129) },
      ],
    };
    const rows = detailRows(fitRow(EXP), 'second', holdout);
    expect(rows.slice(-2).map(({ value: said }) => said)).toEqual(['∞: N is below what came', '5.5']);
  });
  it('puts the profile of N below its top', () => {
    const profile = {
      kind: 'table' as const,
      columns: [
        { id: 'model', label: '', values: ['PLN', 'PLN', 'EXPN'] },
        { id: 'population', label: '', values: Float64Array.of(200, 400, 9) },
        { id: 'logLikelihood', label: '', values: Float64Array.of(-5, -3, 0) },
      ],
    };
    expect(profileBelowTop(profile, 'PLN')).toEqual({
      population: Float64Array.of(200, 400),
      below: Float64Array.of(-2, 0),
    });
  });
});
