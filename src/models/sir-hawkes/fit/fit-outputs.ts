/** The outputs of the method *Fit models*, from the reports that there are so far. */
import type { Outputs, TableOutput } from '../../../core/outputs';
import type { FitReport } from './fit-report';
import { fitTable, type FitRow } from './fit-table';
import { modelName, type History } from '../history';

export interface ReportedRow extends FitRow {
  /** Absent where the model could not be fitted. */
  readonly report?: FitReport;
}

export function fitOutputs(
  rows: readonly ReportedRow[],
  observed: History,
  whole: History,
  grid: Float64Array,
): Outputs {
  const count = observed.times.length;
  const reports = rows.flatMap(({ model, report }) => (report ? [{ name: modelName(model), report }] : []));
  const later = reports.flatMap(({ name, report }) => (report.later ? [{ name, later: report.later }] : []));
  return {
    fits: fitTable(rows),
    residuals: longTable(
      reports.map(({ name, report: { quantiles } }) => ({
        name,
        values: [quantiles.expected, quantiles.observed, quantiles.low, quantiles.high],
      })),
      [
        ['quantile', 'expected'],
        ['residual', 'compensator between events'],
        ['low', '95 % band, from'],
        ['high', '95 % band, to'],
      ],
    ),
    intensity: longTable(
      reports.map(({ name, report }) => ({ name, values: [grid, report.intensity] })),
      [
        ['time', 'time'],
        ['value', 'events per time'],
      ],
    ),
    profile: longTable(
      reports.map(({ name, report: { profile } }) => ({
        name,
        values: [
          Float64Array.from(profile, ({ population }) => population),
          Float64Array.from(profile, (point) => point.logLikelihood),
        ],
      })),
      [
        ['population', 'N'],
        ['logLikelihood', 'log-likelihood'],
      ],
    ),
    holdout: {
      kind: 'table',
      columns: [
        { id: 'model', label: 'model', values: later.map(({ name }) => name) },
        {
          id: 'perEvent',
          label: 'minus log-likelihood per event',
          values: Float64Array.from(later, (row) => row.later.perEvent),
        },
        {
          id: 'perEventRaised',
          label: 'the same, N raised to what happened',
          values: Float64Array.from(later, (row) => row.later.perEventRaised),
        },
        {
          id: 'events',
          label: 'events that came later',
          values: Float64Array.from(later, () => whole.times.length - count),
        },
      ],
    },
    observed: {
      kind: 'series',
      x: observed.times.slice(),
      y: Float64Array.from({ length: count }, (_, i) => i + 1),
    },
    events: { kind: 'scalar', value: count },
    'all-events': { kind: 'scalar', value: whole.times.length },
  };
}

/** Blocks of rows, one for each model, below each other. */
function longTable(
  blocks: readonly { name: string; values: readonly Float64Array[] }[],
  columns: readonly (readonly [id: string, label: string])[],
): TableOutput {
  const length = blocks.reduce((sum, { values }) => sum + values[0].length, 0);
  const merged = columns.map(() => new Float64Array(length));
  const names: string[] = [];
  for (const { name, values } of blocks) {
    values.forEach((column, k) => merged[k].set(column, names.length));
    for (let i = 0; i < values[0].length; i++) names.push(name);
  }
  return {
    kind: 'table',
    columns: [
      { id: 'model', label: 'model', values: names },
      ...columns.map(([id, label], k) => ({ id, label, values: merged[k] })),
    ],
  };
}
