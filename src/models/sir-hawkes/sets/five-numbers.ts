/** Columns of a table of boxes: 5, 25, 50, 75 and 95 % of many values, and the mean of the finite ones. */
import type { TableColumn } from '../../../core/outputs';
import { mean } from '../../../core/statistics';
import { quantile } from '../../../core/quantile';

const SHARES = { low: 0.05, q1: 0.25, median: 0.5, q3: 0.75, high: 0.95 } as const;
const LABELS = { low: '5 %', q1: '25 %', median: 'median', q3: '75 %', high: '95 %' } as const;

/** NaN is no value and left out; infinite values count in the quantiles, and are counted. @param boxes one list a row */
export function fiveNumberColumns(boxes: readonly ArrayLike<number>[]): TableColumn[] {
  const sorted = boxes.map((box) =>
    Float64Array.from(box)
      .filter((x) => !Number.isNaN(x))
      .sort(),
  );
  const column = (id: string, label: string, of: (values: Float64Array) => number): TableColumn => ({
    id,
    label,
    values: Float64Array.from(sorted, of),
  });
  return [
    ...(Object.keys(SHARES) as (keyof typeof SHARES)[]).map((id) =>
      column(id, LABELS[id], (values) => quantile(values, SHARES[id])),
    ),
    column('mean', 'mean of the finite', (values) => mean(values.filter(Number.isFinite))),
    column('infinite', 'infinite', (values) => values.reduce((sum, x) => sum + (Number.isFinite(x) ? 0 : 1), 0)),
  ];
}
