import { describe, expect, it } from 'vitest';
import type { TableOutput } from '../../../core/outputs';
import type { Piece } from '../../../plots/ExplainCurve';
import { coverageRows, coverageSeries } from './coverage-rows';
import { sayCoverage, sayFan } from './sentences';

const text = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : 'number' in piece ? piece.number : piece.term)).join('');

/** Rows of the method: with the uncertainty first, then without. */
const table = (rows: readonly [forecast: string, level: number, covered: number, error: number][]): TableOutput => ({
  kind: 'table',
  columns: [
    { id: 'forecast', label: '', values: rows.map(([forecast]) => forecast) },
    { id: 'level', label: '', values: Float64Array.from(rows, (row) => row[1]) },
    { id: 'covered', label: '', values: Float64Array.from(rows, (row) => row[2]) },
    { id: 'standardError', label: '', values: Float64Array.from(rows, (row) => row[3]) },
  ],
});
const WITH = 'with the uncertainty of the fit';
const WITHOUT = 'without it';
const both = coverageRows(
  table([
    [WITH, 0.5, 0.52, 0.05],
    [WITH, 0.9, 0.88, 0.03],
    [WITHOUT, 0.5, 0.4, 0.05],
    [WITHOUT, 0.9, 0.6, 0.05],
  ]),
);

describe('coverage by band', () => {
  it('has a row for each level, with either kind of forecast', () => {
    expect(both.map(({ level }) => level)).toEqual([0.5, 0.9]);
    expect(both[1]).toEqual({
      level: 0.9,
      with: { share: 0.88, error: 0.03 },
      without: { share: 0.6, error: 0.05 },
    });
    expect(coverageSeries(both, 'with').y).toEqual(Float64Array.of(52, 88));
  });
  it('leaves out what there is not', () => {
    const rows = coverageRows(table([[WITHOUT, 0.9, NaN, NaN]]));
    expect(rows[0].with ?? rows[0].without).toBeUndefined();
    expect(coverageSeries(rows, 'with').x).toHaveLength(0);
    expect(sayCoverage(rows, 10, 0)).toEqual([]);
    expect(coverageRows(undefined)).toEqual([]);
  });
});

describe('what coverage means', () => {
  it('says whether the promise is kept, and what the uncertainty of the fit is worth', () => {
    expect(text(sayCoverage(both, 100, 4))).toBe(
      'The 90 % band held what happened in 88 % ± 6 % of the drawn cascades (coverage): within chance it keeps its promise, if the model is right. Without the uncertainty of the fit it is 60 % ± 10 %, clearly less. 4 of 100 had too few reposts in the observed part to be forecast, and are not counted.',
    );
  });
  it('says so where it is too narrow', () => {
    expect(text(sayCoverage(coverageRows(table([[WITHOUT, 0.9, 0.6, 0.05]])), 100, 0))).toContain('it is too narrow');
  });
});

describe('what the fan knows', () => {
  const facts = { runs: 400, cut: 0, uncertainty: 'laplace', low: 590, high: 770, actual: 558 };
  it('depends on whether parameters are drawn', () => {
    expect(text(sayFan(facts))).toContain('so it knows how unsure these are');
    expect(text(sayFan({ ...facts, uncertainty: 'none' }))).toContain('chance alone');
  });
  it('tells a miss, and not more of it than it proves', () => {
    expect(text(sayFan(facts))).toContain('558, lies below the 5–95 % band. One miss proves nothing');
    expect(text(sayFan({ ...facts, actual: 600 }))).toContain('lies inside the 5–95 % band.');
    expect(text(sayFan({ ...facts, actual: undefined, cut: 3 }))).toMatch(/in no fan\. 3 runs grew without end/);
  });
});
