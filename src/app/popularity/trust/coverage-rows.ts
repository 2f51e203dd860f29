/** Coverage as rows: one for each band, with the uncertainty of the fit and without. Pure. */
import type { SeriesOutput, TableOutput } from '../../../core/outputs';
import { numbersOf, textsOf } from '../table-columns';

export interface Covered {
  share: number;
  error: number;
}

export interface CoverageRow {
  /** Share of the runs that the band holds. */
  level: number;
  with: Covered | undefined;
  without: Covered | undefined;
}

/** How the method calls forecasts that know of the uncertainty. */
const isWith = (forecast: string): boolean => forecast.startsWith('with ');

export function coverageRows(table: TableOutput | undefined): CoverageRow[] {
  const forecasts = textsOf(table, 'forecast');
  const [level, share, error] = ['level', 'covered', 'standardError'].map((id) => numbersOf(table, id));
  const levels = [...new Set(level)].sort((a, b) => a - b);
  const covered = (at: number, known: boolean): Covered | undefined => {
    const row = forecasts.findIndex((forecast, k) => level[k] === at && isWith(forecast) === known);
    return row < 0 || Number.isNaN(share[row]) ? undefined : { share: share[row], error: error[row] };
  };
  return levels.map((at) => ({ level: at, with: covered(at, true), without: covered(at, false) }));
}

/** Per cent inside against per cent promised. */
export function coverageSeries(rows: readonly CoverageRow[], side: 'with' | 'without'): SeriesOutput {
  const known = rows.flatMap((row) => {
    const covered = row[side];
    return covered ? [{ level: row.level, covered }] : [];
  });
  return {
    kind: 'series',
    x: Float64Array.from(known, ({ level }) => 100 * level),
    y: Float64Array.from(known, ({ covered }) => 100 * covered.share),
    standardError: Float64Array.from(known, ({ covered }) => 100 * covered.error),
  };
}

/** What there is to judge the width of the 90 % band by. */
export interface Judged {
  /** Forecasts that left nothing to happen: both ends of the band are what was observed. */
  settled: number;
  /** The others, and how many of them ended inside. */
  open: number;
  inside: number;
}

/** @param cases one row per drawn cascade; those without a forecast have no band */
export function judgedOf(cases: TableOutput | undefined): Judged {
  const [observed, size] = [numbersOf(cases, 'observed'), numbersOf(cases, 'size')];
  const known = numbersOf(cases, 'low').length > 0 ? '' : 'Certain';
  const [low, high] = [numbersOf(cases, `low${known}`), numbersOf(cases, `high${known}`)];
  const judged = { settled: 0, open: 0, inside: 0 };
  low.forEach((from, k) => {
    if (Number.isNaN(from)) return;
    if (from === high[k] && from === observed[k]) judged.settled++;
    else {
      judged.open++;
      if (from <= size[k] && size[k] <= high[k]) judged.inside++;
    }
  });
  return judged;
}
