import { describe, expect, it } from 'vitest';
import type { TableOutput } from '../../../core/outputs';
import type { Piece } from '../../../plots/ExplainCurve';
import { observedNote, sayObserved, sayTaken } from './observed-words';
import { sayPredictors, saySet, saySizes } from './sentences';
import { bestFirst, betterPanel, botsPanel, boxesOf, percentTable, rolesOf, wideTable } from './set-tables';

const text = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : 'number' in piece ? piece.number : piece.term)).join('');

const table = (columns: Readonly<Record<string, readonly number[] | readonly string[]>>): TableOutput => ({
  kind: 'table',
  columns: Object.entries(columns).map(([id, values]) => ({
    id,
    label: id,
    values:
      typeof values[0] === 'string' ? (values as readonly string[]) : Float64Array.from(values as readonly number[]),
  })),
});

const cascades = table({
  cascade: [3, 7],
  size: [60, 200],
  duration: [120, 240],
  better: ['PL', 'EXPN'],
});
const fits = table({
  cascade: [3, 3, 7, 7],
  model: ['EXPN', 'PL', 'EXPN', 'PL'],
  ksP: [0.2, 0.6, 0.5, NaN],
  status: ['', 'n-unbounded few-starts-agree', '', 'marks-missing'],
});

describe('how much of each cascade is fitted', () => {
  const values = { observeBy: 'time', until: 3600, share: 0.4 };
  it('is said as the settings have it', () => {
    expect(sayObserved(values, 'second')).toBe('From every cascade the models see its first hour, as set on the left.');
    expect(sayObserved({ ...values, observeBy: 'all' }, 'second')).toContain('Every cascade is fitted as a whole');
    expect(observedNote({ ...values, observeBy: 'share' }, 'second')).toContain('the first 40 % of its events');
  });
});

it('which cascades are taken is said, all of them too', () => {
  expect(sayTaken({ least: 10, most: 0 })).toBe('All cascades with 10 reposts observed or more.');
  expect(sayTaken({ least: 10, most: 1200 })).toContain('The first 1,200 cascades');
});

describe('cascades by models', () => {
  it('stand in one row, with one column a model', () => {
    const wide = wideTable(cascades, fits, 'ks', { per: 60, short: 'min' });
    expect(wide.columns.map(({ id }) => id)).toEqual(['cascade', 'size', 'duration', 'better', 'EXPN', 'PL']);
    expect(wide.columns[2].values).toEqual(Float64Array.of(2, 4));
    expect(wide.columns[5].values).toEqual(Float64Array.of(0.6, NaN));
  });
  it('say what is odd in words', () => {
    const wide = wideTable(cascades, fits, 'status', { per: 1, short: 's' });
    expect(wide.columns[5].values[0]).toBe(
      'N has no upper end: not identifiable; few starts agree: a better fit may exist',
    );
  });
  it('pass tests in per cent', () => {
    const rates = percentTable(table({ model: ['PL'], cascades: [8], ks: [0.8125] }));
    expect(rates.columns.map(({ values }) => values[0])).toEqual(['PL', 8, 81.3]);
  });
});

describe('the map of the better model', () => {
  const map = table({
    sizeFrom: [0, 0, 50, 50],
    sizeTo: [50, 50, 100, 100],
    durationFrom: [0, 50, 0, 50],
    durationTo: [50, 100, 50, 100],
    cascades: [2, 0, 1, 4],
    share: [0.5, NaN, 1, 0.25],
  });
  it('has size along x and duration along y', () => {
    const panel = betterPanel(map, 'EXPN', 'PL');
    expect(panel?.cells?.xEdges).toEqual([0, 50, 100]);
    // Row 0: short ones, from small to large.
    expect(panel?.cells?.shares).toEqual(Float64Array.of(0.5, 1, NaN, 0.25));
    expect(panel?.cells?.all).toEqual({ label: 'EXPN', role: 'own' });
  });
  it('is not drawn where nothing is decided', () => {
    expect(betterPanel(undefined, 'EXPN', 'PL')).toBeUndefined();
  });
  it('never gives both models one colour', () => {
    const pairs: readonly (readonly [string, string])[] = [
      ['EXPN', 'PLN'],
      ['EXP', 'EXP'],
      ['PL', 'PLN'],
    ];
    for (const [first, second] of pairs) {
      const [a, b] = rolesOf(first, second);
      expect(a).not.toBe(b);
    }
  });
  it('says nothing of bots where nobody knows them', () => {
    expect(botsPanel(table({}), 'EXPN')).toBeUndefined();
    const known = botsPanel(table({ botFrom: [0], botTo: [0.2], share: [0.5], standardError: [0.1] }), 'EXPN');
    expect(known?.series[0].output.x[0]).toBeCloseTo(0.1);
  });
});

describe('boxes', () => {
  const five = table({
    model: ['A', 'B', 'C'],
    low: [1, 2, 3],
    q1: [2, 3, 4],
    median: [3, 2.5, Infinity],
    q3: [4, Infinity, Infinity],
    high: [5, Infinity, Infinity],
    mean: [900, 3, 5],
    infinite: [0, 12, 40],
  });
  const boxes = boxesOf(
    five,
    'model',
    (n) => `${n} at ∞`,
    () => 'own',
  );
  it('end where numbers do, and say what is beyond', () => {
    expect(boxes[1]).toMatchObject({ median: 2.5, q3: 2.5, high: 2.5, note: '12 at ∞' });
    expect(boxes[2]).toMatchObject({ label: 'C', median: NaN, note: '40 at ∞' });
  });
  it('stand best first; a mean that would flatten them is said', () => {
    const sorted = bestFirst(boxes, (mean) => `mean ${mean}`);
    expect(sorted.map(({ label }) => label)).toEqual(['B', 'A', 'C']);
    expect(sorted[1]).toMatchObject({ note: 'mean 900' });
    expect(sorted[1].mean).toBeUndefined();
    expect(sorted[0].mean).toBe(3);
  });
});

describe('sentences on many cascades', () => {
  it('tell who passes, who is better where, and who foretells', () => {
    const better = ['EXPN', 'EXPN', 'EXPN', 'PL', 'PL', 'PL', ''];
    const said = saySet({
      fitted: 7,
      leftOut: 3,
      rates: table({ model: ['EXPN', 'SI'], ks: [0.8, 0.4], all: [0.7, 0.2] }),
      cascades: table({ better, size: [300, 400, 500, 60, 70, 80, 90] }),
      holdout: table({ model: ['EXPN', 'PL'], median: [6, 5], infinite: [2, 0] }),
      first: 'EXPN',
      second: 'PL',
    }).map(text);
    expect(said).toEqual([
      '7 cascades fitted; 3 with too few reposts left out. Most pass all three tests under EXPN (70 %), fewest pass KS under SI (40 %).',
      'Both EXPN and PL pass KS on 6; of these 3 are better described by EXPN, 3 by PL: EXPN the larger ones, with a median size of 400 against 70.',
      'What came later is foretold best by PL, by the median. In 2 fits more people came than the fitted N had: counted as ∞, not dropped.',
    ]);
  });
  it('are none without fits', () => {
    const nothing = { rates: undefined, cascades: undefined, holdout: undefined, first: 'A', second: 'B' };
    expect(saySet({ fitted: 0, leftOut: 0, ...nothing })).toEqual([]);
    expect(sayPredictors(undefined, 0, 0)).toEqual([]);
    expect(saySizes(undefined)).toEqual([]);
  });
  it('name the best predictor and what doing nothing would cost', () => {
    const errors = table({ predictor: ['PL', 'no growth', 'SEISMIC'], median: [0.1, 0.4, Infinity] });
    expect(text(sayPredictors(errors, 60, 0))).toBe(
      'PL predicts best: half of its predictions are off by less than 10 %. Next is no growth with 40 %. To say that nothing more comes is off by 40 %. Learned and tested on 60 cascades.',
    );
  });
  it('count in how many cascades either epidemic is likelier, and in how many none', () => {
    expect(text(saySizes(table({ expn: [-2, -5, -3, -Infinity], pln: [-3, -4.5, -3.004, -1] })))).toBe(
      'Of 3 cascades, the epidemic of EXPN makes the size seen likelier in 1, that of PLN in 1; in 1 they are equal (within 0.01). On average the log-likelihood of EXPN is 0.17 higher.',
    );
    expect(text(saySizes(table({ expn: [-2, -5], pln: [-2, -5] })))).toContain('they hardly differ');
  });
});
