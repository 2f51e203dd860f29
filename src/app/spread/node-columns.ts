import type { Network } from '../../core/network';
import { degrees } from '../../core/network';
import type { Outputs } from '../../core/outputs';
import type { NodeColumn } from '../../network-view/node-order';
import { en } from '../text/en';
import { rowAt } from './fields';
import { outputOf } from './pictures';

const words = en.spread.list;
const three = (value: number | string): string =>
  typeof value === 'number' && !Number.isNaN(value) ? value.toFixed(3) : '–';

/** Columns of the node list: state and step in the run on the stage, degree, probability by each method at the horizon. O(n). */
export function nodeColumns(
  network: Network,
  sources: Int32Array,
  one: Outputs | undefined,
  sampled: Outputs | undefined,
  passed: Outputs | undefined,
  horizon: number,
): NodeColumn[] {
  const degree = degrees(network);
  const isSource = new Set(sources);
  const time = outputOf(one, 'activation-time', 'node-field')?.values;
  const columns: NodeColumn[] = [];
  if (time) {
    columns.push(
      {
        id: 'state',
        label: words.state,
        value: (i) =>
          isSource.has(i) || time[i] === 0 ? words.sourceState : Number.isNaN(time[i]) ? words.inactive : words.active,
      },
      { id: 'time', label: words.time, value: (i) => time[i], format: (v) => (Number.isNaN(v) ? '–' : String(v)) },
    );
  }
  for (const [id, label, outputs] of [
    ['sampled', words.sampled, sampled],
    ['passed', words.passed, passed],
  ] as const) {
    const field = outputOf(outputs, 'marginals', 'node-field-over-time');
    if (!field) continue;
    const row = rowAt(field, horizon);
    columns.push({ id, label, value: (i) => row[i], format: three });
  }
  columns.push({ id: 'degree', label: words.degree, value: (i) => degree[i] });
  return columns;
}
