import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../plots/ExplainCurve';
import { fitRows } from './fit-rows';
import { sayCascade, sayEpidemic, sayFit } from './sentences';
import { fitRow, fitsTable, madeUp } from './testing';

const text = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : 'number' in piece ? piece.number : piece.term)).join('');

describe('how well the chosen model does', () => {
  it('says what no test found, and that this proves little', () => {
    expect(text(sayFit([fitRow()], 'PLN'))).toBe('No test finds fault with PLN; others may pass as well.');
  });
  it('names the tests that reject, and how much likelier another model is', () => {
    const rows = fitRows(
      fitsTable([
        madeUp('EXP', { logLikelihood: -10, aic: 24, ksP: 0.001, edP: 0.02 }),
        madeUp('PLN', { logLikelihood: -3, aic: 14 }),
      ]),
    );
    expect(text(sayFit(rows, 'EXP'))).toBe(
      'EXP does not keep time with these reposts: KS gives p < 0.01 and ED gives p = 0.02. The reposts are about 1,100 times as likely under PLN, which has 2 parameters more.',
    );
  });
  it('writes a ratio that is no number any more as a power of ten', () => {
    const rows = fitRows(
      fitsTable([madeUp('EXP', { logLikelihood: -2000, aic: 4004 }), madeUp('PLN', { logLikelihood: -3, aic: 14 })]),
    );
    expect(text(sayFit(rows, 'EXP'))).toContain('about 10⁸⁶⁷ times as likely');
  });
  it('says why there is no fit, and nothing of a model that was not asked for', () => {
    const rows = fitRows(fitsTable([{ model: 'PLN', says: 'PLN needs at least 6 events.' }]));
    expect(text(sayFit(rows, 'PLN'))).toBe('PLN needs at least 6 events.');
    expect(sayFit(rows, 'EXP')).toEqual([]);
  });
});

describe('what the model says of the cascade', () => {
  it('tells growth from dying out, and how sure N is', () => {
    const sure = fitRow({ populationLow: 900, populationHigh: 2000 });
    expect(text(sayCascade(sure, 127))).toBe(
      'One repost brings 1.43 more as long as everybody can still be reached (n*), so it grows until people run out. Of 1,309 who could share it, 127 have.',
    );
    expect(text(sayCascade(fitRow({ populationLow: 300, populationHigh: Infinity }), 127))).toContain(
      'no upper end to that number: its 95 % interval begins at 300.',
    );
    expect(text(sayCascade(fitRow({ populationLow: 300, populationHigh: 9000 }), 127))).toContain(
      'far from sure: its 95 % interval is 300 to 9,000.',
    );
  });
  it('names the n* of a model that weighs followers', () => {
    expect(text(sayCascade(fitRow({ model: 'mPLN' }), 127))).toContain('(n*, with followers by their law)');
  });
  it('does not read a number where there is none', () => {
    expect(text(sayCascade(fitRow({ model: 'PL', nstar: 1.2, population: Infinity }), 5))).toContain(
      'without an end of people it may grow for ever.',
    );
    expect(text(sayCascade(fitRow({ status: 'theta-to-zero n-unbounded' }), 5))).toBe(
      'No decay can be seen in what was observed, so how many follow one repost in all is not known. How many people there are cannot be told yet: too few of them were used up.',
    );
  });
});

describe('the epidemic behind it', () => {
  it('is told by half and mean, which differ where the tail is long', () => {
    expect(text(sayEpidemic(fitRow(), 'second'))).toContain(
      'half have stopped after 126 seconds, on average after 4.3 minutes.',
    );
    expect(text(sayEpidemic(fitRow({ meanRecovery: 3600 }), 'second'))).toContain('a few go on for very much longer');
    expect(text(sayEpidemic(fitRow({ meanRecovery: Infinity }), 'second'))).toContain('The mean has no end');
  });
  it('does not exist for the benchmark', () => {
    expect(text(sayEpidemic(fitRow({ model: 'SI' }), 'second'))).toContain('no recovery');
    expect(text(sayEpidemic(fitRow({ status: 'theta-to-zero' }), 'second'))).toContain('nobody has been seen to stop');
  });
});
