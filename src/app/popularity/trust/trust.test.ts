import { describe, expect, it } from 'vitest';
import type { TableOutput } from '../../../core/outputs';
import type { Piece } from '../../../plots/ExplainCurve';
import { coverageRows, coverageSeries, judgedOf } from './coverage-rows';
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
    expect(sayCoverage(rows, 10, 0, { settled: 0, open: 0, inside: 0 })).toEqual([]);
    expect(coverageRows(undefined)).toEqual([]);
  });
});

describe('what coverage means', () => {
  it('says whether the promise is kept, and what the uncertainty of the fit is worth', () => {
    expect(text(sayCoverage(both, 100, 4, { settled: 0, open: 96, inside: 84 }))).toBe(
      '4 of 100 drawn cascades had too few reposts in the observed part to be forecast, and are not counted. The 90 % band held what happened in 88 % ± 6 % of the others (coverage): within chance it keeps its promise, if the model is right. Without the uncertainty of the fit it is 60 % ± 10 %, clearly less.',
    );
  });
  it('says so where it is too narrow', () => {
    const rows = coverageRows(table([[WITHOUT, 0.9, 0.6, 0.05]]));
    expect(text(sayCoverage(rows, 100, 0, { settled: 0, open: 100, inside: 60 }))).toContain('it is too narrow');
  });
  it('does not judge the width by cascades that were over before', () => {
    const rows = coverageRows(table([[WITH, 0.9, 1, 0]]));
    const said = text(sayCoverage(rows, 100, 62, { settled: 35, open: 3, inside: 3 }));
    expect(said).toContain('62 of 100 drawn cascades had too few reposts');
    expect(said).toContain('in 35 of 38 nothing was left to happen after T');
    expect(said).toContain('Only 3 had more to come, too few to judge it.');
    expect(said).not.toContain('wider');
    expect(text(sayCoverage(rows, 60, 0, { settled: 10, open: 50, inside: 50 }))).toContain(
      'Of the other 50, 50 ended inside: it is wider than it needs to be.',
    );
  });
  it('tells from the cases which were over', () => {
    const numbers = { observed: [5, 5, 5, 1], size: [5, 9, 12, 1], low: [5, 6, 5, NaN], high: [5, 10, 11, NaN] };
    const cases: TableOutput = {
      kind: 'table',
      columns: Object.entries(numbers).map(([id, values]) => ({ id, label: id, values: Float64Array.from(values) })),
    };
    expect(judgedOf(cases)).toEqual({ settled: 1, open: 2, inside: 1 });
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
