import { describe, expect, it } from 'vitest';
import type { TableOutput } from '../../../core/outputs';
import type { Piece } from '../../../plots/ExplainCurve';
import { kernelOf } from '../../../models/sir-hawkes/kernels';
import { fitRow } from '../fits/testing';
import { biasPanels, shortSummary } from './bias-boxes';
import { isCounterexample, withCounterexample, withoutCounterexample } from './counterexample';
import { FAMILY, familyKernel, kernelOfValues, processOfFit, settingsOfFamily } from './process-state';
import { sayGap, sayHidden, sayKernel, sayRun, sayRuns, saySizes, timeAbove } from './sentences';
import { familyAt, nameAt, PLACES, tableOneRow } from './table-one';

const text = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : 'number' in piece ? piece.number : piece.term)).join('');

const EVERYWHERE = [{ q: 0 }, { q: 0.3 }, { q: 0.5 }, { q: 1 }, { q: 1.5 }, { q: 1.99 }, 'gaussian'] as const;

describe('the family of kernels', () => {
  it('keeps its start and its half-time everywhere', () => {
    for (const place of EVERYWHERE) {
      const kernel = familyKernel(place);
      expect(kernel.infectionRate).toBeCloseTo(FAMILY.rate, 10);
      expect(kernel.recovery(0.5)).toBeCloseTo(FAMILY.half, 8);
    }
  });
  it('passes through the named kernels, with the parameters it says', () => {
    const tau = 0.37;
    const named: readonly [place: (typeof EVERYWHERE)[number], id: 'LIN' | 'QUAD' | 'EXP', theta: number][] = [
      [{ q: 0 }, 'LIN', 0.5],
      [{ q: 0.5 }, 'QUAD', 1 - Math.SQRT1_2],
      [{ q: 1 }, 'EXP', Math.LN2],
    ];
    for (const [place, id, theta] of named) {
      const same = kernelOf(id, { kappa: 1, theta });
      expect(familyKernel(place).survival(tau)).toBeCloseTo(same.survival(tau), 10);
      expect(nameAt(place)).toBe(`${id}, θ = ${Number(theta.toPrecision(3))}`);
    }
  });
  it('names a power law by its exponent and cut-off', () => {
    const [, theta, c] = /θ = ([\d.]+), c = ([\d.]+)/.exec(nameAt({ q: 1.5 })) ?? [];
    const same = kernelOf('PL', { kappa: 1, theta: Number(theta), c: Number(c) });
    expect(familyKernel({ q: 1.5 }).survival(2)).toBeCloseTo(same.survival(2), 2);
  });
  it('has a row of table 1 for every place, and a name for some', () => {
    for (const place of EVERYWHERE) expect(tableOneRow(place)).toHaveLength(6);
    expect(Object.entries(PLACES).every(([id, place]) => familyAt(place) === id)).toBe(true);
    expect(familyAt({ q: 0.3 })).toBeUndefined();
  });
  it('can be drawn from', () => {
    for (const place of EVERYWHERE) {
      const kernel = kernelOfValues({ theta: 1, c: 1, q: 1, lambda: 1, ...settingsOfFamily(place) });
      expect(kernel?.survival(0.8)).toBeCloseTo(familyKernel(place).survival(0.8), 10);
    }
  });
  it('is told by how it ends', () => {
    expect(text(sayKernel({ q: 0 }))).toContain('this kernel ends');
    expect(text(sayKernel({ q: 1 }))).toContain('hazard of stopping never changes');
    expect(text(sayKernel({ q: 1.5 }))).toContain('long tail');
    expect(text(sayKernel('gaussian'))).toContain('likelier with age');
  });
});

describe('a process taken from a fit', () => {
  it('has its kernel and whole people', () => {
    expect(processOfFit(fitRow({ population: 394.7 }))).toEqual({
      kernel: 'PL',
      kappa: 1,
      theta: 0.5,
      c: 60,
      people: 395,
    });
  });
  it('does not exist for the benchmark', () => {
    expect(processOfFit(fitRow({ model: 'SI' }))).toBeUndefined();
  });
});

describe('sentences on runs', () => {
  it('tell how one epidemic went', () => {
    const facts = { size: 6, people: 100, seeds: 1, end: 4.2, nstar: 2, above: 0.75 };
    expect(text(sayRun(facts))).toContain('With n* = 2 it could have grown');
    expect(text(sayRun(facts))).toContain('in 75 % of the time');
    expect(text(sayRun({ ...facts, size: 1 }))).toBe('It died at once: nobody was infected by the first one.');
  });
  it('measure how long one curve lies above another', () => {
    const one = { x: Float64Array.of(0, 1, 4), y: Float64Array.of(1, 3, 0) };
    const other = { x: Float64Array.of(0, 2, 4), y: Float64Array.of(2, 2, 0) };
    expect(timeAbove(one, other)).toBe(0.75);
  });
  it('tell a mean that hardly ever happens, and runs that were cut off', () => {
    const said = text(sayRuns({ process: 'Hawkes', runs: 1000, mean: 40, error: 1, median: 3, nstar: 1.2, cut: 12 }));
    expect(said).toContain('40 ± 2 are reached on average');
    expect(said).toContain('hardly ever happens');
    expect(said).toContain('12 runs were cut off: with n* ≥ 1');
  });
  it('compare the laws of SIR and HawkesN', () => {
    const facts = { nstar: 1.5, sir: 7.53, hawkes: 10.6, sirRuns: 7.6, sirError: 0.1, gap: 0.2 };
    const said = text(saySizes({ ...facts, sirAlone: 0.4, hawkesAlone: 0.22 }));
    expect(said).toContain('SIR reaches 7.53 on average and HawkesN 10.6.');
    expect(said).toContain('The runs agree with the exact law of the final size (0.7 standard errors)');
  });
  it('say which intensity the paper plots, and where eq. 7 fails', () => {
    const facts = { validity: 0, validityError: 0.01, full: -0.65, fullError: 0.01, fewEvents: true };
    const said = text(sayGap({ ...facts, exact: { t: 1, sir: 0.268, hawkes: 0.769 } }));
    expect(said).toContain('The paper plots the SIR curve that only asks whether the history was possible (Fig. 5).');
    expect(said).toContain('falls 65 % below HawkesN');
    expect(said).toContain('At t\u00a0=\u00a01 the exact value is 0.268 against 0.769');
    expect(text(sayGap({ ...facts, full: 0.1, exact: undefined, fewEvents: false }))).toContain('as eq. 7 says');
  });
  it('say what is lost with the recoveries', () => {
    const facts = { nstar: 2, rate: 0.22, recovery: 0.64, completeRate: -0.02, completeRecovery: -0.02 };
    const said = text(sayHidden({ ...facts, failed: 1, groups: 8 }));
    expect(said).toContain('the infection rate comes out +22 % off and the recovery +64 %, the worse of the two.');
    expect(said).toContain('it is no lack of data');
    expect(said).toContain('1 of 8 groups');
    expect(sayHidden({ ...facts, rate: NaN, failed: 0, groups: 8 })).toEqual([]);
  });
});

describe('fits with and without recoveries', () => {
  const fits: TableOutput = {
    kind: 'table',
    columns: [
      { id: 'infectionRate', label: '', values: Float64Array.of(2, 3, NaN) },
      { id: 'complete-infectionRate', label: '', values: Float64Array.of(2, 2, 2) },
    ],
  };
  const summary: TableOutput = {
    kind: 'table',
    columns: [
      { id: 'parameter', label: '', values: ['β_I', 'β_I'] },
      { id: 'estimator', label: '', values: ['HawkesN, recoveries hidden', 'SIR, recoveries seen'] },
      { id: 'truth', label: '', values: Float64Array.of(2, 2) },
    ],
  };
  it('are boxes of multiples of the truth, a panel each', () => {
    const panels = biasPanels(fits, summary);
    expect(panels.map(({ id }) => id)).toEqual(['hidden', 'complete']);
    expect(panels[0].boxes?.[0]).toMatchObject({ label: 'β_I', median: 1.25 });
    expect(biasPanels(undefined, undefined)).toEqual([]);
  });
  it('are named in a word', () => {
    expect(shortSummary(summary).columns[1].values).toEqual(['hidden', 'seen']);
  });
});

describe('the counterexample', () => {
  const before = { kernel: 'PL', people: 500, until: 60 };
  it('leaves as it came, with what was changed beside it', () => {
    const taken = withCounterexample(before);
    expect(isCounterexample(taken)).toBe(true);
    expect(isCounterexample(before)).toBe(false);
    expect(withoutCounterexample({ ...taken, until: 90 }, before)).toEqual({ ...before, until: 90 });
  });
});
