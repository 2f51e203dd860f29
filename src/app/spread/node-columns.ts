import { fixed } from '../../core/numerals';
import type { Outputs } from '../../core/outputs';
import type { NodeColumn } from '../../network-view/node-order';
import { spreadWords } from '../text/en-spread';
import { rowAt } from '../run/fields';
import { outputOf } from '../run/shown';

const words = spreadWords.list;
const three = (value: number | string): string =>
  typeof value === 'number' && !Number.isNaN(value) ? fixed(value, 3) : '–';

/**
 * Columns of the node list at time t: state and step in the run on the stage, probability by each method, degree.
 * Cost: O(sources); cells are read when they are shown.
 */
export function nodeColumns(
  degree: Int32Array,
  sources: Int32Array,
  one: Outputs | undefined,
  sampled: Outputs | undefined,
  passed: Outputs | undefined,
  t: number,
): NodeColumn[] {
  const isSource = new Set(sources);
  const time = outputOf(one, 'activation-time', 'node-field')?.values;
  const columns: NodeColumn[] = [];
  if (time) {
    columns.push(
      {
        id: 'state',
        label: words.state,
        value: (i) =>
          isSource.has(i) || time[i] === 0 ? words.sourceState : time[i] <= t ? words.active : words.inactive,
      },
      {
        id: 'time',
        label: words.time,
        value: (i) => (time[i] <= t ? time[i] : Number.NaN),
        format: (v) => (Number.isNaN(v) ? '–' : String(v)),
      },
    );
  }
  for (const [id, label, outputs] of [
    ['sampled', words.sampled, sampled],
    ['passed', words.passed, passed],
  ] as const) {
    const field = outputOf(outputs, 'marginals', 'node-field-over-time');
    if (!field) continue;
    const row = rowAt(field, t);
    columns.push({ id, label, value: (i) => row[i], format: three });
  }
  columns.push({ id: 'degree', label: words.degree, value: (i) => degree[i] });
  return columns;
}
