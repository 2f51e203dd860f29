import { describe, expect, it } from 'vitest';
import {
  bestOther,
  chosenName,
  fitRows,
  knowsOffspring,
  knowsPopulation,
  ksOf,
  passes,
  roleOf,
  rowsOf,
  settingsFor,
} from './fit-rows';
import { fitRow, fitsTable, madeUp } from './testing';

const names = (rows: readonly { name: string }[]): string[] => rows.map(({ name }) => name);

describe('rows of the fit table', () => {
  const rows = fitRows(
    fitsTable([
      madeUp('EXP', { logLikelihood: -3.3, ksD: 0.06 }),
      madeUp('PLN', { logLikelihood: -3, ksD: 0.05 }),
      { model: 'QEXPN', status: 'too-few-events', says: 'QEXPN needs 9 events.' },
      madeUp('SI', { logLikelihood: -8.5, ksD: 0.2, status: 'n-unbounded few-starts-agree' }),
    ]),
  );
  it('stand with the likeliest first and those without a fit last', () => {
    expect(names(rows)).toEqual(['PLN', 'EXP', 'SI', 'QEXPN']);
    expect(rows[3].fitted).toBe(false);
    expect(rows[2].status).toEqual(['n-unbounded', 'few-starts-agree']);
  });
  it('hold a log-likelihood of minus infinity for a fit', () => {
    expect(fitRow({ logLikelihood: -Infinity }).fitted).toBe(true);
  });
  it('name what is drawn beside the chosen model: the smallest KS distance of the others', () => {
    expect(bestOther(rows, 'PLN')?.name).toBe('EXP');
    expect(bestOther(rows, 'EXP')?.name).toBe('PLN');
    expect(bestOther(rows.slice(0, 1), 'PLN')).toBeUndefined();
  });
  it('give the chosen model the line of the page, others that of their kernel', () => {
    expect(roleOf(rows[0], 'PLN')).toBe('own');
    expect(roleOf(rows[0], 'EXP')).toBe('b2');
    expect(roleOf(rows[1], 'PLN')).toBe('b1');
    expect(roleOf(fitRow({ model: 'mPLN' }), 'PLN')).toBe('opt');
  });
  it('are none without a table', () => {
    expect(fitRows(undefined)).toEqual([]);
  });
});

describe('a model and the settings that choose it', () => {
  it('are the same thing both ways', () => {
    for (const model of ['PL', 'PLN', 'mEXPN', 'QEXP', 'mGAUSS']) {
      const settings = settingsFor(fitRow({ model }).model);
      expect(chosenName(settings ?? {})).toBe(model);
    }
  });
  it('do not exist for the benchmark', () => {
    expect(settingsFor(fitRow({ model: 'SI' }).model)).toBeUndefined();
  });
});

describe('tests of a fit', () => {
  it('are passed when none rejects', () => {
    expect(passes(fitRow())).toBe(true);
    expect(passes(fitRow({ edP: 0.049 }))).toBe(false);
    expect(passes(fitRow({ lbP: NaN }))).toBe(false);
  });
  it('take the bootstrap where there was one', () => {
    expect(ksOf(fitRow())).toBe(0.7);
    expect(ksOf(fitRow({ ksPBootstrap: 0.02 }))).toBe(0.02);
  });
});

describe('what a fit knows', () => {
  it('is not N where the likelihood does not fall, nor n* where nothing decays', () => {
    expect(knowsPopulation(fitRow())).toBe(true);
    expect(knowsPopulation(fitRow({ status: 'n-unbounded' }))).toBe(false);
    expect(knowsPopulation(fitRow({ model: 'PL', population: Infinity }))).toBe(false);
    expect(knowsOffspring(fitRow({ status: 'theta-to-zero' }))).toBe(false);
  });
});

describe('rows of one model in a long table', () => {
  it('are those with its name, in order', () => {
    const table = {
      kind: 'table' as const,
      columns: [
        { id: 'model', label: '', values: ['A', 'B', 'A'] },
        { id: 'x', label: '', values: Float64Array.of(1, 2, 3) },
      ],
    };
    expect(rowsOf(table, 'A', ['x', 'y'])).toEqual({ x: Float64Array.of(1, 3), y: Float64Array.of(NaN, NaN) });
    expect(rowsOf(undefined, 'A', ['x']).x).toHaveLength(0);
  });
});
